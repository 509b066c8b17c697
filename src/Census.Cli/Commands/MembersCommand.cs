using System.CommandLine;
using System.Globalization;
using Census.Core.Members;
using Census.Core.Text;
using Census.Reports.Members;

namespace Census.Cli.Commands;

/// <summary><c>members list | undo</c>: the lists of members of party committees and people's councils that were kept, and taking one back.</summary>
internal static class MembersCommand
{
    public static Command Make(CommandContext context) => new("members", "Danh sách cấp ủy viên, đại biểu HĐND đã tiếp nhận / lists of members of party committees and people's councils")
    {
        List(context),
        Undo(context),
    };

    private static Command List(CommandContext context)
    {
        var round = new Option<string?>("--round") { Description = "Chỉ một kỳ số liệu / only one round: YYYY-MM-DD" };
        var json = CommandContext.JsonOption();
        var command = new Command("list", "Các danh sách, còn hiệu lực hay không / the lists") { round, json };
        command.SetAction(parsed =>
        {
            DateOnly? day = parsed.GetValue(round) is { } text ? CommandContext.Round(text) : null;
            var lists = context.Database(parsed).Read(r => MemberListBook.All(r, day));
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(JsonText.Of(new { Lists = lists.Select(Shape) }));
                return 0;
            }
            context.Terminal.Table(
                context.Terminal.Language == Language.English
                    ? ["No", "Round", "Body", "Place", "Term", "Members", "File", "Sheet", "Import", "State"]
                    : ["Số", "Kỳ", "Cấp ủy, HĐND", "Địa bàn", "Nhiệm kỳ", "Số người", "Tệp", "Trang", "Lần nạp", "Trạng thái"],
                lists.Select(line => (IReadOnlyList<string>)
                [
                    Number(line.List.ListNo),
                    VietnameseFormat.Day(line.List.RoundDate),
                    line.List.Seat.Body?.Name() ?? context.Terminal.Say("chưa rõ", "not clear"),
                    line.List.Place ?? "-",
                    line.List.Term ?? context.Terminal.Say("chưa rõ", "not clear"),
                    Number(line.Members),
                    line.List.FileName,
                    line.List.SheetName,
                    line.List.ImportNo is { } import ? Number(import) : "-",
                    State(context.Terminal, line.State),
                ]));
            return 0;
        });
        return command;
    }

    private static Command Undo(CommandContext context)
    {
        var number = new Argument<long>("N") { Description = "Số của danh sách / number of the list" };
        var command = new Command("undo", "Bỏ một danh sách cấp ủy viên, đại biểu HĐND / take a list back") { number };
        command.SetAction(parsed =>
        {
            var list = Answers.Of(MemberListBook.Undo(context.Database(parsed), parsed.GetValue(number)));
            context.Terminal.Line(context.Terminal.Say(
                $"Đã bỏ danh sách cấp ủy, HĐND số {list.ListNo} ({list.FileName}, {list.SheetName}). Danh sách trước đó của cùng cấp ủy, HĐND và nhiệm kỳ (nếu có) lại có hiệu lực.",
                $"List {list.ListNo} ({list.FileName}, {list.SheetName}) is taken back. The list of the same body and term before it, if there is one, is in force again."));
            return 0;
        });
        return command;
    }

    private static string State(Terminal terminal, MemberListState state) => state switch
    {
        MemberListState.InForce => terminal.Say("Đang có hiệu lực", "in force"),
        MemberListState.Replaced => terminal.Say("Đã có danh sách mới hơn", "replaced by a later list"),
        MemberListState.TakenBack => terminal.Say("Đã bỏ", "taken back"),
    };

    private static object Shape(MemberListLine line) => new
    {
        List = line.List.ListNo,
        Round = line.List.RoundDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        line.List.Body,
        line.List.Place,
        line.List.Term,
        line.Members,
        File = line.List.FileName,
        Sheet = line.List.SheetName,
        line.List.ImportNo,
        Ledger = line.List.LedgerNo,
        State = line.State switch { MemberListState.InForce => "in-force", MemberListState.Replaced => "replaced", MemberListState.TakenBack => "taken-back" },
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
