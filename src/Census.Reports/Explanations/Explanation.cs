using Census.Core.Degrees;
using Census.Core.Sources;

namespace Census.Reports.Explanations;

/// <summary>Which people of a figure are asked for. The gap is the denominator without the numerator, the unknown included.</summary>
public enum Side
{
    Numerator,
    Denominator,
    Gap,
    Unknown,
}

/// <summary>Codes of the sides. An unknown code gives null.</summary>
public static class Sides
{
    private static readonly string[] CodeOf = ["numerator", "denominator", "gap", "unknown"];

    public static IReadOnlyList<string> Codes => CodeOf;

    public static string Code(this Side side) => CodeOf[(int)side];

    public static Side? Parse(string? code) => Array.IndexOf(CodeOf, code) is var i and >= 0 ? (Side)i : null;
}

/// <summary>
/// What is asked of an explanation: the code of a target (or of a monitored row that counts people) of a plan, or a cell of an annex
/// table ("PL03:2:5", for which horizon and round of comparison are those of the report), a round, a unit, a
/// reading, a side, a ledger number, and how many people to name at most. Null takes the usual.
/// </summary>
public sealed record ExplainRequest(string PlanId, string Code, DateOnly Round)
{
    public Side Side { get; init; } = Side.Numerator;

    public string? Unit { get; init; }

    public string? Reading { get; init; }

    public long? LedgerNo { get; init; }

    public int? Horizon { get; init; }

    public DateOnly? Compare { get; init; }

    /// <summary>Cuts the people named, never the count.</summary>
    public int? Limit { get; init; }

    /// <summary>How many people to leave out before the first named; never changes the count.</summary>
    public int Skip { get; init; }
}

/// <summary>The people behind one side of a figure. The count is the figure's own, however many of them are named.</summary>
public sealed record Explanation(string Code, string? Reading, Side Side, int Count, IReadOnlyList<ExplainedPerson> People);

/// <summary>
/// One person of a figure and the row that speaks for it: unit as a path, highest degree held, file, sheet and row as Excel counts,
/// and when the row was accepted (ISO 8601, UTC). The name is empty when it was erased by law. Of a member of a body the row is that of the
/// list of members, and the person's number 0 where nobody was surely found in the lists of staff.
/// </summary>
public sealed record ExplainedPerson(long Person, string Name, string? Unit, DegreeLevel? Degree, string File, string Sheet, int Row)
{
    public string AcceptedAt { get; init; } = "";

    /// <summary>Cells of the row that were mended on taking it in: what the file itself says stands in them.</summary>
    public IReadOnlyList<CellRepair> Repairs { get; init; } = [];

    /// <summary>The import and the place of the sheet in its workbook; the import is null where the file is not shown.</summary>
    public long? ImportNo { get; init; }

    public int SheetNo { get; init; }

    public long? UnitNo { get; init; }
}
