using System.IO.Compression;
using System.Text;

namespace Census.Import.Workbooks;

/// <summary>What a file is by its content; its name is never trusted.</summary>
public enum FileFormat
{
    Empty,
    OpenXmlWorkbook,
    OldWorkbook,
    Encrypted,
    BinaryWorkbook,
    OpenDocument,
    WordDocument,
    OtherZip,
    DamagedZip,
    OtherArchive,
    Pdf,
    Picture,
    OtherBinary,
    Html,
    XmlSpreadsheet,
    WebArchive,
    Text,
}

/// <summary>Tells a file's format from its first bytes and, for zips and compound files, from what lies inside. Never throws.</summary>
public static class FileFormats
{
    private const int BytesLookedAt = 4096;

    private static readonly (byte[] Start, FileFormat Format)[] Signatures =
    [
        ([.. "%PDF"u8], FileFormat.Pdf),
        ([.. "Rar!"u8], FileFormat.OtherArchive),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], FileFormat.OtherArchive),
        ([0x1F, 0x8B], FileFormat.OtherArchive),
        ([0x89, 0x50, 0x4E, 0x47], FileFormat.Picture),
        ([0xFF, 0xD8, 0xFF], FileFormat.Picture),
        ([.. "GIF8"u8], FileFormat.Picture),
        ([.. "{\\rtf"u8], FileFormat.WordDocument),
    ];

    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0];

    public static FileFormat Of(byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return FileFormat.Empty;
        }
        if (bytes.AsSpan().StartsWith("PK"u8))
        {
            return OfZip(bytes);
        }
        if (bytes.AsSpan().StartsWith(Compound))
        {
            return OfCompound(bytes);
        }
        var signature = Array.Find(Signatures, s => bytes.AsSpan().StartsWith(s.Start));
        return signature.Start is not null ? signature.Format
            : LooksLikeText(bytes) ? OfText(bytes)
            : FileFormat.OtherBinary;
    }

    private static FileFormat OfZip(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return zip.GetEntry("xl/workbook.xml") is not null ? FileFormat.OpenXmlWorkbook
                : zip.GetEntry("xl/workbook.bin") is not null ? FileFormat.BinaryWorkbook
                : zip.GetEntry("word/document.xml") is not null ? FileFormat.WordDocument
                : zip.GetEntry("content.xml") is not null && zip.GetEntry("mimetype") is not null ? FileFormat.OpenDocument
                : FileFormat.OtherZip;
        }
        catch (InvalidDataException)
        {
            return FileFormat.DamagedZip;
        }
    }

    // names in a compound file's directory are UTF-16
    private static FileFormat OfCompound(byte[] bytes) =>
        Holds(bytes, "EncryptedPackage") ? FileFormat.Encrypted
        : Holds(bytes, "WordDocument") ? FileFormat.WordDocument
        : Holds(bytes, "Workbook") || Holds(bytes, "Book") ? FileFormat.OldWorkbook
        : FileFormat.OtherBinary;

    private static bool Holds(byte[] bytes, string name) =>
        bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static FileFormat OfText(byte[] bytes)
    {
        var start = TextEncoding.Decode(bytes[..(Math.Min(bytes.Length, BytesLookedAt) & ~1)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return start.StartsWith("MIME-Version", StringComparison.OrdinalIgnoreCase) ? FileFormat.WebArchive
            : !start.StartsWith('<') ? FileFormat.Text
            : start.Contains("office:spreadsheet", StringComparison.OrdinalIgnoreCase) && start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? FileFormat.XmlSpreadsheet
            : FileFormat.Html;
    }

    private static bool LooksLikeText(byte[] bytes)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, BytesLookedAt));
        return TextEncoding.Utf16Of(sample) is not null || sample.IndexOfAnyInRange((byte)0, (byte)8) < 0;
    }
}
