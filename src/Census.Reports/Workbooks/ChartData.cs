using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Census.Reports.Workbooks;

/// <summary>
/// The values that chart parts keep, gathered on one sheet: each range a column under the title of its chart. The parts are changed to
/// point there, and no longer to a workbook of their own.
/// </summary>
internal sealed class ChartData
{
    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private readonly List<(string Title, bool IsNumbers, IReadOnlyDictionary<int, string> Values)> _columns = [];

    /// <summary>The part with its ranges on the sheet of data. A range without kept values is left as it is.</summary>
    public XDocument Take(XDocument space, string title)
    {
        var changed = new XDocument(space);
        changed.Descendants(Chart + "externalData").Remove();
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var range in changed.Descendants(Chart + "f").ToList())
        {
            if (range.Parent?.Elements().FirstOrDefault(e => e.Name == Chart + "numCache" || e.Name == Chart + "strCache") is { } cache)
            {
                if (!places.TryGetValue(range.Value, out var place))
                {
                    places[range.Value] = place = Keep(cache, title);
                }
                range.Value = place;
            }
        }
        return changed;
    }

    public SheetData Sheet()
    {
        var last = _columns.Count == 0 ? -1 : _columns.Max(column => column.Values.Count == 0 ? 0 : column.Values.Keys.Max() + 1);
        var data = new SheetData();
        for (var row = 0; row <= last; row++)
        {
            var cells = _columns.Index().Select(column => Cell(row, column.Index + 1, column.Item)).OfType<Cell>();
            data.Append(new Row(cells) { RowIndex = (uint)row + 1 });
        }
        return data;
    }

    private string Keep(XElement cache, string title)
    {
        var values = cache.Elements(Chart + "pt").ToDictionary(
            point => int.Parse(point.Attribute("idx")!.Value, CultureInfo.InvariantCulture), point => point.Element(Chart + "v")?.Value ?? "");
        _columns.Add((title, cache.Name == Chart + "numCache", values));
        var count = Math.Max(1, int.TryParse(cache.Element(Chart + "ptCount")?.Attribute("val")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : values.Count);
        var letters = BookSheet.Letters(_columns.Count);
        return string.Create(CultureInfo.InvariantCulture, $"'{SheetNames.ChartData}'!${letters}$2:${letters}${count + 1}");
    }

    private static Cell? Cell(int row, int column, (string Title, bool IsNumbers, IReadOnlyDictionary<int, string> Values) kept)
    {
        var address = BookSheet.Address(row + 1, column);
        if (row == 0)
        {
            return Text(address, kept.Title);
        }
        return !kept.Values.TryGetValue(row - 1, out var value) ? null
            : kept.IsNumbers ? new Cell { CellReference = address, CellValue = new CellValue(value) } : Text(address, value);
    }

    private static Cell Text(string address, string text) => new()
    {
        CellReference = address,
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }),
    };
}
