using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// Long texts that go on in the next row of the sheet, as tables pasted from a word processor have them: put back together with
/// the row of the person. Only words below words are joined; anything else in such a row belongs to nobody.
/// </summary>
internal static class ContinuedRows
{
    /// <summary>The rows of people that go on below, whole, by the number of their first row.</summary>
    public static IReadOnlyDictionary<int, SheetRow> Join(SheetGrid grid, IEnumerable<ClassifiedRow> rows)
    {
        var joined = new Dictionary<int, SheetRow>();
        var person = 0;
        foreach (var row in rows)
        {
            if (row.Kind == RowKind.Continuation)
            {
                joined[person] = Joined(joined.GetValueOrDefault(person) ?? grid.Row(person)!, grid.Row(row.Number)!);
            }
            else if (row.Kind == RowKind.Person)
            {
                person = row.Number;
            }
        }
        return joined;
    }

    private static SheetRow Joined(SheetRow person, SheetRow more) =>
        new(person.Number, Joined(person.Cells, more.Cells)) { Sent = Joined(person.Sent, more.Sent) };

    private static List<Cell> Joined(IReadOnlyList<Cell> cells, IReadOnlyList<Cell> below) =>
        [.. cells.Select((cell, i) => i < below.Count && GoesOn(cell, below[i]) ? Cell.OfText(cell.Text.TrimEnd() + " " + below[i].Text.Trim()) : cell)];

    private static bool GoesOn(Cell cell, Cell below) =>
        cell.Kind == CellKind.Text && below.Kind == CellKind.Text && cell.Text.Any(char.IsLetter) && below.Text.Any(char.IsLetter) && cell.Text.Trim().Length > 1;
}
