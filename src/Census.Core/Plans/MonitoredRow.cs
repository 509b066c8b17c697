using System.Collections.Immutable;
using Census.Core.Criteria;
using Census.Core.Members;
using Census.Core.Numbers;
using Census.Core.Works;

namespace Census.Core.Plans;

/// <summary>
/// A row of a plan that no target can hold and that must stay visible: a direction, a task, a report, or a number that no list of
/// staff can give. Where the lists know enough it counts people; else its result is entered by hand, in the row's own unit.
/// </summary>
public sealed record MonitoredRow(string Code, MonitoredKind Kind, string Title)
{
    /// <summary>The short phrase of the plan; empty when the plan is of a department that wrote none.</summary>
    public string Phrase { get; init; } = "";

    public Course? Course { get; init; }

    /// <summary>What the lists count for the row; null where they cannot.</summary>
    public Counting? Counting { get; init; }

    /// <summary>Kinds of works that registers of works are asked for; empty where the row counts no works.</summary>
    public ImmutableArray<WorkKind> Works { get; init; } = [];

    /// <summary>What lists of members of party committees and people's councils are asked for: a share of the members; null where the row asks none.</summary>
    public MemberCounting? Members { get; init; }

    /// <summary>Parts of the row that are counted beside it: a speciality, a group, another definition. They need not add up to it.</summary>
    public ImmutableArray<MonitoredPart> Parts { get; init; } = [];

    /// <summary>What a result entered by hand is counted in ("công trình", "cuộc"); null when it is people.</summary>
    public string? Unit { get; init; }

    /// <summary>The number the text asks for, in its own words; null when it names none.</summary>
    public string? Asked { get; init; }

    /// <summary>The same number to hold a result against, in the row's unit (of a share: percent); null when there is none.</summary>
    public Goal? Goal { get; init; }

    /// <summary>What a reader must know of how the row is followed ("tính gần đúng …"); null when nothing.</summary>
    public string? Note { get; init; }
}

/// <summary>A part of a monitored row. The code is the row's, a dot, and more ("CB30-D3.B").</summary>
public sealed record MonitoredPart(string Code, string Title)
{
    /// <summary>Null where the lists cannot tell, so that the part has only results entered by hand.</summary>
    public Counting? Counting { get; init; }

    public ImmutableArray<WorkKind> Works { get; init; } = [];

    public MemberCounting? Members { get; init; }

    /// <summary>What a result entered by hand is counted in; null when as the row's.</summary>
    public string? Unit { get; init; }
}

/// <summary>
/// Whom a monitored row counts: everybody, or everybody of a population, for whom the question is answered yes. As a share of the
/// population (there is one then) a change is one of percentage points.
/// </summary>
public sealed record Counting(Criterion Question, Criterion? Population = null, bool IsShare = false);

/// <summary>What a monitored row asks for: a direction to move in, a task to do, a report to send.</summary>
public enum MonitoredKind
{
    Directional,
    Task,
    Report,
}

/// <summary>How a row without a number is followed: the count should grow, or the thing be done by its day.</summary>
public enum Course
{
    Increase,
    DoneBy,
}

/// <summary>A duty that follows from a plan: what, who, by when (null when the text names no day). Its code may be that of a monitored row.</summary>
public sealed record FollowUp(string Code, string Title)
{
    public string? Responsible { get; init; }

    public DateOnly? Due { get; init; }
}

/// <summary>Codes of kinds and courses, as plans write them. An unknown code gives null.</summary>
public static class MonitoredCodes
{
    private static readonly string[] Kinds = ["directional", "task", "report"];
    private static readonly string[] Courses = ["increase", "done-by"];

    public static IReadOnlyList<string> KindCodes => Kinds;

    public static IReadOnlyList<string> CourseCodes => Courses;

    public static string Code(this MonitoredKind kind) => Kinds[(int)kind];

    public static MonitoredKind? ParseKind(string? code) => Array.IndexOf(Kinds, code) is var i and >= 0 ? (MonitoredKind)i : null;

    public static Course? ParseCourse(string? code) => Array.IndexOf(Courses, code) is var i and >= 0 ? (Course)i : null;
}
