using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Census.Benchmarks;

/// <summary>Streams a made-up list into an .xlsx as Excel writes one: shared texts, days as numbers with a style, an address in each cell.</summary>
internal sealed class ListWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private long _uses;

    public static void Write(string file, string title, IReadOnlyList<string> headings, IEnumerable<object?[]> rows)
    {
        using var zip = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
        new ListWriter().Write(zip, title, headings, rows);
    }

    private void Write(ZipArchive zip, string title, IReadOnlyList<string> headings, IEnumerable<object?[]> rows)
    {
        Plain(zip, "[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>
            """);
        Plain(zip, "_rels/.rels", $"""<Relationships xmlns="{Packages}"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Plain(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Plain(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Packages}"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
        Plain(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""");
        using (var sheet = Part(zip, "xl/worksheets/sheet1.xml"))
        {
            Sheet(sheet, title, headings, rows);
        }
        using var texts = Part(zip, "xl/sharedStrings.xml");
        texts.WriteStartElement("sst", Main);
        texts.WriteAttributeString("count", Whole(_uses));
        texts.WriteAttributeString("uniqueCount", Whole(_texts.Count));
        foreach (var text in _texts.Keys)
        {
            texts.WriteStartElement("si", Main);
            texts.WriteElementString("t", Main, text);
            texts.WriteEndElement();
        }
        texts.WriteEndElement();
    }

    private void Sheet(XmlWriter sheet, string title, IReadOnlyList<string> headings, IEnumerable<object?[]> rows)
    {
        sheet.WriteStartElement("worksheet", Main);
        sheet.WriteStartElement("sheetData", Main);
        var number = 0;
        foreach (var row in rows.Prepend([.. headings]).Prepend([title]))
        {
            Row(sheet, ++number, row);
        }
        sheet.WriteEndElement();
        sheet.WriteEndElement();
    }

    private void Row(XmlWriter sheet, int number, object?[] values)
    {
        sheet.WriteStartElement("row", Main);
        sheet.WriteAttributeString("r", Whole(number));
        sheet.WriteAttributeString("spans", "1:" + Whole(values.Length));
        for (var column = 0; column < values.Length; column++)
        {
            if (values[column] is { } value)
            {
                Cell(sheet, Letters(column) + Whole(number), value);
            }
        }
        sheet.WriteEndElement();
    }

    private void Cell(XmlWriter sheet, string address, object value)
    {
        sheet.WriteStartElement("c", Main);
        sheet.WriteAttributeString("r", address);
        if (value is DateOnly)
        {
            sheet.WriteAttributeString("s", "1");
        }
        else if (value is string)
        {
            sheet.WriteAttributeString("t", "s");
        }
        sheet.WriteElementString("v", Main, value switch
        {
            DateOnly day => Whole(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber),
            double of => of.ToString("R", CultureInfo.InvariantCulture),
            _ => Whole(Shared((string)value)),
        });
        sheet.WriteEndElement();
    }

    private int Shared(string text)
    {
        _uses++;
        if (!_texts.TryGetValue(text, out var index))
        {
            index = _texts.Count;
            _texts.Add(text, index);
        }
        return index;
    }

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + Letters(column % 26);

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static XmlWriter Part(ZipArchive zip, string name) =>
        XmlWriter.Create(zip.CreateEntry(name, CompressionLevel.Optimal).Open(), new XmlWriterSettings { CloseOutput = true });

    private static void Plain(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text.Trim());
    }
}
