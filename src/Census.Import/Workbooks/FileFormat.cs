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
    OtherZip,
    DamagedZip,
    Pdf,
    OtherBinary,
    Text,
}

/// <summary>Tells a file's format from its first bytes and, for zips and compound files, from what lies inside. Never throws.</summary>
public static class FileFormats
{
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
            return Holds(bytes, "EncryptedPackage") ? FileFormat.Encrypted
                : Holds(bytes, "Workbook") || Holds(bytes, "Book") ? FileFormat.OldWorkbook
                : FileFormat.OtherBinary;
        }
        if (bytes.AsSpan().StartsWith("%PDF"u8))
        {
            return FileFormat.Pdf;
        }
        return LooksLikeText(bytes) ? FileFormat.Text : FileFormat.OtherBinary;
    }

    private static FileFormat OfZip(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return zip.GetEntry("xl/workbook.xml") is not null ? FileFormat.OpenXmlWorkbook
                : zip.GetEntry("xl/workbook.bin") is not null ? FileFormat.BinaryWorkbook
                : zip.GetEntry("content.xml") is not null && zip.GetEntry("mimetype") is not null ? FileFormat.OpenDocument
                : FileFormat.OtherZip;
        }
        catch (InvalidDataException)
        {
            return FileFormat.DamagedZip;
        }
    }

    // names in a compound file's directory are UTF-16
    private static bool Holds(byte[] bytes, string name) =>
        bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static bool LooksLikeText(byte[] bytes)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, 4096));
        var isUtf16 = sample.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || sample.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        return isUtf16 || sample.IndexOfAnyInRange((byte)0, (byte)8) < 0;
    }
}
