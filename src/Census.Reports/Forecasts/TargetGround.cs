using System.Collections.Concurrent;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Scenarios;
using Census.Core.Time;
using Census.Reports.Figures;

namespace Census.Reports.Forecasts;

/// <summary>
/// What a forecast of one target stands on and no course of recruiting or training changes: who is there, who leaves, the posts, the pace, the
/// path. Kept and asked by several at once, so that nothing in it changes but what it remembers.
/// </summary>
internal sealed class TargetGround(Target target, DateOnly round, Answers present, Verdict verdict, Leaving leaving, RetirementCalendar calendar)
{
    private static readonly Training NoTraining = new(0);

    private readonly List<PersonInForce> _learning = [.. present.No.Concat(present.Unknown).Where(person => person.Facts.Degrees is { InTraining.Length: > 0 })];
    private readonly ConcurrentDictionary<DegreeLevel, bool> _helps = [];

    // of a head count everybody who comes counts, whatever is asked of the person
    private readonly bool _isGained = target.Kind != TargetKind.Ratio || target.Default.Numerator.CanBeGained;

    public Target Target => target;

    public FreePosts? FreePosts { get; init; }

    public Pace? Pace { get; init; }

    public PathLine? Path { get; init; }

    public TargetForecast Under(Scenario scenario)
    {
        var course = scenario.CourseOf(target);
        var study = new StudyWays(scenario, target.Default, round, target.Horizon);
        var way = new ScenarioWay(target, present, leaving, course);
        var need = NeedOf(way, study);
        var pupils = study.Pupils(_learning, calendar);
        var pipeline = new Pipeline([.. pupils.Select(pupil => pupil.Person)], study.Expected(pupils.Count));
        pipeline = pipeline with { StillToBegin = need.ToTrain is { } all ? Math.Max(0, all - (long)pipeline.Expected.Floor()) : null };
        return new TargetForecast(target, target.Default, verdict)
        {
            Leaving = leaving,
            Course = course,
            Need = need,
            Pipeline = pipeline,
            FreePosts = FreePosts,
            Pace = Pace,
            Path = Path,
            Projection = [.. way.Project(verdict, new Trained(pupils, study, _isGained ? course.Training : NoTraining, pipeline.StillToBegin ?? 0, need.Study, target.Horizon))],
        };
    }

    private Need NeedOf(ScenarioWay way, StudyWays study)
    {
        var (goal, left) = (target.Default.Goal, YearFraction.EndOf(target.Horizon) - YearFraction.Of(round));
        var degree = study.Least(degree => _helps.GetOrAdd(degree, asked => study.WouldHelp(present.No.Concat(present.Unknown), asked)));
        var need = way.Need(verdict) with { Study = degree };
        need = _isGained ? need : need with { ToTrain = null };
        var awards = degree is { } taken ? target.Horizon - study.FirstAward(taken.Years) + 1 : (int?)null;
        return need with
        {
            PerYear = Gap.PerYear(need.ToTrain, left),
            LatestStart = awards > 0 ? target.Horizon - degree!.Value.Years : null,
            PerAwardYear = awards > 0 ? Gap.PerYear(need.ToTrain, awards.Value) : null,
            NetGrowthPerYear = target.Kind == TargetKind.Stock && left > 0 ? (goal.Target - verdict.Figure.Numerator) / left : null,
        };
    }
}
