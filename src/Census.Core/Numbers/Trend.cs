namespace Census.Core.Numbers;

/// <summary>
/// The pace of a figure over yearly points (at year, value), by least squares and exact; the spread is from the smallest to the largest
/// change a year between neighbouring points. Fewer than three points show no pace, and there is none (null).
/// </summary>
public sealed record Trend(int Points, Fraction Slope, Fraction Least, Fraction Most)
{
    /// <summary>The fewest points from which a pace is drawn.</summary>
    public const int FewestPoints = 3;

    private const int YearsLookedAhead = 100;

    /// <summary>The trend of points in order of time, no two at one time.</summary>
    public static Trend? Of(IReadOnlyList<(Fraction At, Fraction Value)> points)
    {
        if (points.Count < FewestPoints)
        {
            return null;
        }
        var steps = points.Zip(points.Skip(1)).Select(pair => (pair.Second.Value - pair.First.Value) / (pair.Second.At - pair.First.At)).ToList();
        var (at, value) = (Mean(points.Select(p => p.At)), Mean(points.Select(p => p.Value)));
        var together = Sum(points.Select(p => (p.At - at) * (p.Value - value)));
        return new Trend(points.Count, together / Sum(points.Select(p => (p.At - at) * (p.At - at))), steps.Min()!, steps.Max()!);
    }

    /// <summary>
    /// The first year, from the one that ends after the day on, at whose end the goal is met at so much a year; null when it falls or
    /// stands still, or when it would take more than a hundred years.
    /// </summary>
    public static int? YearReached(Goal goal, Fraction now, Fraction at, Fraction aYear)
    {
        if (goal.IsMetBy(now))
        {
            return (int)at.Ceiling();
        }
        if (aYear <= 0 || (goal.Target - now) / aYear > YearsLookedAhead)
        {
            return null;
        }
        var year = (Fraction)(long)(at + ((goal.Target - now) / aYear)).Ceiling();
        var isReached = goal.Comparator == Comparator.Equal || goal.IsMetBy(now + (aYear * (year - at)));
        return (int)year.Top + (isReached ? 0 : 1);
    }

    private static Fraction Sum(IEnumerable<Fraction> numbers) => numbers.Aggregate(Fraction.Zero, (sum, number) => sum + number);

    private static Fraction Mean(IEnumerable<Fraction> numbers)
    {
        var all = numbers.ToList();
        return Sum(all) / all.Count;
    }
}
