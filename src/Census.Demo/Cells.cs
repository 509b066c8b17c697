using ClosedXML.Excel;

namespace Census.Demo;

/// <summary>Formats of cells, and how a list comes out on paper.</summary>
internal static class Cells
{
    public const string DayFormat = "dd/mm/yyyy";
    public const string NumberFormat = "0";
    public const string TextFormat = "@";

    /// <summary>Across the page, as many pages long as it takes, the heading on each.</summary>
    public static void Page(IXLWorksheet sheet, XLPaperSize paper, int firstHeading, int lastHeading)
    {
        sheet.PageSetup.PaperSize = paper;
        sheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.SetRowsToRepeatAtTop(firstHeading, lastHeading);
        sheet.PageSetup.Margins.SetLeft(0.4).SetRight(0.4).SetTop(0.5).SetBottom(0.5);
        sheet.PageSetup.CenterHorizontally = true;
        sheet.PageSetup.Footer.Center.AddText(XLHFPredefinedText.PageNumber);
    }
}
