using System.Text.RegularExpressions;
using Census.Cli;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Web.Texts;

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

    /// <summary>At a page there are no commands: what is to be done is said in the words of the page, and the way there is a page that exists.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void What_somebody_at_a_page_is_told_names_no_command(string name)
    {
        var code = ProblemCatalog.Find(name)!;
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            var told = code.OnPage?.In(language) ?? code.Sentence(language);
            told.Should().NotMatchRegex(CommandsInSentences, name).And.MatchRegex("[.?]$");
        }
        if (code.OnPage is { } page)
        {
            Holes(page.Vietnamese).Should().BeSubsetOf(Holes(code.Vietnamese), "the same is filled in");
            Holes(page.English).Should().BeSubsetOf(Holes(code.Vietnamese), "the same is filled in");
            page.Page?.Invoking(LinkedPages.Of).Should().NotThrow(name);
        }
    }

    private static string Severity(ProblemCode code) => code.Severity switch
    {
        Core.Problems.Severity.Error => "lỗi / error",
        Core.Problems.Severity.Warning => "cảnh báo / warning",
        Core.Problems.Severity.Info => "thông tin / info",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code.Severity, "unknown severity"),
    };

    // an option, or the two words of a command such as "unit add"
    private static string CommandsInSentences { get; } = @"(^|[\s(])--[a-z]|\blệnh\b|\b(" + string.Join('|', new CensusProgram(TextWriter.Null, TextWriter.Null, TimeProvider.System, false, 80)
        .Root(new Terminal(TextWriter.Null, TextWriter.Null, false, 80), out _).Subcommands.SelectMany(command => command.Subcommands.Select(sub => $"{command.Name} {sub.Name}"))) + @")\b";

    private static IEnumerable<string> Holes(string sentence) => Hole().Matches(sentence).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^### (?<code>C\d{4}) · (?<severity>[^\n]+)\n\n- Nghĩa: (?<meaning>[^\n]+)\n- Cách xử lý: (?<cure>[^\n]+)\n- English: (?<english>[^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
