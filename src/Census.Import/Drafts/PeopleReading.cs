using System.Runtime.ExceptionServices;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Import.Checks;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>A person's row as read: with no person it is refused. The problems are those of the row, in the order in which they were met.</summary>
internal sealed record ReadPerson(DraftedPerson? Person, CheckedRow? Checked, IReadOnlyList<Problem> Problems);

/// <summary>
/// The people's rows of a list, read side by side on as many cores as are given: a row says the same whoever reads it when. What comes out
/// stands at the places of the rows, so that it is the same on one core.
/// </summary>
internal sealed class PeopleReading(
    SheetGrid grid, Header header, IReadOnlyDictionary<int, SheetRow> joined, PersonParser parser, ValueMemory values, Func<RowReading, StaffRecord, CheckedRow> checkedRow, ReadDeadline? deadline)
{
    private const int WorthTwo = 1_000;

    /// <summary>For each row what it says of a person, null where it is not of a person; the second list is what the rows stand under.</summary>
    public ReadPerson?[] Read(IReadOnlyList<ClassifiedRow> rows, IReadOnlyList<OpenSections> open, int cores)
    {
        var read = new ReadPerson?[rows.Count];
        var pieces = rows.Count < WorthTwo ? 1 : cores * 4;
        var copies = Enumerable.Range(0, pieces).Select(_ => values.Copy()).ToArray();
        void ReadPiece(int piece)
        {
            var own = parser.With(copies[piece]);
            var end = (int)((long)rows.Count * (piece + 1) / pieces);
            for (var i = (int)((long)rows.Count * piece / pieces); i < end; i++)
            {
                deadline?.Check();
                read[i] = rows[i].Kind == RowKind.Person ? Read(rows[i], own, open[i]) : null;
            }
        }
        try
        {
            Parallel.For(0, pieces, new ParallelOptions { MaxDegreeOfParallelism = cores }, ReadPiece);
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }
        Array.ForEach(copies, values.Add);
        return read;
    }

    private ReadPerson Read(ClassifiedRow person, PersonParser own, OpenSections open)
    {
        if (PeopleInOneCell(person.Number) is > 1 and var several)
        {
            return new ReadPerson(null, null, [new Problem(RowProblems.SeveralPeople, new SourceRef(grid.Sheet.Name, person.Number)) { Arguments = [several.ToString(System.Globalization.CultureInfo.InvariantCulture)] }]);
        }
        var row = new RowReading(grid.Sheet.Name, grid, header, joined.GetValueOrDefault(person.Number) ?? grid.Row(person.Number)!);
        if (own.Parse(row, open) is not { } record)
        {
            return new ReadPerson(null, null, row.Problems);
        }
        var seen = checkedRow(row, record);
        RowChecks.Review(seen);
        return new ReadPerson(
            new DraftedPerson(person.Number, record, row.Packed(), row.TextOf(StaffColumn.Degree)),
            seen,
            person.IsDoubtful ? [.. row.Problems, new Problem(LayoutProblems.BelowSignature, new SourceRef(grid.Sheet.Name, person.Number))] : row.Problems);
    }

    // names below each other in one cell, and beside them as many numbers or dates; a long name alone may well be broken
    private int PeopleInOneCell(int number)
    {
        if (header.NameColumns is not [var first, ..] || !grid.Own(number, first.Index).Text.Contains('\n', StringComparison.Ordinal))
        {
            return 1;
        }
        var names = LinesOf(number, first);
        return names.Length > 1 && Array.TrueForAll(names, PersonNameText.LooksLikeName)
            && header.Columns.Any(column => IsOfOnePerson(column.Column) && LinesOf(number, column).Length == names.Length) ? names.Length : 1;
    }

    private static bool IsOfOnePerson(StaffColumn column) => column is StaffColumn.RowNumber or StaffColumn.BirthDate or StaffColumn.BirthDateMale
        or StaffColumn.BirthDateFemale or StaffColumn.CitizenId or StaffColumn.OldId or StaffColumn.EmployeeCode;

    private string[] LinesOf(int number, BoundColumn column) =>
        grid.Own(number, column.Index).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
