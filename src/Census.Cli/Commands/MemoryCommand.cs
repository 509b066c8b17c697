using System.CommandLine;
using System.Globalization;
using Census.Core.Text;
using Census.Import.Journal;
using Census.Import.Layouts;
using Census.Import.Memories;
using Census.Import.Reference;

namespace Census.Cli.Commands;

/// <summary><c>memory column | value | list | forget</c>: what is remembered of how the lists of a sender, or all lists, are to be read.</summary>
internal static class MemoryCommand
{
    public static Command Make(CommandContext context) => new("memory", "Ghi nhớ cách đọc danh sách / what is remembered of how to read lists")
    {
        Column(context),
        Value(context),
        List(context),
        Forget(context),
    };

    private static Command Column(CommandContext context)
    {
        var heading = new Argument<string>("HEADING") { Description = "Tên cột như trong danh sách / the heading as the list has it" };
        var meaning = new Argument<string>("MEANING") { Description = "Nội dung của cột / what it means: citizen-id, birth-date, degree, unit, ignore …" };
        var (sender, json) = (SenderOption(), CommandContext.JsonOption());
        var command = new Command("column", "Ghi nhớ một tên cột nghĩa là gì / what a heading means") { heading, meaning, sender, json };
        command.SetAction(parsed =>
        {
            var (said, column, of) = (Filled(parsed.GetValue(heading)!), Meaning(parsed.GetValue(meaning)!), parsed.GetValue(sender));
            return Remembered(context, parsed, parsed.GetValue(json), of, MemoryBook.OfColumn(context.Database(parsed), said, column, of));
        });
        return command;
    }

    private static Command Value(CommandContext context)
    {
        var kind = new Argument<string>("KIND") { Description = "Loại nội dung / kind: degree, category, ethnic, unit, field" };
        kind.AcceptOnlyFromAmong([.. MemoryBook.KindCodes]);
        var text = new Argument<string>("TEXT") { Description = "Nội dung ô như trong danh sách / the text as the list has it" };
        var meaning = new Argument<string>("MEANING") { Description = "Nghĩa: mã hoặc tên / what it means, a code or a name" };
        var (sender, json) = (SenderOption(), CommandContext.JsonOption());
        var command = new Command("value", "Ghi nhớ một nội dung nghĩa là gì / what a value means") { kind, text, meaning, sender, json };
        command.SetAction(parsed =>
        {
            var (of, what) = (parsed.GetValue(sender), MemoryBook.Kind(parsed.GetValue(kind)!)!.Value);
            var means = ValueMeanings.Parse(what, parsed.GetValue(meaning)!, ReferenceData.Load()) ?? throw NoSuchValue(parsed.GetValue(kind)!, parsed.GetValue(meaning)!);
            return Remembered(context, parsed, parsed.GetValue(json), of, MemoryBook.OfValue(context.Database(parsed), what, Filled(parsed.GetValue(text)!), means, of));
        });
        return command;
    }

    private static int Remembered(CommandContext context, ParseResult parsed, bool asJson, string? sender, (long MemoryNo, GateRefusal? Refusal) done)
    {
        if (done.Refusal is { } refusal)
        {
            throw new UsageFault(refusal.Vietnamese, refusal.English);
        }
        if (asJson)
        {
            var line = context.Database(parsed).Read(MemoryBook.All).Single(memory => memory.Row.MemoryNo == done.MemoryNo);
            context.Terminal.Document(JsonText.Of(new { Memory = Shape(line) }));
            return 0;
        }
        var number = Number(done.MemoryNo);
        context.Terminal.Line(context.Terminal.Say(
            $"Đã ghi nhớ, số {number}. Dùng từ lần nạp sau và khi xét lại dòng chờ (imports retry). Bỏ bằng: memory forget {number}.",
            $"Remembered under number {number}. Used from the next import on, and by imports retry. Take it back with: memory forget {number}."));
        if (sender is not null && !context.Database(parsed).Read(r => MemoryBook.IsKnownSender(r, sender)))
        {
            context.Terminal.Line(context.Terminal.Say(
                $"Lưu ý: chưa có đơn vị hay danh sách nào tên “{sender}”. Xem đúng tên bằng unit list.",
                $"Note: there is no unit and no list called “{sender}” yet. See the names with unit list."));
        }
        return 0;
    }

