using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Core.Time;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// Dates out of cells: true dates, serial numbers, years and text. Two-digit years turn at the pivot: up to it 20xx, above it 19xx.
/// </summary>
internal static class DateCells
{
    // nobody on a staff list was born after 2012; degrees and appointments are of this century when two digits could be either
    private const int BirthPivot = 2012;
    private const int EventPivot = 2049;

    public static PartialDate? Read(RowReading row, StaffColumn column) =>
        row.The(column) is { } found ? Of(row, found.Cell, found.Column, EventPivot) : null;

    /// <summary>The birth date, and the sex when the date stands in the column of men or of women.</summary>
    public static (PartialDate? Date, Sex? Sex) Birth(RowReading row)
    {
        var male = row.The(StaffColumn.BirthDateMale);
        var female = row.The(StaffColumn.BirthDateFemale);
        if (male is not null && female is { } both)
        {
            row.Report(CellProblems.TwoSexesFilled, both.Column, both.Cell.Text);
            return (BirthIn(row, male.Value.Cell, male.Value.Column), null);
        }
        Sex? sex = male is not null ? Sex.Male : female is not null ? Sex.Female : null;
        var found = male ?? female ?? row.The(StaffColumn.BirthDate);
        var isTick = found is { } cell && sex is not null && cell.Cell.Kind == CellKind.Text && cell.Cell.Text.Trim().Length == 1;
        return (found is { } date && !isTick ? BirthIn(row, date.Cell, date.Column) : null, sex);
    }

    private static PartialDate? BirthIn(RowReading row, Cell cell, BoundColumn column)
    {
        var date = Of(row, cell, column, BirthPivot);
        if (date is not { Year: > BirthPivot })
        {
            return date;
        }
        row.Report(CellProblems.BirthAhead, column, cell.Kind == CellKind.Date ? Checks.AgeChecks.Shown(date) : cell.Text);
        return null;
    }

    /// <summary>The date of an event in the cell; null when it is none.</summary>
    public static PartialDate? Value(Cell cell) => Value(cell, EventPivot);

    /// <summary>The birth date in the cell; null when it is none.</summary>
    public static PartialDate? OfBirth(Cell cell) => Value(cell, BirthPivot);

    private static PartialDate? Of(RowReading row, Cell cell, BoundColumn column, int pivot)
    {
        if (Marks.IsDash(cell.Text))
        {
            return null;
        }
        var date = Value(cell, pivot);
        if (date is null)
        {
            row.Report(CellProblems.NotADate, column, cell.Text);
        }
        return date;
    }

    private static PartialDate? Value(Cell cell, int pivot) => cell.Kind switch
    {
        CellKind.Date => PartialDate.Parse(cell.Text),
        CellKind.Number => DateText.FromNumber(cell.Number!.Value),
        _ => DateText.Read(cell.Text, pivot),
    };
}
