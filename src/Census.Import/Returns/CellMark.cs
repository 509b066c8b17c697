using Census.Core.Problems;
using Census.Core.Sources;
using Census.Import.Drafts;

namespace Census.Import.Returns;

/// <summary>
/// A cell that its sender is to look at: sheet, row as Excel shows it, column from 0, the worst severity of what is wrong there, and a
/// sentence for each thing, without the place.
/// </summary>
internal sealed record CellMark(string Sheet, int Row, int Column, Severity Severity, IReadOnlyList<string> Sentences)
{
    private const int OfSheet = 0; // for rows that name nobody; a sheet may hold several lists

    public string Address => new SourceRef(Sheet, Row, SourceRef.ColumnLetter(Column)).Cell!;

    /// <summary>
    /// The problems with a cell each: those of a person's row that name none stand at the name of the person. What concerns the layout
    /// or rows of sums stays as it is.
    /// </summary>
    public static IReadOnlyList<Problem> Placed(FileDraft draft, IEnumerable<Problem> problems)
    {
        var names = NameColumns(draft);
        return
        [
            .. problems.Select(problem => IsOfPerson(problem) && problem.Where.Column is null
                ? problem with { Where = problem.Where with { Column = SourceRef.ColumnLetter(NameColumn(problem, names)) } }
                : problem),
        ];
    }

    /// <summary>The cells to mark: errors and warnings about rows of people, each with its cell. The others are told on the sheet of errors only.</summary>
    public static IReadOnlyList<CellMark> Of(IEnumerable<Problem> placed) =>
    [
        .. placed.Where(IsOfPerson)
            .GroupBy(problem => (Sheet: problem.Where.Sheet!, Row: problem.Where.Row!.Value, Column: SourceRef.ColumnIndex(problem.Where.Column!)))
            .Select(cell => new CellMark(cell.Key.Sheet, cell.Key.Row, cell.Key.Column, cell.Max(p => p.Severity), [.. cell.Select(p => p.ToUnit()).Distinct()]))
            .OrderBy(mark => mark.Row).ThenBy(mark => mark.Column),
    ];

    // C2 speaks of headings and sums
    private static bool IsOfPerson(Problem problem) =>
        problem.Severity != Severity.Info && problem.Where is { Sheet: not null, Row: not null } && !problem.Code.Code.StartsWith("C2", StringComparison.Ordinal);

    private static int NameColumn(Problem problem, Dictionary<(string, int), int> names) =>
        names.TryGetValue((problem.Where.Sheet!, problem.Where.Row!.Value), out var ofRow) ? ofRow
        : names.GetValueOrDefault((problem.Where.Sheet!, OfSheet));

    private static Dictionary<(string, int), int> NameColumns(FileDraft draft)
    {
        var names = new Dictionary<(string, int), int>();
        foreach (var sheet in draft.PeopleSheets)
        {
            names.TryAdd((sheet.Name, OfSheet), sheet.NameColumn);
            foreach (var row in sheet.People)
            {
                names[(sheet.Name, row.Number)] = sheet.NameColumn;
            }
        }
        return names;
    }
}
