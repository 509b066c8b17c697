using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Census.Core.Plans;
using Census.Reports.Annexes;
using Census.Reports.Documents;
using Census.Tests.Figures;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Tests.Documents;

/// <summary>A review of made-up staff whom one can add up, and what stands in documents once they are opened again.</summary>
internal static class Paper
{
    private const string Agriculture = "category=civil-servant field=agriculture";
    private const string Education = "category=public-employee field=education";

    /// <summary>154 masters, 2 doctors and 469 others of agriculture: 24,96%, one person short of a quarter. The year before there were 150 masters.</summary>
    public static readonly YearlyReview Review = Of(
        [$"150 x {Agriculture} degrees=master sex=female ethnic=tay born=1995", $"470 x {Agriculture} degrees=bachelor sex=male ethnic=kinh born=1980"],
        [
            $"154 x {Agriculture} degrees=master sex=female ethnic=tay born=1995", $"2 x {Agriculture} degrees=doctor sex=male ethnic=kinh born=1970",
            $"469 x {Agriculture} degrees=bachelor sex=male ethnic=kinh born=1980", $"3 x {Education} degrees=bachelor", $"1 x {Education} degrees=bachelor?",
        ]);

    public static readonly AnnexTable Annex = new(
        "PL03",
        new Title("Trình độ chuyên môn theo lĩnh vực", "Degrees by field"),
        [
            Column("STT", 5), Column("Lĩnh vực", 30), Column("Số lượng", 12) with { Group = new Title("Thạc sĩ", "Master") },
            Column("Tỷ lệ", 12) with { Group = new Title("Thạc sĩ", "Master"), ShareOf = (2, 5) }, Column("Tăng, giảm", 12), Column("Tổng số", 12),
        ],
        [
            new(AnnexRowKind.Section, [new TextCell("A"), new TextCell("Khối chính quyền"), EmptyCell.Here, EmptyCell.Here, EmptyCell.Here, EmptyCell.Here]),
            Row(AnnexRowKind.Item, "1", "Nông nghiệp", 154, 625, new Core.Numbers.Fraction(4, 1)),
            Row(AnnexRowKind.Item, "2", "Y tế", null, 0, null),
            Row(AnnexRowKind.GrandTotal, "", "Tổng cộng", 154, 625, new Core.Numbers.Fraction(-7, 2)),
        ])
    {
        Notes = [new Title("Số liệu tính đến ngày 31/12/2025.", "As of 31/12/2025.")],
    };

    public static ReviewDocument Document(string style, YearlyReview? review = null, OfficeSettings? office = null) =>
        ReviewText.Of(review ?? Review, office ?? OfficeSettings.Nothing, DocumentStyles.Of(style));

    public static YearlyReview Of(string[] before, string[] now)
    {
        var shelf = Staff.Shelf((new DateOnly(2024, 12, 31), before), (Staff.EndOf2025, now));
        return YearlyReview.Of(Staff.Report(shelf), shelf);
    }

    /// <summary>A chart as another part of the program gives it: a chart space, its data as a package, a picture.</summary>
    public static DocumentChart Chart()
    {
        XNamespace c = "http://schemas.openxmlformats.org/drawingml/2006/chart";
        XNamespace a = "http://schemas.openxmlformats.org/drawingml/2006/main";
        var series = new XElement(
            c + "ser", Value(c, "idx", "0"), Value(c, "order", "0"),
            new XElement(c + "cat", new XElement(c + "strLit", Value(c, "ptCount", "1"), new XElement(c + "pt", new XAttribute("idx", "0"), new XElement(c + "v", "CB30-03")))),
            new XElement(c + "val", new XElement(c + "numLit", Value(c, "ptCount", "1"), new XElement(c + "pt", new XAttribute("idx", "0"), new XElement(c + "v", "24.96")))));
        var plot = new XElement(
            c + "plotArea",
            new XElement(c + "barChart", Value(c, "barDir", "bar"), Value(c, "grouping", "clustered"), series, Value(c, "axId", "1"), Value(c, "axId", "2")),
            Axis(c, "catAx", "1", "2", "l"), Axis(c, "valAx", "2", "1", "b"));
        var space = new XDocument(new XElement(c + "chartSpace", new XAttribute(XNamespace.Xmlns + "c", c), new XAttribute(XNamespace.Xmlns + "a", a), new XElement(c + "chart", plot, Value(c, "plotVisOnly", "1"))));
        return new DocumentChart("targets", "Chỉ tiêu đến năm 2030", "CB30-03: 24,96%, còn thiếu 1 người", space, Package(), "<svg role=\"img\" aria-label=\"24,96%\" viewBox=\"0 0 10 10\"></svg>");
    }

    public static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    /// <summary>What a checker of the Office formats finds wrong.</summary>
    public static IEnumerable<string> Faults(byte[] bytes)
    {
        using var document = Open(bytes);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    /// <summary>All texts of the body, in order, each paragraph one.</summary>
    public static IReadOnlyList<string> Paragraphs(byte[] bytes)
    {
        using var document = Open(bytes);
        return [.. document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)];
    }

    /// <summary>The table of this caption: its rows of cells.</summary>
    public static IReadOnlyList<string[]> Table(byte[] bytes, string caption) => Tables(bytes, caption).Single();

    /// <summary>All tables of this caption: one in the text, one among the annexes.</summary>
    public static IReadOnlyList<IReadOnlyList<string[]>> Tables(byte[] bytes, string caption)
    {
        using var document = Open(bytes);
        return [.. document.MainDocumentPart!.Document.Body!.Descendants<Table>()
            .Where(table => table.GetFirstChild<TableProperties>()?.GetFirstChild<TableCaption>()?.Val == caption)
            .Select(table => (IReadOnlyList<string[]>)[.. table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToArray())])];
    }

    public static string Part(byte[] bytes, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static IEnumerable<string> PartNames(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    private static byte[] Package()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("x.txt");
        }
        return bytes.ToArray();
    }

    private static XElement Axis(XNamespace c, string kind, string id, string other, string side) => new(
        c + kind, Value(c, "axId", id), new XElement(c + "scaling", Value(c, "orientation", "minMax")), Value(c, "delete", "0"), Value(c, "axPos", side), Value(c, "crossAx", other));

    private static XElement Value(XNamespace c, string name, string value) => new(c + name, new XAttribute("val", value));

    private static AnnexColumn Column(string heading, int width) => new(new Title(heading, heading), width);

    private static AnnexRow Row(AnnexRowKind kind, string no, string field, long? masters, long all, Core.Numbers.Fraction? change) =>
        new(kind, [new TextCell(no), new TextCell(field), new CountCell(masters), new ShareCell(new Core.Numbers.Ratio(masters ?? 0, all)), new ChangeCell(change), new CountCell(all)]);
}
