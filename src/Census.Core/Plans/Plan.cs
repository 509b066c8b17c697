using System.Collections.Immutable;
using Census.Core.Criteria;
using Census.Core.Degrees;

namespace Census.Core.Plans;

/// <summary>
/// One approved plan as data: who issued it, on what basis, what it counts as an intellectual, the years it looks at, its targets
/// with a number and its rows without one. Codes of targets and monitored rows occur once. The date is null when the text has none.
/// A plan that breaks a rule is never made: see <see cref="PlanText"/>.
/// </summary>
public sealed record Plan(string Id, Title Title, string Issuer)
{
    public DateOnly? Date { get; init; }

    /// <summary>What has become of the issuer since; null while it is in office.</summary>
    public IssuerStatus? IssuerStatus { get; init; }

    /// <summary>The units that the plan is followed on; null when it is everybody in the lists.</summary>
    public Successors? Successors { get; init; }

    /// <summary>The form of the documents that report on it; null: that of the issuer.</summary>
    public DocumentForm? Form { get; init; }

    public ImmutableArray<string> LegalBasis { get; init; } = [];

    public required IntellectualDefinition Intellectual { get; init; }

    public PlanThresholds Thresholds { get; init; } = new();

    /// <summary>At least one, in order of years.</summary>
    public required ImmutableArray<Horizon> Horizons { get; init; }

    public ImmutableArray<Target> Targets { get; init; } = [];

    public ImmutableArray<MonitoredRow> Monitored { get; init; } = [];

    public ImmutableArray<FollowUp> FollowUps { get; init; } = [];

    /// <summary>The plan's next horizon not before a year, else its last.</summary>
    public Horizon NextHorizon(int year) => Horizons.FirstOrDefault(h => h.Year >= year) ?? Horizons[^1];

    public Horizon? HorizonOf(int year) => Horizons.FirstOrDefault(h => h.Year == year);

    public Target? Target(string code) => Targets.FirstOrDefault(t => t.Code == code);
}

/// <summary>What has become of the issuer of a plan, from which day (null when no source names it), in words, and by what source.</summary>
public sealed record IssuerStatus(IssuerFate Fate, DateOnly? On, string Note, string Source);

/// <summary>What can become of an issuer: its unit was abolished, or the committee above it was.</summary>
public enum IssuerFate
{
    Dissolved,
    SuperiorDissolved,
}

/// <summary>Codes of what becomes of issuers, as plans write them. An unknown code gives null.</summary>
public static class IssuerFates
{
    private static readonly string[] CodeOf = ["dissolved", "superior-dissolved"];

    public static IReadOnlyList<string> Codes => CodeOf;

    public static string Code(this IssuerFate fate) => CodeOf[(int)fate];

    public static IssuerFate? Parse(string? code) => Array.IndexOf(CodeOf, code) is var i and >= 0 ? (IssuerFate)i : null;
}

/// <summary>
/// The units the plan is followed on where the list of units has them: those that came after the units of the issuer, or the issuer's
/// own; with what is and is not known of it, and the source. At least one.
/// </summary>
public sealed record Successors(ImmutableArray<SuccessorUnit> Units, string Note, string Source);

/// <summary>One of them: its code in the official list (null when it has none), and the names it may bear in a list of units.</summary>
public sealed record SuccessorUnit(string? Code, ImmutableArray<string> Names);

/// <summary>A year a plan looks at, and the days inside which new degrees count for it.</summary>
public sealed record Horizon(int Year, FlowPeriod Flow)
{
    /// <summary>The years that a plan can speak of.</summary>
    public const int FirstYear = 1900;

    public const int LastYear = 2099;
}

/// <summary>The first and the last day inside which what happens counts, both included.</summary>
public sealed record FlowPeriod(DateOnly From, DateOnly To)
{
    public bool Contains(DateOnly day) => From <= day && day <= To;
}

/// <summary>
/// Who is an intellectual (trí thức) for this plan: a parameter, because no plan defines it. Level from which on, sectors counted,
/// whether contract staff belong. Sectors other than the State's have no lists by name: they come only as declared totals
/// ("central": agencies of the centre that lie in the province).
/// </summary>
public sealed record IntellectualDefinition(DegreeLevel MinLevel, ImmutableArray<string> Sectors, bool IncludeContract)
{
    public static readonly IReadOnlyList<string> SectorCodes = ["state", "enterprises", "associations", "retired", "central"];

    /// <summary>Staff who may be counted.</summary>
    public Criterion Staff => new CategoryIn(
    [
        People.StaffCategory.Cadre,
        People.StaffCategory.CivilServant,
        People.StaffCategory.PublicEmployee,
        .. IncludeContract ? [People.StaffCategory.Contract] : ImmutableArray<People.StaffCategory>.Empty,
    ]);

    /// <summary>What makes one of them an intellectual.</summary>
    public Criterion Level => new DegreeAtLeast(MinLevel);

    /// <summary>Who is counted, in a few words: "cán bộ, công chức, viên chức từ đại học trở lên".</summary>
    public Title Words => new(
        $"{Staff.Vietnamese()} từ {char.ToLowerInvariant(MinLevel.Vietnamese()[0])}{MinLevel.Vietnamese()[1..]} trở lên",
        $"staff of the level “{MinLevel.Code()}” or higher");
}

/// <summary>
/// The plan's limits of judgement, editable. Data are mostly unknown when more than so many hundredths of the population are; a
/// target is exceeded when the actual is beyond the value by more than so many hundredths of it (counts) or points (shares); nothing
/// is said to be behind while fewer than so many hundredths of the units of the list of units have reported (0: never mind).
/// </summary>
public sealed record PlanThresholds(
    decimal MostlyUnknownPercent = 50, decimal ExceededPercentOfValue = 0, decimal ExceededPoints = 0, decimal ReportedUnitsPercent = 0);
