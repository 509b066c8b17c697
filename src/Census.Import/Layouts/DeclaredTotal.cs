using System.Globalization;
using Census.Core.Text;
using Census.Import.Workbooks;

namespace Census.Import.Layouts;

/// <summary>
/// What a table of counts says of one unit: how many people, and where it says so (row as Excel shows it, column from 0). Unit is null
/// for the sum of all. Such numbers are never people; they are what lists are held against.
/// </summary>
public sealed record DeclaredTotal(string? Unit, string Label, int People, int Row, int Column)
{
    private const int RowsOfHeader = 15;
    private const int MostPeople = 1_000_000;

    /// <summary>The totals of a table of counts, in the order of its rows; none where no column is headed as the number of people.</summary>
    public static IEnumerable<DeclaredTotal> In(Sheet sheet, ListWords words)
    {
        if (Heading(sheet, words) is not { } heading)
        {
            yield break;
        }
        foreach (var row in sheet.Rows.Where(row => row.Number > heading.Row))
        {
            if (NameIn(row, heading.Column) is { } name && CountIn(row[heading.Column]) is { } people)
            {
                yield return new DeclaredTotal(words.IsTotal(name) ? null : name, name, people, row.Number, heading.Column);
            }
        }
    }

    // the surest words first, then from the left
    private static (int Row, int Column)? Heading(Sheet sheet, ListWords words) => words.TotalColumns
        .SelectMany(word => sheet.Rows.Take(RowsOfHeader).SelectMany(row => row.Cells.Index()
            .Where(cell => cell.Item.Kind == CellKind.Text && Fold.NameKey(cell.Item.Text) == word)
            .Select(cell => ((int Row, int Column)?)(row.Number, cell.Index))
            .Where(place => IsColumnOfCounts(sheet, place!.Value))))
        .FirstOrDefault();

    // "Tổng cộng" at the foot of the table is no heading
    private static bool IsColumnOfCounts(Sheet sheet, (int Row, int Column) place) =>
        sheet.Rows.Any(row => row.Number > place.Row && CountIn(row[place.Column]) is not null && NameIn(row, place.Column) is not null);

    private static string? NameIn(SheetRow row, int before) => row.Cells.Take(before)
        .Where(cell => cell.Kind == CellKind.Text && cell.Text.Count(char.IsLetter) >= 3)
        .Select(cell => string.Join(' ', cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .FirstOrDefault();

    private static int? CountIn(Cell cell) =>
        cell.Kind is CellKind.Number or CellKind.Text && int.TryParse(cell.Text.Trim().Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostPeople
            ? number
            : null;
}
