using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Core.Time;
using Census.Reports.Figures;
using Census.Reports.Rosters;

namespace Census.Reports.Forecasts;

/// <summary>Finds the ground of the targets of one horizon from the rosters: all of it that no scenario changes.</summary>
internal sealed class TargetForecaster(RosterShelf shelf, DateOnly round, RetirementCalendar calendar)
{
    private readonly Roster? _first = shelf.Opened.Where(day => day <= round).Select(shelf.At).FirstOrDefault(roster => roster.People.Count > 0);
    private readonly PostCount _posts = new(shelf.At(round), shelf);

    public TargetGround Of(Target target)
    {
        var present = FigureCount.Of(shelf.At(round), target.Default).Population;
        var holders = present.Yes.Select(person => person.PersonNo).ToHashSet();
        var verdict = VerdictAt(target, round);
        return new TargetGround(target, round, present, verdict, calendar.Of([.. present.Everybody], person => holders.Contains(person.PersonNo)), calendar)
        {
            FreePosts = _posts.Of(target.Field, present.Everybody),
            Pace = PaceOf(target, verdict),
            Path = PathLines.Of(target, target.Default, Beginning(target)),
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
