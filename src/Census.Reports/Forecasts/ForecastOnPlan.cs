using System.Globalization;
using Census.Core.Criteria;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Database;
using Census.Reports.Rosters;

namespace Census.Reports.Forecasts;

/// <summary>The years until a plan's horizon, forecast from one round under one scenario. A round never opened gives zeros.</summary>
public static class ForecastOnPlan
{
    private static readonly Criterion Postgraduate = new HoldsAny([DegreeLevel.Master, DegreeLevel.Doctor, DegreeLevel.DoctorOfScience]);

    public static Answer<Forecast> Run(CensusDatabase database, ForecastRequest request) => database.Read(read => Run(read, request));

    public static Answer<Forecast> Run(ReadSession read, ForecastRequest request)
    {
        var question = Question.Of(read, request.PlanId, request.Unit, request.LedgerNo);
        return question.Value is { } asked
            ? Build(asked.Plan, asked.Shelf, request, asked.UnderReview(read, request.Round), asked.LedgerNo)
            : new Answer<Forecast>(null, question.Refused);
    }

    /// <summary>The forecast from rosters already at hand.</summary>
    public static Answer<Forecast> Build(Plan plan, RosterShelf shelf, ForecastRequest request, long underReview = 0, long ledgerNo = 0)
    {
        var horizon = request.Horizon is { } year ? plan.HorizonOf(year) : plan.NextHorizon(request.Round.Year);
        if (horizon is null)
        {
            return new Answer<Forecast>(new Problem(PlanProblems.NoSuchHorizon, new SourceRef())
            {
                Value = request.Horizon?.ToString(CultureInfo.InvariantCulture),
                Arguments = [string.Join(", ", plan.Horizons.Select(h => h.Year.ToString(CultureInfo.InvariantCulture)))],
            });
        }
        var scenario = request.Scenario ?? ScenarioShelf.OfName(ScenarioShelf.Usual);
        var calendar = new RetirementCalendar(new RetirementDays(ScenarioShelf.Ages, scenario), request.Round, horizon.Year);
        var targets = plan.Targets.Where(target => target.Horizon == horizon.Year).ToList();
        var forecaster = new TargetForecaster(shelf, request.Round, scenario, calendar);
        var roster = shelf.At(request.Round);
        var staff = roster.People.ToLookup(person => plan.Intellectual.Staff.Of(person.Facts, request.Round));
        return new Answer<Forecast>(new Forecast(plan, request.Round, horizon.Year, ledgerNo, Coverage.Of(shelf, request.Round, underReview), scenario)
        {
            Unit = shelf.Scope is { } unit ? shelf.Units.PathOf(unit) : null,
            Years = calendar.Years,
            Targets = [.. targets.Select(forecaster.Of)],
            Staff = calendar.Of([.. staff[Truth.Yes]], IsPostgraduate),
            StaffDoubtful = staff[Truth.Unknown].Count(),
            Retirements = [.. Cells(staff[Truth.Yes], shelf, calendar)],
            Specialities = [.. Specialities.Of(plan, roster, calendar)],
            Successors = [.. SuccessorsOf([.. staff[Truth.Yes].Where(IsPostgraduate)], request.Round)],
            UnusedCourses = [.. scenario.Special.Where(course => !targets.Exists(course.Fits))],
        });

        bool IsPostgraduate(PersonInForce person) => Postgraduate.Of(person.Facts, request.Round) == Truth.Yes;
    }

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
