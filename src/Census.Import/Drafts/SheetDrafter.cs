using System.Collections.Immutable;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Import.Checks;
using Census.Import.Layouts;
using Census.Import.Memories;
using Census.Import.Questions;
using Census.Import.Reference;
using Census.Import.Returns;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// From a sheet of cells to the people it names, with every row accounted for. Pure: the same sheet, words, memory and givens always
/// give the same draft. The round is the day that ages are reckoned at; without one it is the day in the title.
/// </summary>
public sealed class SheetDrafter(ReferenceData reference, Given given, DateOnly? round = null, SenderMemory? memory = null)
{
    private readonly SenderMemory _memory = memory ?? SenderMemory.None;
    private readonly HeaderWords _words = (memory ?? SenderMemory.None).Over(reference.HeaderWords);

    /// <summary>By when it must be done; null: it may take as long as it takes.</summary>
    internal ReadDeadline? Deadline { get; init; }

    /// <summary>On how many cores the rows of a long list are read; what comes out is the same.</summary>
    internal int Cores { get; init; } = Environment.ProcessorCount;

    /// <summary>The same with what is remembered of a sender.</summary>
    internal SheetDrafter With(SenderMemory known) => new(reference, given, round, known) { Deadline = Deadline, Cores = Cores };

    /// <summary>The lists of a sheet, most often one; a list below another is of the same unit when its own title names none.</summary>
    public IReadOnlyList<SheetDraft> DraftAll(Sheet sheet)
    {
        if (RegisterDraft(sheet) is { } register)
        {
            return [register];
        }
        var drafts = new List<SheetDraft>();
        foreach (var list in IsPassedOver(sheet) ? [sheet] : ListsInSheet.Of(sheet, _words))
        {
            var draft = DraftList(list);
            drafts.Add(drafts.Count > 0 && draft.Title is { Unit: null } title ? draft with { Title = title with { Unit = drafts[0].Title?.Unit } } : draft);
        }
        return drafts;
    }

    public SheetDraft Draft(Sheet sheet) => RegisterDraft(sheet) ?? DraftList(sheet);

    private SheetDraft? RegisterDraft(Sheet sheet) =>
        !IsPassedOver(sheet) && RegisterIn(new SheetGrid(sheet)) is { } register ? WorkSheets.Draft(sheet, register) : null;

    private bool IsPassedOver(Sheet sheet) => sheet.IsHidden && !given.ReadHidden;

    // authors by name beside their works are a register; who has a day of birth, a degree or a number too stands in a list of people
    private WorkRegister? RegisterIn(SheetGrid grid) =>
        grid.Sheet.Rows.Count > 0 && WorkRegister.In(grid, reference.Works, reference.ListWords) is { } register
            && !(new HeaderFinder(grid, _words).Find() is { } header && header.Columns.Any(column => WorkSheets.TellsOfPeople(column.Column)))
            ? register
            : null;

    private SheetDraft DraftList(Sheet sheet)
    {
        if (sheet.Rows.Count == 0)
        {
            return new SheetDraft(sheet.Name, SheetKind.Empty, RowAccount.OfNotes(0, 0));
        }
        if (IsPassedOver(sheet))
        {
            return WithoutPeople(sheet, KindOf(new SheetGrid(sheet)), LayoutProblems.HiddenSheet);
        }
        var grid = new SheetGrid(sheet);
        var finder = new HeaderFinder(grid, _words);
        return finder.Find() is { } header ? PeopleOf(grid, finder, header) : WithoutHeader(sheet, grid);
    }

    private SheetDraft WithoutHeader(Sheet sheet, SheetGrid grid)
    {
        var kind = KindOf(grid);
        if (ErrorSheet.IsOne(sheet))
        {
            return new SheetDraft(sheet.Name, kind, RowAccount.OfNotes(sheet.Seen, sheet.Rows.Count)); // ours, come back with the workbook
        }
        return WithoutPeople(sheet, kind, kind == SheetKind.Statistics ? LayoutProblems.Statistics : LayoutProblems.NoHeader) with
        {
            Declared = kind == SheetKind.Statistics ? [.. DeclaredTotal.In(sheet, reference.ListWords)] : [],
        };
    }

    private SheetKind KindOf(SheetGrid grid) => RegisterIn(grid) is not null ? SheetKind.Statistics
        : new HeaderFinder(grid, _words).Find() is not null ? SheetKind.People
        : StatisticsTable.IsOne(grid.Sheet) ? SheetKind.Statistics
        : SheetKind.Guidance;

    private static SheetDraft WithoutPeople(Sheet sheet, SheetKind kind, ProblemCode code) =>
        new(sheet.Name, kind, RowAccount.OfNotes(sheet.Seen, sheet.Rows.Count))
        {
            Problems = [new Problem(code, new SourceRef(sheet.Name))],
        };

