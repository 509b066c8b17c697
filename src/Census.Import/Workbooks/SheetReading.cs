using System.Globalization;
using ExcelDataReader;

namespace Census.Import.Workbooks;

/// <summary>
/// One sheet out of the reading package. A plain loop over it does not end on a sheet with cells only in A1 and XFD1048576, so
/// columns are looked at up to the budget and reading stops after a long run of empty rows.
/// </summary>
internal static class SheetReading
{
    public static Sheet Of(IExcelDataReader reader, ReadBudget budget, ReadDeadline deadline, bool isText, ref long cellsLeft)
    {
        var rows = new List<SheetRow>();
        var number = 0;
        var lastFilled = 0;
        var hidden = 0;
        int? cutAfter = null;
        while (cellsLeft >= 0 && reader.Read())
        {
            number++;
            deadline.Check();
            var cells = CellsOf(reader, budget);
            if (cells.Count > 0)
            {
                rows.Add(new SheetRow(number, cells));
                lastFilled = number;
                hidden += !isText && reader.RowHeight == 0 ? 1 : 0;
                cellsLeft -= cells.Count(cell => !cell.IsEmpty);
            }
            else if (number - lastFilled >= budget.EmptyRows)
            {
                cutAfter = number;
                break;
            }
        }
        return new Sheet(reader.Name ?? "", rows)
        {
            IsHidden = !isText && reader.VisibleState != "visible",
            Merged = isText ? [] : Blocks(reader.MergeCells),
            CutAfter = cutAfter,
            HiddenRows = hidden,
            IsWidthCut = !isText && reader.FieldCount > budget.Columns,
        };
    }

    private static List<Cell> CellsOf(IExcelDataReader reader, ReadBudget budget)
    {
        var cells = new List<Cell>();
        var width = Math.Min(reader.FieldCount, budget.Columns);
        for (var column = 0; column < width; column++)
        {
            var cell = CellOf(reader, column);
            if (!cell.IsEmpty)
            {
                while (cells.Count < column)
                {
                    cells.Add(Cell.Empty);
                }
                cells.Add(cell);
            }
        }
        return cells;
    }

    private static Cell CellOf(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => Cell.Empty,
        string text => Cell.OfText(text),
        double number => Cell.OfNumber(number),
        int number => Cell.OfNumber(number),
        DateTime date => Cell.OfDate(date),
        TimeSpan time => Cell.OfText(time.ToString("c", CultureInfo.InvariantCulture)),
        bool value => Cell.OfLogical(value),
        var other => Cell.OfText(Convert.ToString(other, CultureInfo.InvariantCulture) ?? ""),
    };

    private static List<MergedBlock> Blocks(CellRange[]? ranges) =>
        [.. (ranges ?? []).Select(r => new MergedBlock(r.FromRow + 1, r.ToRow + 1, r.FromColumn, r.ToColumn))];
}
