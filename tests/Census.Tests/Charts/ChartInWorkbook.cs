using Census.Core.Text;
using Census.Reports.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Xdr = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Census.Tests.Charts;

/// <summary>The workbook of a chart's data with the chart drawn on its own sheet.</summary>
internal static class ChartInWorkbook
{
    public static void Write(string file, Chart chart, Language language)
    {
        File.WriteAllBytes(file, OfficeChart.Data(chart, language)!);
        using var document = SpreadsheetDocument.Open(file, isEditable: true);
        var sheet = document.WorkbookPart!.WorksheetParts.Single();
        var drawings = sheet.AddNewPart<DrawingsPart>("rIdDrawing");
        var part = drawings.AddNewPart<ChartPart>("rId1");
        using (var space = part.GetStream(FileMode.Create))
        {
            OfficeChart.Space(chart, language)!.Save(space);
        }
        var frame = new Xdr.GraphicFrame(
            new Xdr.NonVisualGraphicFrameProperties(new Xdr.NonVisualDrawingProperties { Id = 2, Name = "Biểu đồ", Description = chart.Alternative.In(language) }, new Xdr.NonVisualGraphicFrameDrawingProperties()),
            new Xdr.Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = "rId1" }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        {
            Macro = "",
        };
        drawings.WorksheetDrawing = new Xdr.WorksheetDrawing(new Xdr.TwoCellAnchor(Marker<Xdr.FromMarker>(0, 30), Marker<Xdr.ToMarker>(5, 70), frame, new Xdr.ClientData()));
        sheet.Worksheet.InsertAfter(new Drawing { Id = "rIdDrawing" }, sheet.Worksheet.Elements<PageSetup>().LastOrDefault() ?? (DocumentFormat.OpenXml.OpenXmlElement)sheet.Worksheet.Elements<PageMargins>().Last());
    }

    private static T Marker<T>(int column, int row)
        where T : Xdr.MarkerType, new()
    {
        var marker = new T();
        marker.Append(
            new Xdr.ColumnId(FormattableString.Invariant($"{column}")), new Xdr.ColumnOffset("0"),
            new Xdr.RowId(FormattableString.Invariant($"{row}")), new Xdr.RowOffset("0"));
        return marker;
    }
}
