using System.IO.Compression;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Workbooks.Xlsx;

namespace Census.Import.Workbooks;

/// <summary>
/// The files inside a zip, and in zips inside it one level deep. Everything stays in memory: a name that would lead out of a folder is
/// only a name. Sizes that an archive states are not believed; what is inflated is counted. An archive that is damaged, or holds too
/// much, is itself the one refused file.
/// </summary>
internal static class ArchiveSearch
{
    private const int DeepestArchive = 2;

    // what the list of an archive says of one file, its name included, seldom takes a tenth of this
    private const long BytesAnEntry = 1_024;

    public static IReadOnlyList<FoundFile> In(FoundFile archive, ReadBudget budget)
    {
        try
        {
            using var stream = archive.Open(budget);
            if (stream.Length == 0)
            {
                return [archive with { Refusal = FileProblems.Empty }];
            }
            using var zip = new ZipArchive(new ListedStream(stream, budget.Entries * BytesAnEntry), ZipArchiveMode.Read);
            return zip.Entries.Count > budget.Entries || UpTo(budget.Entries, Files(archive, zip, budget)) is not { } files ? [TooMany(archive, budget)]
                : zip.Entries.Count == 0 ? [archive with { Refusal = FileProblems.EmptyArchive }]
                : files;
        }
        catch (SwollenPackageException)
        {
            return [TooMany(archive, budget)];
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

    private static FoundFile TooMany(FoundFile archive, ReadBudget budget) =>
        archive with { Refusal = FileProblems.TooManyInside, RefusalArguments = [budget.Entries.ToString("N0", VietnameseFormat.Numbers)] };

    // archives inside are opened one after the other: no more of them than it takes to know
    private static List<FoundFile>? UpTo(int most, IEnumerable<FoundFile> files) => files.Take(most + 1).ToList() is var found && found.Count > most ? null : found;

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
