using System.Globalization;
using System.Security;
using System.Text;
using System.Xml.Linq;

namespace Census.Demo;

/// <summary>
/// Puts the rows of a long table into the text of a saved sheet, in place of the model rows whose styles they take. Writing them
/// through the workbook's own cells takes ten times as long.
/// </summary>
internal sealed class TableWriter(IReadOnlyList<Column> columns, int first)
{
    private const string Mark = "census-rows";

    private readonly List<TableRow> _rows = [];

    public void Add(TableRow row) => _rows.Add(row);

    /// <summary>The sheet's text with the rows in it.</summary>
    public string Insert(string sheet)
    {
        var document = XDocument.Parse(sheet);
        var names = document.Root!.Name.Namespace;
        var prefix = document.Root.GetPrefixOfNamespace(names) is { } named ? named + ":" : "";
        var data = document.Root.Element(names + "sheetData")!;
        var styles = Styles(data, names);
        var last = Math.Max(_rows.Count == 0 ? first : _rows[^1].Number, first + ModelRows.Count - 1);
        data.Elements().Where(row => Number(row) >= first && Number(row) <= last).Remove();
        (data.Elements().LastOrDefault(row => Number(row) < first) ?? throw new InvalidDataException("The table has no heading.")).AddAfterSelf(new XComment(Mark));
        document.Root.Element(names + "dimension")?.Remove();
        return document.ToString(SaveOptions.DisableFormatting).Replace($"<!--{Mark}-->", Rows(prefix, styles), StringComparison.Ordinal);
    }

    // the style of each column by model row
    private string[][] Styles(XElement data, XNamespace names) =>
    [
        .. Enumerable.Range(first, ModelRows.Count).Select(number => data.Elements().Single(row => Number(row) == number)
            .Elements(names + "c").Select(cell => cell.Attribute("s")!.Value).ToArray()),
    ];

    private string Rows(string prefix, string[][] styles)
    {
        var text = new StringBuilder();
        foreach (var row in _rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"<{prefix}row r=\"{row.Number}\">");
            for (var i = 0; i < columns.Count; i++)
            {
                Append(text, prefix, row, i, styles);
            }
            text.Append(CultureInfo.InvariantCulture, $"</{prefix}row>");
        }
        return text.ToString();
    }

    private void Append(StringBuilder text, string prefix, TableRow row, int column, string[][] styles)
    {
        var value = column < row.Values.Count ? row.Values[column] : null;
        var isNumber = value is not (null or string or DateOnly) && columns[column].Format != Cells.NumberFormat;
        var style = styles[ModelRows.Offset(row.Look, isNumber)][column];
        var address = Core.Sources.SourceRef.ColumnLetter(column);
        text.Append(CultureInfo.InvariantCulture, $"<{prefix}c r=\"{address}{row.Number}\" s=\"{style}\"");
        switch (value)
        {
            case null or "":
                text.Append("/>");
                break;
            case string words:
                text.Append(CultureInfo.InvariantCulture, $" t=\"inlineStr\"><{prefix}is><{prefix}t xml:space=\"preserve\">{SecurityElement.Escape(words)}</{prefix}t></{prefix}is></{prefix}c>");
                break;
            case DateOnly day:
                text.Append(CultureInfo.InvariantCulture, $"><{prefix}v>{day.ToDateTime(TimeOnly.MinValue).ToOADate()}</{prefix}v></{prefix}c>");
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"><{prefix}v>{value}</{prefix}v></{prefix}c>");
                break;
        }
    }

    private static int Number(XElement row) => int.Parse(row.Attribute("r")!.Value, CultureInfo.InvariantCulture);
}
