using System.Globalization;
using System.Xml;

namespace Census.Import.Workbooks.Xlsx;

/// <summary>A sheet as the workbook lists it.</summary>
internal sealed record ListedSheet(string Name, bool IsHidden, string Part);

/// <summary>What is said once for all sheets: their list, the shared texts, what each style makes of a number, and the system of dates.</summary>
internal sealed record XlsxBook(IReadOnlyList<ListedSheet> Sheets, List<Cell> Texts, List<NumberKind> Styles, bool Is1904)
{
    public static XlsxBook Read(XlsxPackage package)
    {
        var main = package.Relations("").Values.FirstOrDefault(relation => relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Part ?? "xl/workbook.xml";
        var relations = package.Relations(main);
        using var reader = package.Open(main) ?? throw new InvalidDataException();
        var sheets = new List<ListedSheet>();
        var is1904 = false;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            if (reader.LocalName == "workbookPr")
            {
                is1904 = reader.GetAttribute("date1904") is "1" or "true";
            }
            else if (reader.LocalName == "sheet" && relations.TryGetValue(Id(reader), out var relation) && relation.Type.EndsWith("/worksheet", StringComparison.Ordinal))
            {
                sheets.Add(new ListedSheet(reader.GetAttribute("name") ?? "", reader.GetAttribute("state") is "hidden" or "veryHidden", relation.Part));
            }
        }
        string? Part(string type) => relations.Values.FirstOrDefault(relation => relation.Type.EndsWith(type, StringComparison.Ordinal)).Part;
        return new XlsxBook(sheets, ReadTexts(package, Part("/sharedStrings")), ReadStyles(package, Part("/styles")), is1904);
    }

    // the namespace of the attribute differs between the two dialects of the standard
    private static string Id(XmlReader sheet)
    {
        var id = "";
        for (var i = 0; i < sheet.AttributeCount; i++)
        {
            sheet.MoveToAttribute(i);
            id = sheet.LocalName == "id" ? sheet.Value : id;
        }
        sheet.MoveToElement();
        return id;
    }

    private static List<Cell> ReadTexts(XlsxPackage package, string? part)
    {
        var texts = new List<Cell>();
        using var reader = part is null ? null : package.Open(part);
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                texts.Add(Cell.OfText(RichText.Whole(RichText.Read(reader))));
            }
        }
        return texts;
    }

    private static List<NumberKind> ReadStyles(XlsxPackage package, string? part)
    {
        var formats = new Dictionary<int, NumberKind>();
        var styles = new List<NumberKind>();
        var isInCells = false;
        using var reader = part is null ? null : package.Open(part);
        while (reader?.Read() == true)
        {
            if (reader.LocalName == "cellXfs")
            {
                isInCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "numFmt")
            {
                formats[Number(reader, "numFmtId")] = DateFormats.Of(reader.GetAttribute("formatCode") ?? "");
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "xf" && isInCells)
            {
                var id = Number(reader, "numFmtId");
                styles.Add(formats.TryGetValue(id, out var kind) ? kind : DateFormats.OfBuiltIn(id));
            }
        }
        return styles;
    }

    private static int Number(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
