using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Reports.Documents;

/// <summary>Sets the blocks of a section in a document: paragraphs, notes, tables, charts. Charts are counted through the document.</summary>
internal sealed class WordBlocks(MainDocumentPart main, decimal widthMm)
{
    private int _charts;

    public IEnumerable<OpenXmlElement> Of(DocumentBlock block) => block switch
    {
        ParagraphBlock paragraph => [WordParts.Line(paragraph.Text, new Setting(WordStyles.Body))],
        NoteBlock note => [WordParts.Line(note.Text, new Setting(WordStyles.Note))],
        TableBlock table => Table(table.Table),
        // its title stands in the chart; what Office has no chart for stands among the annexes
        ChartBlock { Chart.Space: not null } chart => [WordChart.Of(main, chart.Chart, ++_charts, widthMm)],
        _ => [],
    };

    private IEnumerable<OpenXmlElement> Table(DocumentTable table) =>
        [Caption(table.Caption), WordTable.Of(table, widthMm), .. table.Notes.Select(note => WordParts.Line(note, new Setting(WordStyles.Note))), Gap()];

    private static Paragraph Caption(string text) => WordParts.Line(text, new Setting(WordStyles.Caption));

    // two tables that touch become one
    private static Paragraph Gap() => WordParts.Line("", new Setting(BeforePt: 0, AfterPt: 0) { LinePt = 6 });
}
