using System.CommandLine;
using Census.Reports;
using Census.Reports.Charts;

namespace Census.Cli.Commands;

/// <summary><c>chart KIND --plan --round --out</c>: one chart as .svg, or as .png where a browser is installed.</summary>
internal static class ChartCommand
{
    public static Command Make(CommandContext context)
    {
        var kind = new Argument<string>("KIND") { Description = "Biểu đồ / chart: " + string.Join(", ", ChartKinds.Codes) };
        var plan = ReportCommand.PlanOption();
        var round = CommandContext.RoundOption();
        var output = new Option<string>("--out") { Description = "Tệp .svg hoặc .png / file", Required = true };
        var horizon = new Option<int?>("--horizon") { Description = "Năm đích / horizon year" };
        var unit = new Option<string?>("--unit") { Description = "Chỉ một đơn vị và các đơn vị trực thuộc / one unit and those below" };
        var ledger = new Option<long?>("--ledger") { Description = "Số liệu như sau hành động số N / figures as of ledger number N" };
        var command = new Command("chart", "Vẽ một biểu đồ / draw one chart") { kind, plan, round, output, horizon, unit, ledger };
        command.SetAction(parsed =>
        {
            var (drawn, file) = (Kind(parsed.GetValue(kind)!), parsed.GetValue(output)!);
            RefuseOther(file);
            var request = new ReportRequest(parsed.GetValue(plan)!, CommandContext.Round(parsed.GetValue(round)!))
            {
                Horizon = parsed.GetValue(horizon),
                Unit = parsed.GetValue(unit),
                LedgerNo = parsed.GetValue(ledger),
            };
            var chart = Answers.Of(ChartOnPlan.Run(context.Database(parsed), drawn, request));
            WholeFiles.Write([(file, Answers.Of(ChartFile.Format(chart, context.Terminal.Language, file)))]);
            context.Terminal.Line(chart.Title.In(context.Terminal.Language));
            context.Terminal.Line(context.Terminal.Say($"Đã ghi {file}.", $"Written: {file}."));
            return 0;
        });
        return command;
    }

    private static ChartKind Kind(string code) => ChartKinds.Parse(code) ?? throw new UsageFault(
        $"Không có biểu đồ “{code}”. Dùng một trong: {string.Join(", ", ChartKinds.Codes)}.",
        $"There is no chart “{code}”. Use one of: {string.Join(", ", ChartKinds.Codes)}.");

    private static void RefuseOther(string file)
    {
        if (!ChartFile.Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
        {
            throw new UsageFault(
                $"Biểu đồ không ghi được dạng “{Path.GetExtension(file)}” ({file}). Dùng một trong: {string.Join(", ", ChartFile.Endings)}.",
                $"A chart cannot be written as “{Path.GetExtension(file)}” ({file}). Use one of: {string.Join(", ", ChartFile.Endings)}.");
        }
        WholeFiles.NeedFolder(file);
    }
}
