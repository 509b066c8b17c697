using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// One person's row while it is being read: cells by what their column means, and the problems met on the way. A formula error in
/// a cell that is asked for becomes a problem and then a blank.
/// </summary>
internal sealed class RowReading(string sheet, SheetGrid grid, Header header, SheetRow row)
{
    private List<Problem>? _problems;
    private HashSet<int>? _faults;

    public IReadOnlyList<Problem> Problems => _problems ?? [];

    public int Number => row.Number;

    public Header Header => header;

    /// <summary>The cell as it stands in the sheet, also a formula error, without a word about it.</summary>
    public Cell Raw(int column) => row[column];

    public Cell At(BoundColumn column)
    {
        var cell = column.Column is StaffColumn.Unit or StaffColumn.Field or StaffColumn.Category
            ? grid.FilledDown(row.Number, column.Index)
            : row[column.Index];
        if (cell.Kind != CellKind.Fault)
        {
            return cell;
        }
        if ((_faults ??= []).Add(column.Index))
        {
            Report(CellProblems.FormulaError, column, cell.Text);
        }
        return Cell.Empty;
    }

    /// <summary>The cell of the first column with this meaning, with the column; null when there is none or the cell is blank.</summary>
    public (Cell Cell, BoundColumn Column)? The(StaffColumn meaning) =>
        header.The(meaning) is { } column && At(column) is { IsEmpty: false } cell ? (cell, column) : null;

    public IEnumerable<(Cell Cell, BoundColumn Column)> All(StaffColumn meaning) =>
        header.All(meaning).Select(column => (At(column), column));

    /// <summary>The cell's text, trimmed, when it says something: not blank and not a dash.</summary>
    public string? TextOf(StaffColumn meaning) =>
        The(meaning) is { } found && !Marks.IsDash(found.Cell.Text) ? found.Cell.Text.Trim() : null;

    /// <summary>The value of a text column by a reader that knows its words; text that it does not know becomes a problem.</summary>
    public T? Read<T>(StaffColumn meaning, Func<string, T?> read, ProblemCode unknown)
        where T : struct
    {
        if (The(meaning) is not { } found || Marks.IsDash(found.Cell.Text))
        {
            return null;
        }
        var value = read(found.Cell.Text);
        if (value is null)
        {
            Report(unknown, found.Column, found.Cell.Text);
        }
        return value;
    }

    public void Report(ProblemCode code, BoundColumn? column = null, string? value = null, params string[] arguments) =>
        (_problems ??= []).Add(new Problem(code, new SourceRef(sheet, row.Number, column is null ? null : SourceRef.ColumnLetter(column.Index)))
        {
            Column = column?.Heading,
            Value = value,
            Arguments = arguments,
        });

    /// <summary>The cells of the row as one text: a tab between cells, line breaks as spaces.</summary>
    public PackedText Packed() => new(string.Join('\t', row.Sent.Select(cell => cell.Text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' '))));
}
