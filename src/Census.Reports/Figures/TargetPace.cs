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
        Trend.Of(shelf.Backward(round).Select(roster => (roster.Round, Verdict.Of(shelf, roster.Round, target, target.Default).Actual)));
}
