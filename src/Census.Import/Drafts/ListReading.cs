using System.Collections.Immutable;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Import.Checks;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>The walk down a list: headings open sections, people become records, what cannot be a person is refused with the reason.</summary>
internal sealed class ListReading(
    SheetGrid grid, Header header, IReadOnlyDictionary<int, SheetRow> joined, PersonParser parser, SectionStack sections, Func<RowReading, StaffRecord, CheckedRow> checkedRow, ImmutableArray<Problem>.Builder problems)
{
    private readonly List<DraftedPerson> _people = [];
    private readonly List<CheckedRow> _checked = [];
    private readonly TotalsCheck _totals = new(grid, header);

    public IReadOnlyList<DraftedPerson> People => _people;

    /// <summary>The people's rows as the checks see them.</summary>
    public IReadOnlyList<CheckedRow> Checked => _checked;

    public int Refused { get; private set; }

    public void Take(ClassifiedRow row)
    {
        _totals.Take(row);
        switch (row.Kind)
        {
            case RowKind.Section:
                sections.Enter(row.Section!);
                break;
            case RowKind.Person:
                TakePerson(row);
                break;
            case RowKind.Nameless:
                Refused++;
                problems.Add(Nameless(row.Number));
                break;
            case RowKind.Total when _totals.Review(row.Number) is { } difference:
                problems.Add(difference);
                break;
            case RowKind.Note when row.IsDoubtful:
                problems.Add(new Problem(LayoutProblems.NameAlone, new SourceRef(grid.Sheet.Name, row.Number)) { Value = NameAt(row.Number) });
                break;
            case RowKind.Header or RowKind.Total or RowKind.Note or RowKind.Continuation:
            default:
                break;
        }
    }

    private void TakePerson(ClassifiedRow person)
    {
        if (PeopleInOneCell(person.Number) is > 1 and var several)
        {
            Refused++;
            problems.Add(new Problem(RowProblems.SeveralPeople, new SourceRef(grid.Sheet.Name, person.Number)) { Arguments = [several.ToString(System.Globalization.CultureInfo.InvariantCulture)] });
            return;
        }
        var row = new RowReading(grid.Sheet.Name, grid, header, joined.GetValueOrDefault(person.Number) ?? grid.Row(person.Number)!);
        var record = parser.Parse(row, sections);
        if (record is not null)
        {
            _checked.Add(checkedRow(row, record));
            RowChecks.Review(_checked[^1]);
        }
        problems.AddRange(row.Problems);
        if (record is null)
        {
            Refused++;
            return;
        }
        if (person.IsDoubtful)
        {
            problems.Add(new Problem(LayoutProblems.BelowSignature, new SourceRef(grid.Sheet.Name, person.Number)));
        }
        _people.Add(new DraftedPerson(person.Number, record, row.Packed(), row.TextOf(StaffColumn.Degree)));
    }

    // names below each other in one cell, and beside them as many numbers or dates; a long name alone may well be broken
    private int PeopleInOneCell(int number)
    {
        var names = header.NameColumns.Select(column => LinesOf(number, column)).FirstOrDefault() ?? [];
        return names.Length > 1 && Array.TrueForAll(names, PersonNameText.LooksLikeName)
            && header.Columns.Any(column => IsOfOnePerson(column.Column) && LinesOf(number, column).Length == names.Length) ? names.Length : 1;
    }

    private static bool IsOfOnePerson(StaffColumn column) => column is StaffColumn.RowNumber or StaffColumn.BirthDate or StaffColumn.BirthDateMale
        or StaffColumn.BirthDateFemale or StaffColumn.CitizenId or StaffColumn.OldId or StaffColumn.EmployeeCode;

    private string[] LinesOf(int number, BoundColumn column) =>
        grid.Own(number, column.Index).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private Problem Nameless(int number)
    {
        var place = new SourceRef(grid.Sheet.Name, number);
        return NameAt(number) is { Length: > 0 } text ? new Problem(RowProblems.NotAName, place) { Value = text } : new Problem(RowProblems.NoName, place);
    }

    private string NameAt(int number) =>
        string.Join(' ', header.NameColumns.Select(column => grid.Own(number, column.Index).Text.Trim())).Trim();
}
