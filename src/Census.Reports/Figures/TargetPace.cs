using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Reports.Rosters;

namespace Census.Reports.Figures;

/// <summary>
/// The present pace of a target by its usual reading, over the rounds up to a day in which somebody is in force: the one by which the
/// status says "at risk", the forecast gives a year and the chart draws its projection. Null while too few years are there.
/// </summary>
public static class TargetPace
{
    public static Trend? Of(RosterShelf shelf, DateOnly round, Target target) =>
        Trend.Of(shelf.Backward(round, FirstDay(target)).Select(roster => (roster.Round, Verdict.Of(shelf, roster.Round, target, target.Default).Actual)));

    // before its period a flow has no figure: rounds of those years need not be loaded to see it
    private static DateOnly FirstDay(Target target) => target.Kind == TargetKind.Flow ? target.Default.Flow.From : default;
}
