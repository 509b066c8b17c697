using System.Globalization;
using System.Xml.Linq;
using Census.Core.Text;
using Census.Reports.Charts;
using Census.Reports.Charts.Office;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Census.Tests.Charts;

public class OfficeChartTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    public static TheoryData<string> Native => [.. ChartKinds.Codes.Except(["matrix"])];

    [Theory]
    [MemberData(nameof(Native))]
    public void A_chart_in_a_document_is_sound_and_carries_its_data(string kind)
    {
        var chart = Drawn.Chart<Chart>(ChartKinds.Parse(kind)!.Value);
        var file = Path.Combine(Artifacts(), $"chart-{kind}.docx");
        ChartInDocument.Write(file, chart, Language.Vietnamese);
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        new OpenXmlValidator().Validate(document).Select(error => error.Path?.XPath + ": " + error.Description).Should().BeEmpty();
        var part = document.MainDocumentPart!.ChartParts.Single();
        part.EmbeddedPackagePart!.ContentType.Should().Contain("spreadsheetml");
    }

    [Theory]
    [MemberData(nameof(Native))]
    public void A_chart_in_a_workbook_is_sound(string kind)
    {
        var chart = Drawn.Chart<Chart>(ChartKinds.Parse(kind)!.Value);
        var file = Path.Combine(Artifacts(), $"chart-{kind}.xlsx");
        ChartInWorkbook.Write(file, chart, Language.Vietnamese);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        new OpenXmlValidator().Validate(document).Where(error => error.Part is ChartPart or DrawingsPart)
            .Select(error => error.Path?.XPath + ": " + error.Description).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Native))]
    public void What_the_chart_has_cached_stands_in_the_ranges_of_its_workbook(string kind)
    {
        var chart = Drawn.Chart<Chart>(ChartKinds.Parse(kind)!.Value);
        using var book = new XLWorkbook(new MemoryStream(OfficeChart.Data(chart, Language.Vietnamese)!));
        var space = OfficeChart.Space(chart, Language.Vietnamese)!;
        var references = space.Descendants().Where(element => element.Name == C + "strRef" || element.Name == C + "numRef").ToList();
        references.Should().NotBeEmpty();
        foreach (var reference in references)
        {
            var cells = book.Range(reference.Element(C + "f")!.Value).Cells().Select(Text).ToList();
            var cached = new string[cells.Count];
            Array.Fill(cached, "");
            foreach (var point in reference.Descendants(C + "pt"))
            {
                cached[int.Parse(point.Attribute("idx")!.Value, CultureInfo.InvariantCulture)] = point.Value;
            }
            cells.Should().Equal(cached.Select(value => Number(value) ?? value));
        }
    }

    [Fact]
    public void Men_lie_to_the_left_and_are_read_without_a_sign()
    {
        var men = OfficeSheet.Of(Drawn.Chart<PyramidChart>(ChartKind.Pyramid), Language.English)!.Series[0];
        men.Values.Should().Equal(0, -1, 0, 0, -12, -5, 0, 0, -1, 0);
        men.Format.Should().Be("#,##0;#,##0");
    }

    [Fact]
    public void A_matrix_has_no_native_chart()
    {
        var matrix = Drawn.Chart<MatrixChart>(ChartKind.Matrix);
        OfficeChart.Space(matrix, Language.Vietnamese).Should().BeNull();
        OfficeChart.Data(matrix, Language.Vietnamese).Should().BeNull();
    }

    [Fact]
    public void The_bars_of_targets_carry_the_exact_figures_beside_the_common_scale()
    {
        var sheet = OfficeSheet.Of(Drawn.Chart<BulletChart>(ChartKind.Targets), Language.Vietnamese)!;
        var row = Enumerable.Range(0, sheet.Names.Count).Single(i => sheet.Names[i].StartsWith("CB30-01 ", StringComparison.Ordinal));
        sheet.Series.Concat(sheet.Beside).Select(series => series.Values[row]).Should().Equal(0.16688m, 100, 43, 25767, 25724);
    }

    private static string Artifacts() => Directory.CreateDirectory(Path.Combine(Drawn.Root, "artifacts", "charts")).FullName;

    private static string Text(IXLCell cell) => cell.IsEmpty() ? "" : Number(Convert.ToString(cell.Value, CultureInfo.InvariantCulture)!) ?? cell.GetString();

    private static string? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.######", CultureInfo.InvariantCulture) : null;
}
