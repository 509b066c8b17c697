using System.Collections.Immutable;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Plans;

namespace Census.Core.Scenarios;

/// <summary>
/// What a forecast assumes of the years to come, as data: recruiting and training by field and measure, how many of those in training
/// finish, how long degrees take, which exceptions of retirement are applied, and the rule of the path. Every assumption is printed
/// beside the result. A scenario that breaks a rule is never made: see <see cref="ScenarioText"/>.
/// </summary>
public sealed record Scenario(string Id, Title Title)
{
    /// <summary>What holds where nothing more special does.</summary>
    public required ScenarioCourse Usual { get; init; }

    /// <summary>Courses for a field, a measure, or both; the first that fits a target counts.</summary>
    public ImmutableArray<SpecialCourse> Special { get; init; } = [];

    public required Assumption Finishing { get; init; }

    public ImmutableArray<StudyTime> Study { get; init; } = [];

    /// <summary>Codes of the exceptions of retirement that are applied to those whom lists can tell.</summary>
    public ImmutableArray<string> Exceptions { get; init; } = [];

    public PathRule Path { get; init; }

    public ScenarioCourse CourseOf(Target target) => Special.FirstOrDefault(course => course.Fits(target))?.Course ?? Usual;

    /// <summary>The years that a degree takes; null when the scenario does not say.</summary>
    public int? YearsFor(DegreeLevel degree) => Study.FirstOrDefault(time => time.Degree == degree)?.Years;
}

/// <summary>A number in percent with where it comes from and how sure it is.</summary>
public sealed record Assumption(decimal Percent, string Source, string Confidence);

/// <summary>The whole years a degree takes from the start of study to the award.</summary>
public sealed record StudyTime(DegreeLevel Degree, int Years, string Source, string Confidence);

/// <summary>How recruiting and training go on.</summary>
public sealed record ScenarioCourse(Recruiting Recruiting, Training Training);

/// <summary>A course for the targets of a field, of a measure, or of both; null leaves it open.</summary>
public sealed record SpecialCourse(Field? Field, string? Measure, ScenarioCourse Course)
{
    public bool Fits(Target target) =>
        (Field is null || Field == target.Field) && (Measure is null || string.Equals(Measure, target.Measure, StringComparison.Ordinal));
}

/// <summary>
/// Recruits a year: so many for each population, or as many as retire in the year; and the share of them who count for the target: in
/// percent, as among the staff of now, or as the target asks for.
/// </summary>
public sealed record Recruiting(int? PerYear, HolderRule Holders, decimal HoldersPercent = 0)
{
    public bool ReplacesRetirees => PerYear is null;
}

/// <summary>How the share of recruits who count is found.</summary>
public enum HolderRule
{
    Percent,
    AsNow,
    AsTarget,
}

/// <summary>
/// People of the staff a year who obtain the degree, from the first year on in which one who begins now can: so many, or (null) as many
/// as are needed, spread until the horizon or over so many years.
/// </summary>
public sealed record Training(int? PerYear, int? WithinYears = null)
{
    public bool IsAsNeeded => PerYear is null;
}

/// <summary>The shape of a path from a beginning to a goal: the same number every year, or the same share of growth.</summary>
public enum PathRule
{
    Linear,
    ConstantGrowth,
}

/// <summary>Codes of the rules, as scenarios and documents write them. An unknown code gives null.</summary>
public static class ScenarioCodes
{
    public const string ReplaceRetirees = "replace-retirees";
    public const string AsNow = "as-now";
    public const string AsTarget = "as-target";
    public const string Needed = "needed";

    private static readonly string[] Paths = ["linear", "constant-growth"];

    public static IReadOnlyList<string> PathCodes => Paths;

    public static string Code(this PathRule rule) => Paths[(int)rule];

    public static PathRule? ParsePath(string? code) => Array.IndexOf(Paths, code) is var i and >= 0 ? (PathRule)i : null;
}
