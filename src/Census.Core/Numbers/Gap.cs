using System.Numerics;

namespace Census.Core.Numbers;

/// <summary>
/// How many people are missing to a goal: the smallest number that reaches it, 0 when it is reached, null when no number can.
/// Statistics: k = ceil(p·D/100 − N) when people already counted change; k = ceil((p·D − 100·N)/(100 − p)) when people are added,
/// who enter the denominator too; for "more than" the next whole number above.
/// </summary>
public static class Gap
{
    /// <summary>People to be trained among those counted: smallest k with (N + k)/D meeting the goal.</summary>
    public static long? ToTrain(Goal goal, Ratio ratio)
    {
        if (ratio.Percent is not { } actual)
        {
            return null;
        }
        if (goal.IsMetBy(actual))
        {
            return 0;
        }
        var share = goal.Target / 100;
        var missing = Smallest(goal, (share * ratio.Denominator) - ratio.Numerator);
        return missing is { } k && ratio.Numerator + k <= ratio.Denominator ? k : null;
    }

    /// <summary>Holders to be recruited: smallest k with (N + k)/(D + k) meeting the goal; null at 100 %, which no recruit can mend.</summary>
    public static long? ToRecruit(Goal goal, Ratio ratio)
    {
        if (ratio.Percent is not { } actual)
        {
            return null;
        }
        if (goal.IsMetBy(actual))
        {
            return 0;
        }
        var share = goal.Target / 100;
        return share < 1 ? Smallest(goal, ((share * ratio.Denominator) - ratio.Numerator) / (1 - share)) : null;
    }

    /// <summary>People to be added to a head count.</summary>
    public static long? ToAdd(Goal goal, long count) => goal.IsMetBy(count) ? 0 : Smallest(goal, goal.Target - count);

    /// <summary>People a year, to be done when the whole years and parts of years that are left have passed; all of them when none is left.</summary>
    public static long? PerYear(long? people, Fraction yearsLeft) =>
        people is { } all && yearsLeft > 0 ? (long)((Fraction)all / yearsLeft).Ceiling() : people;

    private static long? Smallest(Goal goal, Fraction exact) => goal.Comparator switch
    {
        Comparator.MoreThan => Counted(exact.Floor() + 1),
        Comparator.Equal => exact.IsWhole ? Counted(exact.Top) : null,
        Comparator.AtLeast or Comparator.Range => Counted(exact.Ceiling()),
    };

    private static long? Counted(BigInteger people) => people.Sign < 0 ? null : (long)people;
}
