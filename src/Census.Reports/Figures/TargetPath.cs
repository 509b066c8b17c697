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
    public static Fraction? At(DateOnly day, Target target, Reading reading) => target switch
    {
        { Baseline: { } baseline } => Between(
            Fraction.Of(baseline.Value), reading.Goal.Target, Part(YearFraction.Of(day), baseline.Year, YearFraction.EndOf(target.Horizon))),
        { Kind: TargetKind.Flow } => Between(
            0, reading.Goal.Target, Part(YearFraction.Of(day), YearFraction.Of(reading.Flow.From.AddDays(-1)), YearFraction.Of(reading.Flow.To))),
        _ => null,
    };

    private static Fraction Between(Fraction from, Fraction to, Fraction part) => from + ((to - from) * part);

    private static Fraction Part(Fraction now, Fraction from, Fraction to) =>
        now <= from ? 0 : now >= to ? 1 : (now - from) / (to - from);
}
