using Census.Reports.Annexes;
using Census.Reports.Rosters;

namespace Census.Reports.Charts;

/// <summary>The charts of the yearly review out of a report and the rosters it was counted from; what has nothing to show is left out.</summary>
public static class ReviewCharts
{
    /// <summary>All charts that have something to show, in the order of their kinds.</summary>
    public static IReadOnlyList<Chart> Of(Report report, RosterShelf shelf) =>
        [.. ChartKinds.All.Select(kind => Of(kind, report, shelf)).OfType<Chart>()];

    /// <summary>
    /// One chart; null where it has nothing to show: no target (targets), nobody in force (degrees, path, pyramid, matrix), no
    /// target that counts heads from a baseline (path), no earlier round or no share (change). Of a report that is published what is
    /// withheld is neither drawn nor said, and where that leaves nothing there is no chart.
    /// </summary>
    public static Chart? Of(ChartKind kind, Report report, RosterShelf shelf, Withheld? withheld = null) => kind switch
    {
        ChartKind.Targets => TargetChart.Of(report),
        ChartKind.Degrees => DegreeChart.Of(report, shelf, withheld),
        ChartKind.Path => HeadCountChart.Of(report, shelf, withheld),
        ChartKind.Pyramid => AgeChart.Of(report, shelf, withheld),
        ChartKind.Matrix => UnitChart.Of(report, shelf, withheld),
        ChartKind.Change => SlopeChart.Of(report, shelf, withheld),
    };

    /// <summary>What the charts count, as tables: to be looked at when it is decided what may be published.</summary>
    internal static IReadOnlyList<AnnexTable> Counted(Report report, RosterShelf shelf) =>
        [.. DegreeChart.Counted(report, shelf), .. HeadCountChart.Counted(report, shelf), .. AgeChart.Counted(report, shelf), .. UnitChart.Counted(report, shelf), .. SlopeChart.Counted(report, shelf)];
}
