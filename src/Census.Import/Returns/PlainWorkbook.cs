using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Census.Core.Sources;
using Census.Import.Workbooks;

namespace Census.Import.Returns;

/// <summary>
/// A new .xlsx with the sheets and cells of a file that was not one (.xls, .csv, web page): the same addresses, texts as texts, numbers
/// and dates as such, merged blocks merged. Its looks are plain: an old file's are not to be had.
/// </summary>
internal static class PlainWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const int DateStyle = 1;
    private const int TextStyle = 2; // what is typed in place of a text stays one: 004080000001 keeps its zeros
    private const double WidestColumn = 50;

    public static byte[] Write(IReadOnlyList<Sheet> sheets)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var numbers = Enumerable.Range(1, sheets.Count).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToList();
            Text(zip, "[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Content}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Content}.styles+xml"/>{string.Concat(numbers.Select(n => $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{Content}.worksheet+xml\"/>"))}</Types>
                """);
            Text(zip, "_rels/.rels", $"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>
                """);
            Text(zip, "xl/_rels/workbook.xml.rels", $"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId0" Type="{Relation}/styles" Target="styles.xml"/>{string.Concat(numbers.Select(n => $"<Relationship Id=\"rId{n}\" Type=\"{Relation}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"))}</Relationships>
                """);
            Text(zip, "xl/styles.xml", $"""
                <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>
                """);
            Part(zip, "xl/workbook.xml", writer => WriteBook(writer, sheets));
            for (var i = 0; i < sheets.Count; i++)
            {
                var sheet = sheets[i];
                Part(zip, $"xl/worksheets/sheet{numbers[i]}.xml", writer => WriteSheet(writer, sheet));
            }
        }
        return bytes.ToArray();
    }

    /// <summary>A name that Excel takes for a sheet: at most 31 characters and none of those it forbids; others before it keep theirs.</summary>
    public static string SheetName(string name, ICollection<string> taken)
    {
        var plain = string.Concat(XmlWords.Of(name).Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? '-' : c)).Trim('\'', ' ');
        plain = plain.Length == 0 ? "Sheet" : plain[..Math.Min(31, plain.Length)];
        for (var i = 2; ; i++)
        {
            if (!taken.Contains(plain, StringComparer.OrdinalIgnoreCase))
            {
                return plain;
            }
            var ending = string.Create(CultureInfo.InvariantCulture, $" ({i})");
            plain = plain[..Math.Min(31 - ending.Length, plain.Length)] + ending;
        }
    }

    private static void WriteBook(XmlWriter writer, IReadOnlyList<Sheet> sheets)
    {
        writer.WriteStartElement("workbook", Main);
        writer.WriteStartElement("bookViews");
        writer.WriteStartElement("workbookView");
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteStartElement("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            writer.WriteStartElement("sheet");
            writer.WriteAttributeString("name", sheets[i].Name);
            writer.WriteAttributeString("sheetId", number);
            if (sheets[i].IsHidden)
            {
                writer.WriteAttributeString("state", "hidden");
            }
            writer.WriteAttributeString("r", "id", Relation, "rId" + number);
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteSheet(XmlWriter writer, Sheet sheet)
    {
        writer.WriteStartElement("worksheet", Main);
        writer.WriteStartElement("sheetPr");
        writer.WriteStartElement("pageSetUpPr");
        writer.WriteAttributeString("fitToPage", "1");
        writer.WriteEndElement();
        writer.WriteEndElement();
        WriteWidths(writer, sheet);
        writer.WriteStartElement("sheetData");
        foreach (var row in sheet.Rows)
        {
            writer.WriteStartElement("row");
            writer.WriteAttributeString("r", row.Number.ToString(CultureInfo.InvariantCulture));
            for (var column = 0; column < row.Cells.Count; column++)
            {
                WriteCell(writer, row, column);
            }
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        WriteMerged(writer, sheet.Merged);
        writer.WriteStartElement("pageSetup");
        writer.WriteAttributeString("paperSize", "9");
        writer.WriteAttributeString("orientation", "landscape");
        writer.WriteAttributeString("fitToHeight", "0");
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteWidths(XmlWriter writer, Sheet sheet)
    {
        var columns = sheet.Rows.Count == 0 ? 0 : sheet.Rows.Max(row => row.Cells.Count);
        var seen = sheet.Rows.Where(row => row.Cells.Count(cell => !cell.IsEmpty) > 1).Take(200).ToList(); // a title runs on beside its cell
        if (columns == 0)
        {
            return;
        }
        writer.WriteStartElement("cols");
        for (var column = 0; column < columns; column++)
        {
            var longest = seen.Select(row => row[column].Text.Length).DefaultIfEmpty(0).Max();
            writer.WriteStartElement("col");
            writer.WriteAttributeString("min", (column + 1).ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("max", (column + 1).ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("width", Math.Clamp(longest * 1.2, 6, WidestColumn).ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("customWidth", "1");
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    private static void WriteCell(XmlWriter writer, SheetRow row, int column)
    {
        var cell = row[column];
        if (cell.IsEmpty)
        {
            return;
        }
        writer.WriteStartElement("c");
        writer.WriteAttributeString("r", SourceRef.ColumnLetter(column) + row.Number.ToString(CultureInfo.InvariantCulture));
        switch (cell.Kind)
        {
            case CellKind.Number:
                writer.WriteElementString("v", Main, cell.Text);
                break;
            case CellKind.Date when DateOnly.TryParseExact(cell.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= 1901:
                writer.WriteAttributeString("s", DateStyle.ToString(CultureInfo.InvariantCulture));
                writer.WriteElementString("v", Main, (day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture));
                break;
            case CellKind.Logical:
                writer.WriteAttributeString("t", "b");
                writer.WriteElementString("v", Main, cell.Text == "TRUE" ? "1" : "0");
                break;
            default:
                writer.WriteAttributeString("s", TextStyle.ToString(CultureInfo.InvariantCulture));
                InlineText.Write(writer, cell.Text);
                break;
        }
        writer.WriteEndElement();
    }

    private static void WriteMerged(XmlWriter writer, IReadOnlyList<MergedBlock> merged)
    {
        if (merged.Count == 0)
        {
            return;
        }
        writer.WriteStartElement("mergeCells");
        foreach (var block in merged)
        {
            writer.WriteStartElement("mergeCell");
            writer.WriteAttributeString("ref", string.Create(CultureInfo.InvariantCulture, $"{SourceRef.ColumnLetter(block.FirstColumn)}{block.FirstRow}:{SourceRef.ColumnLetter(block.LastColumn)}{block.LastRow}"));
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    private static void Text(ZipArchive zip, string part, string text)
    {
        using var writer = new StreamWriter(Entry(zip, part).Open());
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text.Trim());
    }

    private static ZipArchiveEntry Entry(ZipArchive zip, string part)
    {
        var entry = zip.CreateEntry(part, CompressionLevel.Fastest);
        entry.LastWriteTime = SentPackage.NoDay;
        return entry;
    }

    private static void Part(ZipArchive zip, string part, Action<XmlWriter> write)
    {
        using var stream = Entry(zip, part).Open();
        using var writer = XmlWords.Writer(stream);
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }
}
