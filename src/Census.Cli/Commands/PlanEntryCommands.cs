using System.CommandLine;
using System.Globalization;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Database.Tables;
using Census.Reports;
using Census.Reports.Entries;

namespace Census.Cli.Commands;

/// <summary><c>plan result | declared | duty | entries | undo</c>: what no list can give, entered by hand with the document it rests on.</summary>
internal static class PlanEntryCommands
{
    public static IEnumerable<Command> Make(CommandContext context) => [Result(context), Declared(context), Duty(context), Entries(context), Undo(context)];

    private static Command Result(CommandContext context)
    {
        var (code, plan, round, source, json) = (CodeArgument(), ReportCommand.PlanOption(), CommandContext.RoundOption(), SourceOption(), CommandContext.JsonOption());
        var value = new Option<string>("--value") { Description = "Kết quả, ví dụ 12 hoặc 2,5 / the result", Required = true };
        var command = new Command("result", "Nhập tay kết quả mà danh sách không có / enter a result that no list gives") { code, plan, round, value, source, json };
        command.SetAction(parsed => Kept(context, parsed.GetValue(json), parsed.GetValue(plan)!, PlanEntryBook.Enter(
            context.Database(parsed),
            parsed.GetValue(plan)!,
            Entry(PlanEntryKind.Result, parsed.GetValue(code)!, parsed.GetValue(round)!, parsed.GetValue(source)!) with { Value = Number(parsed.GetValue(value)!) })));
        return command;
    }

    private static Command Declared(CommandContext context)
    {
        var (code, plan, round, source, json) = (CodeArgument(), ReportCommand.PlanOption(), CommandContext.RoundOption(), SourceOption(), CommandContext.JsonOption());
        var number = new Option<string?>("--number") { Description = "Số người được thông báo / number declared" };
        var overlap = new Option<string?>("--overlap") { Description = "Trong đó đã biết có trong danh sách / known to be listed too" };
        var sector = new Option<string?>("--sector") { Description = "Khu vực / sector: " + string.Join(", ", IntellectualDefinition.SectorCodes) };
        sector.AcceptOnlyFromAmong([.. IntellectualDefinition.SectorCodes]);
        var table = new Option<string?>("--table") { Description = "Lấy số từ biểu thống kê đã tiếp nhận của tệp này / take the number from the tables of this file" };
        var command = new Command("declared", "Ghi số được thông báo không kèm tên / declare a total without names") { code, plan, round, number, overlap, sector, table, source, json };
        command.SetAction(parsed =>
        {
            var (file, given) = (parsed.GetValue(table), parsed.GetValue(number));
            if (file is null == given is null)
            {
                throw new UsageFault("Ghi đúng một trong hai: --number SỐ, hoặc --table TỆP.", "Give exactly one of --number NUMBER and --table FILE.");
            }
            var entry = Entry(PlanEntryKind.Declared, parsed.GetValue(code)!, parsed.GetValue(round)!, parsed.GetValue(source)!) with
            {
                Value = given is null ? null : Number(given),
                KnownOverlap = parsed.GetValue(overlap) is { } listed ? Whole(listed) : 0,
                Sector = parsed.GetValue(sector),
            };
            var id = parsed.GetValue(plan)!;
            return Kept(context, parsed.GetValue(json), id, file is null ? PlanEntryBook.Enter(context.Database(parsed), id, entry) : PlanEntryBook.EnterTable(context.Database(parsed), id, entry, file));
        });
        return command;
    }

    private static Command Duty(CommandContext context)
    {
        var (code, plan, json) = (CodeArgument(), ReportCommand.PlanOption(), CommandContext.JsonOption());
        var state = new Argument<string>("STATE") { Description = "done: đã thực hiện" };
        state.AcceptOnlyFromAmong("done");
        var day = new Option<string>("--on") { Description = "Ngày thực hiện / day: YYYY-MM-DD", Required = true };
        var document = new Option<string>("--document") { Description = "Số văn bản, ví dụ “Số 12-BC/TU” / number of the document", Required = true };
        var command = new Command("duty", "Ghi một nhiệm vụ sơ kết, báo cáo đã thực hiện / a duty is done") { code, state, plan, day, document, json };
        command.SetAction(parsed => Kept(context, parsed.GetValue(json), parsed.GetValue(plan)!, PlanEntryBook.Enter(
            context.Database(parsed),
            parsed.GetValue(plan)!,
            Entry(PlanEntryKind.Duty, parsed.GetValue(code)!, parsed.GetValue(day)!, parsed.GetValue(document)!))));
        return command;
    }

