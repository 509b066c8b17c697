using System.Collections.Immutable;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Layouts;
using Census.Import.Memories;
using Census.Import.Questions;

namespace Census.Import.Drafts;

/// <summary>What a sheet is.</summary>
public enum SheetKind
{
    People,
    Statistics,
    Guidance,
    Empty,
}

/// <summary>
/// A row that names a person: the number Excel shows, what it means, its cells packed into one text (a tab between cells), and its
/// words of degree as written.
/// </summary>
public sealed record DraftedPerson(int Number, StaffRecord Record, PackedText Raw, string? DegreeText = null);

/// <summary>
/// A sheet as understood, before anybody is matched: its people, the rows that cannot be people, the account of all rows (held is
/// still 0), and the problems in the order of the rows.
/// </summary>
public sealed record SheetDraft(string Name, SheetKind Kind, RowAccount Account)
{
    public TitleBlock? Title { get; init; }

    /// <summary>The column of the names, counted from 0; 0 on a sheet that is no list.</summary>
    public int NameColumn { get; init; }

    public ImmutableArray<DraftedPerson> People { get; init; } = [];

    /// <summary>What a table of counts says of its units; empty on a list.</summary>
    public ImmutableArray<DeclaredTotal> Declared { get; init; } = [];

    /// <summary>The works of a register, with the unit that each row names, else the title of the sheet; empty on any other sheet.</summary>
    public ImmutableArray<WorkRow> Works { get; init; } = [];

    /// <summary>The members that a list of a party committee or people's council names, each once for each seat; empty on any other sheet.</summary>
    public ImmutableArray<MemberRow> Members { get; init; } = [];

    /// <summary>The headings as understood; null on a sheet that is no list.</summary>
    public Header? Header { get; init; }

    /// <summary>Columns that somebody should say the meaning of.</summary>
    public IReadOnlyList<OpenColumn> Open { get; init; } = [];

    /// <summary>Columns that were understood by what they hold, to be remembered.</summary>
    public ImmutableArray<FoundColumn> Found { get; init; } = [];

    public ImmutableArray<Problem> Problems { get; init; } = [];
}

/// <summary>
/// A column that was understood by what it holds: the fingerprint of the headings it stands under, its place counted from the first
/// column of the header, its own heading (blank: none), and what it means.
/// </summary>
public sealed record FoundColumn(string Fingerprint, int Place, string Heading, StaffColumn Meaning);

/// <summary>A file as understood: its sheets, and what is wrong with the file as a whole.</summary>
public sealed record FileDraft(ImmutableArray<SheetDraft> Sheets, ImmutableArray<Problem> Problems)
{
    /// <summary>The problem that keeps the whole file out, if any.</summary>
    public Problem? Refusal { get; init; }

    /// <summary>Whose list it is, as far as the file says: the name under which is remembered how to read it.</summary>
    public Sender? Sender { get; init; }

    public IEnumerable<SheetDraft> PeopleSheets => Sheets.Where(sheet => sheet.Kind == SheetKind.People);
}

/// <summary>What the importer says that a workbook may leave out; it never overrules the workbook.</summary>
public sealed record Given(string? Unit = null, Field? Field = null, StaffCategory? Category = null, bool ReadHidden = false);
