using System.CommandLine;
using System.Globalization;
using System.Text;
using Census.Core.Scenarios;
using Census.Reports.Forecasts;

namespace Census.Cli.Commands;

/// <summary><c>forecast --plan --round</c>: who retires, what each target still takes, and where the pace and a scenario lead.</summary>
internal static class ForecastCommand
{
    private const int ShownOnTerminal = 20;

    public static Command Make(CommandContext context)
    {
        var plan = ReportCommand.PlanOption();
        var round = CommandContext.RoundOption();
        var horizon = new Option<int?>("--horizon") { Description = "Năm đích / horizon year" };
        var scenario = new Option<string?>("--scenario") { Description = $"Kịch bản có sẵn ({string.Join(", ", ScenarioShelf.Shipped)}) hoặc tệp .json / scenario" };
        var unit = new Option<string?>("--unit") { Description = "Chỉ một đơn vị và các đơn vị trực thuộc / one unit and those below" };
        var ledger = new Option<long?>("--ledger") { Description = "Số liệu như sau hành động số N / figures as of ledger number N" };
        var who = new Option<string?>("--who") { Description = "Danh sách người: một năm, overdue, unknown, training / the people of a year" };
        var target = new Option<string?>("--target") { Description = "Cùng --who: chỉ đối tượng của một chỉ tiêu / with --who: one target's population" };
        var limit = new Option<int?>("--limit") { Description = "Cùng --who: số người in ra nhiều nhất / people named at most" };
        var json = CommandContext.JsonOption();
        var command = new Command("forecast", "Dự báo nghỉ hưu và nhu cầu đào tạo / forecast") { plan, round, horizon, scenario, unit, ledger, who, target, limit, json };
        command.SetAction(parsed =>
        {
            var request = new ForecastRequest(parsed.GetValue(plan)!, CommandContext.Round(parsed.GetValue(round)!))
            {
                Horizon = parsed.GetValue(horizon),
                Scenario = Scenario(parsed.GetValue(scenario)),
                Unit = parsed.GetValue(unit),
                LedgerNo = parsed.GetValue(ledger),
            };
            var asJson = parsed.GetValue(json);
            if (parsed.GetValue(who) is { } people)
            {
                Name(context, parsed, asJson, new RetiringRequest(request, people) { Code = parsed.GetValue(target), Limit = Limit(parsed.GetValue(limit)) ?? (asJson ? null : ShownOnTerminal) });
                return 0;
            }
            RefuseWithoutWho(parsed.GetValue(target), parsed.GetValue(limit));
            var forecast = Answers.Of(ForecastOnPlan.Run(context.Database(parsed), request));
            if (asJson)
            {
                context.Terminal.Document(ForecastJson.Write(forecast));
                return 0;
            }
            foreach (var (table, numbers) in ForecastTables.Of(forecast, context.Terminal.Language))
            {
                ReportCommand.Print(context.Terminal, table, numbers);
            }
            return 0;
        });
        return command;
    }

    private static void Name(CommandContext context, ParseResult parsed, bool asJson, RetiringRequest request)
    {
        var list = Answers.Of(RetiringPeople.Run(context.Database(parsed), request));
        if (asJson)
        {
            context.Terminal.Document(ForecastJson.Write(list));
            return;
        }
        ReportCommand.Print(context.Terminal, ForecastTables.Of(list, context.Terminal.Language), 6);
        if (list.People.Count < list.Count)
        {
            var all = list.Count.ToString(CultureInfo.InvariantCulture);
            context.Terminal.Line(context.Terminal.Say(
                $"Mới in {list.People.Count} trong số {all} người; thêm --limit {all} để xem đủ.",
                $"{list.People.Count} of {all} people shown; add --limit {all} for all."));
        }
    }

    /// <summary>The shipped scenario of this name, else the file; null when none was asked for.</summary>
    private static Scenario? Scenario(string? name)
    {
        if (name is null)
        {
            return null;
        }
        var text = ScenarioShelf.ShippedText(name) ?? (File.Exists(name) ? File.ReadAllText(name, Encoding.UTF8) : null);
        return Answers.Of(text is null ? ScenarioShelf.Missing(name) : ScenarioShelf.Read(text));
    }

    private static void RefuseWithoutWho(string? target, int? limit)
    {
        if (target is not null || limit is not null)
        {
            throw new UsageFault("--target và --limit chỉ dùng cùng --who.", "--target and --limit go with --who only.");
        }
    }

    private static int? Limit(int? limit) => limit is null or >= 0 ? limit : throw new UsageFault(
        "--limit cần một số từ 0 trở lên.", "--limit needs a number from 0 up.");
}
