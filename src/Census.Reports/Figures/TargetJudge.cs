using Census.Core.Criteria;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Core.Time;
using Census.Reports.Rosters;

namespace Census.Reports.Figures;

/// <summary>Holds the targets of a plan against the people of a round: counts every reading, gives status, gaps and path.</summary>
public sealed class TargetJudge(Plan plan, RosterShelf shelf, DateOnly round)
{
    /// <summary>What was entered by hand for the plan; declared totals are shown beside a stock.</summary>
    public PlanEntries Entries { get; init; } = PlanEntries.None;

    /// <summary>How much has come in; while it is too little by the plan's limit nothing is said to be behind. Null: never mind.</summary>
    public Coverage? Coverage { get; init; }

    public TargetResult Judge(Target target)
    {
        var verdict = Verdict.Of(shelf, round, target, target.Default);
        var path = TargetPath.At(round, target, target.Default);
        var (people, recruits) = Gaps(target.Kind, verdict);
        return new TargetResult(target, target.Default, verdict)
        {
            Status = StatusOf(target, verdict, path),
            GapPeople = people,
            GapRecruits = recruits,
            NeededPerYear = Gap.PerYear(people, YearsLeft(target)),
            Path = path,
            MadeUpOf = MadeUpOf(target.Default.Numerator, verdict.Figure),
            Declared = target.Kind == TargetKind.Stock ? [.. target.DeclaredTotals, .. Entries.Declared(target.Code, round)] : [],
            OtherReadings = [.. target.Readings.Skip(1).Select(reading => Other(target, reading))],
        };
    }

    private ReadingResult Other(Target target, Reading reading)
    {
        var verdict = Verdict.Of(shelf, round, target, reading);
        long? denominator = target.Kind == TargetKind.Ratio ? verdict.Figure.Population.Count : null;
        return new ReadingResult(reading, verdict.Figure.Numerator, denominator, verdict.IsMet);
    }

    private TargetStatus StatusOf(Target target, Verdict verdict, Fraction? path) => verdict switch
    {
        { Figure.HasNobody: true } => TargetStatus.None,
        _ when verdict.IsUncertain(plan.Thresholds) => TargetStatus.InsufficientData,
        { IsMet: true } => verdict.IsExceeded(plan.Thresholds) ? TargetStatus.Exceeded : TargetStatus.Met,
        _ when Coverage?.IsBelow(plan.Thresholds.ReportedUnitsPercent) == true => TargetStatus.InsufficientData,
        _ when WouldMiss(target, verdict) => TargetStatus.AtRisk,
        _ => path is not null && verdict.Actual is { } actual && actual >= path ? TargetStatus.OnTrack : TargetStatus.Behind,
    };

    /// <summary>Whether the target would be missed at its present pace.</summary>
    private bool WouldMiss(Target target, Verdict verdict) =>
        YearsLeft(target) > 0 && verdict.Actual is { } now && TargetPace.Of(shelf, round, target) is { } pace
        && !verdict.Goal.IsMetBy(pace.Ahead(now, round, YearFraction.EndOf(target.Horizon)));

    private Fraction YearsLeft(Target target) => YearFraction.EndOf(target.Horizon) - YearFraction.Of(round);

    private static (long? People, long? Recruits) Gaps(TargetKind kind, Verdict verdict)
    {
        var (goal, figure) = (verdict.Goal, verdict.Figure);
        var ratio = new Ratio(figure.Numerator, figure.Population.Count);
        if (figure.HasNobody)
        {
            return (0, 0);
        }
        return kind switch
        {
            TargetKind.Ratio => (Gap.ToTrain(goal, ratio), Gap.ToRecruit(goal, ratio)),
            TargetKind.Stock => (Gap.ToAdd(goal, figure.Numerator), Gap.ToAdd(goal, figure.Numerator)),
            TargetKind.Flow => (Gap.ToAdd(goal, figure.Numerator), goal.IsMetBy(figure.Numerator) ? 0 : null),
        };
    }

    private static List<(DegreeLevel Level, int Count)> MadeUpOf(Criterion numerator, Figure figure) => numerator is HoldsAny { Levels: var levels }
        ? [.. figure.Population.Yes
            .GroupBy(person => person.Facts.Degrees!.Held.Select(q => q.Level).Where(level => levels.Contains(level)).Max())
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, group.Count()))]
        : [];
}
