using Census.Core.Plans;
using Census.Core.Rights;

namespace Census.Reports.Annexes;

/// <summary>
/// One table of the review's annexes, for every format alike: columns, rows, and under them how it was counted. Every row has a cell
/// for every column. The code ("PL03") is stable; a table that names people is written only where names may stand.
/// </summary>
public sealed record AnnexTable(string Code, Title Title, IReadOnlyList<AnnexColumn> Columns, IReadOnlyList<AnnexRow> Rows)
{
    public IReadOnlyList<Title> Notes { get; init; } = [];

    /// <summary>Notes that give numbers of people themselves; they stand under the others, and nowhere where small numbers are hidden.</summary>
    public IReadOnlyList<Title> NotesWithFigures { get; init; } = [];

    public bool NamesPeople { get; init; }

    /// <summary>A name for the table of a few words; null takes the title.</summary>
    public string? ShortName { get; init; }

    /// <summary>In what the table counts ("người"); null where that differs from row to row or is said in the headings.</summary>
    public Title? CountedIn { get; init; }

    /// <summary>Whether the counts under a heading of several columns are shaded by how many they are, as Office has no chart of a matrix.</summary>
    public bool IsShaded { get; init; }

    /// <summary>The ground of a cell as RRGGBB; null where it has none.</summary>
    public string? ShadeOf(AnnexRow row, int column) =>
        IsShaded && row.Kind == AnnexRowKind.Item && Columns[column].Group is not null && row.Cells[column] is CountCell { Count: > 0 and var count } ? Shades.Of(count) : null;

    /// <summary>Which columns add up to which, in every row of numbers.</summary>
    public IReadOnlyList<ColumnSum> Sums { get; init; } = [];

    /// <summary>The cell at a row and a column, both from 1, as <c>explain PL03:2:5</c> names it; null where the table has none.</summary>
    public AnnexCell? At(int row, int column) =>
        row >= 1 && row <= Rows.Count && column >= 1 && column <= Columns.Count ? Rows[row - 1].Cells[column - 1] : null;
}

/// <summary>In every row that counts, the columns of one side add up to as much as those of the other; columns from 0.</summary>
public sealed record ColumnSum(IReadOnlyList<int> Whole, IReadOnlyList<int> Parts);

/// <summary>A column: its heading, the heading above it and its neighbours (null when it stands alone), and its width in characters.</summary>
public sealed record AnnexColumn(Title Heading, int Width = 10)
{
    public Title? Group { get; init; }

    /// <summary>What the names of the people in its cells would tell of them.</summary>
    public Sensitive Asked { get; init; }

    /// <summary>Of a column of shares: the columns, from 0, that hold what is counted and of how many.</summary>
    public (int Part, int Whole)? ShareOf { get; init; }
}

/// <summary>
/// A row. A section's words stand in its first cell, the others are empty. A total is the sum of the items since the last section, a
/// grand total that of all items above it; items after it are compared with it and are in no sum.
/// </summary>
public sealed record AnnexRow(AnnexRowKind Kind, IReadOnlyList<AnnexCell> Cells)
{
    /// <summary>What the names of the people in its cells would tell of them.</summary>
    public Sensitive Asked { get; init; }
}

/// <summary>What a row is: one thing counted, a heading across the table, the sum of a section, the sum of everything.</summary>
public enum AnnexRowKind
{
    Item,
    Section,
    Total,
    GrandTotal,
}
