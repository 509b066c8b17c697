namespace Census.Core.Plans;

/// <summary>
/// One field of a form over a place of a plan: its JSON path ("$.targets[3].value"), its name within its part ("value", "title.vi"), how
/// it is typed, and the codes it is chosen from, if any.
/// </summary>
public sealed record PlanField(string Path, string Name, PlanFieldKind Kind)
{
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether it says something of a criterion: who is counted.</summary>
    public bool IsOfCriterion => Name.StartsWith(CriterionForm.Prefix, StringComparison.Ordinal);

    /// <summary>Whether the plan check would miss it.</summary>
    public bool IsRequired { get; init; }
}

/// <summary>How a field is typed: a line, several lines of one text, a list with an item a line, codes with commas between them, a number, a day, yes or no, one or several of the choices.</summary>
public enum PlanFieldKind
{
    Text,
    LongText,
    Lines,
    Codes,
    Number,
    Day,
    YesNo,
    Choice,
    Ticks,
}

/// <summary>A part of a plan that a form shows at once: the head ("$"), a measure, a target, a monitored row, a duty; with the code it goes by.</summary>
public sealed record PlanPart(string Path, string Kind, string Code);
