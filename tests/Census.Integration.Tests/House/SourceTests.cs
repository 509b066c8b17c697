using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Census.Cli;
using Census.Core.Problems;
using Census.Database;
using Census.Import.Journal;
using Census.Reports;

namespace Census.Integration.Tests.House;

public sealed partial class SourceTests
{
    private const int LongestFile = 300;

    private static readonly Type[] OneOfEach = [typeof(Problem), typeof(CensusDatabase), typeof(ImportFiles), typeof(Report), typeof(CensusProgram), typeof(Demo.DemoProvince), typeof(Census.Web.Hosting.WebSettings)];

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void No_file_is_longer_than_300_lines(string folder) =>
        Repository.Sources(folder).Select(file => (File: file, Lines: File.ReadLines(file, Encoding.UTF8).Count()))
            .Where(file => file.Lines > LongestFile).Should().BeEmpty();

    [Fact]
    public void Every_public_type_of_the_program_is_documented()
    {
        var types = OneOfEach.SelectMany(type => type.Assembly.GetExportedTypes()).Where(type => type.Namespace?.StartsWith("Census", StringComparison.Ordinal) == true).ToList();
        types.Should().HaveCountGreaterThan(100);
        var described = OneOfEach.SelectMany(type => XDocument.Load(Path.ChangeExtension(type.Assembly.Location, ".xml")).Descendants("member"))
            .Where(member => member.Element("summary")?.Value.Trim().Length > 0)
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);
        types.Select(type => "T:" + type.FullName!.Replace('+', '.')).Where(name => !described.Contains(name)).Should().BeEmpty();
    }

    // the one place that knows the clock of the machine is the entry of the program
    [Fact]
    public void Nobody_looks_at_the_clock_on_the_wall() =>
        Repository.Sources("src").Where(file => WallClock().IsMatch(File.ReadAllText(file, Encoding.UTF8)))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Should().Equal("src/Census.Cli/Program.cs");

    // below the pages and commands a session shows what its viewer may see; who asks for more is matching, or the tables themselves
    [Theory]
    [InlineData("src/Census.Web")]
    [InlineData("src/Census.Cli")]
    public void No_page_and_no_command_looks_past_the_rights_of_its_viewer(string folder) =>
        Repository.Sources(folder).Where(file => PastRights().IsMatch(File.ReadAllText(file, Encoding.UTF8))).Should().BeEmpty();

    [Fact]
    public void Nothing_is_left_for_later() =>
        Repository.Sources("src").Concat(Repository.Sources("tests")).Where(file => Later().IsMatch(File.ReadAllText(file, Encoding.UTF8))).Should().BeEmpty();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?Now\b|DateTime\.Today\b|TimeProvider\.System\b|Stopwatch\b|Environment\.TickCount")]
    private static partial Regex WallClock();

    [GeneratedRegex(@"\.Everything\b")]
    private static partial Regex PastRights();

    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME|NotImplemented" + @"Exception)\b")]
    private static partial Regex Later();
}
