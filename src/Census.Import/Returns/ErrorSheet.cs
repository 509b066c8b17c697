using System.Globalization;
using System.Xml;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Journal;
using Census.Import.Workbooks;

namespace Census.Import.Returns;

/// <summary>
/// The sheet "Lỗi" that a returned workbook gets: every thing that is wrong with a link to its cell, under headings that stay in sight;
/// below, how often each kind occurs and the account of every sheet's rows. All texts are texts, whatever sign they begin with.
/// </summary>
internal sealed class ErrorSheet(FileResult result, DateOnly round, ReturnedStyles styles, Dialect dialect)
{
    public const string Name = "Lỗi";

    /// <summary>The row of the headings of the table: it stays in sight, and is repeated on every printed page.</summary>
    public const int HeadingRow = 5;

    private const string Title = "CÁC ĐIỂM CẦN SỬA";
    private const int TitleHeight = 21;
    private const int MostLinks = 65_000; // a sheet takes 65,530
    private const int MostRows = 1_000_000; // a sheet takes 1,048,576

    private static readonly double[] Widths = [6, 18, 9, 8, 11, 22, 22, 66];

    private static readonly string[] Headings = ["STT", "Trang", "Ô", "Dòng", "Mức", "Cột", "Đã ghi", "Nội dung cần sửa"];

    private readonly List<IReadOnlyList<(string Text, ErrorStyle Style)>> _rows = [];
    private readonly List<(string Address, string Location)> _links = [];
    private readonly List<string> _merged = [];
    private readonly List<Problem> _found = [.. result.Problems.Where(problem => problem.Severity != Severity.Info)];

    private string _lastFound = "";

    /// <summary>Told when the workbook is a copy of the cells of one that could not be patched.</summary>
    public bool IsCopy { get; init; }

    /// <summary>Whether a sheet is one of these, in a workbook that was returned and is sent again.</summary>
    public static bool IsOne(Sheet sheet) =>
        sheet.Name.StartsWith(Name, StringComparison.Ordinal) && sheet.Rows is [{ Number: 1 } first, ..] && first[0].Text == Title;

