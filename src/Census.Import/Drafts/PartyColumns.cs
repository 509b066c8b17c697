using Census.Core.Problems;
using Census.Core.Text;
using Census.Core.Time;
using Census.Import.Layouts;

namespace Census.Import.Drafts;

/// <summary>
/// Membership of the Party from a column of yes and no, from dates of admission, or from both: who has a date is a member. A date
/// in the yes/no column is that of admission; a tick in a column of dates says only that there is one.
/// </summary>
internal static class PartyColumns
{
    public static (bool? IsMember, PartialDate? AdmittedOn, PartialDate? OfficialOn) Read(RowReading row, ColumnHabits habits)
    {
        var (stated, since) = Stated(row, habits);
        var (isAdmitted, admitted) = DateIn(row, StaffColumn.PartyAdmittedOn);
        var (isOfficial, official) = DateIn(row, StaffColumn.PartyOfficialOn);
        return (isAdmitted || isOfficial ? true : stated, admitted ?? since, official);
    }

    private static (bool? IsMember, PartialDate? Since) Stated(RowReading row, ColumnHabits habits)
    {
        if (row.Header.The(StaffColumn.PartyMember) is not { } column)
        {
            return (null, null);
        }
        var cell = row.At(column);
        if (cell.IsEmpty)
        {
            return (habits.Blank(column.Index), null);
        }
        if (Said(cell.Text) is { } stated)
        {
            return (stated, null);
        }
        if (DateCells.Value(cell) is { } date)
        {
            return (true, date);
        }
        row.Report(CellProblems.NotYesNo, column, cell.Text);
        return (null, null);
    }

    // "Đảng viên", "ĐV", "ĐVDB" beside "Quần chúng"
    private static bool? Said(string text) => Marks.YesNo(text) ?? Fold.Key(text) switch
    {
        "dang vien" or "dv" or "dang vien chinh thuc" or "dang vien du bi" or "dv du bi" or "dvdb" or "du bi" or "chinh thuc" => true,
        "quan chung" or "qc" or "chua vao dang" or "chua la dang vien" => false,
        _ => null,
    };

    private static (bool IsThere, PartialDate? Date) DateIn(RowReading row, StaffColumn meaning)
    {
        if (row.All(meaning).FirstOrDefault(found => !found.Cell.IsEmpty && !Marks.IsDash(found.Cell.Text)) is not { Column: { } column, Cell: var cell })
        {
            return (false, null);
        }
        if (Said(cell.Text) is { } stated)
        {
            return (stated, null);
        }
        var date = DateCells.Value(cell);
        if (date is null)
        {
            row.Report(CellProblems.NotADate, column, cell.Text);
        }
        return (date is not null, date);
    }
}
