namespace Census.Core.Works;

/// <summary>What a work of a register is, by the word the register uses for it.</summary>
public enum WorkKind
{
    Patent,
    UtilitySolution,
    Topic,
    Work,
    Initiative,
    Product,
}

/// <summary>
/// A work of science or technology as a register names it: its title as written, and what the register says of it. A kind or a year
/// that is blank or cannot be read is null, which is unknown and never another kind. Authors and decision are texts as written.
/// </summary>
public sealed record Work(string Title)
{
    public WorkKind? Kind { get; init; }

    public int? Year { get; init; }

    public string? Authors { get; init; }

    public string? Unit { get; init; }

    public string? Decision { get; init; }
}

/// <summary>Codes of the kinds of works, as plans, reference lists and the database write them. An unknown code gives null.</summary>
public static class WorkKinds
{
    private static readonly string[] All = ["patent", "utility-solution", "topic", "work", "initiative", "product"];

    public static IReadOnlyList<string> Codes => All;

    public static string Code(this WorkKind kind) => All[(int)kind];

    public static WorkKind? Parse(string? code) => Array.IndexOf(All, code) is var i and >= 0 ? (WorkKind)i : null;
}
