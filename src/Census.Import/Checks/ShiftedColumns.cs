using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Drafts;
using Census.Import.Layouts;

namespace Census.Import.Checks;

/// <summary>
/// A row pasted one column too far: several cells are of the wrong kind for their own column and of the right kind for the next
/// one, all in the same direction. One odd cell is a slip of its own and is reported as such.
/// </summary>
internal static class ShiftedColumns
{
    private const int Enough = 2;

    public static IEnumerable<RowCheck> All { get; } = [new(RowProblems.ColumnsShifted, Shifted)];

    private static Finding? Shifted(CheckedRow row)
    {
        var wrong = row.Cells.Header.Columns
            .Where(column => IsOfAKind(column.Column) && row.Cells.Raw(column.Index) is { IsEmpty: false } cell && !Marks.IsDash(cell.Text) && !CellFits.Fits(cell, column.Column, row.Reference))
            .ToList();
        return wrong.Count < Enough ? null : new[] { -1, 1 }
            .Select(step => wrong.Where(column => FitsBeside(row, column, step)).ToList())
            .Where(moved => moved.Count >= Enough)
            .Select(moved => new Finding(moved[0], row.Cells.Raw(moved[0].Index).Text, string.Join(", ", moved.Select(column => "“" + column.Heading + "”"))))
            .FirstOrDefault();
    }

    private static bool FitsBeside(CheckedRow row, BoundColumn column, int step) =>
        row.Cells.Header.Columns.FirstOrDefault(c => c.Index == column.Index + step) is { } beside
        && IsOfAKind(beside.Column) && CellFits.Fits(row.Cells.Raw(column.Index), beside.Column, row.Reference);

    private static bool IsOfAKind(StaffColumn column) => column is StaffColumn.BirthDate or StaffColumn.JoinedOn or StaffColumn.AwardedOn or StaffColumn.Sex
        or StaffColumn.EthnicGroup or StaffColumn.CitizenId or StaffColumn.Category or StaffColumn.TitleCode or StaffColumn.Degree;
}
