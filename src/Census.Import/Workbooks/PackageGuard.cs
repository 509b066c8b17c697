using System.IO.Compression;

namespace Census.Import.Workbooks;

/// <summary>
/// Unpacks an .xlsx once, keeping nothing, before anything else reads it: the reading package would hold a text of 300 MB in memory
/// many times over. Sizes are counted while unpacking, never taken from the file's own word. A file that breaks a limit holds no
/// list of people.
/// </summary>
internal static class PackageGuard
{
    private const long LargestPart = 256_000_000;
    private const long LargestPackage = 512_000_000;

    // a cell holds at most 32,767 characters; in UTF-8 with entities that stays far below
    private const int LongestText = 1_000_000;

    public static bool IsSafe(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook, writable: false), ZipArchiveMode.Read);
        var total = 0L;
        var buffer = new byte[81_920];
        foreach (var part in zip.Entries)
        {
            var size = Measure(part, buffer);
            total += size;
            if (size < 0 || total > LargestPackage)
            {
                return false;
            }
        }
        return true;
    }

    // the unpacked size, or -1 when the part is too large or holds one endless text
    private static long Measure(ZipArchiveEntry part, byte[] buffer)
    {
        using var stream = part.Open();
        var isText = part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);
        var size = 0L;
        var sinceTag = 0L;
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            size += read;
            var tag = buffer.AsSpan(0, read).IndexOf((byte)'<');
            if (isText && sinceTag + (tag < 0 ? read : tag) > LongestText)
            {
                return -1;
            }
            sinceTag = tag < 0 ? sinceTag + read : read - buffer.AsSpan(0, read).LastIndexOf((byte)'<');
            if (size > LargestPart)
            {
                return -1;
            }
        }
        return size;
    }
}
