using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Core.Time;

namespace Census.Reports.Forecasts;

/// <summary>Draws the path of a target from its beginning to its value, by years.</summary>
internal static class PathLines
{
    private const int GrowthDecimals = 6;

    /// <summary>Without a baseline a share or a head count begins at the first round with people in it: its day and figure.</summary>
    public static PathLine? Of(Target target, Reading reading, (DateOnly Day, Fraction Actual)? first)
    {
        var end = YearFraction.EndOf(target.Horizon);
        var (beginning, from, value) = target switch
        {
            { Baseline: { } baseline } => (PathBeginning.Baseline, YearFraction.EndOf(baseline.Year), Fraction.Of(baseline.Value)),
            { Kind: TargetKind.Flow } => (PathBeginning.Period, YearFraction.Of(reading.Flow.From.AddDays(-1)), Fraction.Zero),
            _ when first is { } round => (PathBeginning.FirstRound, YearFraction.Of(round.Day), round.Actual),
            _ => (PathBeginning.FirstRound, end, Fraction.Zero),
        };
        return from < end ? new PathLine(beginning, from, value, [.. Points(from, value, end, reading.Goal.Target)]) : null;
    }

    private static IEnumerable<PathPoint> Points(Fraction from, Fraction value, Fraction end, Fraction goal)
    {
        for (var year = (int)from.Ceiling(); year <= (int)end.Floor(); year++)
        {
            var part = (year - from) / (end - from);
            yield return new PathPoint(year, value + ((goal - value) * part), Growth(value, goal, part));
        }
    }

    /// <summary>Constant growth: v0·(vT/v0)^part. Irrational, so that it is only ever shown.</summary>
    private static decimal? Growth(Fraction value, Fraction goal, Fraction part)
    {
        if (value <= 0)
        {
            return null;
        }
        return part == 1 ? goal.Rounded(GrowthDecimals)
            : Math.Round((decimal)(Number(value) * Math.Pow(Number(goal / value), Number(part))), GrowthDecimals, MidpointRounding.AwayFromZero);
    }

    private static double Number(Fraction fraction) => (double)fraction.Rounded(15);
}
