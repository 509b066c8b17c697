using Census.Core.Criteria;

namespace Census.Core.Plans;

/// <summary>
/// A row of a plan without a number that must stay visible: a direction, a task or a report. Where the lists know enough it has a
/// criterion by which people are counted; else the count is none.
/// </summary>
public sealed record MonitoredRow(string Code, MonitoredKind Kind, string Title)
{
    public Course? Course { get; init; }

    public Criterion? Count { get; init; }
}

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

/// <summary>A duty that follows from a plan: what, who, by when (null when the text names no day).</summary>
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
