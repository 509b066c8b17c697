using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Census.Reports.Workbooks;

/// <summary>Writes sheets as one package. No clock is in it: the same sheets give the same bytes.</summary>
internal static class BookParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly DateTimeOffset Settled = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static void Write(Stream stream, IReadOnlyList<BookSheet> sheets, BookStyles styles, string title)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", xml => Types(xml, sheets.Count));
        Part(zip, "_rels/.rels", xml => Links(xml, [("rId1", Relations + "/officeDocument", "xl/workbook.xml"), ("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")]));
        Part(zip, "docProps/core.xml", xml => Properties(xml, title));
        Part(zip, "xl/workbook.xml", xml => Book(xml, sheets));
        Part(zip, "xl/_rels/workbook.xml.rels", xml => Links(
            xml,
            [
                .. sheets.Select((_, i) => (Id(i), Relations + "/worksheet", string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{i + 1}.xml"))),
                (Id(sheets.Count), Relations + "/styles", "styles.xml"),
            ]));
        Part(zip, "xl/styles.xml", styles.Write);
        foreach (var (i, sheet) in sheets.Index())
        {
            Part(zip, string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{i + 1}.xml"), sheet.Write);
        }
    }

    private static void Part(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Settled;
        using var target = entry.Open();
        using var xml = XmlWriter.Create(target, Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void Types(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.WriteRaw("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.WriteRaw($"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Content}sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Content}styles+xml\"/>");
        xml.WriteRaw("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        for (var i = 1; i <= sheets; i++)
        {
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{Content}worksheet+xml\"/>"));
        }
        xml.WriteEndElement();
    }

    private static void Properties(XmlWriter xml, string title)
    {
        xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", title);
        xml.WriteElementString("dc", "creator", "http://purl.org/dc/elements/1.1/", "Census");
        xml.WriteEndElement();
    }

    private static void Book(XmlWriter xml, IReadOnlyList<BookSheet> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteRaw("<bookViews><workbookView/></bookViews>");
        xml.WriteStartElement("sheets", Main);
        foreach (var (i, sheet) in sheets.Index())
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", sheet.Name);
            xml.WriteAttributeString("sheetId", (i + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("id", Relations, Id(i));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        var headed = sheets.Index().Where(sheet => sheet.Item.Heading is not null).ToList();
        if (headed.Count > 0)
        {
            Titles(xml, headed);
        }
        xml.WriteEndElement();
    }

    // the rows repeated on each page
    private static void Titles(XmlWriter xml, IEnumerable<(int Index, BookSheet Item)> headed)
    {
        xml.WriteStartElement("definedNames", Main);
        foreach (var (i, sheet) in headed)
        {
            xml.WriteStartElement("definedName", Main);
            xml.WriteAttributeString("name", "_xlnm.Print_Titles");
            xml.WriteAttributeString("localSheetId", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteString(string.Create(CultureInfo.InvariantCulture, $"'{sheet.Name}'!${sheet.Heading!.Value.First}:${sheet.Heading.Value.Last}"));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Links(XmlWriter xml, IEnumerable<(string Id, string Type, string Target)> links)
    {
        xml.WriteStartElement("Relationships", Packaged);
        foreach (var (id, type, target) in links)
        {
            xml.WriteStartElement("Relationship", Packaged);
            xml.WriteAttributeString("Id", id);
            xml.WriteAttributeString("Type", type);
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static string Id(int place) => string.Create(CultureInfo.InvariantCulture, $"rId{place + 1}");
}
