using System.Globalization;
using System.Xml.Linq;
using static Census.Reports.Charts.Office.ChartSpace;

namespace Census.Reports.Charts.Office;

/// <summary>The ranges of a chart's table on a sheet, with the values cached as Office keeps them beside each range.</summary>
internal sealed record ChartRanges(OfficeSheet Table, string Sheet)
{
    private readonly string _sheet = "'" + Sheet.Replace("'", "''", StringComparison.Ordinal) + "'!";

    public XElement SeriesName(int series) => new(C + "tx", new XElement(
        C + "strRef",
        new XElement(C + "f", _sheet + $"${Letter(series + 1)}$1"),
        new XElement(C + "strCache", Val("ptCount", "1"), Point(0, Table.Series[series].Name))));

    public XElement Categories() => new(C + "cat", new XElement(
        C + "strRef",
        new XElement(C + "f", Column(0)),
        new XElement(C + "strCache", Val("ptCount", Text(Table.Names.Count)), Table.Names.Select((name, i) => Point(i, name)))));

    /// <summary>The years of column A, as the values of an axis.</summary>
    public XElement Years() => new(C + "xVal", Numbers(0, "General", [.. Table.Years!.Select(year => (decimal?)year)]));

    /// <summary>The numbers of a series, as "val" or "yVal".</summary>
    public XElement Values(int series, string name) => new(C + name, Numbers(series + 1, Table.Series[series].Format, Table.Series[series].Values));

    private XElement Numbers(int column, string format, IReadOnlyList<decimal?> values) => new(
        C + "numRef",
        new XElement(C + "f", Column(column)),
        new XElement(
            C + "numCache",
            new XElement(C + "formatCode", format),
            Val("ptCount", Text(values.Count)),
            values.Select((value, i) => value is { } number ? Point(i, number.ToString(CultureInfo.InvariantCulture)) : null)));

    private string Column(int column) => _sheet + $"${Letter(column)}$2:${Letter(column)}${Text(Table.Names.Count + 1)}";

    // no chart here has more than 25 series
    private static char Letter(int column) => (char)('A' + column);

    private static XElement Point(int index, string value) => new(C + "pt", new XAttribute("idx", Text(index)), new XElement(C + "v", value));
}
