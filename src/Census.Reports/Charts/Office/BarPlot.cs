using System.Xml.Linq;
using static Census.Reports.Charts.Office.ChartSpace;

namespace Census.Reports.Charts.Office;

/// <summary>How bars lie: beside each other (what is against what should be, or against what was), on top of each other to 100 %, or to both sides of an axis.</summary>
internal enum BarLook
{
    Bullets,
    Change,
    Stacked,
    Pyramid,
}

/// <summary>The plot of the charts that are made of lying bars, the first name on top (in the pyramid at the bottom).</summary>
internal static class BarPlot
{
    private static readonly string[] Blues = ["08306B", "08306B", "2F7EBC", "8FC1E0", "CFE3F2", "F4F4F4"];

    public static IEnumerable<XElement> Of(ChartRanges ranges, BarLook look)
    {
        yield return new XElement(
            C + "barChart",
            Val("barDir", "bar"),
            Val("grouping", look == BarLook.Stacked ? "percentStacked" : "clustered"),
            Val("varyColors", "0"),
            ranges.Table.Series.Select((series, i) => Series(ranges, i, look)),
            Val("gapWidth", look == BarLook.Pyramid ? "15" : "45"),
            Val("overlap", look is BarLook.Bullets or BarLook.Change ? "0" : "100"),
            Val("axId", CategoryAxis),
            Val("axId", ValueAxis));
        yield return Categories(look);
        yield return Values(ranges, look);
    }

    private static XElement Series(ChartRanges ranges, int i, BarLook look)
    {
        var format = ranges.Table.Series[i].Format;
        return new XElement(
            C + "ser",
            Val("idx", Text(i)),
            Val("order", Text(i)),
            ranges.SeriesName(i),
            Fill(look, i),
            Val("invertIfNegative", "0"),
            look == BarLook.Stacked ? StackedLabels(ranges, i, format) : Labels(look == BarLook.Pyramid ? "#,##0;#,##0;" : format, "outEnd"),
            ranges.Categories(),
            ranges.Values(i, "val"));
    }

    // a label only where the part is wide enough for it: the others are in the table behind the chart
    private static XElement StackedLabels(ChartRanges ranges, int i, string format)
    {
        var labels = Labels(format, "ctr", i is 0 or 2 ? "FFFFFF" : "1A1A1A");
        var wholes = ranges.Table.Names.Select((_, bar) => ranges.Table.Series.Sum(series => series.Values[bar] ?? 0)).ToList();
        var narrow = ranges.Table.Series[i].Values.Select((value, bar) => (value, bar)).Where(of => of.value is not { } count || count * 100 < wholes[of.bar] * 6);
        labels.AddFirst(narrow.Select(of => new XElement(C + "dLbl", Val("idx", Text(of.bar)), Val("delete", "1"))));
        return labels;
    }

    private static XElement Fill(BarLook look, int i) => new(C + "spPr", Paints(look, i));

    private static XElement[] Paints(BarLook look, int i) => (look, i) switch
    {
        (BarLook.Bullets, 0) => [Solid("0072B2"), Line("0072B2", 6350)],
        (BarLook.Bullets, _) => [Pattern("ltUpDiag", "555555"), Line("1A1A1A", 9525)],
        (BarLook.Change, 0) => [Pattern("ltUpDiag", "555555"), Line("1A1A1A", 9525)],
        (BarLook.Change, _) => [Solid("0072B2"), Line("0072B2", 6350)],
        (BarLook.Pyramid, 0) => [Solid("0072B2")],
        (BarLook.Pyramid, _) => [Solid("E69F00")],
        (BarLook.Stacked, 1) => [Pattern("dkUpDiag", "08306B"), Line("555555", 6350)],
        (BarLook.Stacked, 6) => [Pattern("ltDnDiag", "777777"), Line("555555", 6350)],
        (BarLook.Stacked, 7) => [Solid("FFFFFF"), Line("555555", 6350)],
        _ => [Solid(Blues[i]), Line("555555", 6350)],
    };

    private static XElement Categories(BarLook look) => new(
        C + "catAx",
        Val("axId", CategoryAxis),
        new XElement(C + "scaling", Val("orientation", look == BarLook.Pyramid ? "minMax" : "maxMin")),
        Val("delete", "0"),
        Val("axPos", "l"),
        new XElement(C + "numFmt", new XAttribute("formatCode", "General"), new XAttribute("sourceLinked", "0")),
        Val("majorTickMark", "none"),
        Val("minorTickMark", "none"),
        Val("tickLblPos", "low"),
        TextOf(800),
        Val("crossAx", ValueAxis),
        Val("crosses", "autoZero"),
        Val("auto", "1"),
        Val("lblAlgn", "ctr"),
        Val("lblOffset", "100"),
        Val("noMultiLvlLbl", "0"));

    private static XElement Values(ChartRanges ranges, BarLook look) => new(
        C + "valAx",
        Val("axId", ValueAxis),
        new XElement(C + "scaling", Val("orientation", "minMax"), look is BarLook.Bullets or BarLook.Change ? new[] { Val("min", "0") } : []),
        Val("delete", "0"),
        Val("axPos", "b"),
        Grid(),
        new XElement(C + "numFmt", new XAttribute("formatCode", look switch { BarLook.Stacked => "0%", BarLook.Bullets or BarLook.Change => "0", _ => ranges.Table.Series[0].Format }), new XAttribute("sourceLinked", "0")),
        Val("majorTickMark", "none"),
        Val("minorTickMark", "none"),
        Val("tickLblPos", "nextTo"),
        TextOf(800),
        Val("crossAx", CategoryAxis),
        Val("crosses", look == BarLook.Pyramid ? "autoZero" : "max"),
        Val("crossBetween", "between"));
}
