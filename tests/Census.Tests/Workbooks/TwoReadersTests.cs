using System.IO.Compression;
using Census.Demo;
using Census.Import.Workbooks;
using Census.Import.Workbooks.Xlsx;
using ClosedXML.Excel;
using ExcelDataReader;

namespace Census.Tests.Workbooks;

/// <summary>Our reader of .xlsx held against the package that reads .xls: the same workbooks, cell by cell.</summary>
public sealed class TwoReadersTests
{
    static TwoReadersTests() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    [Fact]
    public void Every_workbook_of_the_made_up_province_is_read_alike()
    {
        var folder = Directory.CreateTempSubdirectory("census-").FullName;
        try
        {
            DemoProvince.Write(folder, 300);
            var files = Directory.GetFiles(folder, "*.xlsx", SearchOption.AllDirectories);
            files.Should().HaveCountGreaterThan(20);
            foreach (var file in files)
            {
                AreAlike(File.ReadAllBytes(file), Path.GetFileName(file));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Values_formats_and_blocks_of_all_kinds_are_read_alike()
    {
        using var book = new XLWorkbook();
        string[] formats = ["General", "0.00", "dd/mm/yyyy", "d-mmm", "mmm-yy", "m/d/yy h:mm", "@", "#,##0", "0%", "yyyy", "[$-42A]dd mmmm yyyy"];
        foreach (var (number, name) in new[] { "DS", "Ẩn", "Trống" }.Index())
        {
            var sheet = book.AddWorksheet(name);
            for (var row = 1; number < 2 && row <= 60; row++)
            {
                sheet.Cell(row * 2, 1).Value = row;
                sheet.Cell(row * 2, 2).SetValue("Nguyễn Văn " + row);
                sheet.Cell(row * 2, 3).Value = 29_000 + (row * 37.25);
                sheet.Cell(row * 2, 3).Style.NumberFormat.Format = formats[row % formats.Length];
                sheet.Cell(row * 2, 4).Value = row % 2 == 0;
                sheet.Cell(row * 2, 5).Value = new DateTime(1960 + row, 1 + (row % 12), 1 + (row % 28), 0, 0, 0, DateTimeKind.Unspecified);
                sheet.Cell(row * 2, 7).Value = row / 3.0;
            }
        }
        book.Worksheet("DS").Range("A1:C1").Merge();
        book.Worksheet("DS").Range("B2:B4").Merge();
        book.Worksheet("DS").Row(10).Hide();
        book.Worksheet("Ẩn").Hide();
        using var stream = new MemoryStream();
        book.SaveAs(stream);
        AreAlike(stream.ToArray(), "all kinds");
    }

    private const long MostMemory = 300_000_000;

    // seeded: the same damage each time
    [Fact]
    public void Damaged_packages_give_sheets_or_a_refusal_and_nothing_else()
    {
        var random = new Random(2026);
        var sound = Parts(new Package("""
            <row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>29292</v></c><c r="C1" t="inlineStr"><is><r><t>x</t></r></is></c></row>
            <row r="2" hidden="1"><c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><v>#REF!</v></c><c r="C2"><f>A1</f><v>3</v></c></row>
            """) { Texts = "<si><t>Nguyễn Văn An</t></si>", Styles = """<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>""", AfterRows = """<mergeCells><mergeCell ref="A1:B2"/></mergeCells>""" }.Bytes);
        for (var round = 0; round < 2_000; round++)
        {
            var parts = sound.Select(part => (part.Name, Text: Damaged(part.Text, random))).Where(_ => random.Next(60) > 0).ToArray();
            var package = Package.Zip([.. parts.Select(part => (part.Name, (string?)part.Text))]);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var read = WorkbookReader.Read(package, new ReadBudget());
            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostMemory, "all that was ever taken is more than what was held at once");
            (read.Refusal is null || read.Sheets.Count == 0).Should().BeTrue();
            read.Sheets.All(sheet => sheet.Rows.Zip(sheet.Rows.Skip(1)).All(pair => pair.First.Number < pair.Second.Number)).Should().BeTrue();
        }
    }

    private static string Damaged(string text, Random random)
    {
        for (var hit = random.Next(4) == 0 ? random.Next(6) : 0; hit > 0 && text.Length > 0; hit--)
        {
            var (at, other) = (random.Next(text.Length), random.Next(text.Length));
            text = random.Next(6) switch
            {
                0 => text[..at],
                1 => text[..at] + (char)random.Next(32, 127) + text[(at + 1)..],
                2 => text.Remove(at, Math.Min(random.Next(20), text.Length - at)),
                3 => text.Insert(at, text.Substring(other, Math.Min(random.Next(60), text.Length - other))),
                4 => text.Insert(at, random.Next().ToString(System.Globalization.CultureInfo.InvariantCulture)),
                _ => text.Insert(at, "<"),
            };
        }
        return text;
    }

    private static List<(string Name, string Text)> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return (entry.FullName, reader.ReadToEnd());
        })];
    }

    private static void AreAlike(byte[] bytes, string file)
    {
        var ours = XlsxReader.Read(bytes, new ReadBudget(), new ReadBudget().Start())!;
        var theirs = Theirs(bytes);
        ours.Select(sheet => (sheet.Name, sheet.IsHidden, sheet.HiddenRows)).Should().Equal(theirs.Select(sheet => (sheet.Name, sheet.IsHidden, sheet.HiddenRows)), file);
        foreach (var (our, their) in ours.Zip(theirs))
        {
            our.Merged.Should().BeEquivalentTo(their.Merged, file);
            our.Rows.Select(row => row.Number).Should().Equal(their.Rows.Select(row => row.Number), file);
            foreach (var (row, other) in our.Rows.Zip(their.Rows))
            {
                row.Cells.Should().Equal(other.Cells, file);
            }
        }
    }

    private static List<Sheet> Theirs(byte[] bytes)
    {
        var sheets = new List<Sheet>();
        var left = long.MaxValue;
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        do
        {
            sheets.Add(SheetReading.Of(reader, new ReadBudget(), new ReadBudget().Start(), isText: false, ref left));
        }
        while (reader.NextResult());
        return sheets;
    }
}
