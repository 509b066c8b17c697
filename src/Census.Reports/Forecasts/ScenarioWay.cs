using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Core.Scenarios;
using Census.Reports.Figures;

namespace Census.Reports.Forecasts;

/// <summary>A population over the years under a course of recruiting: who leaves, who comes, and what that makes of a target.</summary>
internal sealed class ScenarioWay(Target target, Answers present, Leaving leaving, ScenarioCourse course)
{
    private readonly Fraction _share = ShareOf(target, present, course.Recruiting);

    public Need Need(Verdict verdict)
    {
        var (goal, last) = (target.Default.Goal, leaving.Years.Count);
        var share = new TrainingNeed(goal, present.Count, present.Yes.Count)
        {
            StaffLeaving = leaving.Count,
            HoldersLeaving = leaving.HolderCount,
            Recruits = Recruits(last),
            RecruitedHolders = RecruitedHolders(last),
        };
        var counted = target.Kind == TargetKind.Flow ? verdict.Figure.Numerator : share.HoldersThen;
        var need = new Need(share.Staff, share.Holders, share.StaffThen, counted, Gap.ToAdd(goal, 0), Gap.ToAdd(goal, counted), Gap.ToAdd(goal, counted));
        need = need with { Recruits = share.Recruits, RecruitedHolders = share.RecruitedHolders };
        if (verdict.Figure.HasNobody)
        {
            return need with { Required = null, ToTrain = null, ToRecruit = null };
        }
        return target.Kind switch
        {
            TargetKind.Ratio => need with { Required = share.Required, ToTrain = share.ToTrain, ToRecruit = share.ToRecruit },
            TargetKind.Flow => need with { ToRecruit = goal.IsMetBy(counted) ? 0 : null },
            TargetKind.Stock => need,
        };
    }

    /// <summary>The figure at the end of each year.</summary>
    public IEnumerable<ProjectedYear> Project(Verdict verdict, Trained trained)
    {
        for (var i = 1; i <= leaving.Years.Count; i++)
        {
            var gone = leaving.Years.Take(i).ToList();
            var staff = present.Count - gone.Sum(year => year.People.Count) + Recruits(i);
            var kept = target.Kind == TargetKind.Flow
                ? verdict.Figure.Numerator
                : present.Yes.Count - gone.Sum(year => year.Holders.Count) + RecruitedHolders(i);
            var holders = kept + trained.By(gone[^1].Year);
            if (target.Kind != TargetKind.Flow)
            {
                holders = Math.Min(holders, staff);
            }
            var actual = target.Kind == TargetKind.Ratio ? new Ratio(holders, staff).Percent : holders;
            yield return new ProjectedYear(gone[^1].Year, staff, holders, actual, actual is null ? null : target.Default.Goal.IsMetBy(actual));
        }
    }

    private long Recruits(int years) => course.Recruiting.PerYear is { } number
        ? (long)number * years
        : leaving.Years.Take(years).Sum(year => (long)year.People.Count);

    private long RecruitedHolders(int years) => target.Kind == TargetKind.Flow ? 0 : (long)(_share * Recruits(years)).Floor();

    private static Fraction ShareOf(Target target, Answers present, Recruiting recruiting) => recruiting.Holders switch
    {
        HolderRule.Percent => Fraction.Of(recruiting.HoldersPercent) / 100,
        HolderRule.AsTarget => target.Kind == TargetKind.Ratio ? target.Default.Goal.Target / 100 : 1,
        HolderRule.AsNow => present.Count == 0 ? 0 : new Fraction(present.Yes.Count, present.Count),
    };
}

/// <summary>Those who obtain the degree under a scenario: of the people in training so many in a hundred, and those sent to study.</summary>
internal sealed class Trained(
    IReadOnlyList<Pupil> pupils, StudyWays study, Training training, long needed, (DegreeLevel Degree, int Years)? way, int horizon)
{
    /// <summary>How many have it by the end of a year.</summary>
    public long By(int year) => (long)study.Expected(pupils.Count(pupil => pupil.EndsOn.Year <= year)).Floor() + Sent(year);

    private long Sent(int year)
    {
        var first = study.FirstAward(way?.Years ?? 1);
        var last = Math.Min(horizon, training.WithinYears is { } within ? first + within - 1 : horizon);
        var awards = Math.Min(year, last) - first + 1;
        return awards <= 0 ? 0
            : training.PerYear is { } number ? (long)number * awards
            : (long)new Fraction(needed * awards, last - first + 1).Ceiling();
    }
}
