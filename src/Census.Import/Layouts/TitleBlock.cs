using System.Text.RegularExpressions;
using Census.Core.People;
using Census.Core.Text;
using Census.Import.Workbooks;

namespace Census.Import.Layouts;

/// <summary>
/// What stands above the header: the unit that sends the list, the category its title speaks of ("Danh sách viên chức"), and the
/// day the list is of. Each is null when the sheet does not say, or says two things.
/// </summary>
public sealed record TitleBlock(string? Unit, StaffCategory? Category, DateOnly? AsOf)
{
    /// <summary>Reads the rows above the header. The sender is the lowest name of a unit in the left block; the one above it is its superior.</summary>
    public static TitleBlock Read(SheetGrid grid, Header header, ListWords words, Func<string, StaffCategory?> categoryOf)
    {
        var texts = grid.Sheet.Rows.Where(row => row.Number < header.FirstRow).SelectMany(TextsOf).ToList();
        var captioned = texts.Select(words.AfterCaption).FirstOrDefault(name => name is not null);
        var named = NameOfUnit([.. texts.Where(text => !words.IsMotto(text) && !words.IsTitle(text) && words.IsUnitName(text))]);
        var title = texts.FirstOrDefault(text => Fold.Key(text).StartsWith("danh sach", StringComparison.Ordinal));
        return new TitleBlock(captioned ?? named ?? (title is null ? null : words.UnitInTitle(title)?.Unit), title is null ? null : CategoryOf(title, categoryOf), texts.Select(DayIn).FirstOrDefault(day => day is not null));
    }

    // the letterhead of a commune has two lines: "ỦY BAN NHÂN DÂN" and "XÃ BẢO LẠC"
    private static string? NameOfUnit(List<string> names) =>
        names.Count > 1 && Core.Units.UnitName.Key(names[^2]) is "ubnd" or "hđnd" ? names[^2] + " " + names[^1] : names.LastOrDefault();

    private static IEnumerable<string> TextsOf(SheetRow row) =>
        row.Cells.Where(cell => cell.Kind == CellKind.Text)
            .SelectMany(cell => cell.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    // the words after "danh sách": one category, or none when the title names several
    private static StaffCategory? CategoryOf(string title, Func<string, StaffCategory?> categoryOf)
    {
        var key = Fold.Key(title)["danh sach".Length..].Trim();
        var end = Regex.Match(key, @"\b(co mat|tinh den|den ngay|nam|cua|thuoc|den)\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
        return categoryOf(end.Success ? key[..end.Index].Trim() : key);
    }

    private static DateOnly? DayIn(string text)
    {
        var key = Fold.Key(text);
        if (!key.Contains("den", StringComparison.Ordinal) && !key.Contains("thoi diem", StringComparison.Ordinal))
        {
            return null;
        }
        var found = Regex.Match(key, @"\b(?<d>\d{1,2}) (thang )?(?<m>\d{1,2}) (nam )?(?<y>\d{4})\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
        return found.Success && Core.Time.PartialDate.Parse($"{found.Groups["y"].Value}-{found.Groups["m"].Value}-{found.Groups["d"].Value}") is { } day
            ? day.First
            : null;
    }
}
