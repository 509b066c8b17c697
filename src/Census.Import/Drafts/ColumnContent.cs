using System.Collections.Immutable;
using System.Globalization;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Import.Layouts;
using Census.Import.Reference;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// Columns understood by what the people's rows hold in them: those whose heading is blank or not understood, and those whose cells
/// mostly cannot be read as the heading says. Only where the meaning is free and one column alone can have it; each choice is told.
/// </summary>
internal sealed class ColumnContent(Sheet sheet, IReadOnlyList<SheetRow> people, ReferenceData reference)
{
    private readonly ContentRules _rules = reference.Content;
    private readonly ContentKinds _kinds = new(reference);
    private readonly Dictionary<int, (int Filled, IReadOnlyList<KeyValuePair<Cell, int>> Different)> _cells = [];

    /// <summary>The header with such columns bound, and which they are; columns that are settled already are not judged.</summary>
    public (Header Header, IReadOnlyList<BoundColumn> Found) Settle(Header header, IReadOnlySet<int> settled, ImmutableArray<Problem>.Builder problems)
    {
        var columns = header.Columns.Concat(Nameless(header)).OrderBy(column => column.Index).ToList();
        var free = columns.Where(column => !settled.Contains(column.Index) && IsFree(column)).ToList();
        var found = Bind(free, columns.Except(free).ToList());
        foreach (var column in free.Where(column => found.ContainsKey(column.Index)))
        {
            problems.Add(Told(header, column, found[column.Index]));
        }
        var bound = columns.Select(column => found.TryGetValue(column.Index, out var meaning) ? column with { Meaning = new ColumnMeaning(meaning) }
            : settled.Contains(column.Index) || !found.ContainsValue(column.Column) ? column
            : column with { Meaning = new ColumnMeaning(IsBlank(column.Index) ? StaffColumn.Known : StaffColumn.Other) });
        return (
            header with { Columns = [.. bound.Where(column => column.Heading.Length > 0 || column.Column != StaffColumn.Other)] },
            [.. columns.Where(column => found.ContainsKey(column.Index)).Select(column => column with { Meaning = new ColumnMeaning(found[column.Index]) })]);
    }

    /// <summary>Whether most of what is filled in the column can be of that kind; a blank column contradicts nothing.</summary>
    public bool MayBe(int column, StaffColumn meaning) => !ContentKinds.All.Contains(meaning) || IsBlank(column) || Reaches(Count(column, meaning), Filled(column), _rules.LeastPercentOfHeading);

    private IEnumerable<BoundColumn> Nameless(Header header)
    {
        var named = header.Columns.Select(column => column.Index).ToHashSet();
        var width = people.Count == 0 ? 0 : people.Max(row => row.Cells.Count);
        return Enumerable.Range(0, width).Where(index => !named.Contains(index)).Select(index => new BoundColumn(index, "", ColumnMeaning.Unrecognised));
    }

    private bool IsFree(BoundColumn column) =>
        (column.Column == StaffColumn.Other || CanBeContradicted(column.Column))
        && Filled(column.Index) >= _rules.LeastCells
        && !_rules.OfOthers.IsMatch(Fold.Key(column.Heading))
        && (column.Column == StaffColumn.Other || !Reaches(Readable(column), Filled(column.Index), _rules.LeastPercentOfHeading));

    // headings of free words ("Chức vụ", "Ghi chú") take anything
    private static bool CanBeContradicted(StaffColumn column) => column is StaffColumn.JoinedOn or StaffColumn.AwardedOn || ContentKinds.All.Contains(column);

    // where headings stand over shifted cells, a column that is blank throughout has lost its own to another
    private Dictionary<int, StaffColumn> Bind(List<BoundColumn> free, List<BoundColumn> others)
    {
        var found = new Dictionary<int, StaffColumn>();
        var taken = others.Select(column => column.Column).ToHashSet();
        var filled = others.Where(column => !IsBlank(column.Index)).Select(column => column.Column).ToHashSet();
        foreach (var kind in ContentKinds.All.Where(kind => !IsTaken(kind, filled)))
        {
            var open = free.Where(column => !found.ContainsKey(column.Index) && (column.Column == StaffColumn.Other ? !IsTaken(kind, taken) : column.Column != kind));
            var holding = open.Where(column => Holds(column.Index, kind)).ToList();
            if (holding is [var only])
            {
                found[only.Index] = kind;
            }
        }
        return found;
    }

