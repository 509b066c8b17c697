using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Census.Import.Drafts;
using Census.Import.Workbooks;
using Census.Tests.Layouts;
using ClosedXML.Excel;
using FsCheck;
using FsCheck.Fluent;

namespace Census.Tests.Workbooks;

/// <summary>What comes out of the bytes of a file, and that no bytes at all make the reader throw.</summary>
public sealed class WorkbookReaderTests
{
    private const string List = "STT;Họ và tên;Ngày sinh;Trình độ\n1;Nguyễn Văn An;12/03/1980;ThS\n2;Trần Thị Bình;13/04/1981;ĐH\n";

    static WorkbookReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void A_workbook_gives_typed_cells_with_the_rows_Excel_shows()
    {
        var sheet = Read(Workbook(book =>
        {
            var page = book.AddWorksheet("DS");
            page.Cell("B3").Value = "Họ và tên";
            page.Range("B3:C3").Merge();
            page.Cell("A5").Value = 1;
            page.Cell("B5").Value = new DateTime(1980, 3, 12, 0, 0, 0, DateTimeKind.Unspecified);
            page.Cell("C5").Value = 40_085_000_123d;
            page.Cell("D5").Value = true;
            page.Cell("E5").Value = "   ";
        })).Sheets.Single();
        sheet.Rows.Select(row => row.Number).Should().Equal(3, 5);
        sheet.Rows[1].Cells.Should().Equal(Cell.OfNumber(1), new Cell(CellKind.Date, "1980-03-12"), new Cell(CellKind.Number, "40085000123"), Cell.OfLogical(true));
        sheet.Merged.Should().Equal(new MergedBlock(3, 3, 1, 2));
        sheet.Seen.Should().Be(5);
    }

    [Fact]
    public void A_formula_error_is_a_fault_and_not_a_blank()
    {
        var sheet = Read(Parts("""<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="C1" t="e"><v>#N/A</v></c></row><row r="3"><c r="B3" t="e"><v>#REF!</v></c></row>""")).Sheets.Single();
        sheet.Rows[0][2].Should().Be(Cell.OfFault("#N/A"));
        sheet.Rows.Single(row => row.Number == 3)[1].Should().Be(Cell.OfFault("#REF!"));
    }

    [Fact]
    public void Hidden_sheets_are_marked()
    {
        var sheets = Read(Workbook(book =>
        {
            book.AddWorksheet("DS").Cell("A1").Value = "x";
            book.AddWorksheet("Cũ").Hide();
        })).Sheets;
        sheets.Select(sheet => (sheet.Name, sheet.IsHidden)).Should().Equal(("DS", false), ("Cũ", true));
    }

    [Theory]
    [InlineData("UTF-8 without mark", 65001, ';', false)]
    [InlineData("UTF-8 with mark", 65001, ';', true)]
    [InlineData("UTF-8, tabs", 65001, '\t', false)]
    [InlineData("UTF-8, commas", 65001, ',', true)]
    [InlineData("UTF-16", 1200, '\t', true)]
    public void Tables_in_text_are_read_in_their_encoding(string kind, int codePage, char separator, bool hasMark) =>
        PeopleOf(Bytes(List.Replace(';', separator), codePage, hasMark)).Should().Equal(["2|Nguyễn Văn An|1980-03-12||master", "3|Trần Thị Bình|1981-04-13||bachelor"], kind);

    [Fact]
    public void The_Vietnamese_code_page_is_read_too() =>
        PeopleOf(Bytes(HalfComposed(List), 1258, false)).Should().Equal("2|Nguyễn Văn An|1980-03-12||master", "3|Trần Thị Bình|1981-04-13||bachelor");

