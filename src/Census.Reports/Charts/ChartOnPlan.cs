using System.Globalization;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Database;

namespace Census.Reports.Charts;

/// <summary>One chart for a question put to a plan, or why there is none.</summary>
public static class ChartOnPlan
{
    public static Answer<Chart> Run(CensusDatabase database, ChartKind kind, ReportRequest request) => database.Read(read => Run(read, kind, request));

    public static Answer<Chart> Run(ReadSession read, ChartKind kind, ReportRequest request)
    {
        var question = Question.Of(read, request.PlanId, request.Unit, request.LedgerNo);
        if (question.Value is not { } asked)
        {
            return new Answer<Chart>(null, question.Refused);
        }
        var built = ReportOnPlan.Run(read, asked, request);
        if (built.Value is not { } report)
        {
            return new Answer<Chart>(null, built.Refused);
        }
        return ReviewCharts.Of(kind, report, asked.Shelf) is { } chart ? new Answer<Chart>(chart) : new Answer<Chart>(Nothing(kind, report));
    }

    private static Problem Nothing(ChartKind kind, Report report) => kind switch
    {
        ChartKind.Targets => Problem(ChartProblems.NoTargets, report.Plan.Id, ChartWords.Year(report.Horizon)),
        ChartKind.Path when HeadCountChart.Counted(report) is null => Problem(ChartProblems.NoBaseline, report.Plan.Id, ChartWords.Year(report.Horizon)),
        ChartKind.Change => Problem(ChartProblems.NoEarlierRound, Iso(report.Round)),
        ChartKind.Path or ChartKind.Degrees or ChartKind.Pyramid or ChartKind.Matrix => Problem(ChartProblems.NobodyToDraw, Iso(report.Round), kind.Code()),
    };

    private static Problem Problem(ProblemCode code, string value, params string[] arguments) => new(code, new SourceRef()) { Value = value, Arguments = arguments };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
