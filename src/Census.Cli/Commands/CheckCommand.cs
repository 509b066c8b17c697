using System.CommandLine;
using Census.Import.Journal;
using Census.Import.Reference;

namespace Census.Cli.Commands;

/// <summary><c>check PATH…</c>: reads files and says what they hold; touches no database.</summary>
internal static class CheckCommand
{
    private const int SpellingsShown = 30;

    public static Command Make(CommandContext context)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Tệp hoặc thư mục danh sách / files or folders", Arity = ArgumentArity.OneOrMore };
        var limit = CommandContext.LimitOption();
        var json = CommandContext.JsonOption();
        var command = new Command("check", "Xem trước nội dung danh sách, không ghi gì / read lists and write nothing") { paths, limit, json };
        command.SetAction(parsed =>
        {
            var limits = context.Limits(parsed.GetValue(limit));
            var files = CommandContext.Files(parsed.GetValue(paths)!, limits);
            var progress = ProgressLine.Of(context.Terminal, context.Clock, files);
            var result = CheckFiles.Run(files, ReferenceData.Load(), limits, progress.Step);
            progress.End();
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(ImportJson.Write(null, result.Files, context.Terminal.Language));
            }
            else
            {
                Print(context.Terminal, result);
            }
            return result.Files.All(file => file.IsClean) ? 0 : 1;
        });
        return command;
    }

    private static void Print(Terminal terminal, CheckResult result)
    {
        FileTable.Print(terminal, result.Files, isWritten: false);
        PrintSpellings(terminal, terminal.Say("Cách ghi trình độ", "Spellings of degrees"), result.Degrees);
        PrintSpellings(terminal, terminal.Say("Đơn vị", "Units"), result.Units);
    }

    private static void PrintSpellings(Terminal terminal, string heading, IReadOnlyList<Spelling> spellings)
    {
        if (spellings.Count == 0)
        {
            return;
        }
        var shown = spellings.Take(SpellingsShown).Select(s => $"{s.Text} ({s.Count})");
        terminal.Line($"{heading}: {string.Join("; ", shown)}{(spellings.Count > SpellingsShown ? "; …" : "")}");
    }
}
