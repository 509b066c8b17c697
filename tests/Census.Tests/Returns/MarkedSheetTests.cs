using System.Text;
using System.Xml;
using Census.Core.Problems;
using Census.Import.Returns;

namespace Census.Tests.Returns;

/// <summary>Rows as they were sent, the cells to mark, and the rows as they go back. An error gets style 90, a warning 80, plus the style it had.</summary>
public class MarkedSheetTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Theory]
    // a style is exchanged, nothing else
    [InlineData("""<row r="2"><c r="A2" s="3" t="s"><v>0</v></c><c r="B2"><v>1</v></c></row>""", "A2", """<row r="2"><c r="A2" s="93" t="s"><v>0</v></c><c r="B2"><v>1</v></c></row>""")]
    // a cell that is not there stands in its place, in the style of its row where that has one
    [InlineData("""<row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>2</v></c></row>""", "B2", """<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="90" /><c r="C2"><v>2</v></c></row>""")]
    [InlineData("""<row r="2" s="4" customFormat="1"><c r="A2"><v>1</v></c></row>""", "B2", """<row r="2" s="4" customFormat="1"><c r="A2"><v>1</v></c><c r="B2" s="94" /></row>""")]
    [InlineData("""<row r="2" s="4"><c r="A2"><v>1</v></c></row>""", "B2", """<row r="2" s="4"><c r="A2"><v>1</v></c><c r="B2" s="90" /></row>""")]
    // so does a row
    [InlineData("""<row r="2"><c r="A2"><v>1</v></c></row><row r="5"><c r="A5"><v>1</v></c></row>""", "B3", """<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="B3" s="90" /></row><row r="5"><c r="A5"><v>1</v></c></row>""")]
    [InlineData("", "B3 D3", """<row r="3"><c r="B3" s="90" /><c r="D3" s="90" /></row>""")]
    // cells and rows without addresses are counted; none is put among them
    [InlineData("""<row><c><v>1</v></c></row><row><c><v>1</v></c><c s="2"><v>2</v></c></row>""", "B2 C2", """<row><c><v>1</v></c></row><row><c><v>1</v></c><c s="92"><v>2</v></c><c r="C2" s="90" /></row>""")]
    // cells out of order are not put in twice
    [InlineData("""<row r="2"><c r="C2"><v>2</v></c><c r="A2"><v>1</v></c></row>""", "A2", """<row r="2"><c r="C2"><v>2</v></c><c r="A2" s="90"><v>1</v></c></row>""")]
    [InlineData("""<row r="2"><c r="A2"><v>2</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>""", "C2", """<row r="2"><c r="A2"><v>2</v></c><c r="C2" s="90" /></row><row r="2"><c r="B2"><v>1</v></c></row>""")]
    // text between and inside is as it was
    [InlineData("""<row r="2">  <c r="A2" t="inlineStr"><is><t xml:space="preserve"> a &lt; b </t></is></c><!-- x --></row>""", "B2", """<row r="2">  <c r="A2" t="inlineStr"><is><t xml:space="preserve"> a &lt; b </t></is></c><!-- x --><c r="B2" s="90" /></row>""")]
    public void Only_marked_cells_change(string rows, string marks, string expected) =>
        Copied($"<sheetData>{rows}</sheetData>", marks).Should().Be($"<sheetData>{expected}</sheetData>");

    [Fact]
    public void A_cell_that_is_not_there_has_the_style_of_its_column_so_that_a_text_typed_there_stays_one() =>
        Copied("""<cols><col min="2" max="3" style="5"/></cols><sheetData><row r="2"><c r="A2"><v>1</v></c></row></sheetData>""", "C2")
            .Should().Contain("""<c r="C2" s="95" />""");

    [Fact]
    public void Of_a_merged_block_the_first_cell_is_marked_because_the_others_show_nothing() =>
        Copied("""<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"/><c r="B3"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>""", "A3")
            .Should().Contain("""<c r="A2" s="90">""").And.Contain("""<c r="A3" />""");

    [Theory]
    [InlineData("""<sheetData/><pageMargins left="1"/>""", """<pageMargins left="1" /><legacyDrawing""")]
    [InlineData("""<sheetData/><drawing/><tableParts count="0"/><extLst/>""", """<drawing /><legacyDrawing""")]
    [InlineData("""<sheetData/><legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId404"/><tableParts count="0"/>""", "</sheetData><legacyDrawing")]
    public void The_drawing_of_comments_stands_where_the_standard_wants_it_and_once(string sheet, string expected)
    {
        var copied = Copied(sheet, "A1", "rId9");
        copied.Should().Contain(expected).And.Contain("\"rId9\"").And.NotContain("rId404");
        copied.Split("<legacyDrawing").Should().HaveCount(2);
    }

    private static string Copied(string content, string marks, string? drawing = null)
    {
        var sheet = $"<worksheet xmlns=\"{Main}\">{content}</worksheet>";
        var cells = marks.Split(' ').Select(address => new CellMark("DS", address[1] - '0', address[0] - 'A', Severity.Error, ["x"])).ToList();
        using var looked = XmlReader.Create(new StringReader(sheet));
        var survey = new SheetSurvey(looked, cells);
        using var reader = XmlReader.Create(new StringReader(sheet));
        using var stream = new MemoryStream();
        using (var writer = XmlWords.Writer(stream))
        {
            new MarkedSheet(reader, writer, survey.Shown(cells), survey, (style, severity) => style + (severity == Severity.Error ? 90 : 80), drawing).Copy();
        }
        var copied = Encoding.UTF8.GetString(stream.ToArray());
        return copied[(copied.IndexOf(Main, StringComparison.Ordinal) + Main.Length + 2)..^"</worksheet>".Length];
    }
}
