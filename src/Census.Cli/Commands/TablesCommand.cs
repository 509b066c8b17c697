using System.CommandLine;
using System.Globalization;
using Census.Core.Text;
using Census.Reports.Entries;

namespace Census.Cli.Commands;

/// <summary><c>tables list | undo</c>: the tables of counts that were taken in, and taking them back.</summary>
internal static class TablesCommand
{
    public static Command Make(CommandContext context) => new("tables", "Biểu thống kê đã tiếp nhận / tables of counts")
    {
        List(context),
        Undo(context),
    };

    private static Command List(CommandContext context)
    {
        var round = new Option<string?>("--round") { Description = "Chỉ một kỳ số liệu / only one round: YYYY-MM-DD" };
        var json = CommandContext.JsonOption();
        var command = new Command("list", "Các biểu thống kê, còn hiệu lực hay không / the tables") { round, json };
        command.SetAction(parsed =>
        {
            DateOnly? day = parsed.GetValue(round) is { } text ? CommandContext.Round(text) : null;
            var tables = context.Database(parsed).Read(r => DeclaredTableBook.All(r, day));
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(JsonText.Of(new { Tables = tables.Select(Shape) }));
                return 0;
            }
            context.Terminal.Table(
                context.Terminal.Language == Language.English ? ["No", "Round", "File", "Rows", "Import", "State"] : ["Số", "Kỳ", "Tệp", "Số dòng", "Lần nạp", "Trạng thái"],
                tables.Select(line => (IReadOnlyList<string>)
                [
                    Number(line.Table.TableNo),
                    VietnameseFormat.Day(line.Table.RoundDate),
                    line.Table.FileName,
                    Number(line.Rows),
                    line.Table.ImportNo is { } import ? Number(import) : "-",
                    line.Holds ? context.Terminal.Say("Đang có hiệu lực", "holds") : context.Terminal.Say("Đã bỏ", "taken back"),
                ]));
            return 0;
        });
        return command;
    }

    private static Command Undo(CommandContext context)
    {
        var number = new Argument<long>("N") { Description = "Số của biểu / number of the tables" };
        var command = new Command("undo", "Bỏ biểu thống kê của một tệp / take the tables of a file back") { number };
        command.SetAction(parsed =>
        {
            var table = Answers.Of(DeclaredTableBook.Undo(context.Database(parsed), parsed.GetValue(number)));
            context.Terminal.Line(context.Terminal.Say(
                $"Đã bỏ biểu thống kê số {table.TableNo} ({table.FileName}). Nạp lại tệp thì biểu được ghi nhận lại.",
                $"Tables {table.TableNo} ({table.FileName}) are taken back. Importing the file again keeps them anew."));
            return 0;
        });
        return command;
    }

    private static object Shape(TableLine line) => new
    {
        Table = line.Table.TableNo,
        Round = line.Table.RoundDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        File = line.Table.FileName,
        line.Rows,
        line.Table.ImportNo,
        Ledger = line.Table.LedgerNo,
        line.Holds,
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
