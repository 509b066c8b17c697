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
    public string Address => new SourceRef(Sheet, Row, SourceRef.ColumnLetter(Column)).Cell!;

    /// <summary>
    /// The cells to mark: errors and warnings about rows of people, at the cell they name, else at the name of the person. What concerns
    /// the layout or rows of sums is told on the sheet of errors only.
    /// </summary>
    public static IReadOnlyList<CellMark> Of(FileDraft draft, IEnumerable<Problem> problems)
    {
        var names = NameColumns(draft);
        return
        [
            .. problems.Where(IsOfPerson)
                .GroupBy(problem => (Sheet: problem.Where.Sheet!, Row: problem.Where.Row!.Value, Column: ColumnOf(problem, names)))
                .Select(cell => new CellMark(cell.Key.Sheet, cell.Key.Row, cell.Key.Column, cell.Max(p => p.Severity), [.. cell.Select(p => p.ToUnit()).Distinct()]))
                .OrderBy(mark => mark.Row).ThenBy(mark => mark.Column),
        ];
    }

    // C2 speaks of headings and sums
    private static bool IsOfPerson(Problem problem) =>
        problem.Severity != Severity.Info && problem.Where is { Sheet: not null, Row: not null } && !problem.Code.Code.StartsWith("C2", StringComparison.Ordinal);

    private static int ColumnOf(Problem problem, Dictionary<(string, int), int> names) => problem.Where.Column is { } letter
        ? SourceRef.ColumnIndex(letter)
        : names.GetValueOrDefault((problem.Where.Sheet!, problem.Where.Row!.Value));

    private static Dictionary<(string, int), int> NameColumns(FileDraft draft)
    {
        var names = new Dictionary<(string, int), int>();
        foreach (var (sheet, row) in draft.PeopleSheets.SelectMany(sheet => sheet.People.Select(row => (sheet, row))))
        {
            names[(sheet.Name, row.Number)] = sheet.NameColumn;
        }
        return names;
    }
}
