using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Reports.Rosters;

namespace Census.Reports.Figures;

/// <summary>
/// The judgement of one reading on exact whole numbers: so many count, of so many, against a goal. Stocks and flows are judged by
/// the number that counts, ratios by its share. Over nobody there is neither an actual number nor a verdict (null).
/// </summary>
public sealed record Verdict(TargetKind Kind, Goal Goal, Figure Figure)
{
    /// <summary>The verdict on a target by one of its readings, on a day.</summary>
    public static Verdict Of(RosterShelf shelf, DateOnly day, Target target, Reading reading) =>
        new(target.Kind, reading.Goal, FigureCount.Of(shelf, day, target.Kind, reading));

    public Fraction? Actual => Figure.Population.Count == 0 ? null : Number(Figure.Numerator, Figure.Population.Count);

    public bool? IsMet => Actual is { } actual ? Goal.IsMetBy(actual) : null;

    public bool IsExceeded(PlanThresholds thresholds) => Actual is { } actual && actual > (Kind == TargetKind.Ratio
        ? Goal.Upper + Fraction.Of(thresholds.ExceededPoints)
        : Goal.Upper * (1 + (Fraction.Of(thresholds.ExceededPercentOfValue) / 100)));

    /// <summary>
    /// Whether the data are too thin for a verdict: people of unknown membership could turn it, or answers are mostly unknown (above
    /// the plan's limit) and could turn it.
    /// </summary>
    public bool IsUncertain(PlanThresholds thresholds) => DoubtfulCouldTurn() || (IsMostlyUnknown(thresholds) && UnknownCouldTurn());

    private bool DoubtfulCouldTurn()
    {
        var doubtful = Figure.Doubtful;
        if (doubtful.Count == 0 || IsMet is not { } met)
        {
            return doubtful.Count > 0;
        }
        var most = doubtful.Count - doubtful.CountOf(Truth.No);
        var least = doubtful.Count - doubtful.CountOf(Truth.Yes);
        return Meets(most, most) != met || Meets(0, least) != met;
    }

    private bool UnknownCouldTurn() => Meets(Figure.Unknown, 0) != IsMet;

    private bool IsMostlyUnknown(PlanThresholds thresholds) =>
        100 * (Fraction)Figure.Unknown > Fraction.Of(thresholds.MostlyUnknownPercent) * Figure.Population.Count;

    private bool Meets(int moreCounted, int morePeople) =>
        Goal.IsMetBy(Number(Figure.Numerator + moreCounted, Figure.Population.Count + morePeople));

    private Fraction Number(int counted, int people) => Kind == TargetKind.Ratio ? new Fraction(100 * (long)counted, people) : counted;
}
