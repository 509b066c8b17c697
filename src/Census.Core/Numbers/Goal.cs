namespace Census.Core.Numbers;

/// <summary>
/// The number a target asks for, in the target's unit (people, or hundredths of a whole): a comparator with its value, exactly as
/// the plan writes it, and the upper value of a range. Judged on exact numbers only.
/// </summary>
public sealed record Goal(Comparator Comparator, decimal Value, decimal? ValueMax = null)
{
    /// <summary>The number to reach: of a range its lower end.</summary>
    public Fraction Target => Fraction.Of(Value);

    /// <summary>The number beyond which more than asked has been done: of a range its upper end.</summary>
    public Fraction Upper => Fraction.Of(ValueMax ?? Value);

    public bool IsMetBy(Fraction actual) => Comparator switch
    {
        Comparator.AtLeast or Comparator.Range => actual >= Target,
        Comparator.MoreThan => actual > Target,
        Comparator.Equal => actual == Target,
    };
}
