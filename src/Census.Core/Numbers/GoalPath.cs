namespace Census.Core.Numbers;

/// <summary>
/// The path of a figure from where it begins to its goal, between two moments in years (the end of 2025 is 2025, the end after the
/// beginning); before its beginning it stands still, and after its end. In the figure's unit; the straight path is exact.
/// </summary>
public sealed record GoalPath(Fraction From, Fraction Value, Fraction End, Fraction Goal)
{
    private const int GrowthDecimals = 6;

    /// <summary>The same number every year.</summary>
    public Fraction Straight(Fraction at) => Value + ((Goal - Value) * Part(at));

    /// <summary>The same percentage every year, v0·(vT/v0)^part: irrational, so rounded to six decimals and only ever shown. Null where it begins at nothing.</summary>
    public decimal? Growth(Fraction at)
    {
        if (Value <= 0)
        {
            return null;
        }
        var part = Part(at);
        return part == 1 ? Goal.Rounded(GrowthDecimals)
            : Math.Round((decimal)(Number(Value) * Math.Pow(Number(Goal / Value), Number(part))), GrowthDecimals, MidpointRounding.AwayFromZero);
    }

    private Fraction Part(Fraction at) => at <= From ? 0 : at >= End ? 1 : (at - From) / (End - From);

    private static double Number(Fraction fraction) => (double)fraction.Rounded(15);
}