    private static Command Entries(CommandContext context)
    {
        var plan = new Option<string?>("--plan") { Description = "Chỉ một kế hoạch / only one plan" };
        var json = CommandContext.JsonOption();
        var command = new Command("entries", "Các lần nhập tay / what was entered by hand") { plan, json };
        command.SetAction(parsed =>
        {
            var entries = context.Database(parsed).Read(r => PlanEntryBook.All(r, parsed.GetValue(plan)));
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(JsonText.Of(new { Entries = entries.Select(given => Shape(given.PlanId, given.Entry, given.LedgerNo, given.WithdrawnAt)) }));
                return 0;
            }
            context.Terminal.Table(
                context.Terminal.Language == Language.English ? ["No", "Plan", "Code", "Kind", "Day", "Value", "Source", "State"] : ["Số", "Kế hoạch", "Mã", "Loại", "Ngày", "Giá trị", "Căn cứ", "Trạng thái"],
                entries.Select(given => (IReadOnlyList<string>)
                [
                    given.Entry.EntryNo.ToString(CultureInfo.InvariantCulture),
                    given.PlanId,
                    given.Entry.Code,
                    KindName(context.Terminal, given.Entry.Kind),
                    VietnameseFormat.Day(given.Entry.On),
                    given.Entry.Value?.ToString(VietnameseFormat.Numbers) ?? "-",
                    given.Entry.Source,
                    given.WithdrawnAt is null ? context.Terminal.Say("Đang có hiệu lực", "holds") : context.Terminal.Say("Đã bỏ", "taken back"),
                ]),
                0,
                5);
            return 0;
        });
        return command;
    }

    private static Command Undo(CommandContext context)
    {
        var number = new Argument<long>("N") { Description = "Số lần nhập / number of the entry" };
        var command = new Command("undo", "Bỏ một lần nhập tay / take an entry back") { number };
        command.SetAction(parsed =>
        {
            var entry = Answers.Of(PlanEntryBook.Undo(context.Database(parsed), parsed.GetValue(number)));
            context.Terminal.Line(context.Terminal.Say($"Đã bỏ lần nhập số {entry.EntryNo} ({entry.Code}).", $"Entry {entry.EntryNo} ({entry.Code}) is taken back."));
            return 0;
        });
        return command;
    }

    private static int Kept(CommandContext context, bool asJson, string planId, Answer<PlanEntry> answer)
    {
        var entry = Answers.Of(answer);
        if (asJson)
        {
            context.Terminal.Document(JsonText.Of(Shape(planId, entry, null, null)));
            return 0;
        }
        var value = entry.Value is { } number ? " = " + number.ToString(context.Terminal.Language == Language.English ? CultureInfo.InvariantCulture : VietnameseFormat.Numbers) : "";
        context.Terminal.Line(context.Terminal.Say(
            $"Đã ghi lần nhập số {entry.EntryNo}: {entry.Code}{value}, ngày {VietnameseFormat.Day(entry.On)} ({entry.Source}). Bỏ bằng: plan undo {entry.EntryNo}.",
            $"Entry {entry.EntryNo} is kept: {entry.Code}{value}, {VietnameseFormat.Day(entry.On)} ({entry.Source}). Take it back with: plan undo {entry.EntryNo}."));
        return 0;
    }

    private static object Shape(string planId, PlanEntry entry, long? ledgerNo, long? withdrawnAt) => new
    {
        Entry = entry.EntryNo,
        Plan = planId,
        entry.Code,
        Kind = PlanEntryTable.Code(entry.Kind),
        On = entry.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        entry.Value,
        entry.KnownOverlap,
        entry.Sector,
        entry.Source,
        Ledger = ledgerNo,
        WithdrawnAt = withdrawnAt,
    };

    private static string KindName(Terminal terminal, PlanEntryKind kind) => kind switch
    {
        PlanEntryKind.Result => terminal.Say("Kết quả", "result"),
        PlanEntryKind.Declared => terminal.Say("Số được thông báo", "declared total"),
        PlanEntryKind.Duty => terminal.Say("Nhiệm vụ", "duty"),
    };

    private static PlanEntry Entry(PlanEntryKind kind, string code, string day, string source) => new(0, kind, code, CommandContext.Round(day), source);

    private static Argument<string> CodeArgument() => new("CODE") { Description = "Mã trong kế hoạch / code in the plan" };

    private static Option<string> SourceOption() => new("--source") { Description = "Căn cứ: tên, số văn bản / the document it rests on", Required = true };

    // 1.000 is a thousand to one reader and one to another, so it is asked again
    private static decimal Number(string text)
    {
        var isAmbiguous = text.Split('.', ',') is [_, { Length: 3 }];
        return !isAmbiguous && decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && decimal.Abs(number) <= 1_000_000_000_000m
            ? number
            : throw new UsageFault($"“{text}” không rõ là số nào. Viết không có dấu tách hàng nghìn, ví dụ 1000 hoặc 2,5.", $"“{text}” is no clear number. Write it without separators of thousands, such as 1000 or 2.5.");
    }

    private static long Whole(string text) => Number(text) is var number && decimal.IsInteger(number) ? (long)number
        : throw new UsageFault($"“{text}” phải là số nguyên.", $"“{text}” must be a whole number.");
}