    // ticks and dates by sex say the same as a column of words
    private static bool IsTaken(StaffColumn kind, HashSet<StaffColumn> taken) => taken.Contains(kind) || kind switch
    {
        StaffColumn.BirthDate => taken.Contains(StaffColumn.BirthDateMale) || taken.Contains(StaffColumn.BirthDateFemale),
        StaffColumn.Sex => taken.Overlaps([StaffColumn.SexMale, StaffColumn.SexFemale, StaffColumn.BirthDateMale, StaffColumn.BirthDateFemale]),
        StaffColumn.Degree => taken.Contains(StaffColumn.DegreeTick),
        StaffColumn.Category => taken.Contains(StaffColumn.CategoryTick),
        _ => false,
    };

    private bool Holds(int column, StaffColumn kind) =>
        Reaches(Count(column, kind), Filled(column), _rules.LeastPercent) && (kind != StaffColumn.BirthDate || AgreesWithIds(column));

    // dates of joining may lie in the years of births; where the rows tell birth years by citizens' numbers, they must be these
    private bool AgreesWithIds(int column)
    {
        var pairs = people
            .Select(row => (Year: ContentKinds.BirthOf(row[column]), Id: row.Cells.Select(cell => _kinds.CitizenIdOf(cell)).FirstOrDefault(id => id is not null)))
            .Where(pair => pair is { Year: not null, Id: not null })
            .ToList();
        return Reaches(pairs.Count(pair => pair.Year == pair.Id!.BirthYear), pairs.Count, _rules.LeastPercent);
    }

    private Problem Told(Header header, BoundColumn column, StaffColumn meaning)
    {
        var (filled, place) = (Filled(column.Index), new SourceRef(sheet.Name, header.LastRow, SourceRef.ColumnLetter(column.Index)));
        var held = Share(Count(column.Index, meaning), filled);
        return column.Column == StaffColumn.Other
            ? new Problem(LayoutProblems.ColumnByContent, place) { Column = Called(column), Arguments = [held, meaning.Name()] }
            : new Problem(LayoutProblems.HeadingContradicted, place) { Column = Called(column), Arguments = [column.Column.Name(), Share(Readable(column), filled), held, meaning.Name()] };
    }

    /// <summary>The heading, or the letter of a column that has none.</summary>
    public static string Called(BoundColumn column) => column.Heading.Length > 0 ? column.Heading : SourceRef.ColumnLetter(column.Index);

    private static string Share(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{part}/{whole}");

    private bool IsBlank(int column) => !people.Any(row => Says(row[column]));

    private int Filled(int column) => CellsOf(column).Filled;

    private int Readable(BoundColumn column) => Count(column.Index, cell => CellFits.Fits(cell, column.Column, reference));

    private int Count(int column, StaffColumn kind) => Count(column, cell => _kinds.IsOne(cell, kind));

    private int Count(int column, Func<Cell, bool> isOne) => CellsOf(column).Different.Sum(cell => isOne(cell.Key) ? cell.Value : 0);

    private static bool Reaches(int part, int whole, int percent) => part * 100 >= whole * percent;

    // a list says "Đại học" a thousand times: each cell once, with how often it stands there
    private (int Filled, IReadOnlyList<KeyValuePair<Cell, int>> Different) CellsOf(int column)
    {
        if (!_cells.TryGetValue(column, out var cells))
        {
            var different = people.Select(row => row[column]).Where(Says).CountBy(cell => cell).ToList();
            _cells[column] = cells = (different.Sum(cell => cell.Value), different);
        }
        return cells;
    }

    private static bool Says(Cell cell) => !cell.IsEmpty && cell.Kind != CellKind.Fault && !Marks.IsDash(cell.Text);
}
