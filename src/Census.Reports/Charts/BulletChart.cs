using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Reports.Figures;

namespace Census.Reports.Charts;

/// <summary>Targets against actual, one bar each, in the order of the plan.</summary>
public sealed record BulletChart(IReadOnlyList<Bullet> Bars) : Chart;

/// <summary>
/// One target: what was reached (null when there is nobody to count), what is asked for, where the path stands by now (null when there
/// is none), and how many people are missing (null when no number helps). Shown, asked and words are how a report prints them.
/// </summary>
public sealed record Bullet(string Code, Title Label, TargetUnit Unit, Goal Goal)
{
    public Fraction? Actual { get; init; }

    public Fraction? Path { get; init; }

    public required TargetStatus Status { get; init; }

    public bool? Met { get; init; }

    public long? Gap { get; init; }

    public required Title Shown { get; init; }

    public required Title Asked { get; init; }

    public required Title Words { get; init; }
}
