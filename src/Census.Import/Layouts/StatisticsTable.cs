using Census.Core.Text;
using Census.Import.Workbooks;

namespace Census.Import.Layouts;

/// <summary>
/// Tells a table of counts (one row a unit, whole numbers beside it) from other sheets without a list of people. It must never be
/// taken for a list: its rows are not persons.
/// </summary>
public static class StatisticsTable
{
    public static bool IsOne(Sheet sheet)
    {
        var counted = sheet.Rows.Count(IsRowOfCounts);
        return counted >= 2 && counted * 3 >= sheet.Rows.Count;
    }

    // a name or a number in front, then at least two whole numbers and no dates
    private static bool IsRowOfCounts(SheetRow row)
    {
        var filled = row.Cells.Where(cell => !cell.IsEmpty).ToList();
        var numbers = filled.Count(IsCount);
        return numbers >= 3 && filled.Exists(cell => cell.Kind == CellKind.Text && Fold.Key(cell.Text).Any(char.IsLetter))
            && numbers * 10 >= filled.Count * 6 && !filled.Exists(cell => cell.Kind == CellKind.Date);
    }

    private static bool IsCount(Cell cell) =>
        cell.Kind is CellKind.Number or CellKind.Text && cell.Text.Trim() is { Length: > 0 and <= 6 } text && text.All(char.IsAsciiDigit);
}
