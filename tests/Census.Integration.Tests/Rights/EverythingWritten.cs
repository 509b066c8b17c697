using System.IO.Compression;
using System.Text;

namespace Census.Integration.Tests.Rights;

/// <summary>All text that bytes hold, also inside the zip that an office file is.</summary>
internal static class EverythingWritten
{
    public static string In(byte[] bytes)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            return Encoding.UTF8.GetString(bytes);
        }
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return string.Join('\n', zip.Entries.Select(entry => entry.FullName + "\n" + In(Read(entry))));
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
