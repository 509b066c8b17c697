namespace Census.Core.Plans;

/// <summary>What can be entered by hand beside a plan: a result that no list gives, a declared total without names, a duty done.</summary>
public enum PlanEntryKind
{
    Result,
    Declared,
    Duty,
}

/// <summary>
/// One thing entered by hand: its number, the code of the row, target or duty, and the day: of a result and a declared total the round,
/// of a duty the day it was done. The source is the document it rests on; it is never empty.
/// </summary>
public sealed record PlanEntry(long EntryNo, PlanEntryKind Kind, string Code, DateOnly On, string Source)
{
    /// <summary>The result in the row's unit, or the number declared; null for a duty.</summary>
    public decimal? Value { get; init; }

    /// <summary>Of a declared total: how many are known to stand in the lists too.</summary>
    public long KnownOverlap { get; init; }

    /// <summary>Of a declared total: one of <see cref="IntellectualDefinition.SectorCodes"/>, or null.</summary>
    public string? Sector { get; init; }
}

/// <summary>What is entered for one plan and not taken back, in the order in which it was entered.</summary>
public sealed record PlanEntries(IReadOnlyList<PlanEntry> Holding)
{
    public static readonly PlanEntries None = new([]);

    /// <summary>The result of a row in a round; entered more than once, the latest.</summary>
    public PlanEntry? Result(string code, DateOnly round) => Of(PlanEntryKind.Result, code).LastOrDefault(entry => entry.On == round);

    /// <summary>The result of the latest round before one.</summary>
    public PlanEntry? ResultBefore(string code, DateOnly round) =>
        Of(PlanEntryKind.Result, code).Where(entry => entry.On < round).OrderBy(entry => entry.On).ThenBy(entry => entry.EntryNo).LastOrDefault();

    /// <summary>What is declared for a target in a round.</summary>
    public IEnumerable<DeclaredTotal> Declared(string code, DateOnly round) => Of(PlanEntryKind.Declared, code)
        .Where(entry => entry.On == round)
        .Select(entry => new DeclaredTotal((long)(entry.Value ?? 0), entry.Source, entry.KnownOverlap, entry.Sector));

    /// <summary>When a duty was last done, up to a day; null when it was not.</summary>
    public PlanEntry? Done(string code, DateOnly upTo) =>
        Of(PlanEntryKind.Duty, code).Where(entry => entry.On <= upTo).OrderBy(entry => entry.On).ThenBy(entry => entry.EntryNo).LastOrDefault();

    private IEnumerable<PlanEntry> Of(PlanEntryKind kind, string code) =>
        Holding.Where(entry => entry.Kind == kind && string.Equals(entry.Code, code, StringComparison.OrdinalIgnoreCase));
}
