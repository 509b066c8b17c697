using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Core.Scenarios;
using Census.Core.Time;
using Census.Reports.Figures;
using Census.Reports.Rosters;

namespace Census.Reports.Forecasts;

/// <summary>Forecasts the targets of one horizon from the rosters and a scenario.</summary>
internal sealed class TargetForecaster(RosterShelf shelf, DateOnly round, Scenario scenario, RetirementCalendar calendar)
{
    private readonly Roster _now = shelf.At(round);
    private readonly Roster? _first = shelf.Opened.Where(day => day <= round).Select(shelf.At).FirstOrDefault(roster => roster.People.Count > 0);
    private readonly PostCount _posts = new(shelf.At(round), shelf);

    public TargetForecast Of(Target target)
    {
        var reading = target.Default;
        var present = FigureCount.Of(_now, reading).Population;
        var holders = present.Yes.Select(person => person.PersonNo).ToHashSet();
        var course = scenario.CourseOf(target);
        var study = new StudyWays(scenario, reading, round, target.Horizon);
        var way = new ScenarioWay(target, present, calendar.Of([.. present.Everybody], person => holders.Contains(person.PersonNo)), course);
        var verdict = VerdictAt(target, round);
        var need = NeedOf(target, verdict, way, study, present);
        var pupils = study.Pupils(present, calendar);
        var pipeline = new Pipeline([.. pupils.Select(pupil => pupil.Person)], study.Expected(pupils.Count));
        pipeline = pipeline with { StillToBegin = need.ToTrain is { } all ? Math.Max(0, all - (long)pipeline.Expected.Floor()) : null };
        return new TargetForecast(target, reading, verdict)
        {
            Leaving = way.Leaving,
            Course = course,
            Need = need,
            Pipeline = pipeline,
            FreePosts = _posts.Of(target.Field, present.Everybody),
            Pace = PaceOf(target, verdict),
            Path = PathLines.Of(target, reading, Beginning(target)),
            Projection = [.. way.Project(verdict, new Trained(pupils, study, course.Training, pipeline.StillToBegin ?? 0, need.Study, target.Horizon))],
        };
    }

    private Need NeedOf(Target target, Verdict verdict, ScenarioWay way, StudyWays study, Answers present)
    {
        var (goal, left) = (target.Default.Goal, YearFraction.EndOf(target.Horizon) - YearFraction.Of(round));
        var degree = study.Least(present);
        var need = way.Need(verdict) with { Study = degree };
        var awards = degree is { } taken ? target.Horizon - study.FirstAward(taken.Years) + 1 : (int?)null;
        return need with
        {
            PerYear = Gap.PerYear(need.ToTrain, left),
            LatestStart = awards > 0 ? target.Horizon - degree!.Value.Years : null,
            PerAwardYear = awards > 0 ? Gap.PerYear(need.ToTrain, awards.Value) : null,
            NetGrowthPerYear = target.Kind == TargetKind.Stock && left > 0 ? (goal.Target - verdict.Figure.Numerator) / left : null,
        };
    }

    private Pace? PaceOf(Target target, Verdict verdict)
    {
        if (verdict.Actual is not { } now || TargetPace.Of(shelf, round, target) is not { } trend)
        {
            return null;
        }
        var (goal, at) = (target.Default.Goal, YearFraction.Of(round));
        return new Pace(
            trend, Trend.YearReached(goal, now, at, trend.Slope),
            Trend.YearReached(goal, now, at, trend.Most), Trend.YearReached(goal, now, at, trend.Least));
    }

    private (DateOnly, Fraction)? Beginning(Target target) =>
        target.Kind != TargetKind.Flow && _first is { } roster && VerdictAt(target, roster.Round).Actual is { } actual ? (roster.Round, actual) : null;

    private Verdict VerdictAt(Target target, DateOnly day) => Verdict.Of(shelf, day, target, target.Default);
}
