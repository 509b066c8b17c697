using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Census.Reports.Workbooks;

/// <summary>
/// Puts native charts into a saved workbook: a sheet with the charts one under the other, and a sheet with their data to which their
/// series point, so that they can be edited. Given are chartSpace parts that keep their values themselves.
/// </summary>
internal static class ChartSheet
{
    private const int Columns = 14;
    private const int RowsOfWidth = 45; // rows of the usual height that are as high as the columns are wide

    public static void Add(Stream stream, IReadOnlyList<SheetChart> charts)
    {
        stream.Position = 0;
        using var document = SpreadsheetDocument.Open(stream, isEditable: true);
        var book = document.WorkbookPart!;
        var data = new ChartData();
        var spaces = charts.Select(chart => data.Take(chart.Space, chart.Title)).ToList();
        var sheet = book.AddNewPart<WorksheetPart>();
        var drawing = sheet.AddNewPart<DrawingsPart>();
        drawing.WorksheetDrawing = new D.WorksheetDrawing();
        var breaks = new RowBreaks();
        var row = 0;
        foreach (var (i, space) in spaces.Index())
        {
            var part = drawing.AddNewPart<ChartPart>();
            using (var target = part.GetStream(FileMode.Create))
            {
                space.Save(target);
            }
            var end = row + (int)Math.Ceiling(charts[i].HeightOfWidth * RowsOfWidth);
            drawing.WorksheetDrawing.Append(Anchor(i, row, end, charts[i].Title, drawing.GetIdOfPart(part)));
            breaks.Append(new Break { Id = (uint)end + 1, Max = 16383, ManualPageBreak = true });
            row = end + 1;
        }
        (breaks.Count, breaks.ManualBreakCount) = ((uint)charts.Count, (uint)charts.Count);
        sheet.Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetData(),
            new PageMargins { Left = 0.6, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Portrait, FitToHeight = 0 },
            breaks,
            new Drawing { Id = sheet.GetIdOfPart(drawing) });
        var values = book.AddNewPart<WorksheetPart>();
        values.Worksheet = new Worksheet(data.Sheet());
        Enter(book, (SheetNames.Charts, sheet), (SheetNames.ChartData, values));
    }

    // before the last sheet, which says what everything rests on
    private static void Enter(WorkbookPart book, params (string Name, WorksheetPart Part)[] added)
    {
        var sheets = book.Workbook.Sheets!;
        var next = sheets.Elements<Sheet>().Max(sheet => sheet.SheetId!.Value) + 1;
        var last = sheets.Elements<Sheet>().Last();
        foreach (var (name, part) in added)
        {
            sheets.InsertBefore(new Sheet { Name = name, SheetId = next++, Id = book.GetIdOfPart(part) }, last);
        }
        // names that belong to a sheet know it by its place
        var (place, count) = ((uint)sheets.Elements<Sheet>().ToList().IndexOf(last), (uint)added.Length);
        foreach (var name in book.Workbook.DefinedNames?.Elements<DefinedName>().Where(name => name.LocalSheetId?.Value >= place - count) ?? [])
        {
            name.LocalSheetId = name.LocalSheetId!.Value + count;
        }
        book.Workbook.Save();
    }

    private static D.TwoCellAnchor Anchor(int place, int row, int end, string title, string id) => new(
        new D.FromMarker(new D.ColumnId("0"), new D.ColumnOffset("0"), new D.RowId(Text(row)), new D.RowOffset("0")),
        new D.ToMarker(new D.ColumnId(Text(Columns)), new D.ColumnOffset("0"), new D.RowId(Text(end)), new D.RowOffset("0")),
        new D.GraphicFrame(
            new D.NonVisualGraphicFrameProperties(
                new D.NonVisualDrawingProperties { Id = (uint)(place + 2), Name = title, Description = title },
                new D.NonVisualGraphicFrameDrawingProperties()),
            new D.Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = id }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        { Macro = "" },
        new D.ClientData());

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A native chart for a workbook: its chartSpace part, the title under which it stands, and how high it is for its width.</summary>
public sealed record SheetChart(XDocument Space, string Title, decimal HeightOfWidth = 0.62m);
