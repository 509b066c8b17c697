using Census.Core.Criteria;
using Census.Core.People;
using Census.Core.Rights;

namespace Census.Tests.Criteria;

public sealed class SensitiveQuestionTests
{
    public static TheoryData<Criterion, Sensitive> Questions => new()
    {
        { new SexIs(Sex.Female), Sensitive.None },
        { new FieldIn([Field.Health]), Sensitive.None },
        { new AgeAtMost(35), Sensitive.None },
        { new EthnicIn(["tay"]), Sensitive.Ethnicity },
        { new Not(new EthnicIn(["kinh"])), Sensitive.Ethnicity },
        { new PartyMemberIs(true), Sensitive.Party },
        { new PartyAdmittedWithin(new DaySpan(null, null, 12)), Sensitive.Party },
        { new PoliticalAtLeast(PoliticalLevel.Advanced), Sensitive.Party },
        { new All([new SexIs(Sex.Female), new Any([new AgeAtMost(35), new Not(new PartyMemberIs(false))])]), Sensitive.Party },
        { new All([new EthnicIn(["tay"]), new PartyMemberIs(true)]), Sensitive.Ethnicity | Sensitive.Party },
        { new All([]), Sensitive.None },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_asks_for_the_facts_that_stand_anywhere_in_it(Criterion question, Sensitive asked) => question.Asked().Should().Be(asked);

    /// <summary>A kind of question that is added is to be judged: it stands here or in the table above.</summary>
    [Fact]
    public void Every_kind_of_question_is_known_to_be_harmless_or_not()
    {
        string[] harmless =
        [
            nameof(All), nameof(Any), nameof(Not), nameof(CategoryIn), nameof(FieldIn), nameof(FlagIs), nameof(TitleBegins), nameof(SexIs), nameof(AgeAtMost), nameof(AgeAtLeast), nameof(JoinedWithin), nameof(UnitLevelIs),
            nameof(HoldsAny), nameof(DegreeAtLeast), nameof(MajorHas), nameof(AwardedWithin),
        ];
        string[] sensitive = [nameof(EthnicIn), nameof(PartyMemberIs), nameof(PartyAdmittedWithin), nameof(PoliticalAtLeast)];
        typeof(Criterion).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Criterion)) && type.Namespace == typeof(Criterion).Namespace)
            .Select(type => type.Name).Should().BeEquivalentTo(harmless.Concat(sensitive));
    }
}
