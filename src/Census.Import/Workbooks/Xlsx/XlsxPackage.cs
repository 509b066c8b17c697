using System.IO.Compression;
using System.Xml;

namespace Census.Import.Workbooks.Xlsx;

/// <summary>
/// The parts of an .xlsx by their names (compared without case), read as XML that may contain no document type and follows nothing.
/// Throws InvalidDataException or XmlException for a damaged package, SwollenPackageException for one without measure.
/// </summary>
internal sealed class XlsxPackage : IDisposable
{
    private const long WorthAThread = 200_000;

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly UnpackBudget _budget;

    public XlsxPackage(byte[] bytes, ReadBudget budget, ReadDeadline deadline)
    {
        _budget = new UnpackBudget(budget.UnpackedBytes, deadline);
        _zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (_zip.Entries.Count > budget.Entries)
        {
            throw new SwollenPackageException();
        }
        foreach (var entry in _zip.Entries)
        {
            _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    /// <summary>A reader over the part; null when there is no such part.</summary>
    public XmlReader? Open(string part) => _parts.TryGetValue(part, out var entry)
        ? XmlReader.Create(new GuardedStream(Unpacked(entry), _budget), Safe)
        : null;

    private static Stream Unpacked(ZipArchiveEntry entry) => entry.CompressedLength > WorthAThread ? new AheadStream(entry.Open()) : entry.Open();

    /// <summary>What a part refers to, by the identifiers of its relations: type and part.</summary>
    public IReadOnlyDictionary<string, (string Type, string Part)> Relations(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var relations = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var reader = Open(part[..slash] + "_rels/" + part[slash..] + ".rels");
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship" && reader.GetAttribute("TargetMode") != "External")
            {
                relations[reader.GetAttribute("Id") ?? ""] = (reader.GetAttribute("Type") ?? "", PartName.Of(part[..slash], reader.GetAttribute("Target") ?? ""));
            }
        }
        return relations;
    }

    public void Dispose() => _zip.Dispose();
}
