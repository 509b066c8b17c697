using Census.Core.Problems;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Memories;

namespace Census.Import.Questions;

/// <summary>
/// The questions that files leave open, each once however many lists raise it: columns first (what they mean decides how values are read), then units,
/// then values, the most frequent first.
/// </summary>
public static class OpenQuestions
{
    private const int MostPlaces = 5;

    // which problems are about a value whose meaning can be said
    private static readonly Dictionary<string, ValueKind> Values = new(StringComparer.Ordinal)
    {
        [CellProblems.UnknownDegree.Code] = ValueKind.Degree,
        [CellProblems.UnknownCategory.Code] = ValueKind.Category,
        [CellProblems.UnknownEthnicGroup.Code] = ValueKind.Ethnic,
        [CellProblems.UnknownField.Code] = ValueKind.Field,
        [UnitProblems.Unknown.Code] = ValueKind.Unit,
    };

    public static IReadOnlyList<OpenQuestion> Of(IReadOnlyCollection<FileResult> files) => [.. Columns(files), .. AboutValues(files)];

    private static IEnumerable<OpenQuestion> Columns(IEnumerable<FileResult> files) => files
        .SelectMany(file => file.Sheets.Where(sheet => sheet.Kind == SheetKind.People).SelectMany(sheet => sheet.Open.Select(column => (file, sheet, column))))
        .GroupBy(open => SenderMemory.HeadingKey(open.column.Heading), StringComparer.Ordinal)
        .Select(same => new OpenQuestion("column:" + same.Key, null, same.First().column.Heading, same.Count(), Senders(same.Select(open => open.sheet)), Names(same.Select(open => open.file)))
        {
            Samples = [.. same.SelectMany(open => open.column.Samples).Distinct(StringComparer.Ordinal).Take(10)],
            Guess = same.Select(open => open.column.TakenFor).FirstOrDefault(meaning => meaning is not null),
        })
        .OrderByDescending(question => question.Times);

    private static IEnumerable<OpenQuestion> AboutValues(IEnumerable<FileResult> files) => files
        .SelectMany(file => file.Problems.Where(problem => problem.Value is not null && Values.ContainsKey(problem.Code.Code)).Select(problem => (file, problem, kind: Values[problem.Code.Code])))
        .GroupBy(open => (open.kind, Key: SenderMemory.ValueKey(open.kind, open.problem.Value!)))
        .Where(same => same.Key.Key.Length > 0)
        .Select(same => new OpenQuestion(
            "value:" + same.Key.kind + ":" + same.Key.Key, same.Key.kind, same.First().problem.Value!.Trim(), same.Count(), Senders(same.SelectMany(open => SheetsOf(open.file, open.problem))), Names(same.Select(open => open.file)))
        {
            Heading = same.Select(open => open.problem.Column).FirstOrDefault(heading => heading is not null),
            Samples = [.. same.Take(MostPlaces).Select(open => Places.Of(open.file.File, open.problem.Where.Sheet ?? "", open.problem.Where.Row ?? 0))],
        })
        .OrderByDescending(question => question.Kind == ValueKind.Unit)
        .ThenByDescending(question => question.Times);

    private static IEnumerable<SheetResult> SheetsOf(FileResult file, Problem problem) => file.Sheets.Where(sheet => sheet.Name == problem.Where.Sheet);

    private static List<string> Senders(IEnumerable<SheetResult> sheets) => [.. sheets.Select(sheet => sheet.Unit).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static List<string> Names(IEnumerable<FileResult> files) => [.. files.Select(file => file.File).Distinct(StringComparer.Ordinal)];
}
