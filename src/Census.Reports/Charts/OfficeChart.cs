using System.Xml.Linq;
using Census.Core.Text;
using Census.Reports.Charts.Office;
using Census.Reports.Workbooks;

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
        var styles = new BookStyles();
        using var stream = new MemoryStream();
        BookParts.Write(stream, [Sheet(table, styles)], styles, chart.Title.In(language));
        return stream.ToArray();
    }

    private static BookSheet Sheet(OfficeSheet table, BookStyles styles)
    {
        OfficeSeries[] columns = [.. table.Series, .. table.Beside];
        var sheet = new BookSheet(Sheet1, [table.Years is null ? 60 : 12, .. columns.Select(_ => 18)], styles);
        var (head, plain) = (new SheetStyle { IsBold = true }, new SheetStyle());
        sheet.Put(1, 1, table.Corner, head);
        foreach (var (i, column) in columns.Index())
        {
            sheet.Put(1, i + 2, column.Name, head);
        }
        for (var row = 0; row < table.Names.Count; row++)
        {
            if (table.Years is { } years)
            {
                sheet.Put(row + 2, 1, (double)years[row], plain);
            }
            else
            {
                sheet.Put(row + 2, 1, table.Names[row], plain);
            }
            foreach (var (i, column) in columns.Index())
            {
                if (column.Values[row] is { } value)
                {
                    sheet.Put(row + 2, i + 2, (double)value, plain with { Format = column.Format });
                }
            }
        }
        return sheet;
    }
}
