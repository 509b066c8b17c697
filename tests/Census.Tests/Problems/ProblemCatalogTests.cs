using Census.Core.Problems;
using Census.Core.Text;

namespace Census.Tests.Problems;

public sealed class ProblemCatalogTests
{
    [Fact]
    public void A_kind_told_as_such_has_no_place_that_nothing_filled()
    {
        foreach (var code in ProblemCatalog.All)
        {
            code.General(Language.Vietnamese).Should().NotContainAny("{", "}");
            code.General(Language.English).Should().NotContainAny("{", "}");
        }
        FileProblems.TooLarge.General(Language.Vietnamese).Should().StartWith("Tệp nặng hơn mức cho phép là … MB.");
    }
}
