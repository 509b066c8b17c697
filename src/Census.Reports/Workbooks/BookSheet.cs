using System.Globalization;
using System.Xml;

namespace Census.Reports.Workbooks;

/// <summary>
/// A sheet to be written: cells by row and column from 1, columns with widths in characters, rows with heights in points where they are
/// set, and how it comes out on paper. Cells of a row are put from left to right.
/// </summary>
internal sealed class BookSheet(string name, IReadOnlyList<int> widths, BookStyles styles)
{
    private const double LineHeight = 15;

    private readonly SortedDictionary<int, List<(int Column, Cell Value)>> _rows = [];
    private readonly Dictionary<int, double> _heights = [];
    private readonly List<string> _merged = [];

    public string Name => name;

    public bool IsLandscape { get; init; }

    /// <summary>The rows repeated on each page; null for none. What stands above the end of them, and the first columns, stay in sight.</summary>
    public (int First, int Last)? Heading { get; set; }

    public int FrozenColumns { get; init; }

    public string Footer { get; init; } = "";

    public void Put(int row, int column, string text, SheetStyle style) => Add(row, column, new Cell(styles.NumberOf(style)) { Text = Clean(text) });

    public void Put(int row, int column, double number, SheetStyle style, string? formula = null) =>
        Add(row, column, new Cell(styles.NumberOf(style)) { Number = number, Formula = formula });

    /// <summary>A text across columns, the first to the last.</summary>
    public void PutAcross(int row, int first, int last, string text, SheetStyle style, int rows = 1)
    {
        for (var down = row; down < row + rows; down++)
        {
            for (var column = first; column <= last; column++)
            {
                Add(down, column, new Cell(styles.NumberOf(style)) { Text = down == row && column == first ? Clean(text) : null });
            }
        }
        if (last > first || rows > 1)
        {
            _merged.Add($"{Address(row, first)}:{Address(row + rows - 1, last)}");
        }
    }

    /// <summary>Makes a row as high as so many lines of its size; never lower than it is.</summary>
    public void Lines(int row, int lines, double lineHeight = LineHeight) =>
        _heights[row] = Math.Max(_heights.GetValueOrDefault(row), Math.Max(1, lines) * lineHeight);

    /// <summary>How many lines a text takes in a column of so many characters.</summary>
    public static int LinesOf(string text, int width)
    {
        var (lines, room) = (1, (double)width);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var needed = word.Length * 1.02;
            if (room < needed && room < width)
            {
                (lines, room) = (lines + 1, width);
            }
            lines += (int)(needed / (width + 0.001));
            room -= (needed % (width + 0.001)) + 1;
        }
        return lines;
    }

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("worksheet", BookParts.Main);
        xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        View(xml);
        xml.WriteRaw("<sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        foreach (var (i, width) in widths.Index())
        {
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{width + 0.71}\" customWidth=\"1\"/>"));
        }
        xml.WriteRaw("</cols>");
        xml.WriteStartElement("sheetData", BookParts.Main);
        foreach (var (row, cells) in _rows)
        {
            Row(xml, row, cells);
        }
        xml.WriteEndElement();
        if (_merged.Count > 0)
        {
            xml.WriteRaw($"<mergeCells count=\"{_merged.Count.ToString(CultureInfo.InvariantCulture)}\">{string.Concat(_merged.Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>");
        }
        Page(xml);
        xml.WriteEndElement();
    }

    private void View(XmlWriter xml)
    {
        if (Heading is not { } heading)
        {
            return;
        }
        var corner = Address(heading.Last + 1, FrozenColumns + 1);
        var across = FrozenColumns > 0 ? string.Create(CultureInfo.InvariantCulture, $" xSplit=\"{FrozenColumns}\"") : "";
        xml.WriteRaw(string.Create(
            CultureInfo.InvariantCulture,
            $"<sheetViews><sheetView workbookViewId=\"0\"><pane{across} ySplit=\"{heading.Last}\" topLeftCell=\"{corner}\" activePane=\"{(FrozenColumns > 0 ? "bottomRight" : "bottomLeft")}\" state=\"frozen\"/></sheetView></sheetViews>"));
    }

    private void Row(XmlWriter xml, int row, List<(int Column, Cell Value)> cells)
    {
        xml.WriteStartElement("row", BookParts.Main);
        xml.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
        if (_heights.TryGetValue(row, out var height))
        {
            xml.WriteAttributeString("ht", height.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customHeight", "1");
        }
        foreach (var (column, cell) in cells)
        {
            cell.Write(xml, Address(row, column));
        }
        xml.WriteEndElement();
    }

    private void Page(XmlWriter xml)
    {
        xml.WriteRaw("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.6\" right=\"0.4\" top=\"0.6\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>");
        xml.WriteRaw($"<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"{(IsLandscape ? "landscape" : "portrait")}\"/>");
        xml.WriteStartElement("headerFooter", BookParts.Main);
        xml.WriteElementString("oddFooter", BookParts.Main, $"&L{Footer}&RTrang &P/&N");
        xml.WriteEndElement();
    }

    private void Add(int row, int column, Cell cell)
    {
        if (!_rows.TryGetValue(row, out var cells))
        {
            _rows[row] = cells = [];
        }
        cells.Add((column, cell));
    }

    private static string Clean(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));

    /// <summary>The address of a cell ("AB12"), row and column from 1.</summary>
    public static string Address(int row, int column) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    public static string Letters(int column)
    {
        var letters = "";
        for (var left = column; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }
        return letters;
    }

    private sealed record Cell(int Style)
    {
        public string? Text { get; init; }

        public double? Number { get; init; }

        public string? Formula { get; init; }

        public void Write(XmlWriter xml, string address)
        {
            xml.WriteStartElement("c", BookParts.Main);
            xml.WriteAttributeString("r", address);
            xml.WriteAttributeString("s", Style.ToString(CultureInfo.InvariantCulture));
            if (Text is { Length: > 0 } text)
            {
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is", BookParts.Main);
                xml.WriteStartElement("t", BookParts.Main);
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(text);
                xml.WriteEndElement();
                xml.WriteEndElement();
            }
            if (Formula is { } formula)
            {
                xml.WriteElementString("f", BookParts.Main, formula);
            }
            if (Number is { } number)
            {
                xml.WriteElementString("v", BookParts.Main, number.ToString("R", CultureInfo.InvariantCulture));
            }
            xml.WriteEndElement();
        }
    }
}
