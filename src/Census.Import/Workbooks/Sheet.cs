namespace Census.Import.Workbooks;

/// <summary>A row with something in it; the number is the one Excel shows. Cells count from column A and end at the last filled one.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<Cell> Cells)
{
    /// <summary>The cells as they were sent, where their text had to be repaired.</summary>
    public IReadOnlyList<Cell> Sent { get; init; } = Cells;

    public Cell this[int column] => column < Cells.Count ? Cells[column] : Cell.Empty;
}

/// <summary>A merged block: rows as Excel numbers them, columns from 0, both ends inside.</summary>
public sealed record MergedBlock(int FirstRow, int LastRow, int FirstColumn, int LastColumn)
{
    public bool Holds(int row, int column) =>
        row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;
}

/// <summary>
/// One sheet as it stands in the file: its rows that hold anything, in order, and its merged blocks. Rows that are missing from
/// <see cref="Rows"/> are blank. <see cref="CutAfter"/> is the last row looked at when reading stopped in a desert of empty rows.
/// </summary>
public sealed record Sheet(string Name, IReadOnlyList<SheetRow> Rows)
{
    public bool IsHidden { get; init; }

    public IReadOnlyList<MergedBlock> Merged { get; init; } = [];

    public int? CutAfter { get; init; }

    /// <summary>How many of the rows are hidden; they are read like the others.</summary>
    public int HiddenRows { get; init; }

    /// <summary>Addresses of formulas that were never calculated; their cells are empty.</summary>
    public IReadOnlyList<string> FormulasWithoutResult { get; init; } = [];

    /// <summary>The sheet claims columns beyond those looked at.</summary>
    public bool IsWidthCut { get; init; }

    /// <summary>The row number of the last filled row; 0 for an empty sheet.</summary>
    public int Seen => Rows.Count == 0 ? 0 : Rows[^1].Number;
}
