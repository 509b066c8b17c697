using Census.Core.Criteria;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Scenarios;
using Census.Reports.Rosters;

namespace Census.Reports.Forecasts;

/// <summary>
/// All of a forecast that depends on the people and on the exceptions of retirement applied, and on nothing else of a scenario. Made once, it
/// answers for any course of recruiting and training at once; several may ask it at the same time.
/// </summary>
internal sealed class ForecastGround
{
    private static readonly Criterion Postgraduate = new HoldsAny([DegreeLevel.Master, DegreeLevel.Doctor, DegreeLevel.DoctorOfScience]);

    private readonly Forecast _everywhere;
    private readonly List<TargetGround> _targets;

    public ForecastGround(Plan plan, RosterShelf shelf, DateOnly round, int horizon, Scenario scenario, long underReview)
    {
        var calendar = new RetirementCalendar(new RetirementDays(ScenarioShelf.Ages, scenario), round, horizon);
        var forecaster = new TargetForecaster(shelf, round, calendar);
        var roster = shelf.At(round);
        var staff = roster.People.ToLookup(person => plan.Intellectual.Staff.Of(person.Facts, round));
        _targets = [.. plan.Targets.Where(target => target.Horizon == horizon).Select(forecaster.Of)];
        _everywhere = new Forecast(plan, round, horizon, 0, Coverage.Of(shelf, round, underReview), scenario)
        {
            Unit = shelf.Scope is { } unit ? shelf.Units.PathOf(unit) : null,
            Years = calendar.Years,
            Staff = calendar.Of([.. staff[Truth.Yes]], IsPostgraduate),
            StaffDoubtful = staff[Truth.Unknown].Count(),
            Retirements = [.. Cells(staff[Truth.Yes], shelf, calendar)],
            Specialities = [.. Specialities.Of(plan, roster, calendar)],
            Successors = [.. SuccessorsOf([.. staff[Truth.Yes].Where(IsPostgraduate)], round)],
        };

        bool IsPostgraduate(PersonInForce person) => Postgraduate.Of(person.Facts, round) == Truth.Yes;
    }

    /// <summary>The forecast under a scenario; it applies the same exceptions of retirement as the one the ground was made for.</summary>
    public Forecast Under(Scenario scenario, long ledgerNo) => _everywhere with
    {
        Scenario = scenario,
        LedgerNo = ledgerNo,
        Targets = [.. _targets.Select(target => target.Under(scenario))],
        UnusedCourses = [.. scenario.Special.Where(course => !_targets.Exists(target => course.Fits(target.Target)))],
    };

    private static IEnumerable<RetirementCell> Cells(IEnumerable<PersonInForce> staff, RosterShelf shelf, RetirementCalendar calendar) =>
        from person in staff
        let year = calendar.YearOf(person)
        where year is not null
        let unit = BelowScope(person.UnitNo, shelf)
        group person by (Year: year.Value, person.Facts.Field?.Field, Unit: unit) into cell
        orderby cell.Key.Year, cell.Key.Field ?? (Field)int.MaxValue, cell.Key.Unit ?? long.MaxValue
        select new RetirementCell(cell.Key.Year, cell.Key.Field, cell.Key.Unit, cell.Key.Unit is { } no ? shelf.Units[no].Name : null, [.. cell]);

    /// <summary>The unit right below the scope in which somebody stands; the scope itself for who stands at it; without a scope the topmost.</summary>
    private static long? BelowScope(long? unitNo, RosterShelf shelf) => unitNo is { } unit
        ? shelf.Units.Upward(unit).Select(above => above.UnitNo).TakeWhile(above => above != shelf.Scope).DefaultIfEmpty(unit).Last()
        : null;

    private static IEnumerable<Successors> SuccessorsOf(List<PersonInForce> holders, DateOnly round)
    {
        yield return Among(null, holders, round);
        foreach (var field in holders.GroupBy(person => person.Facts.Field?.Field).Where(group => group.Key is not null).OrderBy(group => group.Key))
        {
            yield return Among(field.Key, [.. field], round);
        }
    }

    private static Successors Among(Field? field, IReadOnlyList<PersonInForce> holders, DateOnly round)
    {
        var young = holders.ToLookup(person => new AgeAtMost(Successors.YoungUnder - 1).Of(person.Facts, round));
        return new Successors(field, holders, [.. young[Truth.Yes]], [.. young[Truth.Unknown]]);
    }
}
