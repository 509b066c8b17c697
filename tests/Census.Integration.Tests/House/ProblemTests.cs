using System.Text.RegularExpressions;
using Census.Core.Problems;

namespace Census.Integration.Tests.House;

public sealed partial class ProblemTests
{
    public static TheoryData<string> Codes => [.. ProblemCatalog.All.Select(code => code.Code)];

    [Fact]
    public void The_catalog_holds_every_kind_of_problem_once() =>
        ProblemCatalog.All.Select(code => code.Code).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(70);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_in_its_range_and_speaks_both_languages(string name)
    {
        var code = ProblemCatalog.Find(name)!;
        code.Code.Should().MatchRegex("^C[1-7][0-9]{3}$");
        code.Vietnamese.Should().NotBeNullOrWhiteSpace().And.MatchRegex("[.?]$");
        code.English.Should().NotBeNullOrWhiteSpace().And.NotBe(code.Vietnamese).And.MatchRegex("[.?]$");
        Holes(code.English).Count().Should().BeLessThanOrEqualTo(Holes(code.Vietnamese).Count(), "both sentences say the same, each with words of its own language");
    }

    [Fact]
    public void Every_code_has_an_entry_in_the_list_of_problems_and_nothing_else_has()
    {
        var entries = Entry().Matches(Repository.Text("docs", "problems.md")).ToList();
        entries.Select(entry => entry.Groups["code"].Value).Should().Equal(ProblemCatalog.All.Select(code => code.Code));
        foreach (var entry in entries)
        {
            var code = ProblemCatalog.Find(entry.Groups["code"].Value)!;
            entry.Groups["severity"].Value.Should().Be(Severity(code), code.Code);
            entry.Groups["meaning"].Value.Trim().Should().NotBeEmpty(code.Code);
            entry.Groups["cure"].Value.Trim().Should().NotBeEmpty(code.Code);
            entry.Groups["english"].Value.Trim().Should().NotBeEmpty(code.Code);
        }
    }

    private static string Severity(ProblemCode code) => code.Severity switch
    {
        Core.Problems.Severity.Error => "lỗi / error",
        Core.Problems.Severity.Warning => "cảnh báo / warning",
        Core.Problems.Severity.Info => "thông tin / info",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code.Severity, "unknown severity"),
    };

    private static IEnumerable<string> Holes(string sentence) => Hole().Matches(sentence).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^### (?<code>C\d{4}) · (?<severity>[^\n]+)\n\n- Nghĩa: (?<meaning>[^\n]+)\n- Cách xử lý: (?<cure>[^\n]+)\n- English: (?<english>[^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
