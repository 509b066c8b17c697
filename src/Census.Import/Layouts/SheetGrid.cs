using Census.Core.Text;
using Census.Import.Workbooks;

namespace Census.Import.Layouts;

/// <summary>
/// A sheet seen as a grid: any cell by the row number Excel shows and the column from 0, merged blocks spread out on request.
/// </summary>
public sealed class SheetGrid
{
    private readonly Dictionary<int, SheetRow> _rows;
    private readonly ILookup<int, MergedBlock> _blocks;

    public SheetGrid(Sheet sheet)
    {
        Sheet = sheet;
        _rows = sheet.Rows.ToDictionary(row => row.Number);
        _blocks = sheet.Merged
            .Where(block => block.LastRow - block.FirstRow < 5_000)
            .SelectMany(block => Enumerable.Range(block.FirstRow, block.LastRow - block.FirstRow + 1).Select(row => (row, block)))
            .ToLookup(pair => pair.row, pair => pair.block);
        Width = sheet.Rows.Count == 0 ? 0 : sheet.Rows.Max(row => row.Cells.Count);
    }

    public Sheet Sheet { get; }

    public int Width { get; }

    public SheetRow? Row(int number) => _rows.GetValueOrDefault(number);

    /// <summary>What the cell itself holds; a cell under a merged block is empty.</summary>
    public Cell Own(int row, int column) => Row(row)?[column] ?? Cell.Empty;

    /// <summary>What a reader sees there: the cell's own content, or that of the merged block that covers it.</summary>
    public Cell Seen(int row, int column)
    {
        var own = Own(row, column);
        return own.IsEmpty && BlockAt(row, column) is { } block ? Own(block.FirstRow, block.FirstColumn) : own;
    }

    /// <summary>As <see cref="Seen"/>, but only down a block that is one column wide: a unit written once for several people.</summary>
    public Cell FilledDown(int row, int column)
    {
        var own = Own(row, column);
        return own.IsEmpty && BlockAt(row, column) is { } block && block.FirstColumn == block.LastColumn
            ? Own(block.FirstRow, column)
            : own;
    }

    /// <summary>The fold key of what is seen, without remarks in brackets when something else is left.</summary>
    public string Heading(int row, int column)
    {
        var text = Seen(row, column).Text;
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        var bare = bracket > 0 ? Fold.Key(text[..bracket]) : "";
        return bare.Length > 0 ? bare : Fold.Key(text);
    }

    public MergedBlock? BlockAt(int row, int column) => _blocks[row].FirstOrDefault(block => block.Holds(row, column));
}
