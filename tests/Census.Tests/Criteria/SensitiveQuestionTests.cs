using Census.Core.Criteria;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Rights;

namespace Census.Tests.Criteria;

public class SensitiveQuestionTests
{
    [Fact]
    public void A_question_tells_what_any_part_of_it_asks_for()
    {
        ((Criterion)new All([new SexIs(Sex.Female), new AgeAtMost(35)])).Asked().Should().Be(Sensitive.None);
        ((Criterion)new All([new SexIs(Sex.Female), new Not(new EthnicIn(["kinh"]))])).Asked().Should().Be(Sensitive.Ethnicity);
        ((Criterion)new Any([new PartyMemberIs(true), new EthnicIn(["tay"])])).Asked().Should().Be(Sensitive.Ethnicity | Sensitive.Party);
        ((Criterion)new NotSaid(new PoliticalAtLeast(PoliticalLevel.Advanced))).Asked().Should().Be(Sensitive.Party);
        new NotSaid(new EthnicIn([])).Of(StaffFacts.Nothing, default).Should().Be(Truth.Yes);
    }
}
