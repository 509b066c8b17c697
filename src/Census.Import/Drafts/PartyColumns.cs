using System.Text.RegularExpressions;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Core.Time;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// Membership of the Party from a column of yes and no, from dates of admission, or from both: who has a date is a member. A date
/// in the yes/no column is that of admission; a tick in a column of dates says only that there is one.
/// </summary>
internal static partial class PartyColumns
{
    public static (bool? IsMember, PartialDate? AdmittedOn, PartialDate? OfficialOn) Read(RowReading row, ColumnHabits habits)
    {
        var (stated, since) = Stated(row, habits);
        var (isAdmitted, admitted, second) = DatesIn(row, StaffColumn.PartyAdmittedOn);
        var (isOfficial, official, _) = DatesIn(row, StaffColumn.PartyOfficialOn);
        return (isAdmitted == true || isOfficial == true ? true : stated ?? isAdmitted ?? isOfficial, admitted ?? since, official ?? second);
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

    // both dates may stand in one cell: "03/02/2010; 03/02/2011"
    private static (bool? IsMember, PartialDate? Date, PartialDate? Second) DatesIn(RowReading row, StaffColumn meaning)
    {
        if (row.All(meaning).FirstOrDefault(found => !found.Cell.IsEmpty && !Marks.IsDash(found.Cell.Text)) is not { Column: { } column, Cell: var cell })
        {
            return (null, null, null);
        }
        if (Said(cell.Text) is { } stated)
        {
            return (stated, null, null);
        }
        var dates = DateCells.Value(cell) is { } one ? [one] : FullDate().Matches(cell.Text).Select(match => DateCells.Value(Cell.OfText(match.Value))).ToList();
        if (dates.Count is 0 or > 2 || dates.Contains(null))
        {
            row.Report(CellProblems.NotADate, column, cell.Text);
            return (null, null, null);
        }
        return (true, dates[0], dates.ElementAtOrDefault(1));
    }

    [GeneratedRegex(@"(?<![0-9])[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}(?![0-9])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex FullDate();
}
