using System.Reflection;
using System.Text.RegularExpressions;
using Census.Core.Problems;

namespace Census.Tests.Problems;

public sealed class CellProblemsTests
{
    [Fact]
    public void The_list_holds_every_kind_once_in_the_range_of_cells()
    {
        var declared = typeof(CellProblems).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (ProblemCode)field.GetValue(null)!);
        CellProblems.All.Should().BeEquivalentTo(declared);
        CellProblems.All.Select(code => code.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal)
            .And.OnlyContain(code => Regex.IsMatch(code, "^C3[0-9]{3}$"));
    }

    [Fact]
    public void Both_languages_quote_the_same_things()
    {
        foreach (var code in CellProblems.All)
        {
            Quoted(code.Vietnamese).Should().Equal(Quoted(code.English), "of {0}", code.Code);
        }
    }

    [Fact]
    public void A_date_that_is_none_has_its_fixed_code() => CellProblems.NotADate.Code.Should().Be("C3012");

    private static IEnumerable<string> Quoted(string sentence) => Regex.Matches(sentence, @"\{\w+\}").Select(m => m.Value).Order(StringComparer.Ordinal);
}
