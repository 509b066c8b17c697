using System.IO.Compression;

namespace Census.Reports.Documents;

/// <summary>The bytes of an Office file that do not depend on when it was written: parts in order of their names, one day behind all of them.</summary>
internal static class WordPackage
{
    private const string First = "[Content_Types].xml";

    private static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Settled(Stream package)
    {
        using var bytes = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.OrderBy(part => part.FullName == First ? 0 : 1).ThenBy(part => part.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = NoDay;
                using var source = part.Open();
                using var target = entry.Open();
                source.CopyTo(target);
            }
        }
        return bytes.ToArray();
    }
}
