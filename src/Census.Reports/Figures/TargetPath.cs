using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Core.Time;

namespace Census.Reports.Figures;

/// <summary>
/// What should have been reached by a day for the target to come true in time. From a baseline straight to the value; of a flow the
/// part of its period that has passed; otherwise unknown (null). Before its beginning a path stands still, and after its end.
/// </summary>
public static class TargetPath
{
    public static Fraction? At(DateOnly day, Target target, Reading reading) => Of(target, reading)?.Straight(YearFraction.Of(day));

    /// <summary>The path that the plan itself gives: status, forecast and chart draw this one.</summary>
    public static GoalPath? Of(Target target, Reading reading) => target switch
    {
        { Baseline: { } baseline } => new GoalPath(
            YearFraction.EndOf(baseline.Year), Fraction.Of(baseline.Value), YearFraction.EndOf(target.Horizon), reading.Goal.Target),
        { Kind: TargetKind.Flow } => new GoalPath(
            YearFraction.Of(reading.Flow.From.AddDays(-1)), 0, YearFraction.Of(reading.Flow.To), reading.Goal.Target),
        _ => null,
    };
}
