using System.Xml.Linq;

namespace Census.Reports.Documents;

/// <summary>A document with all its words written by one way of placing tones. Head and signature are the office's own words and stay.</summary>
internal static class TonedDocument
{
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static ReviewDocument Of(ReviewDocument document, ToneMarks tones) => ReferenceEquals(tones, ToneMarks.AsTyped) ? document : document with
    {
        Tones = tones,
        Title = tones.Of(document.Title),
        Subject = tones.Of(document.Subject),
        Opening = Of(document.Opening, tones),
        Sections = [.. document.Sections.Select(section => section with { Heading = tones.Of(section.Heading), Blocks = Of(section.Blocks, tones) })],
        Closing = Of(document.Closing, tones),
        Annexes = [.. document.Annexes.Select(annex => new DocumentAnnex(tones.Of(annex.Number), Of(annex.Table, tones)))],
    };

    public static DocumentTable Of(DocumentTable table, ToneMarks tones) => table with
    {
        Caption = tones.Of(table.Caption),
        Columns = [.. table.Columns.Select(column => column with { Heading = tones.Of(column.Heading), Group = column.Group is { } group ? tones.Of(group) : null })],
        Rows = table.NamesPeople ? table.Rows : [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(tones.Of)] })],
        Notes = [.. table.Notes.Select(tones.Of)],
    };

    public static IReadOnlyList<DocumentBlock> Of(IReadOnlyList<DocumentBlock> blocks, ToneMarks tones) => [.. blocks.Select(block => Of(block, tones))];

    private static DocumentBlock Of(DocumentBlock block, ToneMarks tones) => block switch
    {
        ParagraphBlock paragraph => new ParagraphBlock(tones.Of(paragraph.Text)),
        NoteBlock note => new NoteBlock(tones.Of(note.Text)),
        TableBlock table => new TableBlock(Of(table.Table, tones)),
        ChartBlock chart => new ChartBlock(Of(chart.Chart, tones)),
        _ => block,
    };

    // the data of a chart stay as they are: what the picture shows and what the workbook in it holds must not differ
    private static DocumentChart Of(DocumentChart chart, ToneMarks tones) => chart with
    {
        Title = tones.Of(chart.Title),
        Alternative = tones.Of(chart.Alternative),
        Svg = chart.Svg is { } svg ? tones.Of(svg) : null,
        Space = chart.Space is { } space ? Of(space, tones) : null,
        Table = chart.Table is { } table ? Of(table, tones) : null,
    };

    private static XDocument Of(XDocument space, ToneMarks tones)
    {
        var written = new XDocument(space);
        foreach (var text in written.Descendants(Drawing + "t"))
        {
            text.Value = tones.Of(text.Value);
        }
        return written;
    }
}
