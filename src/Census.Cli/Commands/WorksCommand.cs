using System.CommandLine;
using System.Globalization;
using Census.Core.Text;
using Census.Reports.Works;

namespace Census.Cli.Commands;

/// <summary><c>works list | undo</c>: the registers of works and patents that were kept, and taking one back.</summary>
internal static class WorksCommand
{
    public static Command Make(CommandContext context) => new("works", "Sổ công trình, sáng chế đã tiếp nhận / registers of works and patents")
    {
        List(context),
        Undo(context),
    };

    private static Command List(CommandContext context)
    {
        var round = new Option<string?>("--round") { Description = "Chỉ một kỳ số liệu / only one round: YYYY-MM-DD" };
        var json = CommandContext.JsonOption();
        var command = new Command("list", "Các sổ công trình, còn hiệu lực hay không / the registers") { round, json };
        command.SetAction(parsed =>
        {
            DateOnly? day = parsed.GetValue(round) is { } text ? CommandContext.Round(text) : null;
            var registers = context.Database(parsed).Read(r => WorkRegisterBook.All(r, day));
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(JsonText.Of(new { Registers = registers.Select(Shape) }));
                return 0;
            }
            context.Terminal.Table(
                context.Terminal.Language == Language.English ? ["No", "Round", "File", "Sheet", "Works", "Import", "State"] : ["Số", "Kỳ", "Tệp", "Trang", "Công trình", "Lần nạp", "Trạng thái"],
                registers.Select(line => (IReadOnlyList<string>)
                [
                    Number(line.Register.RegisterNo),
                    VietnameseFormat.Day(line.Register.RoundDate),
                    line.Register.FileName,
                    line.Register.SheetName,
                    Number(line.Works),
                    line.Register.ImportNo is { } import ? Number(import) : "-",
                    line.Holds ? context.Terminal.Say("Đang có hiệu lực", "holds") : context.Terminal.Say("Đã bỏ", "taken back"),
                ]));
            return 0;
        });
        return command;
    }

    private static Command Undo(CommandContext context)
    {
        var number = new Argument<long>("N") { Description = "Số của sổ / number of the register" };
        var command = new Command("undo", "Bỏ một sổ công trình / take a register back") { number };
        command.SetAction(parsed =>
        {
            var register = Answers.Of(WorkRegisterBook.Undo(context.Database(parsed), parsed.GetValue(number)));
            context.Terminal.Line(context.Terminal.Say(
                $"Đã bỏ sổ công trình số {register.RegisterNo} ({register.FileName}, {register.SheetName}). Nạp lại tệp thì sổ được ghi nhận lại.",
                $"Register {register.RegisterNo} ({register.FileName}, {register.SheetName}) is taken back. Importing the file again keeps it anew."));
            return 0;
        });
        return command;
    }

    private static object Shape(RegisterLine line) => new
    {
        Register = line.Register.RegisterNo,
        Round = line.Register.RoundDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        File = line.Register.FileName,
        Sheet = line.Register.SheetName,
        line.Works,
        line.Register.ImportNo,
        Ledger = line.Register.LedgerNo,
        line.Holds,
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
