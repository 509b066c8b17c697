using System.CommandLine;
using System.Globalization;
using Census.Core.Text;
using Census.Import.Journal;
using Census.Import.Reference;

namespace Census.Cli.Commands;

/// <summary><c>imports list | show | undo | retry</c>: the journal of what was taken in.</summary>
internal static class ImportsCommand
{
    public static Command Make(CommandContext context) => new("imports", "Nhật ký tiếp nhận / the journal of imports")
    {
        List(context),
        Act(context, "show", "Xem một lần nạp / one import in full", Show),
        Act(context, "undo", "Hủy cả một lần nạp / withdraw an import", Undo),
        Act(context, "retry", "Xét lại các dòng chờ xác minh / judge held rows again", Retry),
    };

    private static Command List(CommandContext context)
    {
        var json = CommandContext.JsonOption();
        var command = new Command("list", "Các lần nạp / all imports") { json };
        command.SetAction(parsed =>
        {
            var lines = context.Database(parsed).Read(ImportList.All);
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(ImportJson.Write(lines));
                return 0;
            }
            context.Terminal.Table(
                context.Terminal.Language == Language.English ? ["No", "Round", "File", "State", "People", "Held"] : ["Lần nạp", "Kỳ số liệu", "Tệp", "Trạng thái", "Số người", "Chờ xác minh"],
                lines.Select(line => (IReadOnlyList<string>)
                [
                    line.Import.ImportNo.ToString(CultureInfo.InvariantCulture),
                    VietnameseFormat.Day(line.Import.RoundDate),
                    line.Import.FileName,
                    StateName(context.Terminal, line),
                    line.People.ToString("N0", VietnameseFormat.Numbers),
                    line.Held.ToString("N0", VietnameseFormat.Numbers),
                ]),
                0, 4, 5);
            return 0;
        });
        return command;
    }

    private static Command Act(CommandContext context, string name, string description, Func<CommandContext, ParseResult, long, bool, int> act)
    {
        var number = new Argument<long>("N") { Description = "Số lần nạp / number of the import" };
        var json = CommandContext.JsonOption();
        var command = new Command(name, description) { number, json };
        command.SetAction(parsed => act(context, parsed, parsed.GetValue(number), parsed.GetValue(json)));
        return command;
    }

    private static int Show(CommandContext context, ParseResult parsed, long importNo, bool asJson)
    {
        var database = context.Database(parsed);
        var line = database.Read(ImportList.All).FirstOrDefault(l => l.Import.ImportNo == importNo) ?? throw Unknown(importNo);
        var sheets = database.Read(r => ImportList.Sheets(r, importNo));
        var problems = database.Read(r => ImportList.Problems(r, importNo));
        var results = sheets.Select(FileResults.OfStored).ToList();
        if (asJson)
        {
            context.Terminal.Document(ImportJson.Write(line, results, problems, context.Terminal.Language));
            return 0;
        }
        context.Terminal.Line($"{line.Import.FileName}: {StateName(context.Terminal, line)}");
        FileTable.PrintSheets(context.Terminal, new FileResult(line.Import.FileName, line.Import.Sha256, FileStatus.Imported) { Sheets = results, Problems = problems });
        return 0;
    }

    private static int Undo(CommandContext context, ParseResult parsed, long importNo, bool asJson)
    {
        var database = context.Database(parsed);
        if (UndoImport.Run(database, importNo) is { } refusal)
        {
            throw Fault(refusal, importNo);
        }
        if (asJson)
        {
            context.Terminal.Document(ImportJson.Write(database.Read(ImportList.All).Where(line => line.Import.ImportNo == importNo)));
        }
        else
        {
            context.Terminal.Line(context.Terminal.Say(
                $"Đã hủy lần nạp số {importNo}. Tệp này có thể nạp lại bất cứ lúc nào.",
                $"Import {importNo} is undone. The file can be imported again at any time."));
        }
        return 0;
    }

    private static int Retry(CommandContext context, ParseResult parsed, long importNo, bool asJson)
    {
        var (result, refusal) = RetryImport.Run(context.Database(parsed), ReferenceData.Load(), importNo);
        if (refusal is { } reason)
        {
            throw Fault(reason, importNo);
        }
        if (asJson)
        {
            context.Terminal.Document(ImportJson.Write(result!, context.Terminal.Language));
        }
        else
        {
            context.Terminal.Line(context.Terminal.Say(
                $"Lần nạp số {importNo}: đã tiếp nhận thêm {result!.LetIn} dòng, còn {result.Waiting} dòng chờ xác minh.",
                $"Import {importNo}: {result.LetIn} more rows let in, {result.Waiting} still waiting."));
            foreach (var problem in result.Problems)
            {
                context.Terminal.Line($"{problem.Code.Code}  {problem.Message(context.Terminal.Language)}");
            }
        }
        return result!.Waiting > 0 ? 1 : 0;
    }

    private static string StateName(Terminal terminal, ImportLine line) => line.StateCode switch
    {
        "in-force" => terminal.Say("Đang có hiệu lực", "in force"),
        "undone" => terminal.Say("Đã hủy", "undone"),
        _ => terminal.Say("Đã được thay", "replaced"),
    };

    private static UsageFault Unknown(long importNo) => Fault(ImportRefusal.NoSuchImport, importNo);

    private static UsageFault Fault(ImportRefusal refusal, long importNo) => refusal switch
    {
        ImportRefusal.NoSuchImport => new UsageFault($"Không có lần nạp số {importNo}. Xem các lần nạp bằng lệnh: imports list.", $"There is no import {importNo}. See them with: imports list."),
        ImportRefusal.AlreadyUndone => new UsageFault($"Lần nạp số {importNo} đã hủy trước đó; không có gì thay đổi.", $"Import {importNo} was undone before; nothing changed."),
        ImportRefusal.Replaced => new UsageFault($"Lần nạp số {importNo} đã được thay bằng bản gửi lại; hãy xét lại các dòng của bản gửi lại.", $"Import {importNo} was replaced by a resend; retry the rows of the resend."),
        ImportRefusal.RoundLocked => new UsageFault("Kỳ số liệu của lần nạp này đã chốt. Mở lại bằng lệnh round unlock rồi chạy lại.", "The round of this import is locked. Open it with round unlock and run again."),
        ImportRefusal.ReachesOutside => new UsageFault($"Lần nạp số {importNo} có người của đơn vị ngoài phạm vi mà tài khoản được giao nên không hủy được. Báo người phụ trách toàn tỉnh.", $"Import {importNo} holds people of units outside those of this account and cannot be undone by it. Ask whoever is in charge of the whole province."),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "unknown refusal"),
    };
}