    /// <summary>Writes the sheet under the name it has in the workbook.</summary>
    public void Write(Stream stream, string name)
    {
        Compose(name);
        using var writer = XmlWords.Writer(stream);
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

    private void Compose(string name)
    {
        Line(ErrorStyle.Title, Title);
        Line(ErrorStyle.Plain, $"Tệp: {Path.GetFileName(result.File)}. Kỳ số liệu: {VietnameseFormat.Day(round)}." + (IsCopy ? " Tệp gốc không ghép lại được nên đây là bản chép các ô, không giữ định dạng." : ""));
        Line(ErrorStyle.Plain, _found.Count == 0 ? "Không có điểm nào cần sửa." : $"Lỗi: {Number(_found.Count(p => p.Severity == Severity.Error))}. Cảnh báo: {Number(_found.Count(p => p.Severity == Severity.Warning))}. Ô màu đỏ là lỗi, ô màu vàng là cảnh báo; trỏ vào ô để đọc ghi chú.");
        Line(ErrorStyle.Jump, "Xem tổng hợp theo loại và số dòng của từng trang ở cuối trang này");
        _rows.Add([.. Headings.Select(heading => (heading, ErrorStyle.Heading))]);
        foreach (var problem in _found.Take(MostRows))
        {
            Add(problem);
        }
        _lastFound = string.Create(CultureInfo.InvariantCulture, $"H{_rows.Count}");
        Line(ErrorStyle.Plain, _found.Count > MostRows ? $"… và {Number(_found.Count - MostRows)} điểm khác." : "");
        _links.Add(("A4", $"{Quoted(name)}!A{(_rows.Count + 1).ToString(CultureInfo.InvariantCulture)}"));
        Line(ErrorStyle.Title, "TỔNG HỢP THEO LOẠI");
        Kind("STT", "Mã", "Số chỗ", "Mức", "Nội dung", ErrorStyle.Heading);
        foreach (var (i, (sentence, problems)) in KindWords.Of(_found).Index())
        {
            Kind(Number(i + 1), problems[0].Code.Code, Number(problems.Count), Called(problems[0].Severity), sentence, ErrorStyle.Body);
        }
        Line(ErrorStyle.Plain, "");
        Line(ErrorStyle.Title, "SỐ DÒNG CỦA TỪNG TRANG");
        foreach (var sheet in result.Sheets)
        {
            Line(ErrorStyle.Plain, Account(sheet));
        }
    }

    private void Add(Problem problem)
    {
        if (problem.Where is { Sheet: { } sheet, Row: { } row } && _links.Count < MostLinks)
        {
            _links.Add((string.Create(CultureInfo.InvariantCulture, $"C{_rows.Count + 1}"), $"{Quoted(sheet)}!{problem.Where.Cell ?? string.Create(CultureInfo.InvariantCulture, $"A{row}")}"));
        }
        var line = problem.Where.Row?.ToString(CultureInfo.InvariantCulture) ?? "";
        _rows.Add(
        [
            (Number(_rows.Count + 1 - HeadingRow), ErrorStyle.Body),
            (problem.Where.Sheet ?? "", ErrorStyle.Body),
            (problem.Where.Cell ?? (line.Length > 0 ? "A" + line : ""), problem.Where.Row is null ? ErrorStyle.Body : ErrorStyle.Link),
            (line, ErrorStyle.Body),
            (Called(problem.Severity), ErrorStyle.Body),
            (problem.Column ?? "", ErrorStyle.Body),
            (problem.Value ?? "", ErrorStyle.Body),
            (problem.ToUnit(), ErrorStyle.Body),
        ]);
    }

    // in the columns of the table above, the words across the last three
    private void Kind(string number, string code, string count, string severity, string words, ErrorStyle style)
    {
        _rows.Add([(number, style), (code, style), (count, style), (severity, style), ("", style), (words, style), ("", style), ("", style)]);
        _merged.Add(string.Create(CultureInfo.InvariantCulture, $"D{_rows.Count}:E{_rows.Count}"));
        _merged.Add(string.Create(CultureInfo.InvariantCulture, $"F{_rows.Count}:H{_rows.Count}"));
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
        Element(writer, "tabColor", ("rgb", "FFC00000"));
        Element(writer, "pageSetUpPr", ("fitToPage", "1"));
        writer.WriteEndElement();
        writer.WriteStartElement("sheetViews");
        writer.WriteStartElement("sheetView");
        writer.WriteAttributeString("showGridLines", "0");
        writer.WriteAttributeString("workbookViewId", "0");
        Element(writer, "pane", ("ySplit", Text(HeadingRow)), ("topLeftCell", "A" + Text(HeadingRow + 1)), ("activePane", "bottomLeft"), ("state", "frozen"));
        writer.WriteEndElement();
        writer.WriteEndElement();
        Element(writer, "sheetFormatPr", ("defaultRowHeight", "17"), ("customHeight", "1"));
        writer.WriteStartElement("cols");
        for (var i = 0; i < Widths.Length; i++)
        {
            Element(writer, "col", ("min", Text(i + 1)), ("max", Text(i + 1)), ("width", Widths[i].ToString(CultureInfo.InvariantCulture)), ("customWidth", "1"));
        }
        writer.WriteEndElement();
    }

    private void WriteRow(XmlWriter writer, int number, IReadOnlyList<(string Text, ErrorStyle Style)> cells)
    {
        writer.WriteStartElement("row");
        writer.WriteAttributeString("r", Text(number));
        if (cells.Count > 1 || cells[0].Style == ErrorStyle.Title)
        {
            // not every program makes room for text that is broken into lines
            writer.WriteAttributeString("ht", Text(Height(cells, isWide: _merged.Contains($"F{Text(number)}:H{Text(number)}"))));
            writer.WriteAttributeString("customHeight", "1");
        }
        for (var column = 0; column < cells.Count; column++)
        {
            writer.WriteStartElement("c");
            writer.WriteAttributeString("r", (char)('A' + column) + Text(number));
            writer.WriteAttributeString("s", Text(styles.Of(cells[column].Style)));
            InlineText.Write(writer, cells[column].Text);
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    private void WriteFoot(XmlWriter writer)
    {
        Element(writer, "autoFilter", ("ref", $"A{Text(HeadingRow)}:{_lastFound}"));
        writer.WriteStartElement("mergeCells");
        foreach (var block in _merged)
        {
            Element(writer, "mergeCell", ("ref", block));
        }
        writer.WriteEndElement();
        writer.WriteStartElement("hyperlinks");
        foreach (var (address, location) in _links)
        {
            Element(writer, "hyperlink", ("ref", address), ("location", XmlWords.Of(location)));
        }
        writer.WriteEndElement();
        Element(writer, "pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
        Element(writer, "pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        writer.WriteStartElement("headerFooter");
        writer.WriteElementString("oddFooter", dialect.Main.NamespaceName, "&C&P/&N");
        writer.WriteEndElement();
    }

    private static int Height(IReadOnlyList<(string Text, ErrorStyle Style)> cells, bool isWide) =>
        cells.Count == 1 ? TitleHeight
        : (16 * cells.Select((cell, column) => 1 + (int)(cell.Text.Length * 0.95 / (isWide && column == 5 ? Widths[5..].Sum() : Widths[column]))).Max()) + 2;

    private static void Element(XmlWriter writer, string name, params (string Name, string Value)[] attributes)
    {
        writer.WriteStartElement(name);
        foreach (var attribute in attributes)
        {
            writer.WriteAttributeString(attribute.Name, attribute.Value);
        }
        writer.WriteEndElement();
    }

    private static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Called(Severity severity) => severity == Severity.Error ? "lỗi" : "cảnh báo";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

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
