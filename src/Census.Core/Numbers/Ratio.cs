namespace Census.Core.Numbers;

/// <summary>
/// So many people of so many; both at least zero, the first not above the second. Over nobody there is no share: "none", neither
/// 0 % nor 100 %. A percentage exists only when it is printed.
/// </summary>
public sealed record Ratio(long Numerator, long Denominator)
{
    public bool IsNone => Denominator == 0;

    /// <summary>The exact number of hundredths, null over nobody.</summary>
    public Fraction? Percent => IsNone ? null : new Fraction(100 * (System.Numerics.BigInteger)Numerator, Denominator);
}
