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
    private readonly Dictionary<string, List<(FileResult Result, FileDraft? Draft)>> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first of the files that would be written over; null when none would.</summary>
    public FoundFile? Overwritten(IEnumerable<FoundFile> files) =>
        files.FirstOrDefault(file => !file.IsPassedOver && string.Equals(Path.GetFullPath(Path.Combine(folder, NameOf(file, isOwn: true))), Path.GetFullPath(file.Path), StringComparison.OrdinalIgnoreCase));

    /// <summary>Writes a workbook back and notes it for the letter of its unit; the result with the path at which it lies.</summary>
    internal FileResult Add(FoundFile found, IncomingFile? file, FileResult result)
    {
        if (result.Status == FileStatus.Skipped)
        {
            return result;
        }
        Note(result, file?.Draft);
        if (file is null)
        {
            return result;
        }
        var path = Path.Combine(folder, Free(NameOf(found, ReturnedWorkbook.IsOwn(file.Bytes))));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, ReturnedWorkbook.Of(file.Bytes, file.Name, file.Draft, result, round));
        return result with { Returned = path };
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

    // a name that Windows takes too
    private static string FileName(string name)
    {
        var plain = string.Concat(name.Select(c => c is '<' or '>' or ':' or '"' or '/' or '\\' or '|' or '?' or '*' || char.IsControl(c) ? '-' : c)).Trim(' ', '.');
        return plain.Length == 0 ? "-" : plain[..Math.Min(plain.Length, 150)];
    }
}
