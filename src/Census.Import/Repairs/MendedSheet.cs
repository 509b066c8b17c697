using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Import.Workbooks;

namespace Census.Import.Repairs;

/// <summary>
/// A sheet with the cells that officers mended in the place of what was sent. What was sent stays in <see cref="SheetRow.Sent"/>. A repair of a
/// cell that says something else by now, or is not there, is not used; each is told.
/// </summary>
internal static class MendedSheet
{
    public static (Sheet Sheet, IReadOnlyList<Problem> Told) Of(Sheet sheet, IReadOnlyList<CellRepair> repairs)
    {
        var mine = repairs.Where(repair => repair.Sheet == sheet.Name).ToLookup(repair => repair.Row);
        if (mine.Count == 0)
        {
            return (sheet, []);
        }
        var told = new List<Problem>();
        var rows = sheet.Rows.Select(row => mine.Contains(row.Number) ? Row(row, mine[row.Number], told) : row).ToList();
        var numbers = sheet.Rows.Select(row => row.Number).ToHashSet();
        told.AddRange(mine.Where(row => !numbers.Contains(row.Key)).SelectMany(row => row).Select(Misfit));
        return (sheet with { Rows = rows }, told);
    }

    private static SheetRow Row(SheetRow row, IEnumerable<CellRepair> repairs, List<Problem> told)
    {
        var cells = row.Cells.ToList();
        foreach (var repair in repairs)
        {
            var column = SourceRef.ColumnIndex(repair.Column);
            var fits = (column < cells.Count ? cells[column].Text : "") == repair.Was;
            told.Add(fits ? Mended(repair) : Misfit(repair));
            if (fits)
            {
                cells.AddRange(Enumerable.Repeat(Cell.Empty, Math.Max(0, column + 1 - cells.Count)));
                cells[column] = Cell.OfText(repair.Now);
            }
        }
        return new SheetRow(row.Number, cells[..(cells.FindLastIndex(cell => !cell.IsEmpty) + 1)]) { Sent = row.Sent };
    }

    private static Problem Mended(CellRepair repair) => new(CellProblems.Mended, Where(repair))
    {
        Value = repair.Was,
        Arguments = [repair.Now, repair.By, VietnameseFormat.Moment(repair.At)],
    };

    private static Problem Misfit(CellRepair repair) => new(CellProblems.RepairMisfit, Where(repair)) { Value = repair.Was, Arguments = [repair.Now] };

    private static SourceRef Where(CellRepair repair) => new(repair.Sheet, repair.Row, repair.Column);
}
