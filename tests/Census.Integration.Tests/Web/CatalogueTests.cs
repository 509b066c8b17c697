using System.Text;
using System.Text.RegularExpressions;
using Census.Core.Text;
using Census.Integration.Tests.House;
using Census.Web.Texts;

namespace Census.Integration.Tests.Web;

/// <summary>The catalogue of texts against the pages that use it.</summary>
public sealed partial class CatalogueTests
{
    // keys that are put together from the name of their file alone and a code
    private static readonly string[] PutTogether =
    [
        "figure.numerator", "figure.denominator", "figure.gap", "figure.unknown", "forecast.scenario-add", "forecast.scenario-rename", "forecast.scenario-delete",
        "reports.format.docx", "reports.format.xlsx", "reports.format.html", "reports.format.pdf", "reports.format.csv", "reports.format.json", "reports.format.md",
        "reports.format.zip", "reports.format.svg", "reports.format.png",
    ];

    private static readonly IReadOnlyList<(string File, string Text)> Sources =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Census.Web"), "*.cs*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" && !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Select(file => (Path.GetRelativePath(Repository.Root, file), File.ReadAllText(file, Encoding.UTF8))),
    ];

    [Fact]
    public void Every_text_is_there_in_both_languages_and_fills_in_the_same()
    {
        Catalogue.Keys.Should().HaveCountGreaterThan(500);
        Catalogue.Keys.Where(key => string.IsNullOrWhiteSpace(Catalogue.Text(key, Language.Vietnamese)) || string.IsNullOrWhiteSpace(Catalogue.Text(key, Language.English))).Should().BeEmpty();
        Catalogue.Keys.Where(key => !Filled(key, Language.Vietnamese).SetEquals(Filled(key, Language.English))).Should().BeEmpty();
    }

    [Fact]
    public void Every_text_that_a_page_asks_for_is_there() =>
        Sources.SelectMany(source => AskedFor().Matches(source.Text).Select(match => match.Groups["key"].Value).Where(key => !Catalogue.Keys.Contains(key)).Select(key => $"{source.File}: {key}")).Should().BeEmpty();

    [Fact]
    public void Every_text_is_asked_for_by_some_page()
    {
        var named = Sources.SelectMany(source => Named().Matches(source.Text).Select(match => match.Groups["key"].Value)).ToHashSet(StringComparer.Ordinal);
        var beginnings = Sources.SelectMany(source => Beginning().Matches(source.Text).Select(match => match.Groups["key"].Value)).Where(key => !key.EndsWith('.') || key.Count(sign => sign == '.') > 1).ToHashSet(StringComparer.Ordinal);
        Catalogue.Keys.Where(key => !named.Contains(key) && !PutTogether.Contains(key) && !beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public void No_page_has_a_text_of_its_own() =>
        Sources.Where(source => source.File.EndsWith(".cshtml", StringComparison.Ordinal))
            .SelectMany(source => source.Text.Split('\n').Where(line => Vietnamese().IsMatch(line)).Select(line => $"{source.File}: {line.Trim()}")).Should().BeEmpty();

    private static HashSet<string> Filled(string key, Language language) => [.. Place().Matches(Catalogue.Text(key, language)).Select(match => match.Value)];

    // T["import.title"], words["import.title", …]
    [GeneratedRegex("(?:T|[Ww]ords)\\[\"(?<key>[a-z]+\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"[\\],]")]
    private static partial Regex AskedFor();

    // a whole key wherever it stands, as one of several that a page chooses from
    [GeneratedRegex("\"(?<key>[a-z]+\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"")]
    private static partial Regex Named();

    // the beginning of a key: "import.state" + …, $"plans.choice.{…}"
    [GeneratedRegex("\"(?<key>[a-z]+\\.[A-Za-z0-9.-]*[.-])[\"{]")]
    private static partial Regex Beginning();

    [GeneratedRegex("\\{[0-9]+")]
    private static partial Regex Place();

    [GeneratedRegex("[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]", RegexOptions.IgnoreCase)]
    private static partial Regex Vietnamese();
}
