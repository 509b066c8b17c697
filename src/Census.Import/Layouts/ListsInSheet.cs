using Census.Core.Text;
using Census.Import.Workbooks;

namespace Census.Import.Layouts;

/// <summary>
/// The lists in one sheet, each as a sheet of its own with the addresses it has: two tables side by side under the same headings, and a
/// list below another whose columns stand in another order. Each accounts for its own rows; most sheets hold one list and stay as they are.
/// </summary>
internal static class ListsInSheet
{
    private const int RowsOfHeader = 12;
    private const int MostLists = 50;

    public static IReadOnlyList<Sheet> Of(Sheet sheet, HeaderWords words)
    {
        var lists = new List<Sheet>();
        var rest = sheet;
        while (lists.Count < MostLists && rest.Rows.Count > 0 && new HeaderFinder(new SheetGrid(rest), words).Find() is { } header)
        {
            var below = RowOfNext(rest, header, words);
            lists.AddRange(Beside(below is { } row ? Rows(rest, 0, row - 1) : rest, header));
            if (below is not { } next)
            {
                return lists;
            }
            rest = Rows(rest, next, int.MaxValue);
        }
        return lists.Count == 0 ? [sheet] : rest.Rows.Count > 0 ? [.. lists, rest] : lists;
    }

    private static IEnumerable<Sheet> Beside(Sheet sheet, Header header)
    {
        var starts = Starts(header).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            yield return starts.Count == 1 ? sheet : Columns(sheet, header, starts[i], i + 1 < starts.Count ? starts[i + 1] : int.MaxValue);
        }
    }

    // a second table repeats the heading of the names and at least two others; "Họ và tên cha" does not
    private static IEnumerable<int> Starts(Header header)
    {
        yield return 0;
        var names = header.NameColumns.Where(c => c.Column == StaffColumn.FullName).ToList();
        foreach (var name in names.Skip(1).Where(name => Fold.Key(name.Heading) == Fold.Key(names[0].Heading)))
        {
            var left = header.Columns.Where(c => c.Index < name.Index && c.Index != names[0].Index).ToList();
            var number = left.LastOrDefault(c => c.Column == StaffColumn.RowNumber && c.Index > names[0].Index);
            var repeated = header.Columns.Count(c => c.Index > name.Index && left.Exists(l => Fold.Key(l.Heading) == Fold.Key(c.Heading)));
            if (name.Index > names[0].Index + 1 && repeated + (number is null ? 0 : 1) >= 2)
            {
                yield return number?.Index ?? name.Index;
            }
        }
    }

    // the title above the header belongs to every list under it
    private static Sheet Columns(Sheet sheet, Header header, int first, int end) => sheet with
    {
        Rows = [.. sheet.Rows.Select(row => row.Number < header.FirstRow ? row : Between(row, first, end)).Where(row => row.Cells.Count > 0)],
        Merged = [.. sheet.Merged.Where(block => block.FirstRow < header.FirstRow || (block.FirstColumn >= first && block.FirstColumn < end))],
    };

    private static SheetRow Between(SheetRow row, int first, int end)
    {
        var cells = row.Cells.Take(end).Select((cell, column) => column < first ? Cell.Empty : cell).ToList();
        return new SheetRow(row.Number, cells[..(cells.FindLastIndex(cell => !cell.IsEmpty) + 1)]) { Sent = [.. row.Sent.Take(end).Skip(first)] };
    }

    // where a list with other columns begins, with the lines that stand above its header
    private static int? RowOfNext(Sheet sheet, Header header, HeaderWords words)
    {
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            var row = sheet.Rows[i];
            if (row.Number > header.LastRow && row.Cells.Any(NamesPeople)
                && new HeaderFinder(new SheetGrid(sheet with { Rows = [.. sheet.Rows.Skip(i).Take(RowsOfHeader)] }), words).Find() is { } next
                && next.FirstRow == row.Number && !AreSame(header, next))
            {
                var title = sheet.Rows.Take(i).Reverse().TakeWhile(above => above.Number > header.LastRow && IsLine(above)).LastOrDefault();
                return (title ?? row).Number;
            }
        }
        return null;
    }

    private static bool NamesPeople(Cell cell) => cell.Kind == CellKind.Text && cell.Text.Length < 40
        && (cell.Text.Contains("tên", StringComparison.OrdinalIgnoreCase) || cell.Text.Contains("ten", StringComparison.OrdinalIgnoreCase))
        && Fold.Key(cell.Text) is var key && (key.StartsWith("ho ", StringComparison.Ordinal) || key == "ten");

    private static bool AreSame(Header one, Header other) =>
        one.Columns.Select(c => (c.Index, c.Meaning)).SequenceEqual(other.Columns.Select(c => (c.Index, c.Meaning)));

    private static bool IsLine(SheetRow row) => row.Cells.Count(cell => !cell.IsEmpty) <= 2 && row.Cells.All(cell => cell.Kind is CellKind.Text or CellKind.Empty);

    private static Sheet Rows(Sheet sheet, int first, int last) => sheet with
    {
        Rows = [.. sheet.Rows.Where(row => row.Number >= first && row.Number <= last)],
        Merged = [.. sheet.Merged.Where(block => block.FirstRow >= first && block.FirstRow <= last)],
    };
}