    [Fact]
    public void An_old_workbook_is_read() =>
        PeopleOf(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "workbooks", "small-list.xls")))
            .Should().Equal("2|Nguyễn Văn An|1980-03-12||master", "3|Trần Thị Bình|1981-04-13||bachelor");

    [Fact]
    public void A_cell_at_the_far_corner_costs_no_time_and_is_said()
    {
        var clock = Stopwatch.StartNew();
        var sheet = Read(Parts("""<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>""")).Sheets.Single();
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
        sheet.Rows.Select(row => row.Number).Should().Equal(1);
        sheet.IsWidthCut.Should().BeTrue();
    }

    [Fact]
    public void A_million_formatted_rows_without_content_cost_no_time()
    {
        var rows = new StringBuilder("""<row r="1"><c r="A1"><v>1</v></c></row>""");
        for (var row = 2; row <= 1_048_576; row++)
        {
            rows.Append("<row r=\"").Append(row).Append("\" ht=\"20\"><c r=\"A").Append(row).Append("\" s=\"0\"/></row>");
        }
        var bytes = Parts(rows.ToString());
        var clock = Stopwatch.StartNew();
        var sheet = Read(bytes).Sheets.Single();
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
        sheet.Rows.Should().ContainSingle();
        sheet.CutAfter.Should().BeNull("nothing stands below");
    }

    [Fact]
    public void A_file_over_the_budget_is_refused()
    {
        WorkbookReader.Read(new byte[11], new ReadBudget(Bytes: 10)).Refusal!.Code.Code.Should().Be("C1008");
        WorkbookReader.Read(Bytes(List, 65001, false), new ReadBudget(FilledCells: 5)).Refusal!.Code.Code.Should().Be("C1009");
    }

    public static TheoryData<string, string> BadFiles => new()
    {
        { "zero bytes", "C1002" }, { "pdf", "C1003" }, { "word", "C1022" }, { "picture", "C1023" }, { "rar", "C1021" }, { "7z", "C1021" }, { "truncated", "C1005" }, { "broken inside", "C1005" },
        { "encrypted", "C1006" }, { "ods", "C1007" }, { "xlsb", "C1007" }, { "half an old workbook", "C1004" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void Files_that_cannot_be_read_are_one_problem(string kind, string code)
    {
        var draft = FileDrafter.Draft(Bad(kind), Drafted.Reference, new Given(), "a.xlsx");
        draft.Refusal!.Code.Code.Should().Be(code);
        draft.Problems.Should().ContainSingle();
    }

    [Fact]
    public void A_file_without_a_list_is_refused_with_the_reason()
    {
        Refusal("xin chào").Should().Be("C1012");
        Refusal("STT;Tên đơn vị;Tổng số;Nữ;TS\n1;Sở Y tế;50;20;1\n2;Sở Nội vụ;40;18;0\n3;Sở Công Thương;30;12;0\n").Should().Be("C1013");
    }

    [Fact]
    public void No_bytes_make_the_reader_throw()
    {
        byte[][] sound = [Workbook(book => book.AddWorksheet("DS").Cell("A1").Value = "Họ và tên"), Bytes(List, 65001, true), OldWorkbook()];
        var damage = Gen.Elements(sound).Zip(Gen.Choose(0, 100_000).Zip(Gen.Choose(0, 255)).ListOf()).Zip(Gen.Choose(0, 100));
        Prop.ForAll(damage.ToArbitrary(), given =>
        {
            var ((file, hits), kept) = (given.Item1, given.Item2);
            var bytes = file[..(file.Length * Math.Max(kept, 1) / 100)];
            foreach (var (at, value) in hits)
            {
                bytes[at % bytes.Length] = (byte)value;
            }
            var read = Read(bytes);
            return read.Refusal is null || read.Sheets.Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    private static WorkbookContent Read(byte[] bytes) => WorkbookReader.Read(bytes, new ReadBudget());

    private static string[] PeopleOf(byte[] bytes) => Drafted.Of(Read(bytes).Sheets.Single()).People;

    private static string Refusal(string text) => FileDrafter.Draft(Bytes(text, 65001, false), Drafted.Reference, new Given(), "a.xlsx").Refusal!.Code.Code;

    private static byte[] Bytes(string text, int codePage, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(codePage);
        return [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
    }

    // the code page has letters like ế only as ê and a tone of its own
    private static string HalfComposed(string text) => string.Concat(text.Select(c =>
    {
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length == 3 ? parts[..1].Insert(1, Tone(parts[1]) ? parts[2..] : parts[1..2]).Normalize() + (Tone(parts[1]) ? parts[1] : parts[2])
            : parts.Length == 2 && Tone(parts[1]) ? parts : c.ToString();
    }));

    private static bool Tone(char c) => c is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323';

    private static byte[] OldWorkbook() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "workbooks", "small-list.xls"));

    private static byte[] Workbook(Action<XLWorkbook> fill)
    {
        using var book = new XLWorkbook();
        fill(book);
        using var stream = new MemoryStream();
        book.SaveAs(stream);
        return stream.ToArray();
    }

    private static byte[] Parts(string rows) => Zip(
        ("[Content_Types].xml", """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""),
        ("_rels/.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/_rels/workbook.xml.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""),
        ("xl/workbook.xml", """<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
        ("xl/worksheets/sheet1.xml", """<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""" + rows + "</sheetData></worksheet>"));

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open());
                part.Write(text);
            }
        }
        return stream.ToArray();
    }

    private static byte[] Bad(string kind) => kind switch
    {
        "zero bytes" => [],
        "pdf" => "%PDF-1.7\n%âãÏÓ"u8.ToArray(),
        "word" => Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<document/>")),
        "picture" => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
        "rar" => "Rar!\u001a\u0007"u8.ToArray(),
        "7z" => [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4],
        "truncated" => Parts("""<row r="1"><c r="A1"><v>1</v></c></row>""")[..400],
        "broken inside" => Parts("""<row r="1"><c r="A1"><v>1</v>"""),
        "encrypted" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]],
        "ods" => Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<office/>")),
        "xlsb" => Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.bin", "x")),
        "half an old workbook" => OldWorkbook()[..2000],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such file"),
    };
}
