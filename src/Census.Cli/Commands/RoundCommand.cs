using System.CommandLine;
using System.Globalization;
using Census.Core.Text;
using Census.Database;
using Census.Import.Journal;

namespace Census.Cli.Commands;

/// <summary><c>round list | open | lock | unlock | status | movement</c>: rounds of collection and who has reported.</summary>
internal static class RoundCommand
{
    public static Command Make(CommandContext context) => new("round", "Kỳ số liệu / rounds")
    {
        List(context),
        Act(context, "open", "Mở kỳ số liệu / open a round", (w, day) =>
        {
            Rounds.Open(w, day);
            return true;
        }),
        Act(context, "lock", "Chốt số liệu / lock a round", Rounds.Lock),
        Act(context, "unlock", "Mở lại để điều chỉnh / open a locked round again", Rounds.Unlock),
        Status(context),
        RoundMovementCommand.Make(context),
    };

    private static Command List(CommandContext context)
    {
        var json = CommandContext.JsonOption();
        var command = new Command("list", "Các kỳ số liệu / all rounds") { json };
        command.SetAction(parsed =>
        {
            Print(context, context.Database(parsed).Read(Rounds.All), parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static Command Act(CommandContext context, string name, string description, Func<WriteSession, DateOnly, bool> act)
    {
        var day = new Argument<string>("YYYY-MM-DD") { Description = "Kỳ số liệu / round" };
        var json = CommandContext.JsonOption();
        var command = new Command(name, description) { day, json };
        command.SetAction(parsed =>
        {
            var round = CommandContext.Round(parsed.GetValue(day)!);
            var database = context.Database(parsed);
            if (name == "open" && ImportGate.OfDay(round, context.Clock) is { } refusal)
            {
                throw new UsageFault(refusal.Vietnamese, refusal.English);
            }
            if (!database.Write(w => act(w, round)))
            {
                throw new UsageFault(
                    $"Chưa có kỳ số liệu {VietnameseFormat.Day(round)}. Mở bằng lệnh: round open {Rounds.Iso(round)}.",
                    $"There is no round {Rounds.Iso(round)}. Open it with: round open {Rounds.Iso(round)}.");
            }
            Print(context, [.. database.Read(Rounds.All).Where(line => line.Round == round)], parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static Command Status(CommandContext context)
    {
        var day = new Argument<string>("YYYY-MM-DD") { Description = "Kỳ số liệu / round" };
        var json = CommandContext.JsonOption();
        var command = new Command("status", "Đơn vị nào đã gửi / who has reported") { day, json };
        command.SetAction(parsed =>
        {
            var round = CommandContext.Round(parsed.GetValue(day)!);
            var lines = context.Database(parsed).Read(r => Rounds.Status(r, round));
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(JsonText.Of(new
                {
                    Round = Rounds.Iso(round),
                    UnitsExpected = lines.Count,
                    UnitsReported = lines.Count(line => line.HasReported),
                    Units = lines.Select(line => new { Unit = line.Unit.Name, Reported = line.HasReported, Present = line.Heads, Quota = line.Quota, Declared = line.Declared }),
                }));
                return 0;
            }
            PrintStatus(context.Terminal, lines);
            return 0;
        });
        return command;
    }

    private static void PrintStatus(Terminal terminal, IReadOnlyList<UnitLine> lines)
    {
        terminal.Table(
            terminal.Language == Language.English ? ["Unit", "Reported", "Present", "Posts", "Declared"] : ["Cơ quan, đơn vị", "Tình hình gửi", "Có mặt", "Được giao", "Biểu thống kê"],
            lines.Select(line => (IReadOnlyList<string>)
            [
                line.Unit.Name,
                line.HasReported ? terminal.Say("Đã gửi", "yes") : terminal.Say("Chưa gửi", "no"),
                line.Heads.ToString("N0", VietnameseFormat.Numbers),
                line.Quota?.ToString("N0", VietnameseFormat.Numbers) ?? "-",
                line.Declared is { } declared ? declared.ToString("N0", VietnameseFormat.Numbers) + (declared == line.Heads ? "" : " ≠") : "-",
            ]),
            2, 3, 4);
        terminal.Line(terminal.Say(
            $"Số đơn vị đã gửi: {lines.Count(line => line.HasReported)}/{lines.Count}",
            $"Units that have reported: {lines.Count(line => line.HasReported)} of {lines.Count}"));
    }

    private static void Print(CommandContext context, IReadOnlyList<RoundLine> lines, bool asJson)
    {
        if (asJson)
        {
            context.Terminal.Document(JsonText.Of(new { Rounds = lines.Select(line => new { Round = Rounds.Iso(line.Round), line.State, line.Imports, line.People }) }));
            return;
        }
        context.Terminal.Table(
            context.Terminal.Language == Language.English ? ["Round", "State", "Imports", "People"] : ["Kỳ số liệu", "Trạng thái", "Lần nạp", "Số người"],
            lines.Select(line => (IReadOnlyList<string>)
            [
                VietnameseFormat.Day(line.Round),
                StateName(context.Terminal, line.State),
                line.Imports.ToString(CultureInfo.InvariantCulture),
                line.People.ToString("N0", VietnameseFormat.Numbers),
            ]),
            2, 3);
    }

    private static string StateName(Terminal terminal, string state) => state switch
    {
        "open" => terminal.Say("Đang thu", "open"),
        "review" => terminal.Say("Đang rà soát", "review"),
        "locked" => terminal.Say("Đã chốt", "locked"),
        _ => terminal.Say("Đã ban hành", "published"),
    };
}
