using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Census.Import.Workbooks;
using Census.Import.Workbooks.Xlsx;

namespace Census.Import.Returns;

/// <summary>
/// A package on its way back to its sender: parts that are asked for are read, parts that are set replace those sent in their places or
/// stand behind them, all others go through as they are packed, never unpacked. Nothing a package says of itself is believed: what is
/// unpacked is counted. An entry whose name leads out of the package is no part, and does not go back.
/// </summary>
internal sealed class SentPackage : IDisposable
{
    private const string ContentTypesPart = "[Content_Types].xml";

    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    // a part is unpacked at most twice: to see what it holds, and to copy it
    private const int Readings = 2;

    /// <summary>The day written behind entries: the same workbook gives the same bytes whenever it is written.</summary>
    public static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly byte[] _bytes;
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Action<Stream>> _changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly UnpackBudget _budget;
    private readonly XDocument _contentTypes;

    public SentPackage(byte[] bytes, ReadBudget limits)
    {
        _bytes = bytes;
        _budget = new UnpackBudget(Math.Min(limits.UnpackedBytes, long.MaxValue / Readings) * Readings);
        _zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        foreach (var entry in _zip.Entries)
        {
            _parts.TryAdd(NameOf(entry), entry);
        }
        _contentTypes = Document(ContentTypesPart) ?? NoContentTypes();
    }

    public bool Has(string part) => _parts.ContainsKey(part) || _changed.ContainsKey(part);

    /// <summary>A reader over a part as it was sent; null when there is none.</summary>
    public XmlReader? Open(string part) => _parts.TryGetValue(part, out var entry) ? XmlReader.Create(new GuardedStream(entry.Open(), _budget), Safe) : null;

    /// <summary>A part as it was sent, whole, its blanks kept.</summary>
    public XDocument? Document(string part)
    {
        using var reader = Open(part);
        return reader is null ? null : XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public string? Text(string part)
    {
        if (!_parts.TryGetValue(part, out var entry))
        {
            return null;
        }
        using var reader = new StreamReader(new GuardedStream(entry.Open(), _budget));
        return reader.ReadToEnd();
    }

    public void Set(string part, XDocument document) => Set(part, stream =>
    {
        using var writer = XmlWords.Writer(stream);
        document.Save(writer);
    });

    /// <summary>Sets what a part is to hold; it is written when the package is.</summary>
    public void Set(string part, Action<Stream> write) => _changed[part] = write;

    /// <summary>What a part refers to; an empty list of relations where there is none.</summary>
    public XDocument Relations(string part) => Document(RelationsOf(part)) ?? new XDocument(new XElement(Dialect.Package + "Relationships"));

    public void SetRelations(string part, XDocument relations) => Set(RelationsOf(part), relations);

    /// <summary>The part that a relation of a part points to; null when it points outside.</summary>
    public static string? Target(string part, XElement relation)
    {
        if (relation.Attribute("TargetMode")?.Value == "External" || relation.Attribute("Target")?.Value is not { } target)
        {
            return null;
        }
        return PartName.Of(part[..(part.LastIndexOf('/') + 1)], target);
    }

    /// <summary>Adds a relation to a list of them and gives its identifier. The target is named from the root of the package.</summary>
    public static string Relate(XDocument relations, string type, string target)
    {
        var taken = relations.Root!.Elements().Select(relation => relation.Attribute("Id")?.Value).ToHashSet();
        var id = Enumerable.Range(1, int.MaxValue).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rIdCensus{i}")).First(name => !taken.Contains(name));
        relations.Root.Add(new XElement(Dialect.Package + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", "/" + target)));
        return id;
    }

    /// <summary>Says what kind of part one is.</summary>
    public void Declare(string part, string contentType) =>
        _contentTypes.Root!.Add(new XElement(Dialect.ContentTypes + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", contentType)));

    /// <summary>Says what kind of part all of an ending are, unless that is said.</summary>
    public void DeclareEnding(string ending, string contentType)
    {
        var defaults = _contentTypes.Root!.Elements(Dialect.ContentTypes + "Default");
        if (!defaults.Any(d => string.Equals(d.Attribute("Extension")?.Value, ending, StringComparison.OrdinalIgnoreCase)))
        {
            _contentTypes.Root.AddFirst(Default(ending, contentType));
        }
    }

    /// <summary>A name for a new part that no part bears: "xl/comments" and "xml" give xl/comments7.xml.</summary>
    public string Free(string stem, string ending) => Enumerable.Range(1, int.MaxValue)
        .Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stem}{i}.{ending}"))
        .First(name => !Has(name));

    /// <summary>The package as it goes back. Sheets must be written before the styles that they ask for: changed parts are written in the order in which they were set.</summary>
    public byte[] Write()
    {
        Set(ContentTypesPart, _contentTypes);
        using var bytes = new MemoryStream();
        bytes.Write(_bytes);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in zip.Entries.ToList())
            {
                if (Escapes(entry))
                {
                    entry.Delete();
                }
                else
                {
                    entries.TryAdd(NameOf(entry), entry);
                }
            }
            foreach (var (part, write) in _changed)
            {
                Write(entries.GetValueOrDefault(part) ?? zip.CreateEntry(part, CompressionLevel.Fastest), write);
            }
        }
        return bytes.ToArray();
    }

    public void Dispose() => _zip.Dispose();

    // Office opens no such package, neither as it was sent nor as it goes back; other programs do
    private static XDocument NoContentTypes() => new(new XElement(
        Dialect.ContentTypes + "Types",
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        Default("xml", "application/xml")));

    private static XElement Default(string ending, string contentType) =>
        new(Dialect.ContentTypes + "Default", new XAttribute("Extension", ending), new XAttribute("ContentType", contentType));

    private static void Write(ZipArchiveEntry entry, Action<Stream> write)
    {
        using (var stream = entry.Open())
        {
            stream.SetLength(0);
            write(stream);
        }
        entry.LastWriteTime = NoDay;
    }

    private static bool Escapes(ZipArchiveEntry entry) => NameOf(entry).Split('/').Any(step => step == ".." || step.EndsWith(':'));

    private static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    private static string RelationsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return part[..slash] + "_rels/" + part[slash..] + ".rels";
    }
}
