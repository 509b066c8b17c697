using System.IO.Compression;
using System.Xml;

namespace Census.Import.Workbooks;

/// <summary>
/// The cells of an .xlsx that hold a formula error (#REF!, #N/A, #DIV/0! …), by the part they stand in: the reading package gives
/// them as blanks, and a blank would hide that something was meant. Nothing outside the file is ever followed.
/// </summary>
internal static class FaultCells
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

    /// <summary>Addresses ("F27") with their errors, for each sheet in the order of the workbook; empty when there are none.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Of(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook, writable: false), ZipArchiveMode.Read);
        var targets = Targets(zip);
        return [.. SheetIds(zip).Select(id => targets.TryGetValue(id, out var path) && zip.GetEntry(path) is { } part ? Errors(part) : new Dictionary<string, string>(StringComparer.Ordinal))];
    }

    private static List<string> SheetIds(ZipArchive zip)
    {
        var ids = new List<string>();
        foreach (var sheet in Elements(zip.GetEntry("xl/workbook.xml"), "sheet"))
        {
            ids.Add(sheet.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? "");
        }
        return ids;
    }

    private static Dictionary<string, string> Targets(ZipArchive zip)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relation in Elements(zip.GetEntry("xl/_rels/workbook.xml.rels"), "Relationship"))
        {
            var target = relation.GetAttribute("Target") ?? "";
            targets[relation.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        }
        return targets;
    }

    private static Dictionary<string, string> Errors(ZipArchiveEntry part)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in Elements(part, "c"))
        {
            if (cell.GetAttribute("t") == "e" && cell.GetAttribute("r") is { } address)
            {
                errors[address] = cell.ReadToDescendant("v", cell.NamespaceURI) ? cell.ReadElementContentAsString() : "#?";
            }
        }
        return errors;
    }

    private static IEnumerable<XmlReader> Elements(ZipArchiveEntry? part, string name)
    {
        if (part is null)
        {
            yield break;
        }
        using var stream = part.Open();
        using var reader = XmlReader.Create(stream, Safe);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name)
            {
                yield return reader;
            }
        }
    }
}
