using System.Xml.Linq;
using Census.Reports.Annexes;

namespace Census.Reports.Documents;

/// <summary>
/// A report as it will stand on paper, the same for every format: head, opening, sections, closing, annexes. All words are there; a
/// writer only sets them. What a person must still write stands in [square brackets].
/// </summary>
public sealed record ReviewDocument(DocumentStyle Style, OfficeSettings Office, string Title, string Subject)
{
    public IReadOnlyList<DocumentBlock> Opening { get; init; } = [];

    public IReadOnlyList<DocumentSection> Sections { get; init; } = [];

    public IReadOnlyList<DocumentBlock> Closing { get; init; } = [];

    public IReadOnlyList<DocumentAnnex> Annexes { get; init; } = [];

    /// <summary>How the words are written; what is still to be said of the figures is written so too.</summary>
    public ToneMarks Tones { get; init; } = ToneMarks.AsTyped;

    /// <summary>Who takes it out of the program, where that is to stand at the end of the page.</summary>
    public TakenOut? TakenOut { get; init; }
}

/// <summary>A section: the key by which templates name it ("II.1"), the level of its heading (1 or 2), the heading with its number, what stands in it.</summary>
public sealed record DocumentSection(string Key, int Level, string Heading, IReadOnlyList<DocumentBlock> Blocks);

/// <summary>An annex: its number ("Phụ lục I") and its table. It begins on a page of its own.</summary>
public sealed record DocumentAnnex(string Number, DocumentTable Table);

/// <summary>One thing in a section. Closed: paragraph, note, table, figure.</summary>
public abstract record DocumentBlock
{
    private protected DocumentBlock()
    {
    }
}

/// <summary>A paragraph of running text.</summary>
public sealed record ParagraphBlock(string Text) : DocumentBlock;

/// <summary>A remark in small type under a figure or table.</summary>
public sealed record NoteBlock(string Text) : DocumentBlock;

/// <summary>A table in the text.</summary>
public sealed record TableBlock(DocumentTable Table) : DocumentBlock;

/// <summary>A chart in the text.</summary>
public sealed record ChartBlock(DocumentChart Chart) : DocumentBlock;

/// <summary>
/// A table in words: the name by which templates ask for it, its caption, columns and rows. Every row has a cell for every column,
/// except a section row, which has one.
/// </summary>
public sealed record DocumentTable(string Name, string Caption, IReadOnlyList<DocumentColumn> Columns, IReadOnlyList<DocumentRow> Rows)
{
    private const int WideFrom = 9;

    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether names of people stand in its rows.</summary>
    public bool NamesPeople { get; init; }

    /// <summary>Whether the table needs a page lying on its side.</summary>
    public bool IsWide => Columns.Count >= WideFrom;
}

/// <summary>A column: heading, the heading above it and its neighbours (null: alone), its share of the width, and whether numbers stand in it.</summary>
public sealed record DocumentColumn(string Heading, int Width, bool IsNumber = false, string? Group = null);

/// <summary>A row of words, and how its cells are shaded.</summary>
public sealed record DocumentRow(AnnexRowKind Kind, IReadOnlyList<string> Cells)
{
    /// <summary>The ground of each cell as RRGGBB, null for none; null where the row has no shades.</summary>
    public IReadOnlyList<string?>? Fills { get; init; }
}

/// <summary>
/// A chart for every format: the name by which templates ask for it, its title, the words for those who do not see it, the part of an
/// Office file with its data as a workbook (null: Office has no such chart), and the picture as SVG.
/// </summary>
public sealed record DocumentChart(string Name, string Title, string Alternative, XDocument? Space, byte[]? Data, string? Svg)
{
    /// <summary>The same as a table, for a template that asks for it where Office has no such chart.</summary>
    public DocumentTable? Table { get; init; }

    /// <summary>How high the chart is for its width: one with many bars is a tall one.</summary>
    public decimal HeightOfWidth { get; init; } = 0.62m;
}
