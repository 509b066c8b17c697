using System.Collections.Immutable;
using Census.Core.Criteria;
using Census.Core.Numbers;
using Census.Core.People;

namespace Census.Core.Plans;

/// <summary>
/// One number a plan asks for by a year: measure, unit, the short phrase of the source, and the ways of reading it, the first of
/// which is the default. The field is null when the whole of the State's staff is meant.
/// </summary>
public sealed record Target(string Code, int Horizon, TargetKind Kind, string Measure, Title Title)
{
    public Field? Field { get; init; }

    public TargetUnit Unit { get; init; }

    public string Phrase { get; init; } = "";

    /// <summary>At least one; the first is the default.</summary>
    public required ImmutableArray<Reading> Readings { get; init; }

    public Baseline? Baseline { get; init; }

    /// <summary>What a reader must know of the figure ("tính gần đúng …"); null when nothing.</summary>
    public string? Note { get; init; }

    public ImmutableArray<DeclaredTotal> DeclaredTotals { get; init; } = [];

    public Reading Default => Readings[0];

    public Reading? Reading(string code) => Readings.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));
}

/// <summary>
/// One defensible way to count a target: who may be counted, who of them counts, the number asked for, and the days that count for a
/// flow. Field and named criteria are already written out.
/// </summary>
public sealed record Reading(string Code, Title Title, Criterion Population, Criterion Numerator, Goal Goal, FlowPeriod Flow)
{
    /// <summary>Whether what the round before said is asked for too.</summary>
    public bool LooksBack => Population.LooksBack || Numerator.LooksBack;
}

/// <summary>
/// What a target counts. Stock: people as of the day. Ratio: their share of a population. Flow: what has newly come about within a
/// period, those who have left since included.
/// </summary>
public enum TargetKind
{
    Stock,
    Flow,
    Ratio,
}

/// <summary>The unit of a target's value: people or hundredths of a population.</summary>
public enum TargetUnit
{
    Person,
    Percent,
}

/// <summary>
/// The number a path starts from, at the end of a year, with the paper it stands in. While the definition behind it is not
/// confirmed, every verdict that uses it is provisional.
/// </summary>
public sealed record Baseline(int Year, decimal Value, string Source, bool DefinitionConfirmed)
{
    /// <summary>The definition by which the number was counted where it is another than the plan's or is not known; null when it is the same.</summary>
    public string? Definition { get; init; }
}

/// <summary>
/// People declared as a number without names: how many, by which letter, how many of them are known to be listed too; and of which
/// sector, one of the plan's sector codes or null.
/// </summary>
public sealed record DeclaredTotal(long Number, string Source, long KnownOverlap, string? Sector = null);

/// <summary>Codes of kinds and units, as plans and reports write them. An unknown code gives null.</summary>
public static class TargetCodes
{
    private static readonly string[] Kinds = ["stock", "flow", "ratio"];
    private static readonly string[] Units = ["person", "percent"];

    public static IReadOnlyList<string> KindCodes => Kinds;

    public static string Code(this TargetKind kind) => Kinds[(int)kind];

    public static string Code(this TargetUnit unit) => Units[(int)unit];

    public static TargetKind? ParseKind(string? code) => Array.IndexOf(Kinds, code) is var i and >= 0 ? (TargetKind)i : null;
}
