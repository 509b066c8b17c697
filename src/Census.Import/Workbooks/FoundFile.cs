using Census.Core.Problems;

namespace Census.Import.Workbooks;

/// <summary>
/// A file to be taken in: its name as the user knows it (the path as given; below a folder with its relative path; in a zip as
/// "archive.zip/inner.xlsx") and where it lies. Passed over: Excel's lock files and files that are no tables by name. One that cannot
/// be taken in for what it is, before anything of it is read, bears the refusal.
/// </summary>
public sealed record FoundFile(string Name, string Path, bool IsPassedOver = false)
{
    /// <summary>The places of the entries that lead to it, archive in archive; none for a file of its own.</summary>
    internal IReadOnlyList<int> Entries { get; init; } = [];

    internal ProblemCode? Refusal { get; init; }

    /// <summary>What fills the sentence of the refusal.</summary>
    internal IReadOnlyList<string> RefusalArguments { get; init; } = [];

    /// <summary>The bytes on the disk; 0 for a file inside an archive, and for one that is gone.</summary>
    public long Size => Entries.Count == 0 && File.Exists(Path) ? new FileInfo(Path).Length : 0;

    /// <summary>
    /// The bytes, of a file too large for the budget only so many that this shows. Throws what the system says when the file cannot be
    /// opened.
    /// </summary>
    internal byte[] Read(ReadBudget budget)
    {
        using var stream = Open(budget);
        return stream is MemoryStream unpacked ? unpacked.GetBuffer() : FirstOf(stream, budget.Bytes);
    }

    /// <summary>The same as a stream; an archive is read from the disk, only what lies inside is unpacked into memory.</summary>
    internal Stream Open(ReadBudget budget) => Entries.Aggregate((Stream)File.OpenRead(Path), (archive, place) =>
    {
        using (archive)
        {
            var bytes = ArchiveSearch.Inflate(archive, place, budget);
            return new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true);
        }
    });

    internal static byte[] FirstOf(Stream stream, long most)
    {
        if (stream.CanSeek && stream.Length <= most)
        {
            var whole = new byte[stream.Length];
            stream.ReadExactly(whole);
            return whole;
        }
        using var bytes = new MemoryStream();
        var piece = new byte[81_920];
        int read;
        while (bytes.Length <= most && (read = stream.Read(piece)) > 0)
        {
            bytes.Write(piece, 0, read);
        }
        return bytes.ToArray();
    }
}

/// <summary>
/// Finds the files that paths mean: a file stands for itself, a folder for all files below it in the order of their names, a zip for
/// the files inside. Throws nothing; a path that does not exist is reported by name.
/// </summary>
public static class FileSearch
{
    private static readonly string[] Tables = [".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".xlsb", ".ods", ".htm", ".html", ".rar", ".7z"];

    public static FoundFiles Find(IEnumerable<string> paths, ReadBudget? limits = null)
    {
        var budget = limits ?? new ReadBudget();
        var found = new List<FoundFile>();
        var missing = new List<string>();
        var empty = new List<string>();
        foreach (var path in paths)
        {
            if (!File.Exists(path) && !Directory.Exists(path))
            {
                missing.Add(path);
                continue;
            }
            var inside = File.Exists(path) ? OfFile(path, budget) : [.. InFolder(path, budget)];
            found.AddRange(inside);
            if (inside.All(file => file.IsPassedOver) && (Directory.Exists(path) || IsArchive(path)))
            {
                empty.Add(path);
            }
        }
        return new FoundFiles(found, missing, empty);
    }

    /// <summary>
    /// Files that were received under names of their own and lie elsewhere under others; of a zip the files inside. No more than so many are
    /// looked for: what lies beyond is not even listed.
    /// </summary>
    public static IReadOnlyList<FoundFile> Received(IEnumerable<(string Name, string Path)> files, int most = int.MaxValue, ReadBudget? limits = null)
    {
        var budget = limits ?? new ReadBudget();
        return [.. files.SelectMany(file => IsArchive(file.Name) ? ArchiveSearch.In(new FoundFile(file.Name, file.Path), budget) : [new FoundFile(file.Name, file.Path, IsLockFile(file.Name))]).Take(most)];
    }

    internal static bool IsLockFile(string path) => Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal);

    internal static bool IsTable(string path) => Tables.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    internal static bool IsArchive(string path) => string.Equals(Path.GetExtension(path), ".zip", StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<FoundFile> OfFile(string path, ReadBudget budget) =>
        IsArchive(path) ? ArchiveSearch.In(new FoundFile(path, path), budget) : [new FoundFile(path, path, IsLockFile(path))];

    private static IEnumerable<FoundFile> InFolder(string folder, ReadBudget budget) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .SelectMany(file => IsArchive(file.Path)
                ? ArchiveSearch.In(new FoundFile(file.Name, file.Path), budget)
                : [new FoundFile(file.Name, file.Path, IsLockFile(file.Path) || !IsTable(file.Path))]);
}

/// <summary>The files, the paths that do not exist, and the folders or archives without a single table.</summary>
public sealed record FoundFiles(IReadOnlyList<FoundFile> Files, IReadOnlyList<string> Missing, IReadOnlyList<string> EmptyFolders);