    private SheetDraft PeopleOf(SheetGrid grid, HeaderFinder finder, Header found)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var (header, learnt, rows) = Settled(grid, finder, found, problems);
        var values = new ValueMemory(_memory, reference);
        var title = OfSheetName(TitleBlock.Read(grid, header, reference.ListWords, reference.Categories.Read), grid.Sheet.Name, values);
        var persons = PersonsOf(grid, rows);
        problems.AddRange(SwappedDays.In(grid.Sheet, header, persons));
        var parser = new PersonParser(reference, given, title, new ColumnHabits(header, persons), values);
        CheckedRow AsChecked(RowReading cells, StaffRecord record) => new(cells, record, reference, round ?? title.AsOf);
        var open = OpenSections(rows);
        var people = new PeopleReading(grid, header, ContinuedRows.Join(grid, rows), parser, values, AsChecked, Deadline).Read(rows, open, Cores);
        var reading = new ListReading(grid, header, problems);
        for (var i = 0; i < rows.Count; i++)
        {
            reading.Take(rows[i], people[i]);
        }
        problems.InsertRange(0, values.Told(grid.Sheet.Name));
        problems.AddRange(SheetChecks.Review(new CheckedSheet(grid.Sheet.Name, header, reading.Checked) { Sender = title.Unit }));
        var list = new SheetDraft(grid.Sheet.Name, SheetKind.People, Account(grid.Sheet, rows, reading))
        {
            Title = title,
            NameColumn = header.NameColumns[0].Index,
            Header = header,
            Open = OpenColumns.In(header, learnt, persons, found.Columns[0].Index),
            People = [.. reading.People],
            Found = learnt,
            Problems = problems.ToImmutable(),
        };
        return MemberList.In(grid, header, persons, reference.Members, given.Unit) is { } members
            ? MemberSheets.Draft(list, members, grid, rows.Zip(open).ToDictionary(row => row.First.Number, row => row.Second))
            : list;
    }

    // what a column holds is seen in the people's rows, which are told apart by what is known of the columns so far
    private (Header Header, ImmutableArray<FoundColumn> Found, List<ClassifiedRow> Rows) Settled(SheetGrid grid, HeaderFinder finder, Header found, ImmutableArray<Problem>.Builder problems)
    {
        var remembered = new ColumnMemory(grid.Sheet, _memory, problems);
        var fingerprint = SenderMemory.Fingerprint(found);
        var named = remembered.Said(FlatLevels.Settle(grid.Sheet, found, problems));
        var rows = RowsOf(grid, finder, named);
        var content = new ColumnContent(grid.Sheet, PersonsOf(grid, rows), reference);
        var (settled, seen) = content.Settle(remembered.Learned(named, fingerprint, content), remembered.Settled, problems);
        var header = HeaderChecks.Review(grid.Sheet, settled, problems);
        return (
            header,
            [.. seen.Select(column => new FoundColumn(fingerprint, column.Index - found.Columns[0].Index, column.Heading, column.Column))],
            header.Columns.SequenceEqual(named.Columns) ? rows : RowsOf(grid, finder, header));
    }

    private List<ClassifiedRow> RowsOf(SheetGrid grid, HeaderFinder finder, Header header) =>
        [.. new RowClassifier(grid, header, finder, reference.ListWords, reference.Categories.Read).Rows()];

    // what each row stands under
    private List<OpenSections> OpenSections(List<ClassifiedRow> rows)
    {
        var stack = new SectionStack(reference.Categories.Read);
        var open = new List<OpenSections>(rows.Count);
        foreach (var row in rows)
        {
            if (row.Kind == RowKind.Section)
            {
                stack.Enter(row.Section!);
            }
            open.Add(stack.Open);
        }
        return open;
    }

    private static List<SheetRow> PersonsOf(SheetGrid grid, List<ClassifiedRow> rows) =>
        [.. rows.Where(row => row.Kind == RowKind.Person).Select(row => grid.Row(row.Number)!)];

    // "VC", "Hợp đồng"; "Trường Mầm non Hoa Sen"
    private TitleBlock OfSheetName(TitleBlock title, string name, ValueMemory values) => title with
    {
        Category = title.Category ?? reference.Categories.Read(name),
        Unit = (title.Unit ?? (reference.ListWords.IsStandalone(name) ? name : null)) is { } unit ? values.Unit(unit) : null,
    };

    private static RowAccount Account(Sheet sheet, List<ClassifiedRow> rows, ListReading reading)
    {
        int Count(RowKind kind) => rows.Count(row => row.Kind == kind);
        return new RowAccount(
            sheet.Seen,
            Count(RowKind.Header),
            sheet.Seen - rows.Count,
            Count(RowKind.Section),
            Count(RowKind.Total),
            Count(RowKind.Note) + Count(RowKind.Continuation),
            reading.People.Count,
            0,
            reading.Refused);
    }
}
