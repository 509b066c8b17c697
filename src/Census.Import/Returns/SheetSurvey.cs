using System.Globalization;
using System.Xml;
using Census.Core.Sources;
using Census.Import.Workbooks;

namespace Census.Import.Returns;

/// <summary>
/// What has to be known of a sheet before it is copied with marks: which of the marked rows and cells are there, which columns lend
/// their style to cells that are not, the merged blocks, and the relation of its drawing of comments.
/// </summary>
internal sealed class SheetSurvey
{
    private readonly HashSet<int> _marked;
    private readonly HashSet<int> _rows = [];
    private readonly HashSet<(int Row, int Column)> _cells = [];
    private readonly List<(int First, int Last, int Style)> _columns = [];
    private readonly List<MergedBlock> _merged = [];
    private int _row;
    private int _column;

    public SheetSurvey(XmlReader reader, IEnumerable<CellMark> marks)
    {
        _marked = [.. marks.Select(mark => mark.Row)];
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Look(reader);
            }
        }
    }

    public string? Drawing { get; private set; }

    public bool HasRow(int row) => _rows.Contains(row);

    public bool HasCell(int row, int column) => _cells.Contains((row, column));

    /// <summary>The style of a cell that is not there, in a row without one of its own.</summary>
    public int StyleOf(int column) => _columns.Find(c => c.First <= column && column <= c.Last).Style;

    /// <summary>The marks where they can be seen: of a merged block only the first cell shows anything.</summary>
    public IReadOnlyList<CellMark> Shown(IReadOnlyList<CellMark> marks) =>
    [
        .. marks.GroupBy(mark => FirstOfBlock(mark.Row, mark.Column))
            .Select(cell => cell.First() with
            {
                Row = cell.Key.Row,
                Column = cell.Key.Column,
                Severity = cell.Max(mark => mark.Severity),
                Sentences = [.. cell.SelectMany(mark => mark.Sentences).Distinct()],
            }),
    ];

    private (int Row, int Column) FirstOfBlock(int row, int column) =>
        _merged.Find(block => block.Holds(row, column)) is { } block ? (block.FirstRow, block.FirstColumn) : (row, column);

    private void Look(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "row":
                _row = Number(reader, "r") ?? _row + 1;
                _column = -1;
                _rows.Add(_row);
                break;
            case "c" when reader.GetAttribute("r") is { } address:
                Note(SourceRef.ColumnIndex(Letters(address)));
                break;
            case "c":
                Note(_column + 1);
                break;
            case "col" when Number(reader, "style") is { } style:
                _columns.Add(((Number(reader, "min") ?? 1) - 1, (Number(reader, "max") ?? 1) - 1, style));
                break;
            case "mergeCell" when reader.GetAttribute("ref")?.Split(':') is [var first, var last]:
                Merge(first, last);
                break;
            case "legacyDrawing":
                Drawing = reader.GetAttribute("id", Dialect.Of(reader.NamespaceURI).Relation.NamespaceName);
                break;
            default:
                break;
        }
    }

    private void Note(int column)
    {
        _column = column;
        if (_marked.Contains(_row))
        {
            _cells.Add((_row, column));
        }
    }

    // only blocks that hold marks
    private void Merge(string first, string last)
    {
        var block = new MergedBlock(RowOf(first), RowOf(last), SourceRef.ColumnIndex(Letters(first)), SourceRef.ColumnIndex(Letters(last)));
        if (_marked.Any(row => block.FirstRow <= row && row <= block.LastRow))
        {
            _merged.Add(block);
        }
    }

    private static int RowOf(string address) => int.Parse(address.AsSpan(Letters(address).Length), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The letters of an address: "F27" gives F.</summary>
    public static string Letters(string address) => address.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').ToUpperInvariant();

    private static int? Number(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
