using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Layouts;

namespace Census.Import.Checks;

/// <summary>
/// Ticks of degrees: several in a row or none. What many rows of a list have is its way of filling in the form; what few have is a
/// slip of these.
/// </summary>
internal static class LevelTicks
{
    public static IEnumerable<Problem> Several(CheckedSheet sheet)
    {
        var several = sheet.Rows.Select(row => (row, levels: Ticked(row))).Where(found => found.levels.Count > 1).ToList();
        return !sheet.IsRare(several.Count) ? [] : several.Select(found => sheet.Report(
            RowProblems.SeveralLevels, found.row, found.levels[1], null, string.Join(", ", found.levels.Select(column => column.Meaning.Level!.Value.Abbreviation()))));
    }

    public static IEnumerable<Problem> None(CheckedSheet sheet)
    {
        var ticks = sheet.Header.The(StaffColumn.DegreeTick);
        var none = ticks is null ? [] : sheet.Rows.Where(row => row.Facts.Degrees is null && IsCounted(row.Facts.Category)).ToList();
        return none.Count == 0 ? []
            : sheet.IsRare(none.Count) ? none.Select(row => sheet.Report(RowProblems.NoLevel, row, null, null))
            : [sheet.Report(LayoutProblems.NoLevels, null, null, null, none.Count.ToString("N0", VietnameseFormat.Numbers), sheet.Rows.Count.ToString("N0", VietnameseFormat.Numbers))];
    }

    // a form of ticks has no way to say "without any training", which contract staff may well be
    private static bool IsCounted(StaffCategory? category) => category is null or StaffCategory.Cadre or StaffCategory.CivilServant or StaffCategory.PublicEmployee;

    private static List<BoundColumn> Ticked(CheckedRow row) =>
        [.. row.Cells.All(StaffColumn.DegreeTick).Where(found => !found.Cell.IsEmpty && Marks.Tick(found.Cell.Text) != false).Select(found => found.Column).DistinctBy(column => column.Meaning.Level)];
}
