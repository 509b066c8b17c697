using System.CommandLine;
using Census.Cli;

namespace Census.Integration.Tests.House;

public sealed class CommandTests
{
    private static readonly RootCommand Root = new CensusProgram(TextWriter.Null, TextWriter.Null, TimeProvider.System, false, 80)
        .Root(new Terminal(TextWriter.Null, TextWriter.Null, false, 80), out _);

    public static TheoryData<string> Paths => [.. Leaves(Root, "").Select(leaf => leaf.Path)];

    /// <summary>Every command has its heading and under it every option and argument, so that the page can stand in for --help.</summary>
    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_command_is_described_with_all_its_arguments_and_options(string path)
    {
        var command = Leaves(Root, "").Single(leaf => leaf.Path == path).Command;
        var section = Section(path);
        section.Should().NotBeNull("docs/commands.md has a heading “`{0}`”", path);
        foreach (var option in command.Options.Where(option => option is not System.CommandLine.Help.HelpOption))
        {
            section.Should().Contain($"`{option.Name}", path);
        }
        foreach (var argument in command.Arguments)
        {
            section.Should().Contain(argument.Name, path);
        }
        command.Description.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Options_of_all_commands_are_described_once()
    {
        var page = Repository.Text("docs", "commands.md");
        foreach (var option in Root.Options.Where(option => option.Recursive && option is not System.CommandLine.Help.HelpOption))
        {
            page.Should().Contain($"`{option.Name}");
        }
    }

    [Fact]
    public void Nothing_is_described_that_does_not_exist() =>
        Repository.Text("docs", "commands.md").Split('\n').Where(line => line.StartsWith("### `", StringComparison.Ordinal)).Select(line => line[5..^1])
            .Should().BeEquivalentTo(Leaves(Root, "").Select(leaf => leaf.Path));

    private static IEnumerable<(string Path, Command Command)> Leaves(Command command, string path) => command.Subcommands.SelectMany(
        sub => sub.Subcommands.Count > 0 ? Leaves(sub, path + sub.Name + " ") : [(path + sub.Name, sub)]);

    private static string? Section(string path)
    {
        var page = Repository.Text("docs", "commands.md");
        var from = page.IndexOf($"### `{path}`\n", StringComparison.Ordinal);
        if (from < 0)
        {
            return null;
        }
        var to = page.IndexOf("\n##", from + 1, StringComparison.Ordinal);
        return to < 0 ? page[from..] : page[from..to];
    }
}
