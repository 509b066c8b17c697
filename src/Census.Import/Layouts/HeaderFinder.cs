using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Census.Import.Workbooks;

namespace Census.Import.Layouts;

/// <summary>
/// Finds the header of a list: the row among the first filled ones whose headings are best understood, extended upwards and
/// downwards over the levels of a merged header. A header has a name column and at least one more that is understood; without
/// that there is no list of people, and null comes back.
/// </summary>
public sealed partial class HeaderFinder(SheetGrid grid, HeaderWords words)
{
    private const int RowsLookedAt = 40;
    private const int Levels = 5;

    public Header? Find() =>
        grid.Sheet.Rows.Take(RowsLookedAt)
            .Select(row => (row.Number, Score: Score(row.Number)))
            .Where(row => row.Score > 0)
            .OrderByDescending(row => row.Score).ThenBy(row => row.Number)
            .Select(row => Around(row.Number))
            .FirstOrDefault(IsStaffList);

    // "Tên" alone also heads lists of codes and things: then two facts about people must stand beside it
    private bool IsStaffList(Header header)
    {
        var beside = header.Columns.Where(c => c.Column is not (StaffColumn.Other or StaffColumn.FullName or StaffColumn.FamilyName or StaffColumn.GivenName)).ToList();
        var isOnlyTen = header.NameColumns.All(c => words.Understand([Core.Text.Fold.Key(c.Heading)]).Column == StaffColumn.GivenName);
        return header.NameColumns.Any() && beside.Count > 0 && (!isOnlyTen || beside.Where(c => IsOfPeople(c.Column)).Select(c => c.Column).Distinct().Count() >= 2);
    }

    private static bool IsOfPeople(StaffColumn column) =>
        column is not (StaffColumn.RowNumber or StaffColumn.Known or StaffColumn.Note or StaffColumn.TitleCode or StaffColumn.Unit or StaffColumn.Category or StaffColumn.Field);

    // what is understood in this one row; nothing without a name column, because titles and notes hold single words too
    private int Score(int row)
    {
        var seen = new HashSet<StaffColumn>();
        for (var column = 0; column < grid.Width; column++)
        {
            if (grid.Heading(row, column) is { Length: > 0 } heading)
            {
                seen.Add(words.Understand([heading]).Column);
            }
        }
        seen.Remove(StaffColumn.Other);
        var hasName = seen.Contains(StaffColumn.FullName) || seen.Contains(StaffColumn.GivenName);
        return hasName ? seen.Count + (seen.Contains(StaffColumn.RowNumber) ? 2 : 0) : 0;
    }

    private Header Around(int row)
    {
        var first = row;
        while (row - first < Levels && IsLevelAbove(first - 1))
        {
            first--;
        }
        var last = row;
        while (last - row < Levels && IsLevelBelow(last + 1, row))
        {
            last++;
        }
        var columns = Bind(first, last);
        return new Header(first, IsNumbering(last + 1) ? last + 1 : last, columns);
    }

    // a title is one text spread over the sheet; a level of the header has several texts that are understood
    private bool IsLevelAbove(int row) =>
        grid.Row(row) is { } above
        && above.Cells.Where(cell => !cell.IsEmpty).Select(cell => Core.Text.Fold.Key(cell.Text)).Distinct(StringComparer.Ordinal).Count(words.IsHeaderWord) >= 2;

    private bool IsLevelBelow(int row, int baseRow)
    {
        if (grid.Row(row) is not { } below || IsNumbering(row))
        {
            return false;
        }
        var filled = below.Cells.Select((cell, column) => (cell, column)).Where(c => !c.cell.IsEmpty).ToList();
        return filled.Count > 0
            && filled.TrueForAll(c => c.cell.Kind == CellKind.Text)
            && filled.Exists(c => words.IsHeaderWord(grid.Heading(row, c.column)))
            && filled.TrueForAll(c => IsUnderGroup(row, c.column) || words.IsHeaderWord(grid.Heading(row, c.column)) || IsPartOfName(row, c.column) || c.cell.Text.TrimStart().StartsWith('('))
            && !filled.Exists(c => words.Understand([grid.Heading(baseRow, c.column)]).Column is StaffColumn.FullName or StaffColumn.RowNumber && !IsPartOfName(row, c.column));
    }

