using System.IO.Compression;
using System.Xml.Linq;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Returns;
using Census.Import.Workbooks;
using Census.Tests.Layouts;
using Census.Tests.Workbooks;

namespace Census.Tests.Returns;

/// <summary>What goes back to a sender differs from what was sent in the marks and the sheet of errors, and in nothing else.</summary>
public class ReturnedWorkbookTests
{
    private const string Heading = """<row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c><c r="B1" t="inlineStr"><is><t>Ngày sinh</t></is></c><c r="C1" t="inlineStr"><is><t>Trình độ</t></is></c><c r="D1" t="inlineStr"><is><t>Số CCCD</t></is></c></row>""";
    private const string Rows = Heading
        + """<row r="2" ht="20"><c r="A2" t="inlineStr"><is><t xml:space="preserve">Nguyễn Văn An </t></is></c><c r="B2" s="1" t="inlineStr"><is><t>31/02/1980</t></is></c><c r="C2" t="str"><f>CONCATENATE("Đ","H")</f><v>ĐH</v></c></row>"""
        + """<row r="3"><c r="A3" t="inlineStr"><is><t>Trần Thị Bình</t></is></c><c r="C3" t="inlineStr"><is><t>xyz</t></is></c></row>""";

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static TheoryData<string> Packages => ["plain", "no styles", "strict", "prefix", "protected", "1904", "drawing after"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_cell_is_as_it_was_sent(string which)
    {
        var sent = Sent(which);
        var returned = Returned(sent);
        var after = Read(returned);
        after.Select(sheet => sheet.Name).Should().Equal("DS", "Lỗi");
        Texts(after[0]).Should().Equal(Texts(Read(sent)[0]));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_sheet_differs_only_in_the_style_of_marked_cells_and_the_drawing_of_comments(string which)
    {
        var sent = Sent(which);
        var before = Part(sent, "xl/worksheets/sheet1.xml");
        var after = Part(Returned(sent), "xl/worksheets/sheet1.xml");
        var marked = after.Descendants().Where(cell => cell.Name.LocalName == "c" && cell.Attribute("r")?.Value is "B2" or "C3").ToList();
        marked.Should().HaveCount(2);
        marked.Should().OnlyContain(cell => cell.Attribute("s") != null);
        marked[0].SetAttributeValue("s", before.Descendants().Single(cell => cell.Attribute("r")?.Value == "B2").Attribute("s")?.Value);
        marked[1].SetAttributeValue("s", null);
        after.Descendants().Single(element => element.Name.LocalName == "legacyDrawing").Remove();
        Plain(after).Should().Be(Plain(before));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void What_was_sound_comes_back_sound(string which)
    {
        var parts = Entries(Sent(which));
        parts["[Content_Types].xml"] = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"""
            + (parts.ContainsKey("xl/styles.xml") ? """<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>""" : "") + "</Types>";
        parts["xl/_rels/workbook.xml.rels"] = System.Text.RegularExpressions.Regex.Replace(parts["xl/_rels/workbook.xml.rels"], "<Relationship [^>]*sharedStrings[^>]*>" + (parts.ContainsKey("xl/styles.xml") ? "" : "|<Relationship [^>]*styles[^>]*>"), "");
        var sent = Package.Zip([.. parts.Select(part => (part.Key, (string?)part.Value))]);
        Flaws(Returned(sent)).Should().BeEquivalentTo(Flaws(sent));
    }

    // what the test's own shorthand lacks is no concern of what goes back
    private static List<string> Flaws(byte[] package)
    {
        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(package), false);
        return [.. new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(book).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}")];
    }

    [Fact]
    public void A_marked_cell_keeps_its_number_format_and_gets_a_fill()
    {
        var returned = Returned(Sent("plain"));
        var styles = Part(returned, "xl/styles.xml");
        var cell = Part(returned, "xl/worksheets/sheet1.xml").Descendants(Main + "c").Single(c => c.Attribute("r")!.Value == "B2");
        var style = styles.Root!.Element(Main + "cellXfs")!.Elements(Main + "xf").ElementAt((int)cell.Attribute("s")!);
        style.Attribute("numFmtId")!.Value.Should().Be("49");
        var fill = styles.Root.Element(Main + "fills")!.Elements(Main + "fill").ElementAt((int)style.Attribute("fillId")!);
        fill.Descendants(Main + "fgColor").Single().Attribute("rgb")!.Value.Should().Be("FFFFC7CE");
        styles.Root.Element(Main + "cellXfs")!.Attribute("count")!.Value.Should().Be(styles.Root.Element(Main + "cellXfs")!.Elements().Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Each_marked_cell_bears_a_comment_that_says_what_was_found_and_what_to_do()
    {
        var comments = Part(Returned(Sent("plain")), "xl/comments1.xml").Descendants(Main + "comment").ToDictionary(c => c.Attribute("ref")!.Value, c => c.Value);
        comments.Keys.Should().BeEquivalentTo("B2", "C3");
        comments["B2"].Should().Contain("31/02/1980");
    }

    [Fact]
    public void Comments_that_are_there_stay_and_a_cell_that_has_one_gets_the_words_below()
    {
        var parts = Entries(Sent("plain"));
        parts["xl/worksheets/_rels/sheet1.xml.rels"] = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments9.xml"/><Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing" Target="../drawings/vmlDrawing9.vml"/></Relationships>""";
        parts["xl/comments9.xml"] = """<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Lan</author></authors><commentList><comment ref="A3" authorId="0"><text><t>đã hỏi</t></text></comment><comment ref="C3" authorId="0"><text><t>xem lại</t></text></comment></commentList></comments>""";
        parts["xl/drawings/vmlDrawing9.vml"] = """<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="a"><br></v:shape></xml>""";
        parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].Replace("</sheetData>", """</sheetData><legacyDrawing r:id="rId8"/>""", StringComparison.Ordinal);
        var returned = Returned(Package.Zip([.. parts.Select(part => (part.Key, (string?)part.Value))]));
        var comments = Part(returned, "xl/comments9.xml").Descendants(Main + "comment").ToDictionary(c => c.Attribute("ref")!.Value, c => c.Value);
        comments["A3"].Should().Be("đã hỏi");
        comments["C3"].Should().StartWith("xem lại\n").And.Contain("xyz");
        comments.Should().ContainKey("B2");
        Entries(returned)["xl/drawings/vmlDrawing9.vml"].Should().StartWith("""<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="a"><br></v:shape>""").And.Contain("<x:Row>1</x:Row><x:Column>1</x:Column>").And.NotContain("<x:Row>2</x:Row>");
    }

    [Fact]
    public void Parts_without_marks_are_the_same_bytes()
    {
        var parts = Entries(Sent("plain"));
        parts["xl/media/image1.png"] = "\u0001\u0002 no <text at all";
        parts["docProps/app.xml"] = "<Properties/>";
        parts["../../escape.txt"] = "leads outside";
        var sent = Package.Zip([.. parts.Select(part => (part.Key, (string?)part.Value))]);
        var after = Entries(Returned(sent));
        after.Should().NotContainKey("../../escape.txt", "a name that leads out of the package is none of its parts");
        foreach (var part in new[] { "xl/media/image1.png", "docProps/app.xml", "_rels/.rels" })
        {
            after[part].Should().Be(parts[part], part);
        }
    }

    [Fact]
    public void The_sheet_of_errors_links_to_the_cells_and_is_called_otherwise_when_there_is_one()
    {
        var returned = Returned(Sent("plain"));
        var sheet = Part(returned, "xl/worksheets/censusErrors1.xml");
        sheet.Descendants(Main + "hyperlink").Select(link => link.Attribute("location")!.Value).Should().Equal("'DS'!B2", "'DS'!C3", "'Lỗi'!A9");
        sheet.Descendants(Main + "t").Select(t => t.Value).Should().Contain("CÁC ĐIỂM CẦN SỬA").And.Contain(t => t.StartsWith("Trang “DS”: 3 dòng = tiêu đề 1", StringComparison.Ordinal));
        Read(Returned(returned)).Select(s => s.Name).Should().Equal("DS", "Lỗi", "Lỗi (2)");
    }

    [Fact]
    public void Parts_stay_in_their_order_and_as_they_are_packed()
    {
        var parts = Entries(Sent("plain"));
        parts["[Content_Types].xml"] = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""";
        parts["xl/vbaProject.bin"] = new string('x', 100_000);
        var sent = Package.Zip([.. parts.Select(part => (part.Key, (string?)part.Value))]);
        using var before = new ZipArchive(new MemoryStream(sent));
        using var after = new ZipArchive(new MemoryStream(Returned(sent, "ds.xlsm")));
        after.Entries.Select(entry => entry.FullName).Take(before.Entries.Count).Should().Equal(before.Entries.Select(entry => entry.FullName));
        after.GetEntry("xl/vbaProject.bin")!.CompressedLength.Should().Be(before.GetEntry("xl/vbaProject.bin")!.CompressedLength);
        after.GetEntry("xl/vbaProject.bin")!.LastWriteTime.Should().Be(before.GetEntry("xl/vbaProject.bin")!.LastWriteTime);
    }

    [Fact]
    public void The_same_workbook_gives_the_same_bytes() => Returned(Sent("plain")).Should().Equal(Returned(Sent("plain")));

    [Fact]
    public void A_part_that_swells_is_passed_on_and_never_unpacked()
    {
        var parts = Entries(Sent("plain"));
        parts["xl/media/image1.png"] = new string('\0', 5_000_000);
        var sent = Package.Zip([.. parts.Select(part => (part.Key, (string?)part.Value))]);
        var (bytes, isOwn) = Back(sent, "ds.xlsx", new ReadBudget(UnpackedBytes: 100_000));
        isOwn.Should().BeTrue();
        bytes.Should().HaveCountLessThan(100_000);
    }

    [Fact]
    public void A_package_that_cannot_be_patched_goes_back_as_a_copy_that_says_so()
    {
        var parts = Entries(Sent("plain"));
        parts["xl/worksheets/_rels/sheet1.xml.rels"] = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments9.xml"/></Relationships>""";
        parts["xl/comments9.xml"] = "<comments";
        var sent = Package.Zip([.. parts.Select(part => (part.Key, (string?)part.Value))]);
        var (bytes, isOwn) = Back(sent, "ds.xlsm", new ReadBudget());
        isOwn.Should().BeFalse();
        Part(bytes, "xl/worksheets/censusErrors1.xml").Descendants(Main + "t").Should().Contain(t => t.Value.Contains("không giữ định dạng"));
    }

    [Fact]
    public void The_first_two_fills_are_never_those_of_marks()
    {
        var returned = Returned(Sent("no styles"));
        var style = Part(returned, "xl/worksheets/sheet1.xml").Descendants(Main + "c").Single(c => c.Attribute("r")!.Value == "B2").Attribute("s")!.Value;
        var cells = Part(returned, "xl/censusStyles1.xml").Root!.Element(Main + "cellXfs")!.Elements().ToList();
        ((int)cells[int.Parse(style, System.Globalization.CultureInfo.InvariantCulture)].Attribute("fillId")!).Should().BeGreaterThan(1, "Office shows these as none and grey dots");
    }

    [Fact]
    public void The_headings_of_the_sheet_of_errors_stay_in_sight_and_it_prints_on_a4_landscape()
    {
        var sheet = Part(Returned(Sent("plain")), "xl/worksheets/censusErrors1.xml");
        sheet.Descendants(Main + "pane").Single().Attribute("topLeftCell")!.Value.Should().Be("A6");
        sheet.Descendants(Main + "row").Single(row => row.Attribute("r")!.Value == "5").Value.Should().Be("STTTrangÔDòngMứcCộtĐã ghiNội dung cần sửa");
        sheet.Descendants(Main + "pageSetup").Single().Attributes().Select(a => a.ToString()).Should().Contain(["paperSize=\"9\"", "orientation=\"landscape\""]);
    }

    [Fact]
    public void A_sheet_gets_no_more_links_than_office_takes()
    {
        var problems = Enumerable.Range(2, 70_000).Select(row => new Problem(CellProblems.NotADate, new SourceRef("DS", row, "B")) { Value = "x", Column = "Ngày sinh" });
        var styles = new ReturnedStyles(null, Dialect.Transitional);
        using var written = new MemoryStream();
        new ErrorSheet(new FileResult("ds.xlsx", "", FileStatus.Imported) { Problems = [.. problems] }, new DateOnly(2025, 12, 31), styles, Dialect.Transitional).Write(written, "Lỗi");
        var sheet = XDocument.Parse(System.Text.Encoding.UTF8.GetString(written.ToArray()));
        sheet.Descendants(Main + "hyperlink").Count().Should().BeInRange(60_000, 65_530);
        sheet.Descendants(Main + "row").Count().Should().BeGreaterThan(70_000);
    }

    [Fact]
    public void Boxes_of_comments_never_share_a_name_however_often_a_workbook_goes_back()
    {
        var once = Entries(Returned(Sent("plain")));
        once["xl/worksheets/sheet1.xml"] = once["xl/worksheets/sheet1.xml"].Replace("</row></sheetData>", """<c r="D3" t="inlineStr"><is><t>12345</t></is></c></row></sheetData>""", StringComparison.Ordinal);
        var twice = Entries(Returned(Package.Zip([.. once.Select(part => (part.Key, (string?)part.Value))])));
        var names = System.Text.RegularExpressions.Regex.Matches(twice["xl/drawings/vmlDrawing1.vml"], "id=\"(_x0000_s[0-9]+)\"").Select(match => match.Groups[1].Value).ToList();
        names.Should().HaveCount(3).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void What_a_sender_wrote_is_never_made_a_formula()
    {
        var returned = Returned(new Package(Heading + """<row r="2"><c r="A2" t="inlineStr"><is><t>Nguyễn Văn An</t></is></c><c r="B2" t="inlineStr"><is><t>=1+1</t></is></c></row>""").Bytes);
        Part(returned, "xl/worksheets/censusErrors1.xml").Descendants(Main + "f").Should().BeEmpty();
        Read(returned)[1].Rows.SelectMany(row => row.Cells).Should().Contain(Cell.OfText("=1+1"));
    }

    [Fact]
    public void A_table_in_text_goes_back_as_a_workbook_with_the_same_cells()
    {
        var sent = System.Text.Encoding.UTF8.GetBytes("Họ và tên;Ngày sinh;Số CCCD\nNguyễn Văn An;31/02/1980;004080000001\n=1+1;05/01/1970;\n");
        var sheets = Read(Returned(sent, "gửi/danh sách [1].csv"));
        sheets.Select(sheet => sheet.Name).Should().Equal("danh sách -1-", "Lỗi");
        Texts(sheets[0]).Should().Equal("Họ và tên|Ngày sinh|Số CCCD", "Nguyễn Văn An|31/02/1980|004080000001", "=1+1|05/01/1970");
    }

    private static byte[] Sent(string which) => which switch
    {
        "plain" => new Package(Rows) { Styles = Styles(""), AfterRows = """<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>""" }.Bytes,
        "no styles" => new Package(Rows.Replace(""" s="1" """, " ", StringComparison.Ordinal)).Bytes,
        "strict" => new Package(Rows) { Styles = Styles(""), IsStrict = true }.Bytes,
        "prefix" => new Package(Prefixed(Rows)) { Styles = Prefixed(Styles("")), Prefix = "x" }.Bytes,
        "protected" => new Package(Rows) { Styles = Styles(""), AfterRows = """<sheetProtection sheet="1" objects="1" scenarios="1"/>""" }.Bytes,
        "1904" => new Package(Rows) { Styles = Styles(""), WorkbookProperties = """<workbookPr date1904="1"/><workbookProtection lockStructure="1"/>""" }.Bytes,
        _ => new Package(Rows) { Styles = Styles(""), AfterRows = """<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="0"/><extLst><ext uri="{x}"/></extLst>""" }.Bytes,
    };

    private static string Styles(string prefix) => $"""<{prefix}fonts count="1"><{prefix}font/></{prefix}fonts><{prefix}fills count="2"><{prefix}fill/><{prefix}fill/></{prefix}fills><{prefix}borders count="1"><{prefix}border/></{prefix}borders><{prefix}cellXfs count="2"><{prefix}xf numFmtId="0"/><{prefix}xf numFmtId="49" applyNumberFormat="1"/></{prefix}cellXfs>""";

    private static string Prefixed(string xml) => xml.Replace("</", "\u0001", StringComparison.Ordinal).Replace("<", "<x:", StringComparison.Ordinal).Replace("\u0001", "</x:", StringComparison.Ordinal);

    private static byte[] Returned(byte[] sent, string name = "ds.xlsx") => Back(sent, name, new ReadBudget()).Bytes;

    private static (byte[] Bytes, bool IsOwn) Back(byte[] sent, string name, ReadBudget limits)
    {
        var draft = FileDrafter.Draft(sent, Drafted.Reference, new Given(), name);
        draft.Refusal.Should().BeNull();
        var result = new FileResult(name, "", FileStatus.Imported)
        {
            Sheets = [.. draft.Sheets.Select(sheet => new SheetResult(sheet.Name, sheet.Kind, null, null, sheet.Account))],
            Problems = [.. draft.Problems],
        };
        return ReturnedWorkbook.Of(sent, name, draft, result, new DateOnly(2025, 12, 31), limits);
    }

    private static IReadOnlyList<Sheet> Read(byte[] bytes) => WorkbookReader.Read(bytes, new ReadBudget()).Sheets;

    private static IEnumerable<string> Texts(Sheet sheet) => sheet.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)));

    private static XDocument Part(byte[] package, string name) => XDocument.Parse(Entries(package)[name], LoadOptions.PreserveWhitespace);

    private static string Plain(XDocument part) => part.Root!.ToString(SaveOptions.DisableFormatting);

    private static Dictionary<string, string> Entries(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }
}
