using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Reports.Figures;

namespace Census.Reports.Rendering;

/// <summary>
/// Numbers as programs read them: people whole, everything else rounded to six decimals, and to more where rounding would show a
/// verdict other than the exact one.
/// </summary>
public static class ReportNumbers
{
    private const int Usual = 6;
    private const int Most = 20;

    public static decimal? Actual(TargetResult result)
    {
        if (result.Actual is not { } actual)
        {
            return null;
        }
        return InUnit(Decimals(actual, Usual, result.Reading.Goal), result.Target.Unit);
    }

    public static decimal? Path(TargetResult result) =>
        result.Path is { } path ? InUnit(path.Rounded(Usual), result.Target.Unit) : null;

    /// <summary>Rounded to at least so many decimals, and to as many as it takes to keep the verdict.</summary>
    public static decimal Decimals(Fraction actual, int atLeast, Goal goal)
    {
        var met = goal.IsMetBy(actual);
        for (var digits = atLeast; digits < Most; digits++)
        {
            var rounded = actual.Rounded(digits);
            if (goal.IsMetBy(Fraction.Of(rounded)) == met)
            {
                return rounded;
            }
        }
        return actual.Rounded(Most);
    }

    // a share shows that it is one: 25.0
    private static decimal InUnit(decimal value, TargetUnit unit) => unit == TargetUnit.Percent ? value + 0.0m : value;
}
