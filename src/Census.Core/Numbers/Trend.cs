using Census.Core.Time;

namespace Census.Core.Numbers;

/// <summary>
/// The present pace of a figure: the line of least squares through the last three yearly points, exact, in the figure's unit a year;
/// the spread is from the smallest to the largest change a year between neighbours. A yearly point is the last round of a calendar
/// year in which there is a figure. Fewer than three show no pace, and there is none (null).
/// </summary>
public sealed record Trend(DateOnly First, DateOnly Last, Fraction Slope, Fraction Least, Fraction Most)
{
    /// <summary>So many yearly points show a pace; older ones say nothing of the present.</summary>
    public const int Points = 3;

    private const int YearsLookedAhead = 100;

    /// <summary>The trend of rounds, latest first; no more of them are asked for than it takes.</summary>
    public static Trend? Of(IEnumerable<(DateOnly Round, Fraction? Value)> latestFirst)
    {
        var points = latestFirst.Where(round => round.Value is not null).DistinctBy(round => round.Round.Year).Take(Points)
            .Select(round => (round.Round, At: YearFraction.Of(round.Round), Value: round.Value!)).Reverse().ToList();
        if (points.Count < Points)
        {
            return null;
        }
        var steps = points.Zip(points.Skip(1)).Select(pair => (pair.Second.Value - pair.First.Value) / (pair.Second.At - pair.First.At)).ToList();
        var (at, value) = (Mean(points.Select(p => p.At)), Mean(points.Select(p => p.Value)));
        var together = Sum(points.Select(p => (p.At - at) * (p.Value - value)));
        return new Trend(points[0].Round, points[^1].Round, together / Sum(points.Select(p => (p.At - at) * (p.At - at))), steps.Min()!, steps.Max()!);
    }

    /// <summary>What a figure comes to at a moment in years if it goes on at this pace from where it stands on a day.</summary>
    public Fraction Ahead(Fraction now, DateOnly day, Fraction at) => now + (Slope * (at - YearFraction.Of(day)));

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
