using System.Globalization;
using System.Xml;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Journal;

namespace Census.Import.Returns;

/// <summary>
/// The sheet "Lỗi" that a returned workbook gets: what came in, the account of every sheet's rows, how often each kind of thing is wrong,
/// and every one of them with a link to its cell. All texts are texts, whatever sign they begin with.
/// </summary>
internal sealed class ErrorSheet(FileResult result, DateOnly round, ReturnedStyles styles, Dialect dialect)
{
    private static readonly double[] Widths = [6, 14, 9, 11, 20, 20, 62];

    private static readonly string[] Headings = ["STT", "Trang", "Ô", "Mức", "Cột", "Đã ghi", "Nội dung cần sửa"];

    private readonly List<IReadOnlyList<(string Text, ErrorStyle Style)>> _rows = [];
    private readonly List<(string Address, string Location)> _links = [];

    /// <summary>The row of the headings of the table, to be repeated on every printed page; known once the sheet is written.</summary>
    public int HeadingRow { get; private set; }

    public void Write(Stream stream)
    {
        Compose();
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { CloseOutput = false, NewLineHandling = NewLineHandling.Entitize });
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement("worksheet", dialect.Main.NamespaceName);
        WriteHead(writer);
        writer.WriteStartElement("sheetData");
        for (var i = 0; i < _rows.Count; i++)
        {
            WriteRow(writer, i + 1, _rows[i]);
        }
        writer.WriteEndElement();
        WriteFoot(writer);
        writer.WriteEndElement();
    }

    private void Compose()
    {
        var found = result.Problems.Where(problem => problem.Severity != Severity.Info).ToList();
        Line(ErrorStyle.Title, found.Count == 0 ? "KHÔNG CÓ ĐIỂM NÀO CẦN SỬA" : "CÁC ĐIỂM CẦN SỬA");
        Line(ErrorStyle.Plain, $"Tệp: {Path.GetFileName(result.File)}");
        Line(ErrorStyle.Plain, $"Kỳ số liệu: {VietnameseFormat.Day(round)}");
        Line(ErrorStyle.Plain, $"Lỗi: {Number(found.Count(p => p.Severity == Severity.Error))}. Cảnh báo: {Number(found.Count(p => p.Severity == Severity.Warning))}. Ô màu đỏ là lỗi, ô màu vàng là cảnh báo; trỏ vào ô để đọc ghi chú.");
        foreach (var sheet in result.Sheets)
        {
            Line(ErrorStyle.Plain, Account(sheet));
        }
        foreach (var kind in found.GroupBy(problem => problem.Code).OrderByDescending(kind => kind.Key.Severity).ThenBy(kind => kind.Key.Code, StringComparer.Ordinal))
        {
            Line(ErrorStyle.Plain, $"{kind.Key.Code} ({Name(kind.Key.Severity)}): {Number(kind.Count())} chỗ");
        }
        Line(ErrorStyle.Plain, "");
        HeadingRow = _rows.Count + 1;
        _rows.Add([.. Headings.Select(heading => (heading, ErrorStyle.Heading))]);
        foreach (var problem in found)
        {
            Add(problem);
        }
    }

    private void Add(Problem problem)
    {
        var spot = problem.Where.Cell ?? problem.Where.Row?.ToString(CultureInfo.InvariantCulture) ?? "";
        var number = _rows.Count + 1 - HeadingRow;
        if (problem.Where is { Sheet: { } sheet, Row: { } row })
        {
            var location = $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{problem.Where.Cell ?? string.Create(CultureInfo.InvariantCulture, $"A{row}")}";
            _links.Add((string.Create(CultureInfo.InvariantCulture, $"C{_rows.Count + 1}"), location));
        }
        _rows.Add(
        [
            (Number(number), ErrorStyle.Body),
            (problem.Where.Sheet ?? "", ErrorStyle.Body),
            (spot, problem.Where.Row is null ? ErrorStyle.Body : ErrorStyle.Link),
            (Name(problem.Severity), ErrorStyle.Body),
            (problem.Column ?? "", ErrorStyle.Body),
            (problem.Value ?? "", ErrorStyle.Body),
            (problem.ToUnit(), ErrorStyle.Body),
        ]);
    }

    private static string Account(SheetResult sheet)
    {
        var rows = sheet.Rows;
        return $"Trang “{sheet.Name}”: {Number(rows.Seen)} dòng = tiêu đề {Number(rows.Header)} + trống {Number(rows.Blank)} + mục {Number(rows.Section)} + cộng {Number(rows.Total)}"
            + $" + ghi chú {Number(rows.Note)} + người {Number(rows.People)} + chờ xác minh {Number(rows.Held)} + không phải dòng người {Number(rows.Refused)}";
    }

    private void Line(ErrorStyle style, string text) => _rows.Add([(text, style)]);

    private static void WriteHead(XmlWriter writer)
    {
        writer.WriteStartElement("sheetPr");
        Element(writer, "pageSetUpPr", ("fitToPage", "1"));
        writer.WriteEndElement();
        writer.WriteStartElement("cols");
        for (var i = 0; i < Widths.Length; i++)
        {
            var column = (i + 1).ToString(CultureInfo.InvariantCulture);
            Element(writer, "col", ("min", column), ("max", column), ("width", Widths[i].ToString(CultureInfo.InvariantCulture)), ("customWidth", "1"));
        }
        writer.WriteEndElement();
    }

    private void WriteRow(XmlWriter writer, int number, IReadOnlyList<(string Text, ErrorStyle Style)> cells)
    {
        writer.WriteStartElement("row");
        writer.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
        if (cells.Count > 1)
        {
            // not every program makes room for text that is broken into lines
            writer.WriteAttributeString("ht", Height(cells).ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("customHeight", "1");
        }
        for (var column = 0; column < cells.Count; column++)
        {
            writer.WriteStartElement("c");
            writer.WriteAttributeString("r", string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{number}"));
            writer.WriteAttributeString("s", styles.Of(cells[column].Style).ToString(CultureInfo.InvariantCulture));
            InlineText.Write(writer, cells[column].Text);
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    private void WriteFoot(XmlWriter writer)
    {
        if (_rows.Count > HeadingRow)
        {
            Element(writer, "autoFilter", ("ref", string.Create(CultureInfo.InvariantCulture, $"A{HeadingRow}:G{_rows.Count}")));
        }
        if (_links.Count > 0)
        {
            writer.WriteStartElement("hyperlinks");
            foreach (var (address, location) in _links)
            {
                Element(writer, "hyperlink", ("ref", address), ("location", XmlWords.Of(location)));
            }
            writer.WriteEndElement();
        }
        Element(writer, "pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
        Element(writer, "pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToWidth", "1"), ("fitToHeight", "0"));
    }

    private static int Height(IReadOnlyList<(string Text, ErrorStyle Style)> cells) =>
        (16 * cells.Select((cell, column) => 1 + (int)(cell.Text.Length * 0.95 / Widths[column])).Max()) + 2;

    private static void Element(XmlWriter writer, string name, params (string Name, string Value)[] attributes)
    {
        writer.WriteStartElement(name);
        foreach (var attribute in attributes)
        {
            writer.WriteAttributeString(attribute.Name, attribute.Value);
        }
        writer.WriteEndElement();
    }

    private static string Name(Severity severity) => severity == Severity.Error ? "lỗi" : "cảnh báo";

    private static string Number(int number) => number.ToString("N0", VietnameseFormat.Numbers);
}

/// <summary>A cell's text written in the cell itself, never as a formula.</summary>
internal static class InlineText
{
    /// <summary>Adds type and text to a cell element that has just been begun; nothing for a blank.</summary>
    public static void Write(XmlWriter writer, string text)
    {
        if (text.Length == 0)
        {
            return;
        }
        writer.WriteAttributeString("t", "inlineStr");
        writer.WriteStartElement("is");
        writer.WriteStartElement("t");
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(XmlWords.Of(text.Length > 32_767 ? text[..32_767] : text));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
