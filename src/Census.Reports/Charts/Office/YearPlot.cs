using System.Xml.Linq;
using static Census.Reports.Charts.Office.ChartSpace;

namespace Census.Reports.Charts.Office;

/// <summary>The plot of a chart over years: lines through points, so that a round in the middle of a year stands where it belongs.</summary>
internal static class YearPlot
{
    private static readonly (string Colour, int Width, string? Dashes, bool IsMarked)[] Looks =
    [
        ("0072B2", 34925, null, true),
        ("555555", 19050, "dash", false),
        ("B27A00", 19050, "sysDot", false),
        ("D55E00", 25400, "lgDashDot", true),
    ];

    public static IEnumerable<XElement> Of(ChartRanges ranges)
    {
        yield return new XElement(
            C + "scatterChart",
            Val("scatterStyle", "lineMarker"),
            Val("varyColors", "0"),
            ranges.Table.Series.Select((_, i) => Series(ranges, i)),
            Val("axId", CategoryAxis),
            Val("axId", ValueAxis));
        yield return Axis(CategoryAxis, ValueAxis, "b", "0", [Val("max", Year(ranges.Table.Years![^1])), Val("min", Year(ranges.Table.Years[0]))], false);
        yield return Axis(ValueAxis, CategoryAxis, "l", "#,##0", [], true);
    }

    private static XElement Series(ChartRanges ranges, int i)
    {
        var (colour, width, dashes, isMarked) = Looks[i];
        return new XElement(
            C + "ser",
            Val("idx", Text(i)),
            Val("order", Text(i)),
            ranges.SeriesName(i),
            new XElement(C + "spPr", Line(colour, width, dashes)),
            isMarked
                ? new XElement(C + "marker", Val("symbol", "circle"), Val("size", "7"), new XElement(C + "spPr", Solid(i == 0 ? colour : "FFFFFF"), Line(colour, 12700)))
                : new XElement(C + "marker", Val("symbol", "none")),
            Labelled(ranges, i, isMarked),
            ranges.Years(),
            ranges.Values(i, "yVal"),
            Val("smooth", "0"));
    }

    // counted numbers are labelled all; of a path its first and its last, of a projection its end
    private static XElement Labelled(ChartRanges ranges, int i, bool isMarked)
    {
        var values = ranges.Table.Series[i].Values;
        var ends = i switch
        {
            0 => values.Select((_, at) => at),
            1 => [0, values.Count - 1],
            3 => [values.Count - 1],
            _ => Enumerable.Empty<int>(),
        };
        var labels = Labels("#,##0", "t");
        labels.AddFirst(Enumerable.Range(0, values.Count).Except(ends).Select(at => new XElement(C + "dLbl", Val("idx", Text(at)), Val("delete", "1"))));
        return labels;
    }

    private static XElement Axis(string id, string other, string place, string format, XElement[] ends, bool hasGrid) => new(
        C + "valAx",
        Val("axId", id),
        new XElement(C + "scaling", Val("orientation", "minMax"), ends),
        Val("delete", "0"),
        Val("axPos", place),
        hasGrid ? Grid() : null,
        new XElement(C + "numFmt", new XAttribute("formatCode", format), new XAttribute("sourceLinked", "0")),
        Val("majorTickMark", "out"),
        Val("minorTickMark", "none"),
        Val("tickLblPos", "nextTo"),
        TextOf(900),
        Val("crossAx", other),
        Val("crosses", "min"),
        Val("crossBetween", "midCat"),
        hasGrid ? null : Val("majorUnit", "1"));

    private static string Year(decimal year) => decimal.Floor(year).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
