using System.Text;
using Census.Core.Units;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Workbooks;

namespace Census.Import.Returns;

/// <summary>
/// The folder into which senders' workbooks are written back, under the names they came with (below a folder or in a zip with the path
/// inside), and a letter for each unit. Nothing is ever written outside it, and never over a file that was sent.
/// </summary>
public sealed class ReturnFolder(string folder, DateOnly round)
{
    private const int LongestName = 200; // bytes; a disk takes 255, and an ending or a number may follow

    private readonly Dictionary<string, List<(FileResult Result, FileDraft? Draft)>> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first of the files that lies in this folder or would be written over; null when none is in danger.</summary>
    public FoundFile? Endangered(IEnumerable<FoundFile> files) => files.FirstOrDefault(file => !file.IsPassedOver && IsInDanger(file));

    /// <summary>Makes the folder and sees that it can be written to, before anything is taken in. Throws what the system says when it cannot.</summary>
    public void Open()
    {
        Directory.CreateDirectory(folder);
        using var probe = new FileStream(Path.Combine(folder, ".census-returns"), FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }

    /// <summary>
    /// Writes the workbook back, also where nothing in it is to be mended (its sheet "Lỗi" says so), and notes the file for the letter of its unit; the result
    /// with the path at which the workbook lies.
    /// </summary>
    internal FileResult Add(FoundFile found, IncomingFile? file, FileResult result, ReadBudget limits)
    {
        if (result.Status == FileStatus.Skipped)
        {
            return result;
        }
        var returned = file is not null ? result with { Returned = Write(found, file, result, limits) } : result;
        Note(returned, file?.Draft);
        return returned;
    }

    /// <summary>Writes a letter for each unit that sent anything, and gives their paths.</summary>
    public IReadOnlyList<string> WriteLetters()
    {
        var letters = new List<string>();
        foreach (var (key, files) in _units)
        {
            var path = Path.Combine(folder, Free("Công văn - " + FileName(_names[key]) + ".docx"));
            Directory.CreateDirectory(folder);
            using var stream = new MemoryStream();
            UnitLetter.Write(stream, _names[key], round, files);
            File.WriteAllBytes(path, stream.ToArray());
            letters.Add(path);
        }
        return letters;
    }

    private string Write(FoundFile found, IncomingFile file, FileResult result, ReadBudget limits)
    {
        var (bytes, isOwn) = ReturnedWorkbook.Of(file.Bytes, file.Name, file.Draft, result, round, limits);
        var path = Path.Combine(folder, Free(NameOf(found, isOwn)));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private bool IsInDanger(FoundFile file)
    {
        var sent = Path.GetFullPath(file.Path);
        var written = Path.GetFullPath(Path.Combine(folder, NameOf(file, isOwn: true)));
        return AreSame(Path.GetDirectoryName(sent)!, Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) || AreSame(written, sent) || IsCopy(sent, written);
    }

    // a link may lead to the very file by another way
    private static bool IsCopy(string sent, string written) =>
        File.Exists(sent) && File.Exists(written) && new FileInfo(sent).Length == new FileInfo(written).Length && File.ReadAllBytes(sent).AsSpan().SequenceEqual(File.ReadAllBytes(written));

    private static bool AreSame(string path, string other) => string.Equals(path, other, StringComparison.OrdinalIgnoreCase);

    private void Note(FileResult result, FileDraft? draft)
    {
        var unit = result.Sheets.FirstOrDefault(sheet => sheet.Kind == SheetKind.People && sheet.Unit is not null)?.Unit ?? Path.GetFileNameWithoutExtension(result.File);
        var key = UnitName.Key(unit);
        _names.TryAdd(key, unit);
        if (!_units.TryGetValue(key, out var files))
        {
            _units[key] = files = [];
        }
        files.Add((result, draft));
    }

    private string Free(string name)
    {
        var free = name;
        for (var i = 2; !_taken.Add(free); i++)
        {
            free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path.ChangeExtension(name, null)} ({i}){Path.GetExtension(name)}");
        }
        return free;
    }

    private static string NameOf(FoundFile file, bool isOwn)
    {
        var inside = file.Name == file.Path ? Path.GetFileName(file.Path)
            : file.Name.StartsWith(file.Path + "/", StringComparison.Ordinal) ? Path.GetFileName(file.Path) + file.Name[file.Path.Length..]
            : file.Name;
        var name = string.Join('/', inside.Replace('\\', '/').Split('/').Where(part => part.Length > 0 && part is not ("." or "..")).Select(FileName));
        var ending = Path.GetExtension(name);
        return string.Equals(ending, ".xlsx", StringComparison.OrdinalIgnoreCase) || (isOwn && string.Equals(ending, ".xlsm", StringComparison.OrdinalIgnoreCase)) ? name : name + ".xlsx";
    }

    // a name that Windows takes too, and not longer than a disk takes, the ending kept
    private static string FileName(string name)
    {
        var plain = string.Concat(name.Select(c => c is '<' or '>' or ':' or '"' or '/' or '\\' or '|' or '?' or '*' || char.IsControl(c) ? '-' : c)).Trim(' ', '.');
        var ending = Path.GetExtension(plain) is { Length: <= 5 } short5 ? short5 : "";
        var stem = plain[..^ending.Length];
        while (Encoding.UTF8.GetByteCount(stem) > LongestName)
        {
            stem = stem[..^(char.IsLowSurrogate(stem[^1]) && stem.Length > 1 ? 2 : 1)];
        }
        return stem.Length + ending.Length == 0 ? "-" : stem + ending;
    }
}
