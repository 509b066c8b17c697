using Census.Core.Numbers;
using Census.Core.Plans;

namespace Census.Reports.Charts;

/// <summary>
/// A head count on its way from a baseline to its target: what each round counted, the straight path and that of constant growth, at
/// the end of every year, and where the pace of the last rounds leads (null from the rounds of fewer than three years, which show no pace).
/// </summary>
public sealed record PathChart(Baseline Baseline, int Horizon, decimal Value) : Chart
{
    /// <summary>In order of days; the last is the round of the report.</summary>
    public required IReadOnlyList<PathPoint> Actuals { get; init; }

    /// <summary>One point for the end of each year, from the baseline's to the horizon's.</summary>
    public required IReadOnlyList<PathPoint> Straight { get; init; }

    /// <summary>As the straight path; growth by the same percentage is no exact number, so its points are rounded. None where it begins at nothing.</summary>
    public required IReadOnlyList<PathPoint> Growth { get; init; }

    /// <summary>From the latest round to the end of the horizon.</summary>
    public Projection? Projection { get; init; }
}

/// <summary>A number at a moment in years: the end of 2025 is 2025.</summary>
public sealed record PathPoint(Fraction At, Fraction Number);

/// <summary>The number at the end of the horizon if the pace of so many yearly rounds goes on.</summary>
public sealed record Projection(Fraction Number, int Rounds);