    private static Command List(CommandContext context)
    {
        var json = CommandContext.JsonOption();
        var command = new Command("list", "Những điều đã ghi nhớ / what is remembered") { json };
        command.SetAction(parsed =>
        {
            var lines = context.Database(parsed).Read(MemoryBook.All);
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(JsonText.Of(new { Memory = lines.Select(Shape) }));
                return 0;
            }
            context.Terminal.Table(
                context.Terminal.Language == Language.English ? ["No", "Kind", "Said", "Means", "Sender", "From", "State"] : ["Số", "Loại", "Ghi trong danh sách", "Nghĩa", "Đơn vị gửi", "Nguồn", "Trạng thái"],
                lines.Select(line => (IReadOnlyList<string>)
                [
                    Number(line.Row.MemoryNo),
                    KindName(context.Terminal, line.Row.Kind),
                    line.Row.Said.Length > 0 ? line.Row.Said : context.Terminal.Say("(không có tên cột)", "(no heading)"),
                    line.Row.Meaning,
                    line.Row.SenderName ?? context.Terminal.Say("mọi đơn vị", "all"),
                    line.Row.ImportNo is { } import ? context.Terminal.Say($"học từ lần nạp {import}", $"learned from import {import}") : context.Terminal.Say("cán bộ ghi", "said"),
                    State(context.Terminal, line),
                ]),
                0);
            return 0;
        });
        return command;
    }

    private static Command Forget(CommandContext context)
    {
        var number = new Argument<long>("N") { Description = "Số của ghi nhớ / number of what is remembered" };
        var command = new Command("forget", "Bỏ một điều đã ghi nhớ / forget something") { number };
        command.SetAction(parsed =>
        {
            var no = parsed.GetValue(number);
            if (MemoryBook.Forget(context.Database(parsed), no) is { } refusal)
            {
                throw new UsageFault(refusal.Vietnamese, refusal.English);
            }
            context.Terminal.Line(context.Terminal.Say($"Đã bỏ ghi nhớ số {no}. Danh sách đã nạp không thay đổi.", $"Number {no} is forgotten. Lists already taken in are not changed."));
            return 0;
        });
        return command;
    }

    private static string KindName(Terminal terminal, string kind) => terminal.Language == Language.English ? kind : kind switch
    {
        "column" => "cột",
        "degree" => "trình độ",
        "category" => "đối tượng",
        "ethnic" => "dân tộc",
        "unit" => "đơn vị",
        "field" => "lĩnh vực",
        _ => kind,
    };

    private static object Shape(MemoryLine line) => new
    {
        Memory = line.Row.MemoryNo,
        line.Row.Kind,
        line.Row.Said,
        line.Row.Meaning,
        Sender = line.Row.SenderName,
        Import = line.Row.ImportNo,
        Ledger = line.Row.LedgerNo,
        line.ForgottenAt,
        line.Holds,
    };

    private static string State(Terminal terminal, MemoryLine line) => line.Holds ? terminal.Say("Đang dùng", "holds")
        : line.ForgottenAt is not null ? terminal.Say("Đã bỏ", "forgotten")
        : terminal.Say("Lần nạp đã hủy", "import undone");

    private static StaffColumn Meaning(string text) => StaffColumns.Parse(text)
        ?? throw new UsageFault(
            $"Không có nội dung cột “{text}”. Dùng một trong: {string.Join(", ", StaffColumns.Codes.Select(code => $"{code} ({StaffColumns.Parse(code)!.Value.Name()})"))}.",
            $"No column means “{text}”. Use one of: {string.Join(", ", StaffColumns.Codes)}.");

    private static UsageFault NoSuchValue(string kind, string text) => new(
        $"“{text}” không phải một giá trị của {kind}. Ghi mã (ví dụ bachelor, public-employee, tay, education) hoặc tên đầy đủ (Đại học, Viên chức, Tày, Giáo dục).",
        $"“{text}” is no value of {kind}. Write its code (such as bachelor, public-employee, tay, education) or its full name (Đại học, Viên chức, Tày, Giáo dục).");

    private static string Filled(string text) => Fold.Key(text).Length > 0 ? text : throw new UsageFault(
        "Ghi tên cột hoặc nội dung ô, có ít nhất một chữ hoặc số.", "Write the heading or the text of the cell, with a letter or a digit in it.");

    private static Option<string?> SenderOption() => new("--sender") { Description = "Chỉ cho danh sách của đơn vị này / only for lists of this sender" };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
