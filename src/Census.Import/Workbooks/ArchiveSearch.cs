using System.IO.Compression;
using Census.Core.Problems;

namespace Census.Import.Workbooks;

/// <summary>
/// The files inside a zip, and in zips inside it one level deep. Everything stays in memory: a name that would lead out of a folder is
/// only a name. Sizes that an archive states are not believed; what is inflated is counted. An archive that is damaged, or holds too
/// much, is itself the one refused file.
/// </summary>
internal static class ArchiveSearch
{
    private const int DeepestArchive = 2;

    public static IReadOnlyList<FoundFile> In(FoundFile archive, ReadBudget budget)
    {
        try
        {
            using var stream = archive.Open(budget);
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            return zip.Entries.Count > budget.Entries ? [archive with { Refusal = FileProblems.Swollen }] : [.. Files(archive, zip, budget)];
        }
        catch (InvalidDataException)
        {
            return [archive with { Refusal = FileProblems.Unreadable }];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [archive with { Refusal = FileProblems.CannotOpen }];
        }
    }

    /// <summary>The bytes of the entry at a place, up to one more than a file may have, so that the reader can say that it is too large.</summary>
    public static byte[] Inflate(Stream archive, int place, ReadBudget budget)
    {
        using var zip = new ZipArchive(archive, ZipArchiveMode.Read);
        using var entry = zip.Entries[place].Open();
        return FoundFile.FirstOf(entry, budget.Bytes);
    }

    private static IEnumerable<FoundFile> Files(FoundFile archive, ZipArchive zip, ReadBudget budget) => zip.Entries
        .Select((entry, place) => (Entry: entry, Name: Clean(entry.FullName), Place: place))
        .Where(file => file.Entry.Name.Length > 0 && !file.Name.StartsWith("__MACOSX/", StringComparison.Ordinal))
        .OrderBy(file => file.Name, StringComparer.Ordinal)
        .SelectMany(file => OfEntry(archive, file.Entry, file.Name, file.Place, budget));

    private static IReadOnlyList<FoundFile> OfEntry(FoundFile archive, ZipArchiveEntry entry, string name, int place, ReadBudget budget)
    {
        var file = new FoundFile(archive.Name + "/" + name, archive.Path) { Entries = [.. archive.Entries, place] };
        return entry.IsEncrypted ? [file with { Refusal = FileProblems.Encrypted }]
            : !FileSearch.IsArchive(name) ? [file with { IsPassedOver = FileSearch.IsLockFile(name) || !FileSearch.IsTable(name) }]
            : file.Entries.Count < DeepestArchive ? In(file, budget)
            : [file with { Refusal = FileProblems.ArchiveTooDeep }];
    }

    private static string Clean(string name) => string.Join('/', name.Replace('\\', '/').Split('/')
        .Where(part => part.Length > 0 && part is not ("." or "..") && !part.EndsWith(':')));
}
