using System.Globalization;
using System.Text.RegularExpressions;
using Census.Import.Workbooks;

namespace Census.Tests.Layouts;

/// <summary>
/// A sheet written as text: a line a row, cells between bars. Whole numbers become numbers, ISO dates dates, #N/A a fault; after an
/// apostrophe everything is text. "&lt;" belongs to the merged cell on its left, "^" to the one above.
/// </summary>
internal static class Grid
{
    public static Sheet Of(string text, string name = "DS") => new(name, Rows(text, TypedCell)) { Merged = Blocks(text) };

    /// <summary>The same sheet as a table in text gives it: no merging, every cell text.</summary>
    public static Sheet AsText(string text, string name = "DS") => new(name, Rows(text, cell => Cell.OfText(cell.TrimStart('\''))));

    private static List<SheetRow> Rows(string text, Func<string, Cell> cellOf) =>
    [
        .. Lines(text)
            .Select((line, i) => new SheetRow(i + 1, WithoutEnd(line.Select(cell => cell is "<" or "^" ? Cell.Empty : cellOf(cell)))))
            .Where(row => row.Cells.Count > 0),
    ];

    private static List<Cell> WithoutEnd(IEnumerable<Cell> cells)
    {
        var list = cells.ToList();
        return list[..(list.FindLastIndex(cell => !cell.IsEmpty) + 1)];
    }

    private static List<string[]> Lines(string text) =>
        [.. text.Split('\n').Select(line => line.Split('|').Select(cell => cell.Trim().Replace("\\n", "\n", StringComparison.Ordinal)).ToArray())];

    private static Cell TypedCell(string text) =>
        text.StartsWith('\'') ? Cell.OfText(text[1..])
        : text.StartsWith('#') ? Cell.OfFault(text)
        : Regex.IsMatch(text, @"^(0|[1-9]\d*)$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) ? Cell.OfNumber(double.Parse(text, CultureInfo.InvariantCulture))
        : DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Cell.OfDate(day)
        : Cell.OfText(text);

    private static List<MergedBlock> Blocks(string text)
    {
        var lines = Lines(text);
        string At(int row, int column) => row < lines.Count && column < lines[row].Length ? lines[row][column] : "";
        var blocks = new List<MergedBlock>();
        for (var row = 0; row < lines.Count; row++)
        {
            for (var column = 0; column < lines[row].Length; column++)
            {
                if (At(row, column) is "" or "<" or "^")
                {
                    continue;
                }
                var (right, down) = (column, row);
                while (At(row, right + 1) == "<")
                {
                    right++;
                }
                while (Enumerable.Range(column, right - column + 1).All(c => At(down + 1, c) == "^"))
                {
                    down++;
                }
                if (right > column || down > row)
                {
                    blocks.Add(new MergedBlock(row + 1, down + 1, column, right));
                }
            }
        }
        return blocks;
    }
}
