namespace Census.Import.Workbooks;

/// <summary>
/// A file to be taken in: its name as the user knows it (the path as given; below a folder with its relative path) and where it
/// lies. Passed over: Excel's lock files and files that are no tables by name.
/// </summary>
public sealed record FoundFile(string Name, string Path, bool IsPassedOver = false);

/// <summary>
/// Finds the files that paths mean: a file stands for itself, a folder for all files below it in the order of their names. Throws
/// nothing; a path that does not exist is reported by name.
/// </summary>
public static class FileSearch
{
    private static readonly string[] Tables = [".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".xlsb", ".ods", ".htm", ".html"];

    public static FoundFiles Find(IEnumerable<string> paths)
    {
        var found = new List<FoundFile>();
        var missing = new List<string>();
        var empty = new List<string>();
        foreach (var path in paths)
        {
            if (File.Exists(path))
            {
                found.Add(new FoundFile(path, path, IsLockFile(path)));
            }
            else if (!Directory.Exists(path))
            {
                missing.Add(path);
            }
            else
            {
                var inside = InFolder(path).ToList();
                found.AddRange(inside);
                if (inside.TrueForAll(file => file.IsPassedOver))
                {
                    empty.Add(path);
                }
            }
        }
        return new FoundFiles(found, missing, empty);
    }

    private static IEnumerable<FoundFile> InFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new FoundFile(file.Name, file.Path, IsLockFile(file.Path) || !IsTable(file.Path)));

    private static bool IsLockFile(string path) => Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal);

    private static bool IsTable(string path) => Tables.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}

/// <summary>The files, the paths that do not exist, and the folders without a single table.</summary>
public sealed record FoundFiles(IReadOnlyList<FoundFile> Files, IReadOnlyList<string> Missing, IReadOnlyList<string> EmptyFolders);
