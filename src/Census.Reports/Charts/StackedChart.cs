using Census.Core.Plans;

namespace Census.Reports.Charts;

/// <summary>
/// Bars that are each made up of the same parts, from the highest level of training down to unknown. Every bar has a count for every
/// part; bars with nobody are left out. The last bar is the sum of the others. Where parts are not published, their sum in each bar is a
/// part of its own, after that of the unknown.
/// </summary>
public sealed record StackedChart(IReadOnlyList<Title> Parts, IReadOnlyList<StackedBar> Bars) : Chart;

/// <summary>People of one field by part; nobody stands twice.</summary>
public sealed record StackedBar(Title Label, IReadOnlyList<long> Counts)
{
    public long Total => Counts.Sum();
}
