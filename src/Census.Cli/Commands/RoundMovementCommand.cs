using System.CommandLine;
using Census.Core.Text;
using Census.Import.Journal;
using Census.Reports.Movements;

namespace Census.Cli.Commands;

/// <summary><c>round movement FROM TO</c>: who joined, left and moved between two rounds, unit by unit; it balances.</summary>
internal static class RoundMovementCommand
{
    public static Command Make(CommandContext context)
    {
        var from = new Argument<string>("FROM") { Description = "Kỳ trước / earlier round: YYYY-MM-DD" };
        var to = new Argument<string>("TO") { Description = "Kỳ sau / later round: YYYY-MM-DD" };
        var unit = new Option<string?>("--unit") { Description = "Một đơn vị và các đơn vị ngay dưới / one unit and those right below" };
        var json = CommandContext.JsonOption();
        var command = new Command("movement", "Biến động giữa hai kỳ, theo đơn vị / who came and went between two rounds") { from, to, unit, json };
        command.SetAction(parsed =>
        {
            var (earlier, later) = (CommandContext.Round(parsed.GetValue(from)!), CommandContext.Round(parsed.GetValue(to)!));
            if (earlier >= later)
            {
                throw new UsageFault("Kỳ trước phải sớm hơn kỳ sau, ví dụ: round movement 2024-12-31 2025-12-31.", "The first round must be the earlier one, for example: round movement 2024-12-31 2025-12-31.");
            }
            var (lines, problem) = context.Database(parsed).Read(r => MovementBetweenRounds.Run(r, earlier, later, parsed.GetValue(unit)));
            if (lines is null)
            {
                throw new UsageFault(problem!.Message(Language.Vietnamese), problem.Message(Language.English));
            }
            Print(context.Terminal, earlier, later, lines, parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static void Print(Terminal terminal, DateOnly earlier, DateOnly later, IReadOnlyList<UnitMovement> lines, bool asJson)
    {
        if (asJson)
        {
            terminal.Document(JsonText.Of(new
            {
                From = Rounds.Iso(earlier),
                To = Rounds.Iso(later),
                Units = lines.Select(line => new
                {
                    Unit = line.Unit?.Name,
                    Opening = line.Opening.Count,
                    Joined = line.Joined.Count,
                    MovedIn = line.MovedIn.Count,
                    Left = line.Left.Count,
                    MovedOut = line.MovedOut.Count,
                    Closing = line.Closing.Count,
                    People = new { line.Joined, line.MovedIn, line.Left, line.MovedOut },
                }),
            }));
            return;
        }
        terminal.Table(
            terminal.Language == Language.English
                ? ["Unit", "Opening", "+ joined", "+ moved in", "− left", "− moved out", "= closing"]
                : ["Cơ quan, đơn vị", "Đầu kỳ", "+ mới", "+ chuyển đến", "− thôi, nghỉ", "− chuyển đi", "= cuối kỳ"],
            lines.Select(line => (IReadOnlyList<string>)
            [
                line.Unit?.Name ?? terminal.Say("Toàn bộ", "All"),
                .. new[] { line.Opening, line.Joined, line.MovedIn, line.Left, line.MovedOut, line.Closing }.Select(people => people.Count.ToString("N0", VietnameseFormat.Numbers)),
            ]),
            1, 2, 3, 4, 5, 6);
        terminal.Line(terminal.Say(
            "“Mới” là chưa có trong danh sách nào của kỳ trước; “thôi, nghỉ” là không còn trong danh sách nào của kỳ sau. Xem từng người: --json, rồi people show SỐ.",
            "“Joined”: in no list of the earlier round; “left”: in no list of the later one. See the people with --json, then people show N."));
    }
}
