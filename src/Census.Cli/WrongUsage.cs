using System.CommandLine;
using System.Text.RegularExpressions;

namespace Census.Cli;

/// <summary>What is wrong with a command line, in a sentence that names what is missing or not understood and where help is.</summary>
internal static partial class WrongUsage
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
            var values = parsed.Errors.Select(error => Value(error.Message)).ToList();
            Note(vietnamese, english, "Giá trị chưa đúng", "Wrong value", values.Select(value => value.Vietnamese), values.Select(value => value.English));
        }
        var help = Path(command) + " --help";
        return new UsageFault(
            $"Câu lệnh chưa đúng. {string.Join(" ", vietnamese)} Xem cách dùng: {help}",
            $"The command is not right. {string.Join(" ", english)} How it is used: {help}");
    }

    private static IEnumerable<string> Missing(ParseResult parsed, Command command) =>
        command.Options.Where(option => option.Required && parsed.GetResult(option) is not { Implicit: false }).Select(option => option.Name)
            .Concat(command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 }).Select(argument => argument.Name));

    // the parser speaks English, over several lines and with names of types: only the value and what may stand there are of use
    private static (string Vietnamese, string English) Value(string finding)
    {
        var line = string.Join(' ', finding.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (Choice().Match(line) is { Success: true } choice)
        {
            var codes = choice.Groups["codes"].Value.Replace("' '", ", ", StringComparison.Ordinal).Trim('\'');
            return ($"“{choice.Groups["value"].Value}” (dùng một trong: {codes})", $"“{choice.Groups["value"].Value}” (use one of: {codes})");
        }
        return Unread().Match(line) is { Success: true } unread
            ? ($"“{unread.Groups["value"].Value}” ở {unread.Groups["place"].Value} (cần một số)", $"“{unread.Groups["value"].Value}” at {unread.Groups["place"].Value} (a number is needed)")
            : (line, line);
    }

    private static void Note(List<string> vietnamese, List<string> english, string inVietnamese, string inEnglish, IEnumerable<string> items, IEnumerable<string>? itemsInEnglish = null)
    {
        var list = string.Join(", ", items);
        if (list.Length > 0)
        {
            vietnamese.Add($"{inVietnamese}: {list}.");
            english.Add($"{inEnglish}: {(itemsInEnglish is null ? list : string.Join(", ", itemsInEnglish))}.");
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

    [GeneratedRegex("^Argument '(?<value>.*)' not recognized\\. Must be one of: (?<codes>.*)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Choice();

    // every option and argument that is not text is a number
    [GeneratedRegex("^Cannot parse argument '(?<value>.*)' for (option|command) '(?<place>.*)' as expected type", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Unread();
}
