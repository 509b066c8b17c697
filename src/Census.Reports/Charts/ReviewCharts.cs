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
    /// target that counts heads from a baseline (path), no earlier round or no share (change).
    /// </summary>
    public static Chart? Of(ChartKind kind, Report report, RosterShelf shelf) => kind switch
    {
        ChartKind.Targets => TargetChart.Of(report),
        ChartKind.Degrees => DegreeChart.Of(report, shelf),
        ChartKind.Path => HeadCountChart.Of(report, shelf),
        ChartKind.Pyramid => AgeChart.Of(report, shelf),
        ChartKind.Matrix => UnitChart.Of(report, shelf),
        ChartKind.Change => SlopeChart.Of(report, shelf),
    };
}
