using Census.Core.Plans;
using Census.Reports.Figures;
using Census.Reports.Rosters;

namespace Census.Reports;

/// <summary>
/// What is asked of a report: a plan by id, a round, and optionally a horizon of the plan, one unit with everything below it, the
/// ledger number as of which the figures are wanted, and the round to compare monitored rows with. Null takes the usual.
/// </summary>
public sealed record ReportRequest(string PlanId, DateOnly Round)
{
    public int? Horizon { get; init; }

    public string? Unit { get; init; }

    public long? LedgerNo { get; init; }

    /// <summary>The structure of units to count by: "then", of the round, or "today". They differ only once units have been merged or split.</summary>
    public string Structure { get; init; } = "then";

    /// <summary>Null: the latest earlier round in which somebody is in force.</summary>
    public DateOnly? Compare { get; init; }
}

/// <summary>
/// Targets against the people of a round, as of a ledger number: everything that a document prints, and the people behind it. The
/// same question on the same ledger number gives the same report.
/// </summary>
public sealed record Report(Plan Plan, DateOnly Round, int Horizon, long LedgerNo, Coverage Coverage)
{
    /// <summary>The structure of units by which people are counted: "then", of the round, or "today".</summary>
    public string Structure { get; init; } = "then";

    /// <summary>Whether the report may leave the house: each of its figures says how much of it is shown.</summary>
    public bool IsPublished { get; init; }

    /// <summary>The path of the unit to which the figures are limited; null for everybody.</summary>
    public string? Unit { get; init; }

    public IReadOnlyList<TargetResult> Targets { get; init; } = [];

    public IReadOnlyList<MonitoredResult> Monitored { get; init; } = [];

    /// <summary>The round that monitored rows are compared with; null when there is none.</summary>
    public DateOnly? ComparedWith { get; init; }

    /// <summary>The duties of the plan, done or not, also those that are no monitored row.</summary>
    public IReadOnlyList<DutyResult> Duties { get; init; } = [];

    /// <summary>Paths of the units that came after those of the issuer, when the figures are limited to them; else empty.</summary>
    public IReadOnlyList<string> SuccessorUnits { get; init; } = [];
}