    // below a heading of its own stands data, unless every word of the row is one of headings; below one that spans columns stand headings
    private bool IsUnderGroup(int row, int column)
    {
        var above = row - 1;
        if (grid.BlockAt(above, column) is { } block)
        {
            return block.LastColumn > block.FirstColumn;
        }
        var beside = column + 1;
        return grid.Own(above, column).IsEmpty
            || (grid.Own(above, beside).IsEmpty && grid.BlockAt(above, beside) is null && !grid.Own(row, beside).IsEmpty);
    }

    private bool IsPartOfName(int row, int column) =>
        words.Understand([grid.Heading(row, column)]).Column is StaffColumn.FamilyName or StaffColumn.GivenName;

    /// <summary>Whether the row only numbers the columns: (1) (2), A B 1 2, 5=3+4.</summary>
    public bool IsNumbering(int row)
    {
        var filled = grid.Row(row)?.Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text.Trim()).ToList() ?? [];
        return filled.Count >= 3 && filled.TrueForAll(text => ColumnNumber().IsMatch(text)) && filled.Distinct(StringComparer.Ordinal).Count() == filled.Count;
    }

    private ImmutableArray<BoundColumn> Bind(int first, int last)
    {
        var columns = ImmutableArray.CreateBuilder<BoundColumn>();
        for (var column = 0; column < grid.Width; column++)
        {
            var levels = LevelsOf(column, first, last);
            if (levels.Count > 0)
            {
                var meaning = MeaningOf(levels);
                columns.Add(new BoundColumn(column, string.Join(" / ", levels.Select(level => level.Text)), meaning));
            }
            else if (columns.Count > 0 && columns[^1] is { Column: StaffColumn.FullName } name && name.Index == column - 1 && HoldsGivenNames(column, last))
            {
                columns.Add(name with { Index = column });
            }
        }
        return [.. WithNames(columns)];
    }

    // one heading over two columns, not merged: family names, and beside them a column of single words
    private bool HoldsGivenNames(int column, int last)
    {
        var below = grid.Sheet.Rows.Where(row => row.Number > last && row[column].Kind == CellKind.Text && !row[column - 1].IsEmpty).Select(row => row[column].Text.Trim()).ToList();
        return below.Count > 0 && below.Count(text => text.All(char.IsLetter) && text.Length > 1) * 10 >= below.Count * 8;
    }

    // "Tên" alone is the whole name; beside "Họ đệm" it is the given name
    private static IEnumerable<BoundColumn> WithNames(IReadOnlyList<BoundColumn> columns)
    {
        var apart = columns.Any(c => c.Column == StaffColumn.FamilyName);
        return columns.Select(c => c.Column == StaffColumn.GivenName && !apart ? c with { Meaning = new ColumnMeaning(StaffColumn.FullName) } : c);
    }

    // what stands in brackets is a remark ("ghi rõ ngày"); only "Chức danh nghề nghiệp (mã số)" says there what the column holds
    private ColumnMeaning MeaningOf(List<(string Text, string Fold)> levels)
    {
        var meaning = words.Understand([.. levels.Select(level => level.Fold)]);
        var whole = meaning.Column == StaffColumn.Known ? words.Understand([Core.Text.Fold.Key(levels[^1].Text)]) : meaning;
        return whole.Column == StaffColumn.TitleCode ? whole : meaning;
    }

    private List<(string Text, string Fold)> LevelsOf(int column, int first, int last)
    {
        var levels = new List<(string Text, string Fold)>();
        for (var row = first; row <= last; row++)
        {
            var at = ColumnOfGroup(row, column, last);
            var fold = grid.Heading(row, at);
            if (fold.Length > 0 && (levels.Count == 0 || levels[^1].Fold != fold))
            {
                levels.Add((string.Join(' ', grid.Seen(row, at).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), fold));
            }
        }
        return levels;
    }

    // text files know no merging: a blank beside a group heading belongs to it when both have headings below
    private int ColumnOfGroup(int row, int column, int last)
    {
        var at = column;
        while (at > 0 && row < last && grid.Seen(row, at).IsEmpty && HasHeadingBelow(row, at, last) && HasHeadingBelow(row, at - 1, last))
        {
            at--;
        }
        return grid.Seen(row, at).IsEmpty ? column : at;
    }

    private bool HasHeadingBelow(int row, int column, int last) =>
        Enumerable.Range(row + 1, last - row).Any(below => !grid.Own(below, column).IsEmpty);

    [GeneratedRegex(@"^\(?\d{1,2}\)?$|^\(?[A-Za-z]\)?$|^\(?\d{1,2}\)?\s*=.*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ColumnNumber();
}
