using System.CommandLine;
using System.Globalization;
using Census.Reports;
using Census.Reports.Explanations;
using Census.Reports.Rendering;

namespace Census.Cli.Commands;

/// <summary><c>explain CODE</c>: the people behind a figure, each with the row that names them.</summary>
internal static class ExplainCommand
{
    private const int ShownOnTerminal = 20;

    public static Command Make(CommandContext context)
    {
        var code = new Argument<string>("CODE") { Description = "Mã chỉ tiêu, hoặc ô của bảng phụ lục: PL03:2:5 / code of a target, or a cell of an annex table" };
        var plan = ReportCommand.PlanOption();
        var round = CommandContext.RoundOption();
        var unit = new Option<string?>("--unit") { Description = "Chỉ một đơn vị / one unit" };
        var reading = new Option<string?>("--reading") { Description = "Cách tính / reading" };
        var side = new Option<string>("--side") { Description = "numerator, denominator, gap, unknown", DefaultValueFactory = _ => "numerator" };
        side.AcceptOnlyFromAmong([.. Sides.Codes]);
        var ledger = new Option<long?>("--ledger") { Description = "Số liệu như sau hành động số N / as of ledger number N" };
        var limit = new Option<int?>("--limit") { Description = "Số người in ra nhiều nhất / people named at most" };
        var horizon = new Option<int?>("--horizon") { Description = "Năm đích của bảng phụ lục / horizon of the annex table" };
        var compare = new Option<string?>("--compare") { Description = "Kỳ so sánh của bảng phụ lục / round compared with in the annex table" };
        var json = CommandContext.JsonOption();
        var command = new Command("explain", "Xem căn cứ số liệu / the people behind a figure") { code, plan, round, unit, reading, side, ledger, limit, horizon, compare, json };
        command.SetAction(parsed =>
        {
            var asJson = parsed.GetValue(json);
            var day = CommandContext.Round(parsed.GetValue(round)!);
            var request = new ExplainRequest(parsed.GetValue(plan)!, parsed.GetValue(code)!, day)
            {
                Side = Sides.Parse(parsed.GetValue(side))!.Value,
                Unit = parsed.GetValue(unit),
                Reading = parsed.GetValue(reading),
                LedgerNo = parsed.GetValue(ledger),
                Horizon = parsed.GetValue(horizon),
                Compare = CommandContext.Earlier(parsed.GetValue(compare), day),
                Limit = Limit(parsed.GetValue(limit)) ?? (asJson ? null : ShownOnTerminal),
            };
            var explanation = Answers.Of(ExplainFigure.Run(context.Database(parsed), request));
            if (asJson)
            {
                context.Terminal.Document(ReportJson.Write(explanation));
                return 0;
            }
            ReportCommand.Print(context.Terminal, ReportTable.Of(explanation, context.Terminal.Language), 5);
            if (explanation.People.Count < explanation.Count)
            {
                context.Terminal.Line(context.Terminal.Say(
                    $"Mới in {explanation.People.Count} trong số {explanation.Count} người; thêm --limit {explanation.Count.ToString(CultureInfo.InvariantCulture)} để xem đủ.",
                    $"{explanation.People.Count} of {explanation.Count} people shown; add --limit {explanation.Count.ToString(CultureInfo.InvariantCulture)} for all."));
            }
            return 0;
        });
        return command;
    }

    private static int? Limit(int? limit) => limit is null or >= 0 ? limit : throw new UsageFault(
        "--limit cần một số từ 0 trở lên.", "--limit needs a number from 0 up.");
}
