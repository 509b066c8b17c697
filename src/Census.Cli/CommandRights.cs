using System.CommandLine;
using Census.Core.Rights;

namespace Census.Cli;

/// <summary>
/// What each command does beyond looking, which rights it asks for with <c>--as</c>, and under which word it stands in the audit log (null: the
/// act writes its own line). Commands that are not named here only look; some do not concern an account at all.
/// </summary>
internal static class CommandRights
{
    private static readonly Dictionary<string, (Act Act, string? Action)> Acts = new(StringComparer.Ordinal)
    {
        ["import"] = (Act.Import, "import"),
        ["imports undo"] = (Act.Import, "undo"),
        ["imports retry"] = (Act.Import, "retry"),
        ["works undo"] = (Act.Import, "works-undo"),
        ["round open"] = (Act.Import, "round-open"),
        ["round lock"] = (Act.LockRounds, "round-lock"),
        ["round unlock"] = (Act.LockRounds, "round-unlock"),
        ["people same"] = (Act.Answer, "answer"),
        ["people different"] = (Act.Answer, "answer"),
        ["people undo"] = (Act.Answer, "answer-undo"),
        ["memory column"] = (Act.Answer, "memory"),
        ["memory value"] = (Act.Answer, "memory"),
        ["memory forget"] = (Act.Answer, "memory-forget"),
        ["unit import"] = (Act.ChangeUnits, "units"),
        ["unit add"] = (Act.ChangeUnits, "units"),
        ["unit change"] = (Act.ChangeUnits, "unit-change"),
        ["unit confirm"] = (Act.ChangeUnits, "units-confirm"),
        ["plan add"] = (Act.ChangePlans, "plan"),
        ["plan result"] = (Act.EnterResults, "plan-entry"),
        ["plan declared"] = (Act.EnterResults, "plan-entry"),
        ["plan duty"] = (Act.EnterResults, "plan-entry"),
        ["plan undo"] = (Act.EnterResults, "plan-entry-undo"),
        ["report"] = (Act.Export, "export"),
        ["chart"] = (Act.Export, "export"),
    };

    private static readonly string[] OfAdministrators = ["user", "audit", "db"];

    // they write no database or serve everybody
    private static readonly string[] WithoutAccount = ["check", "demo", "serve", "db restore", "db copy"];

    // what tells upon what something was done, without a person's name or the path of a file
    private static readonly string[] Telling = ["--plan", "--round", "--unit", "--horizon", "N", "KIND", "ROUND", "ID", "CODE"];

    /// <summary>The words of the command as they are typed: "imports undo".</summary>
    public static string PathOf(ParseResult parsed)
    {
        var words = new List<string>();
        for (Symbol? at = parsed.CommandResult.Command; at is Command and not RootCommand; at = at.Parents.FirstOrDefault())
        {
            words.Insert(0, at.Name);
        }
        return string.Join(' ', words);
    }

    public static bool KnowsAccounts(ParseResult parsed) => !WithoutAccount.Contains(PathOf(parsed), StringComparer.Ordinal);

    /// <summary>What the command line asks to do; null where it only looks.</summary>
    public static (Act Act, string? Action)? Of(ParseResult parsed)
    {
        var path = PathOf(parsed);
        return OfAdministrators.Contains(path.Split(' ')[0], StringComparer.Ordinal) ? (Act.Administer, path.StartsWith("db ", StringComparison.Ordinal) ? path.Replace(' ', '-') : null)
            : Acts.TryGetValue(path, out var act) && (act.Act != Act.Export || Outputs(parsed).Count > 0) ? (act.Act, IsRehearsal(parsed) ? null : act.Action)
            : null;
    }

    /// <summary>Upon what: the command, the plan, round, unit and number it names, and the kinds of files it writes.</summary>
    public static string Subject(ParseResult parsed)
    {
        var command = parsed.CommandResult;
        var named = command.Children
            .Select(child => child switch
            {
                System.CommandLine.Parsing.OptionResult { Option.Name: var option, Tokens: var tokens } when Telling.Contains(option, StringComparer.Ordinal) => (option, tokens),
                System.CommandLine.Parsing.ArgumentResult { Argument.Name: var argument, Tokens: var tokens } when Telling.Contains(argument, StringComparer.Ordinal) => (argument, tokens),
                _ => ("", []),
            })
            .SelectMany(found => found.tokens.Select(token => token.Value));
        return string.Join(' ', named.Prepend(PathOf(parsed)).Concat(Outputs(parsed).Select(file => Path.GetExtension(file).ToLowerInvariant())));
    }

    private static bool IsRehearsal(ParseResult parsed) => parsed.CommandResult.Children.OfType<System.CommandLine.Parsing.OptionResult>().Any(option => option is { Option.Name: "--dry-run", Implicit: false });

    private static IReadOnlyList<string> Outputs(ParseResult parsed) =>
        [.. parsed.CommandResult.Children.OfType<System.CommandLine.Parsing.OptionResult>().Where(option => option.Option.Name is "--out" or "--confirm").SelectMany(option => option.Tokens).Select(token => token.Value)];
}
