using Census.Core.Plans;

namespace Census.Reports.Annexes;

/// <summary>
/// One table of the review's annexes, for every format alike: columns, rows, and under them how it was counted. Every row has a cell
/// for every column. The code ("PL03") is stable; a table that names people is written only where names may stand.
/// </summary>
public sealed record AnnexTable(string Code, Title Title, IReadOnlyList<AnnexColumn> Columns, IReadOnlyList<AnnexRow> Rows)
{
    public IReadOnlyList<Title> Notes { get; init; } = [];

    public bool NamesPeople { get; init; }
}

/// <summary>A column: its heading, the heading above it and its neighbours (null when it stands alone), and its width in characters.</summary>
public sealed record AnnexColumn(Title Heading, int Width = 10)
{
    public Title? Group { get; init; }

    /// <summary>Of a column of shares: the columns, from 0, that hold what is counted and of how many.</summary>
    public (int Part, int Whole)? ShareOf { get; init; }
}

/// <summary>A row. A total is the sum of the items since the last section, or of all items where it stands under sections that have totals of their own.</summary>
public sealed record AnnexRow(AnnexRowKind Kind, IReadOnlyList<AnnexCell> Cells);

/// <summary>What a row is: one thing counted, a heading across the table, the sum of a section, the sum of everything.</summary>
public enum AnnexRowKind
{
    Item,
    Section,
    Total,
    GrandTotal,
}
