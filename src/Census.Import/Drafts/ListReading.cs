using System.Collections.Immutable;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Import.Checks;
using Census.Import.Layouts;

namespace Census.Import.Drafts;

/// <summary>The walk down a list: people are entered as they were read, what cannot be a person is refused with the reason, sums are held against the people above.</summary>
internal sealed class ListReading(SheetGrid grid, Header header, ImmutableArray<Problem>.Builder problems)
{
    private readonly List<DraftedPerson> _people = [];
    private readonly List<CheckedRow> _checked = [];
    private readonly TotalsCheck _totals = new(grid, header);

    public IReadOnlyList<DraftedPerson> People => _people;

    /// <summary>The people's rows as the checks see them.</summary>
    public IReadOnlyList<CheckedRow> Checked => _checked;

    public int Refused { get; private set; }

    /// <summary>Takes the next row, with what was read of it where it is a person's.</summary>
    public void Take(ClassifiedRow row, ReadPerson? read)
    {
        _totals.Take(row);
        switch (row.Kind)
        {
            case RowKind.Person:
                Enter(read!);
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
            case RowKind.Header or RowKind.Section or RowKind.Total or RowKind.Note or RowKind.Continuation:
            default:
                break;
        }
    }

    private void Enter(ReadPerson read)
    {
        problems.AddRange(read.Problems);
        if (read.Person is null)
        {
            Refused++;
            return;
        }
        _checked.Add(read.Checked!);
        _people.Add(read.Person);
    }

    private Problem Nameless(int number)
    {
        var place = new SourceRef(grid.Sheet.Name, number);
        return NameAt(number) is { Length: > 0 } text ? new Problem(RowProblems.NotAName, place) { Value = text } : new Problem(RowProblems.NoName, place);
    }

    private string NameAt(int number) =>
        string.Join(' ', header.NameColumns.Select(column => grid.Own(number, column.Index).Text.Trim())).Trim();
}
