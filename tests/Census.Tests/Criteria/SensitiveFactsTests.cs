using Census.Core.Criteria;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Rights;

namespace Census.Tests.Criteria;

public class SensitiveFactsTests
{
    [Fact]
    public void A_question_tells_what_any_part_of_it_asks_for()
    {
        SensitiveFacts.Of(new All([new SexIs(Sex.Female), new AgeAtMost(35)])).Should().Be(Sensitive.None);
        SensitiveFacts.Of(new All([new SexIs(Sex.Female), new Not(new EthnicIn(["kinh"]))])).Should().Be(Sensitive.Ethnicity);
        SensitiveFacts.Of(new Any([new PartyMemberIs(true), new EthnicIn(["tay"])])).Should().Be(Sensitive.Ethnicity | Sensitive.Party);
        SensitiveFacts.Of(new NotSaid(new PoliticalAtLeast(PoliticalLevel.Advanced))).Should().Be(Sensitive.Party);
        new NotSaid(new EthnicIn([])).Of(StaffFacts.Nothing, default).Should().Be(Truth.Yes);
    }
}
