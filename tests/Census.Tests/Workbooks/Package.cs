using System.IO.Compression;
using System.Text;

namespace Census.Tests.Workbooks;

/// <summary>A workbook written part by part, so that a test shows the very XML it is about.</summary>
internal sealed record Package(string Rows)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public string? Texts { get; init; }

    public string? Styles { get; init; }

    public string WorkbookProperties { get; init; } = "";

    public string AfterRows { get; init; } = "";

    /// <summary>Element names with this prefix, as some exporters write them.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The namespaces of the strict dialect.</summary>
    public bool IsStrict { get; init; }

    public byte[] Bytes => Zip(
        ("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{OfficeNs}/officeDocument" Target="/xl/workbook.xml"/></Relationships>"""),
        ("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{OfficeNs}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{OfficeNs}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="{OfficeNs}/styles" Target="/xl/styles.xml"/></Relationships>"""),
        ("xl/workbook.xml", Element("workbook", WorkbookProperties + $"""<{P}sheets><{P}sheet name="DS" sheetId="1" r:id="rId1"/></{P}sheets>""")),
        ("xl/sharedStrings.xml", Texts is null ? null : Element("sst", Texts)),
        ("xl/styles.xml", Styles is null ? null : Element("styleSheet", Styles)),
        ("xl/worksheets/sheet1.xml", Element("worksheet", $"<{P}sheetData>{Rows}</{P}sheetData>{AfterRows}")));

    public static byte[] Zip(params (string Name, string? Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts.Where(part => part.Text is not null))
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                part.Write(text);
            }
        }
        return stream.ToArray();
    }

    private string P => Prefix.Length > 0 ? Prefix + ":" : "";

    private string OfficeNs => IsStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : Office;

    private string Element(string name, string content) =>
        $"""<?xml version="1.0" encoding="UTF-8"?><{P}{name} xmlns{(Prefix.Length > 0 ? ":" + Prefix : "")}="{(IsStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : Main)}" xmlns:r="{OfficeNs}">{content}</{P}{name}>""";
}
