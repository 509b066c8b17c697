using ClosedXML.Excel;

namespace Census.Demo;

/// <summary>
/// Rows that stand in the sheet only while it is being made: one for each look, with text and with numbers, so that the styles of
/// the long table are those of the workbook. <see cref="TableWriter"/> puts the real rows in their place.
/// </summary>
internal static class ModelRows
{
    /// <summary>How many rows the models take up, from the first row of the table on.</summary>
    public const int Count = 6;

    public static void Put(IXLWorksheet sheet, IReadOnlyList<Column> columns, int first, double size)
    {
        foreach (var look in Enum.GetValues<RowLook>())
        {
            for (var i = 0; i < columns.Count; i++)
            {
                Style(sheet.Cell(first + Offset(look, isNumber: false), i + 1).Style, columns[i], look, size, columns[i].Format);
                Style(sheet.Cell(first + Offset(look, isNumber: true), i + 1).Style, columns[i], look, size, Cells.NumberFormat);
            }
        }
        foreach (var (i, column) in columns.Index())
        {
            sheet.Column(i + 1).Width = column.Width;
        }
    }

    /// <summary>Where the model of a look stands below the first.</summary>
    public static int Offset(RowLook look, bool isNumber) => (2 * (int)look) + (isNumber ? 1 : 0);

    private static void Style(IXLStyle style, Column column, RowLook look, double size, string format)
    {
        style.Font.SetFontName("Times New Roman").Font.SetFontSize(size).Font.SetBold(look != RowLook.Plain);
        style.Border.SetTopBorder(XLBorderStyleValues.Thin).Border.SetBottomBorder(XLBorderStyleValues.Thin);
        style.Border.SetLeftBorder(XLBorderStyleValues.Thin).Border.SetRightBorder(XLBorderStyleValues.Thin);
        style.Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetWrapText(true);
        style.Alignment.SetHorizontal(column.IsLeft || look == RowLook.Heading ? XLAlignmentHorizontalValues.Left : XLAlignmentHorizontalValues.Center);
        style.NumberFormat.SetFormat(format);
    }
}
