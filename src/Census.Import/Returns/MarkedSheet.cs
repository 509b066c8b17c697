using System.Globalization;
using System.Xml;
using Census.Core.Problems;
using Census.Core.Sources;

namespace Census.Import.Returns;

/// <summary>
/// One sheet copied from reader to writer as it stands, where marked cells get another style and nothing else. A marked cell or row that
/// is not there is put in its place, in the style of its row or column; between cells that bear no addresses it is left out, because
/// those after it would move.
/// </summary>
internal sealed class MarkedSheet(XmlReader reader, XmlWriter writer, IReadOnlyList<CellMark> marks, SheetSurvey survey, Func<int, Severity, int> styleOf, string? drawing)
{
    private const int Rows = 1;

    // what may follow the reference to the drawing of comments in a sheet
    private static readonly HashSet<string> AfterDrawing = ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "AlternateContent", "extLst"];

    private readonly ILookup<int, CellMark> _marks = marks.ToLookup(mark => mark.Row);
    private readonly Queue<CellMark> _ofRow = new();
    private readonly Queue<int> _absentRows = new(marks.Select(mark => mark.Row).Where(row => !survey.HasRow(row)).Distinct().Order());
    private readonly HashSet<CellMark> _added = [];
    private string _prefix = "";
    private string _namespace = "";
    private bool _isDrawn = drawing is null;
    private int _row;
    private int? _rowStyle;
    private int _column;

    public void Copy()
    {
        while (reader.Read())
        {
            CopyNode();
        }
        writer.Flush();
    }

    private void CopyNode()
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.XmlDeclaration:
                writer.WriteStartDocument(standalone: true);
                break;
            case XmlNodeType.Element:
                CopyElement();
                break;
            case XmlNodeType.EndElement:
                End(reader.LocalName, reader.Depth);
                break;
            case XmlNodeType.Text:
                writer.WriteString(reader.Value);
                break;
            case XmlNodeType.CDATA:
                writer.WriteCData(reader.Value);
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                writer.WriteWhitespace(reader.Value);
                break;
            case XmlNodeType.Comment:
                writer.WriteComment(reader.Value);
                break;
            case XmlNodeType.ProcessingInstruction:
                writer.WriteProcessingInstruction(reader.Name, reader.Value);
                break;
            default:
                break;
        }
    }

    private void CopyElement()
    {
        var (name, depth, isEmpty) = (reader.LocalName, reader.Depth, reader.IsEmptyElement);
        if (depth == 0)
        {
            (_prefix, _namespace) = (reader.Prefix, reader.NamespaceURI);
        }
        else if (depth == Rows && AfterDrawing.Contains(name))
        {
            Draw();
        }
        else if (depth == Rows && name == "legacyDrawing" && isEmpty && drawing is not null)
        {
            Draw(); // in the place of one that leads nowhere
            return;
        }
        var style = name switch
        {
            "row" => BeginRow(),
            "c" => BeginCell(),
            _ => null,
        };
        writer.WriteStartElement(reader.Prefix, name, reader.NamespaceURI);
        CopyAttributes(name == "c" ? style : null);
        if (isEmpty)
        {
            End(name, depth);
        }
    }

    private void CopyAttributes(int? style)
    {
        while (reader.MoveToNextAttribute())
        {
            var isMarked = style is not null && reader.Name == "s";
            writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, isMarked ? Written(style!.Value) : reader.Value);
            style = isMarked ? null : style;
        }
        if (style is { } added)
        {
            writer.WriteAttributeString("s", Written(added));
        }
        reader.MoveToElement();
    }

    private void End(string name, int depth)
    {
        if (name == "row")
        {
            WriteMissing(int.MaxValue);
        }
        else if (name == "sheetData")
        {
            WriteAbsentRows(int.MaxValue);
        }
        else if (depth == 0)
        {
            Draw();
        }
        writer.WriteEndElement();
    }

    private int? BeginRow()
    {
        var row = Number("r") ?? _row + 1;
        WriteAbsentRows(row);
        Begin(row, reader.GetAttribute("customFormat") is "1" or "true" ? Number("s") : null);
        return null;
    }

    private void Begin(int row, int? style)
    {
        (_row, _rowStyle, _column) = (row, style, -1);
        _ofRow.Clear();
        foreach (var mark in _marks[row].OrderBy(mark => mark.Column))
        {
            _ofRow.Enqueue(mark);
        }
    }

    private void WriteAbsentRows(int before)
    {
        while (_absentRows.TryPeek(out var row) && row < before)
        {
            _absentRows.Dequeue();
            writer.WriteStartElement(_prefix, "row", _namespace);
            writer.WriteAttributeString("r", Written(row));
            Begin(row, null);
            WriteMissing(int.MaxValue);
            writer.WriteEndElement();
        }
    }

    private int? BeginCell()
    {
        if (reader.GetAttribute("r") is { } address)
        {
            _column = SourceRef.ColumnIndex(SheetSurvey.Letters(address));
            WriteMissing(_column);
        }
        else
        {
            _column++;
        }
        return _marks[_row].FirstOrDefault(mark => mark.Column == _column) is { } mark ? styleOf(Number("s") ?? 0, mark.Severity) : null;
    }

    private void WriteMissing(int before)
    {
        while (_ofRow.TryPeek(out var mark) && mark.Column < before)
        {
            _ofRow.Dequeue();
            if (!survey.HasCell(mark.Row, mark.Column) && _added.Add(mark))
            {
                writer.WriteStartElement(_prefix, "c", _namespace);
                writer.WriteAttributeString("r", mark.Address);
                writer.WriteAttributeString("s", Written(styleOf(_rowStyle ?? survey.StyleOf(mark.Column), mark.Severity)));
                writer.WriteEndElement();
            }
        }
    }

    private void Draw()
    {
        if (!_isDrawn)
        {
            _isDrawn = true;
            writer.WriteStartElement(_prefix, "legacyDrawing", _namespace);
            writer.WriteAttributeString("r", "id", Dialect.Of(_namespace).Relation.NamespaceName, drawing!);
            writer.WriteEndElement();
        }
    }

    private static string Written(int style) => style.ToString(CultureInfo.InvariantCulture);

    private int? Number(string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
