using System.Xml.Linq;
using Census.Core.Text;
using Census.Reports.Charts.Office;
using ClosedXML.Excel;

namespace Census.Reports.Charts;

/// <summary>
/// Native charts of Word and Excel from the same record as the picture: the chart part (c:chartSpace) with its values cached, and the
/// workbook that it is edited from. Both are null of a matrix: it is given as a table.
/// </summary>
public static class OfficeChart
{
    /// <summary>The sheet of the embedded workbook.</summary>
    public const string Sheet1 = "Sheet1";

    /// <summary>
    /// The chart part. Its ranges are those of <see cref="OfficeSheet"/> on the named sheet: that of the embedded workbook, or the sheet
    /// of a workbook to which the same table was written. The relation is that of the chart part to its embedded workbook (.docx); null
    /// where the values stand in the same file.
    /// </summary>
    public static XDocument? Space(Chart chart, Language language, string sheet = Sheet1, string? relation = null)
    {
        if (OfficeSheet.Of(chart, language) is not { } table)
        {
            return null;
        }
        var ranges = new ChartRanges(table, sheet);
        var plot = chart switch
        {
            BulletChart => BarPlot.Of(ranges, BarLook.Bullets),
            StackedChart => BarPlot.Of(ranges, BarLook.Stacked),
            PyramidChart => BarPlot.Of(ranges, BarLook.Pyramid),
            PathChart => YearPlot.Of(ranges),
            _ => BarPlot.Of(ranges, BarLook.Change),
        };
        // a line over years runs through the years without a round
        return ChartSpace.Of(chart.Title.In(language), plot, language, relation, chart is PathChart ? "span" : "gap");
    }

    /// <summary>The embedded workbook: one sheet with the table of the chart.</summary>
    public static byte[]? Data(Chart chart, Language language)
    {
        if (OfficeSheet.Of(chart, language) is not { } table)
        {
            return null;
        }
        using var book = new XLWorkbook();
        Write(table, book.Worksheets.Add(Sheet1));
        using var stream = new MemoryStream();
        book.SaveAs(stream);
        return stream.ToArray();
    }

    /// <summary>Writes the table of a chart to an empty sheet, where the ranges of <see cref="Space"/> look for it.</summary>
    public static void Write(OfficeSheet table, IXLWorksheet sheet)
    {
        sheet.Cell(1, 1).SetValue(table.Corner);
        sheet.Row(1).Style.Font.Bold = true;
        sheet.Column(1).Width = table.Years is null ? 60 : 12;
        for (var row = 0; row < table.Names.Count; row++)
        {
            if (table.Years is { } years)
            {
                sheet.Cell(row + 2, 1).SetValue(years[row]);
            }
            else
            {
                sheet.Cell(row + 2, 1).SetValue(table.Names[row]);
            }
        }
        var column = 2;
        foreach (var series in table.Series.Concat(table.Beside))
        {
            Write(series, sheet, column++);
        }
    }

    private static void Write(OfficeSeries series, IXLWorksheet sheet, int column)
    {
        sheet.Cell(1, column).SetValue(series.Name);
        sheet.Column(column).Width = 18;
        for (var row = 0; row < series.Values.Count; row++)
        {
            if (series.Values[row] is { } value)
            {
                sheet.Cell(row + 2, column).SetValue(value).Style.NumberFormat.SetFormat(series.Format);
            }
        }
    }
}
