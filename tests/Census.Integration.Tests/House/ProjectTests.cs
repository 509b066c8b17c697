using System.Xml.Linq;

namespace Census.Integration.Tests.House;

public sealed class ProjectTests
{
    // what each project may name; nothing else, and nobody names the command line
    public static TheoryData<string, string, string> Arrows => new()
    {
        { "Census.Core", "", "" },
        { "ExcelNumberFormat", "", "" },
        { "Census.Database", "Census.Core", "Dapper Microsoft.Data.SqlClient Microsoft.Data.Sqlite.Core SQLitePCLRaw.bundle_e_sqlite3" },
        { "Census.Import", "Census.Core Census.Database", "AngleSharp DocumentFormat.OpenXml ExcelDataReader" },
        { "Census.Benchmarks", "Census.Database Census.Demo Census.Import Census.Reports Census.Web", "ExcelDataReader Microsoft.Data.Sqlite.Core" },
        { "Census.Reports", "Census.Core Census.Database", "CsvHelper DocumentFormat.OpenXml" },
        { "Census.Demo", "Census.Core ExcelNumberFormat", "ClosedXML System.Drawing.Common" },
        { "Census.Web", "Census.Core Census.Database Census.Import Census.Reports", "" },
        { "Census.Cli", "Census.Core Census.Database Census.Demo Census.Import Census.Reports Census.Web", "Spectre.Console System.CommandLine" },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void A_project_names_only_the_projects_and_packages_it_may(string project, string projects, string packages)
    {
        var file = XDocument.Parse(Repository.Text(project == "Census.Benchmarks" ? "benchmarks" : "src", project, project + ".csproj"));
        Names(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Should().BeEquivalentTo(Words(projects));
        Names(file, "PackageReference").Should().BeEquivalentTo(Words(packages));
    }

    [Fact]
    public void Every_project_of_the_program_has_its_arrows_written_down() =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Concat(Directory.GetDirectories(Path.Combine(Repository.Root, "benchmarks"))).Select(folder => Path.GetFileName(folder))
            .Should().BeEquivalentTo(Arrows.Select(row => row.Data.Item1));

    [Fact]
    public void Versions_stand_in_one_file_only() =>
        Directory.GetFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).Should().HaveCountGreaterThan(7)
            .And.OnlyContain(file => !XDocument.Load(file).Descendants("PackageReference").Any(reference => reference.Attribute("Version") != null));

    private static IEnumerable<string> Names(XDocument file, string kind) =>
        file.Descendants(kind).Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void The_architecture_names_every_slice_of_the_sources()
    {
        var page = Repository.Text("docs", "architecture.md");
        foreach (var project in new[] { "Core", "Database", "Import", "Reports", "Web" })
        {
            var slices = Repository.Sources(Path.Combine("src", "Census." + project)).Select(file => Path.GetRelativePath(Path.Combine(Repository.Root, "src", "Census." + project), file))
                .Where(file => file.Contains(Path.DirectorySeparatorChar)).Select(file => file.Split(Path.DirectorySeparatorChar)[0]).Distinct(StringComparer.Ordinal);
            slices.Should().OnlyContain(slice => page.Contains($"`{slice}`", StringComparison.Ordinal), project);
        }
    }
}
