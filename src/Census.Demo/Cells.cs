using System.Globalization;
using ClosedXML.Excel;

namespace Census.Demo;

/// <summary>Writes cells: text stays text, numbers and days become what Excel makes of them.</summary>
internal static class Cells
{
    public const string DayFormat = "dd/mm/yyyy";
    public const string NumberFormat = "0";
    public const string TextFormat = "@";

    /// <summary>Writes a value under its column's style; null leaves the cell empty.</summary>
    public static void Put(IXLCell cell, Column column, object? value)
    {
        switch (value)
        {
            case null or "":
                break;
            case string text:
                cell.SetValue(text);
                break;
            case DateOnly day:
                cell.SetValue(day.ToDateTime(TimeOnly.MinValue));
                break;
            default:
                cell.SetValue(Convert.ToDouble(value, CultureInfo.InvariantCulture));
                // a number typed into a column of text or days brings its own format, a number column keeps its one
                if (column.Format != NumberFormat)
                {
                    cell.Style.NumberFormat.Format = NumberFormat;
                }
                break;
        }
    }

    /// <summary>The look of a table's cells, set once in its first row and copied down: setting it cell by cell takes minutes.</summary>
    public static void Style(IXLWorksheet sheet, IReadOnlyList<Column> columns, int first, int last, double size)
    {
        foreach (var (i, column) in columns.Index())
        {
            var style = sheet.Cell(first, i + 1).Style;
            style.Font.SetFontName("Times New Roman").Font.SetFontSize(size);
            style.Border.SetTopBorder(XLBorderStyleValues.Thin).Border.SetBottomBorder(XLBorderStyleValues.Thin);
            style.Border.SetLeftBorder(XLBorderStyleValues.Thin).Border.SetRightBorder(XLBorderStyleValues.Thin);
            style.Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetWrapText(true);
            style.Alignment.SetHorizontal(column.IsLeft ? XLAlignmentHorizontalValues.Left : XLAlignmentHorizontalValues.Center);
            style.NumberFormat.SetFormat(column.Format);
            if (last > first)
            {
                sheet.Range(first + 1, i + 1, last, i + 1).Style = style;
            }
            sheet.Column(i + 1).Width = column.Width;
        }
    }

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
