using Census.Import.Drafts;
using Census.Import.Workbooks;
using Census.Import.Workbooks.Xlsx;
using Census.Tests.Layouts;

namespace Census.Tests.Workbooks;

/// <summary>The forms in which an .xlsx can say the same thing, each as the XML in question.</summary>
public sealed class XlsxReaderTests
{
    private const string Styles = """<numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="[$-42A]mmm\-yy"/><numFmt numFmtId="166" formatCode="#,##0&quot; day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/><xf numFmtId="46"/></cellXfs>""";

    public static TheoryData<string, string> Cells => new()
    {
        { """<c r="A1" t="s"><v>0</v></c>""", "Text Nguyễn Văn An" },
        { """<c r="A1" t="s"><v>1</v></c>""", "Text ThS. Toán" },
        { """<c r="A1" t="s"><v>2</v></c>""", "Text 東京" },
        { """<c r="A1" t="s"><v>3</v></c>""", "Text dòng 1\r\ndòng 2" },
        { """<c r="A1" t="inlineStr"><is><t>Bế</t></is></c>""", "Text Bế" },
        { """<c r="A1" t="inlineStr"><is><r><t>Bế </t></r><r><rPr><b/></rPr><t>Văn</t></r></is></c>""", "Text Bế Văn" },
        { """<c r="A1" t="inlineStr"><is><t xml:space="preserve"> Bế </t></is></c>""", "Text  Bế " },
        { """<c r="A1" t="str"><f>A2&amp;""</f><v>Bế</v></c>""", "Text Bế" },
        { """<c r="A1" t="str"><f>""</f><v></v></c>""", "Empty " },
        { """<c r="A1"><v>12</v></c>""", "Number 12" },
        { """<c r="A1" t="n"><v>4085000123</v></c>""", "Number 4085000123" },
        { """<c r="A1"><v>4.085000123E9</v></c>""", "Number 4085000123" },
        { """<c r="A1"><v>2.34</v></c>""", "Number 2.34" },
        { """<c r="A1" t="b"><v>1</v></c>""", "Logical TRUE" },
        { """<c r="A1" t="e"><v>#N/A</v></c>""", "Fault #N/A" },
        { """<c r="A1" t="d"><v>1980-03-12</v></c>""", "Date 1980-03-12" },
        { """<c r="A1" s="1"><v>29292</v></c>""", "Date 1980-03-12" },
        { """<c r="A1" s="2"><v>29292.75</v></c>""", "Date 1980-03-12" },
        { """<c r="A1" s="3"><v>29292</v></c>""", "Date 1980-03-12" },
        { """<c r="A1" s="1"><v>1</v></c>""", "Date 1900-01-01" },
        { """<c r="A1" s="1"><v>61</v></c>""", "Date 1900-03-01" },
        { """<c r="A1" s="4"><v>12</v></c>""", "Number 12" },
        { """<c r="A1" s="5"><v>0.5</v></c>""", "Text 12:00:00" },
        { """<c r="A1" s="6"><v>1.5</v></c>""", "Text 1.12:00:00" },
        { """<c r="A1" s="1"><v>-5</v></c>""", "Number -5" },
        { """<c r="A1" s="99"><v>5</v></c>""", "Number 5" },
        { """<c r="A1" s="1"/>""", "Empty " },
        { """<c r="A1" t="s"><v>4</v></c>""", "Empty " },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_is_read_in_each_of_its_forms(string cell, string expected)
    {
        var texts = """<si><t>Nguyễn Văn An</t></si><si><r><t>ThS.</t></r><r><t xml:space="preserve"> Toán</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><rPh sb="0" eb="2"><t>x</t></rPh></si><si><t>dòng 1_x000D_&#10;dòng 2</t></si><si/>""";
        var sheet = Read(new Package($"<row r=\"1\">{cell}</row><row r=\"2\"><c r=\"A2\"><v>9</v></c></row>") { Texts = texts, Styles = Styles });
        var read = sheet.Rows.SingleOrDefault(row => row.Number == 1)?[0] ?? Cell.Empty;
        $"{read.Kind} {read.Text}".Should().Be(expected);
    }

    [Fact]
    public void Dates_of_the_1904_system_are_the_days_that_Excel_shows() =>
        Read(new Package("""<row r="1"><c r="A1" s="1"><v>27830</v></c></row>""") { Styles = Styles, WorkbookProperties = """<workbookPr date1904="1"/>""" })
            .Rows[0][0].Should().Be(new Cell(CellKind.Date, "1980-03-12"));

    [Fact]
    public void Rows_and_cells_without_addresses_follow_each_other() =>
        Lines(Read(new Package("""<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>""")))
            .Should().Equal("1|1|2", "4||3|4", "5|5");

    [Fact]
    public void Rows_out_of_order_or_in_two_pieces_are_put_in_order() =>
        Lines(Read(new Package("""<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row><row r="3"><c r="C3"><v>3</v></c></row>""")))
            .Should().Equal("1|0", "3|1|2|3");

    [Theory]
    [InlineData("x", false)]
    [InlineData("", true)]
    [InlineData("x", true)]
    public void Prefixes_and_the_strict_dialect_make_no_difference(string prefix, bool isStrict)
    {
        var p = prefix.Length > 0 ? prefix + ":" : "";
        var sheet = Read(new Package($"""<{p}row r="1"><{p}c r="A1" t="s"><{p}v>0</{p}v></{p}c></{p}row>""") { Prefix = prefix, IsStrict = isStrict, Texts = $"<{p}si><{p}t>Bế</{p}t></{p}si>", AfterRows = $"""<{p}mergeCells><{p}mergeCell ref="A1:B2"/></{p}mergeCells>""" });
        Lines(sheet).Should().Equal("1|Bế");
        sheet.Merged.Should().Equal(new MergedBlock(1, 2, 0, 1));
    }

    [Fact]
    public void A_formula_that_was_never_calculated_is_told_and_blank()
    {
        var bytes = new Package("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>STT</t></is></c><c r="B1" t="inlineStr"><is><t>Họ và tên</t></is></c><c r="C1" t="inlineStr"><is><t>Ngày sinh</t></is></c></row>
            <row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>Nguyễn Văn An</t></is></c><c r="C2" s="1"><f>TODAY()</f></c></row>
            """) { Styles = Styles }.Bytes;
        var draft = FileDrafter.Draft(bytes, Drafted.Reference, new Given(), "a.xlsx");
        draft.Problems.Select(p => p.Code.Code + " " + string.Join(' ', p.Arguments)).Should().Equal("C2014 1 C2");
    }

    [Theory]
    [InlineData("dd/mm/yyyy", "Date")]
    [InlineData("[$-1042A]d \\t\\h\\á\\n\\g m", "Date")]
    [InlineData("mm/yy", "Date")]
    [InlineData("mmm", "Date")]
    [InlineData("yyyy", "Date")]
    [InlineData("h:mm AM/PM", "Time")]
    [InlineData("mm:ss.0", "Time")]
    [InlineData("[h]:mm:ss", "Duration")]
    [InlineData("General", "Number")]
    [InlineData("0.00", "Number")]
    [InlineData("#,##0\" ngày\"", "Number")]
    [InlineData("_-* #,##0 \"₫\"_-", "Number")]
    [InlineData("[Red]0;[Blue]-0", "Number")]
    [InlineData("\"dd\"0", "Number")]
    [InlineData("@", "Number")]
    public void Formats_of_dates_are_told_from_formats_of_numbers(string format, string kind) => DateFormats.Of(format).ToString().Should().Be(kind);

    [Theory]
    [InlineData("""<row r="1"><c r="A1" t="s"><v>7</v></c></row>""")]
    [InlineData("""<row r="0"><c r="A0"><v>7</v></c></row>""")]
    [InlineData("""<row r="1"><c r="7"><v>7</v></c></row>""")]
    [InlineData("""<row r="1"><c r="AAAA1"><v>7</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A1"><v>7</c></row>""")]
    public void What_no_program_writes_is_a_damaged_file(string rows) =>
        WorkbookReader.Read(new Package(rows).Bytes, new ReadBudget()).Refusal!.Code.Code.Should().Be("C1005");

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"ha\">]><a>&b;</a>", "C1005")]
    public void A_document_type_is_never_read(string workbook, string code) =>
        WorkbookReader.Read(Package.Zip(("xl/workbook.xml", workbook)), new ReadBudget()).Refusal!.Code.Code.Should().Be(code);

    [Fact]
    public void One_endless_text_is_refused_while_it_is_unpacked() =>
        WorkbookReader.Read(new Package($"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{new string('x', 3_000_000)}</t></is></c></row>").Bytes, new ReadBudget()).Refusal!.Code.Code.Should().Be("C1018");

    private static Sheet Read(Package package)
    {
        var content = WorkbookReader.Read(package.Bytes, new ReadBudget());
        content.Refusal.Should().BeNull();
        return content.Sheets.Single();
    }

    private static IEnumerable<string> Lines(Sheet sheet) => sheet.Rows.Select(row => row.Number + "|" + string.Join("|", row.Cells.Select(cell => cell.Text)));
}
