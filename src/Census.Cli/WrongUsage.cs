using System.CommandLine;

namespace Census.Cli;

/// <summary>What is wrong with a command line, in a sentence that names what is missing or not understood and where help is.</summary>
internal static class WrongUsage
{
    public static UsageFault Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var vietnamese = new List<string>();
        var english = new List<string>();
        Note(vietnamese, english, "Không hiểu", "Not understood", parsed.UnmatchedTokens.Select(token => "“" + token + "”"));
        Note(vietnamese, english, "Thiếu", "Missing", Missing(parsed, command));
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count == 0)
        {
            Note(vietnamese, english, "Cần chọn một trong các lệnh", "One of these is needed", command.Subcommands.Select(sub => sub.Name));
        }
        if (vietnamese.Count == 0)
        {
            var reasons = parsed.Errors.Select(error => error.Message);
            Note(vietnamese, english, "Giá trị chưa đúng", "Wrong value", reasons);
        }
        var help = Path(command) + " --help";
        return new UsageFault(
            $"Câu lệnh chưa đúng. {string.Join(" ", vietnamese)} Xem cách dùng: {help}",
            $"The command is not right. {string.Join(" ", english)} How it is used: {help}");
    }

    private static IEnumerable<string> Missing(ParseResult parsed, Command command) =>
        command.Options.Where(option => option.Required && parsed.GetResult(option) is null).Select(option => option.Name)
            .Concat(command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 }).Select(argument => argument.Name));

    private static void Note(List<string> vietnamese, List<string> english, string inVietnamese, string inEnglish, IEnumerable<string> items)
    {
        var list = string.Join(", ", items);
        if (list.Length > 0)
        {
            vietnamese.Add($"{inVietnamese}: {list}.");
            english.Add($"{inEnglish}: {list}.");
        }
    }

    private static string Path(Command command) =>
        "census" + (command is RootCommand ? "" : " " + string.Join(' ', Names(command).Reverse()));

    private static IEnumerable<string> Names(Command command)
    {
        for (Symbol? at = command; at is Command and not RootCommand; at = at.Parents.FirstOrDefault())
        {
            yield return at.Name;
        }
    }
}
