using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Scenarios;
using Census.Reports.Rosters;

namespace Census.Reports.Forecasts;

/// <summary>
/// What is asked of a forecast: a plan by id, a round, and optionally a horizon of the plan, one unit with everything below it, a
/// scenario (null: <see cref="ScenarioShelf.Usual"/>) and the ledger number as of which the figures are wanted.
/// </summary>
public sealed record ForecastRequest(string PlanId, DateOnly Round)
{
    public int? Horizon { get; init; }

    public string? Unit { get; init; }

    public Scenario? Scenario { get; init; }

    public long? LedgerNo { get; init; }
}

/// <summary>
/// What the people of a round and a scenario say of the years until a horizon: who retires, what each target still takes, the
/// specialities that run out, and who could follow. Numbers are whole and people stand behind them. The same question on the same
/// ledger number gives the same forecast.
/// </summary>
public sealed record Forecast(Plan Plan, DateOnly Round, int Horizon, long LedgerNo, Coverage Coverage, Scenario Scenario)
{
    /// <summary>The path of the unit to which the figures are limited; null for everybody.</summary>
    public string? Unit { get; init; }

    /// <summary>The calendar years from the day after the round to the horizon, in order; none when the horizon has passed.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    public IReadOnlyList<TargetForecast> Targets { get; init; } = [];

    /// <summary>The whole staff that the plan counts.</summary>
    public required Leaving Staff { get; init; }

    /// <summary>People of whom no list says whether they are of that staff; in no number but their own.</summary>
    public int StaffDoubtful { get; init; }

    /// <summary>Who of the staff retires, by year, field and unit right below the scope; only cells that hold somebody, in order.</summary>
    public IReadOnlyList<RetirementCell> Retirements { get; init; } = [];

    public IReadOnlyList<SpecialityOutlook> Specialities { get; init; } = [];

    /// <summary>First all fields together (field null), then each field that has holders.</summary>
    public IReadOnlyList<Successors> Successors { get; init; } = [];

    /// <summary>Courses of the scenario that fit no target of this horizon: a slip in the file, most likely.</summary>
    public IReadOnlyList<SpecialCourse> UnusedCourses { get; init; } = [];
}

/// <summary>The people of one year, field (null: unknown) and unit (null: none) who retire.</summary>
public sealed record RetirementCell(int Year, Field? Field, long? UnitNo, string? Unit, IReadOnlyList<PersonInForce> People);

/// <summary>
/// Among the holders of a master's or doctor's degree of a field (null: all together) those under 40 on the day of the round; of
/// whom the birth date leaves it open, apart.
/// </summary>
public sealed record Successors(Field? Field, IReadOnlyList<PersonInForce> Holders, IReadOnlyList<PersonInForce> Young, IReadOnlyList<PersonInForce> Unknown)
{
    public const int YoungUnder = 40;
}
