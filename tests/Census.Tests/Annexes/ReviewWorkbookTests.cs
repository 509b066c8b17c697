using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Reports.Annexes;
using Census.Reports.Workbooks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Census.Tests.Annexes;

public class ReviewWorkbookTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    [Fact]
    public void Every_number_read_back_is_that_of_the_tables()
    {
        var tables = Tables.All;
        var sheets = Read(ReviewWorkbook.Bytes(Tables.Report, tables));
        sheets[0].Name.Should().StartWith("PL01 ");
        sheets[^1].Name.Should().Be("Căn cứ");
        sheets.Should().HaveCount(tables.Count + 1).And.OnlyContain(sheet => sheet.Name.Length <= 31);
        foreach (var (table, sheet) in tables.Zip(sheets))
        {
            var first = sheet.Cells.Where(cell => cell.Text == "(1)").Min(cell => cell.Row) + 1;
            foreach (var (r, row) in table.Rows.Index().Where(row => row.Item.Kind != AnnexRowKind.Section))
            {
                foreach (var (c, cell) in row.Cells.Index().Where(cell => Value(cell.Item) is not null))
                {
                    sheet.Cells.Single(found => found.Row == first + r && found.Column == c + 1).Number
                        .Should().BeApproximately((double)Value(cell)!.Rounded(12), 1e-9, $"{table.Code} row {r + 1} column {c + 1}");
                }
            }
        }
        sheets.SelectMany(sheet => sheet.Cells).Count(cell => cell.Formula is not null).Should().BeGreaterThan(100);
    }

    [Fact]
    public void Totals_shares_and_changes_are_formulas()
    {
        var sheet = Read(ReviewWorkbook.Bytes(Tables.Report, Tables.All)).Single(s => s.Name.StartsWith("PL03 ", StringComparison.Ordinal));
        var total = sheet.Cells.Single(cell => cell.Text == "Tổng cộng").Row;
        sheet.Cells.Single(cell => cell.Row == total && cell.Column == 3).Formula.Should().Be("SUM(C9:C16)");
        sheet.Cells.Single(cell => cell.Row == total && cell.Column == 5).Formula.Should().Be("C17-D17");
        sheet.Cells.Single(cell => cell.Row == total && cell.Column == 17).Formula.Should().Be("IF(C17=0,\"không có đối tượng\",P17/C17*100)");
    }

    [Fact]
    public void The_package_is_valid_with_and_without_charts()
    {
        Faults(ReviewWorkbook.Bytes(Tables.Report, Tables.All)).Should().BeEmpty();
        Faults(ReviewWorkbook.Bytes(Tables.Report, Tables.All, [new(Space(), "Số tiến sĩ"), new(Space(), "Số thạc sĩ")])).Should().BeEmpty();
    }

    [Fact]
    public void A_chart_points_to_its_data_in_the_workbook()
    {
        var bytes = ReviewWorkbook.Bytes(Tables.Report, Tables.All, [new(Space(), "Số tiến sĩ")]);
        Read(bytes).Select(sheet => sheet.Name).TakeLast(3).Should().Equal("Biểu đồ", "Số liệu biểu đồ", "Căn cứ");
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var chart = document.WorkbookPart!.WorksheetParts.Select(part => part.DrawingsPart).OfType<DrawingsPart>().Single().ChartParts.Single();
        using var text = chart.GetStream();
        XDocument.Load(text).Descendants(C + "f").Select(f => f.Value).Should().Equal("'Số liệu biểu đồ'!$A$2:$A$3", "'Số liệu biểu đồ'!$B$2:$B$3");
        Read(bytes).Single(sheet => sheet.Name == "Số liệu biểu đồ").Cells.Where(cell => cell.Row > 1).OrderBy(cell => (cell.Column, cell.Row)).Select(cell => cell.Text ?? cell.Number?.ToString(CultureInfo.InvariantCulture))
            .Should().Equal("Y tế", "Khác", "4", "3");
    }

    [Fact]
    public void A_text_that_looks_like_a_formula_stays_a_text()
    {
        var table = new AnnexTable("PL99", new Title("Bảng", "Table"), [new(new("Tên", "Name"), 20)], [new(AnnexRowKind.Item, [new TextCell("=1+1")]), new(AnnexRowKind.Item, [new TextCell("@a\u0001")])]);
        var sheet = Read(ReviewWorkbook.Bytes(Tables.Report, [table]))[0];
        sheet.Cells.Select(cell => cell.Text).Should().Contain(["=1+1", "@a"]);
        sheet.Cells.Should().OnlyContain(cell => cell.Formula == null);
    }

    [Fact]
    public void The_same_tables_give_the_same_bytes() =>
        ReviewWorkbook.Bytes(Tables.Report, Tables.All).Should().Equal(ReviewWorkbook.Bytes(Tables.Report, Tables.All));

    [Fact]
    public void Another_program_calculates_the_same_totals()
    {
        var office = new[] { "/usr/bin/soffice", "/usr/local/bin/soffice" }.FirstOrDefault(File.Exists);
        Assert.SkipWhen(office is null, "LibreOffice is not installed");
        var folder = Directory.CreateTempSubdirectory("census-workbook").FullName;
        try
        {
            // without kept values LibreOffice has to calculate
            File.WriteAllBytes(Path.Combine(folder, "a.xlsx"), WithoutValues(ReviewWorkbook.Bytes(Tables.Report, Tables.All)));
            Convert(office!, folder);
            var ours = Read(ReviewWorkbook.Bytes(Tables.Report, Tables.All));
            var theirs = Read(File.ReadAllBytes(Path.Combine(folder, "out", "a.xlsx")));
            foreach (var (one, other) in ours.Zip(theirs))
            {
                foreach (var cell in one.Cells.Where(cell => cell.Formula is not null))
                {
                    other.Cells.Single(c => c.Row == cell.Row && c.Column == cell.Column).Number.Should().BeApproximately(cell.Number!.Value, 1e-9, one.Name);
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Convert(string office, string folder)
    {
        var start = new ProcessStartInfo(office) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])[$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx", "--outdir", Path.Combine(folder, "out"), Path.Combine(folder, "a.xlsx")])
        {
            start.ArgumentList.Add(argument);
        }
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }

    private static byte[] WithoutValues(byte[] bytes)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            foreach (var cell in document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()).Where(cell => cell.CellFormula is not null))
            {
                cell.CellValue = null;
            }
        }
        return stream.ToArray();
    }

    private static List<string> Faults(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    private static Fraction? Value(AnnexCell cell) => cell switch
    {
        CountCell { Count: { } count } => count,
        ShareCell share => share.Ratio.Percent,
        ChangeCell change => change.Change,
        _ => null,
    };

    internal static List<(string Name, List<Found> Cells)> Read(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var book = document.WorkbookPart!;
        var shared = book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
        return [.. book.Workbook.Sheets!.Elements<Sheet>().Select(sheet => (
            sheet.Name!.Value!,
            ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet.Descendants<Cell>().Select(cell => Found.Of(cell, shared)).ToList()))];
    }

    // two bars with their values kept in the part, as a chart with a workbook of its own has them
    private static XDocument Space() => new(new XElement(
        C + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", C),
        new XAttribute(XNamespace.Xmlns + "a", A),
        new XElement(C + "chart", new XElement(
            C + "plotArea",
            new XElement(
                C + "barChart",
                new XElement(C + "barDir", new XAttribute("val", "bar")),
                new XElement(
                    C + "ser",
                    new XElement(C + "idx", new XAttribute("val", 0)),
                    new XElement(C + "order", new XAttribute("val", 0)),
                    new XElement(C + "cat", Range("strRef", "strCache", "Sheet1!$A$2:$A$3", "Y tế", "Khác")),
                    new XElement(C + "val", Range("numRef", "numCache", "Sheet1!$B$2:$B$3", "4", "3"))),
                new XElement(C + "axId", new XAttribute("val", 1)),
                new XElement(C + "axId", new XAttribute("val", 2))),
            Axis("catAx", 1, 2, "l"),
            Axis("valAx", 2, 1, "b")))));

    private static XElement Range(string kind, string cache, string formula, params string[] values) => new(
        C + kind,
        new XElement(C + "f", formula),
        new XElement(
            C + cache,
            new XElement(C + "ptCount", new XAttribute("val", values.Length)),
            values.Select((value, i) => new XElement(C + "pt", new XAttribute("idx", i), new XElement(C + "v", value)))));

    private static XElement Axis(string name, int id, int other, string side) => new(
        C + name,
        new XElement(C + "axId", new XAttribute("val", id)),
        new XElement(C + "scaling"),
        new XElement(C + "axPos", new XAttribute("val", side)),
        new XElement(C + "crossAx", new XAttribute("val", other)));

    internal sealed record Found(int Row, int Column, string? Text, double? Number, string? Formula)
    {
        public static Found Of(Cell cell, List<string> shared)
        {
            var address = cell.CellReference!.Value!;
            var letters = address.TakeWhile(char.IsAsciiLetter).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);
            var row = int.Parse(address.AsSpan(address.TakeWhile(char.IsAsciiLetter).Count()), CultureInfo.InvariantCulture);
            var isShared = cell.DataType?.Value == CellValues.SharedString;
            var text = isShared ? shared[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)] : cell.InlineString?.InnerText;
            double? number = text is null && double.TryParse(cell.CellValue?.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
            return new Found(row, letters, text, number, cell.CellFormula?.Text);
        }
    }
}
