using Census.Import.Drafts;
using Census.Import.Reference;
using Census.Import.Workbooks;

namespace Census.Import.Journal;

/// <summary>A spelling as it was found in lists, and how often.</summary>
public sealed record Spelling(string Text, int Count);

/// <summary>What a check of files found: a result each, and the spellings of units over all of them.</summary>
public sealed record CheckResult(IReadOnlyList<FileResult> Files, IReadOnlyList<Spelling> Units, IReadOnlyList<Spelling> Degrees);

/// <summary>
/// Reads files and says what they hold, against no database: the same judging as an import into an empty round, nothing written.
/// </summary>
public static class CheckFiles
{
    public static CheckResult Run(IEnumerable<FoundFile> files, ReferenceData reference, ReadBudget limits, Action? onEach = null)
    {
        var results = new List<FileResult>();
        var units = new Dictionary<string, int>(StringComparer.Ordinal);
        var degrees = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbered = 0;
        foreach (var file in files)
        {
            results.Add(Check(file, reference, limits, numbered++, units, degrees));
            onEach?.Invoke();
        }
        return new CheckResult(results, Ranked(units), Ranked(degrees));
    }

    private static FileResult Check(FoundFile file, ReferenceData reference, ReadBudget limits, int number, Dictionary<string, int> units, Dictionary<string, int> degrees)
    {
        var intake = FileIntake.Read(file, reference, new Given(), limits: limits);
        if (intake.File is not { } incoming)
        {
            return intake.Done!;
        }
        var draft = incoming.Draft;
        Count(draft, units, degrees);
        var day = draft.PeopleSheets.Select(sheet => sheet.Title?.AsOf).FirstOrDefault(asOf => asOf is not null) ?? default;
        var request = new ImportRequest(day, new Given(), IsRehearsal: true);
        var judged = JudgedFile.Of(incoming, RoundState.Empty(), Numbers.Rehearsed(number), reference, request);
        return judged.Accepted.Count + judged.Held.Count == 0 ? judged.Refusal() : judged.Result(PriorList.Nothing, isWritten: false) with { Preview = null }; // against nothing, everybody would be new
    }

    private static void Count(FileDraft draft, Dictionary<string, int> units, Dictionary<string, int> degrees)
    {
        foreach (var (sheet, row) in draft.PeopleSheets.SelectMany(sheet => sheet.People.Select(row => (sheet, row))))
        {
            Add(units, row.Record.UnitPath.LastOrDefault() ?? sheet.Title?.Unit);
            Add(degrees, row.DegreeText);
        }
    }

    private static void Add(Dictionary<string, int> counts, string? text)
    {
        if (text is not null)
        {
            counts[text] = counts.GetValueOrDefault(text) + 1;
        }
    }

    private static List<Spelling> Ranked(Dictionary<string, int> counts) =>
        [.. counts.Select(c => new Spelling(c.Key, c.Value)).OrderByDescending(s => s.Count).ThenBy(s => s.Text, StringComparer.Ordinal)];
}
