using Census.Core.Text;

namespace Census.Import.Layouts;

/// <summary>
/// The words with which a text begins and by which rows of a list are told apart (reference/list-words.json), as name keys: marks
/// count, because Trường is a school and Trương a family name.
/// </summary>
public sealed record ListWords(
    IReadOnlyList<string> Standalone,
    IReadOnlyList<string> Internal,
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> Footers,
    IReadOnlyList<string> Mottoes,
    IReadOnlyList<string> Titles,
    IReadOnlyList<string> Totals,
    IReadOnlyList<string> UnitCaptions,
    NameOpenings NameOpenings)
{
    /// <summary>Headings of the column of people in a table of counts, the surest first.</summary>
    public IReadOnlyList<string> TotalColumns { get; init; } = [];

    /// <summary>What begins with the word of a unit and names none: posts ("Trạm trưởng"), "Trường hợp".</summary>
    public IReadOnlyList<string> NoUnits { get; init; } = [];

    /// <summary>A text of a name column that can be a person's name: not a unit, a sum, a heading or a signature.</summary>
    public bool LooksLikeName(string text) => NameOpenings.AllowName(text);

    /// <summary>A name of a unit that is one in a province ("Bệnh viện Đa khoa tỉnh"), not of a department inside one.</summary>
    public bool IsStandalone(string text)
    {
        var key = Fold.NameKey(text);
        return Longest(NoUnits, key) == 0 && Longest(Standalone, key) > Longest(Internal, key);
    }

    public bool IsUnitName(string text)
    {
        var key = Fold.NameKey(text);
        return Longest(NoUnits, key) == 0 && (Longest(Standalone, key) > 0 || Longest(Internal, key) > 0);
    }

    /// <summary>A heading of a group of people ("Lãnh đạo", "Khối sự nghiệp") that names no unit.</summary>
    public bool IsLabel(string text)
    {
        var key = Fold.NameKey(text);
        return Labels.Any(label => key == label) || Longest(Labels, key) > Math.Max(Longest(Standalone, key), Longest(Internal, key));
    }

    /// <summary>
    /// The unit at the end of the title of a list ("DANH SÁCH VIÊN CHỨC TRƯỜNG TIỂU HỌC MINH TÂM"), with the words before it; null when the
    /// title names none. A unit that goes on into other words ("… CÓ MẶT ĐẾN 31/12") is cut there.
    /// </summary>
    public (string Group, string Unit)? UnitInTitle(string text)
    {
        var all = Fold.Key(text).StartsWith("danh sach", StringComparison.Ordinal) ? text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : [];
        for (var i = 3; i <= all.Length - LeastWordsOfUnit; i++)
        {
            var unit = all.Skip(i).TakeWhile(word => word[0] != '(' && !EndsUnit.Contains(Fold.NameKey(word))).ToList();
            if (unit.Count >= LeastWordsOfUnit && unit[0].All(char.IsLetter) && IsStandalone(string.Join(' ', unit)))
            {
                return (string.Join(' ', all.Take(i)), string.Join(' ', unit).TrimEnd(',', '.', ':', '-'));
            }
        }
        return null;
    }

    // "thư viện", "cấp xã" are words of any title; "Sở Y tế" has three
    private const int LeastWordsOfUnit = 3;

    private static readonly string[] EndsUnit = ["có", "năm", "đến", "tính", "tại", "tháng", "ngày", "quý"];

    public bool IsFooter(string text) => Longest(Footers, Fold.NameKey(text)) > 0;

    public bool IsMotto(string text) => Longest(Mottoes, Fold.NameKey(text)) > 0;

    public bool IsTitle(string text) => Longest(Titles, Fold.NameKey(text)) > 0;

    /// <summary>The text without a caption before a colon ("Đơn vị: Trường A" is "Trường A"), null when there is no such caption.</summary>
    public string? AfterCaption(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && UnitCaptions.Contains(Fold.NameKey(text[..colon])) && text[(colon + 1)..].Trim() is { Length: > 0 } name
            ? name
            : null;
    }

    /// <summary>
    /// The beginning of a row of sums: "Tổng cộng", "Cộng (I)", "Tổng số: 45 người", not a sentence or a name that goes on in words.
    /// </summary>
    public bool IsTotal(string text)
    {
        var key = Fold.NameKey(text);
        var opening = Longest(Totals, key);
        var rest = key[opening..].Trim();
        return opening > 0 && (rest.Length < 4 || rest.All(c => "ivxlc ".Contains(c, StringComparison.Ordinal)) || key[..opening].Contains(' ', StringComparison.Ordinal) || rest.Any(char.IsAsciiDigit) || rest.Contains('+', StringComparison.Ordinal)
            || SumsOf.Any(word => rest.StartsWith(word, StringComparison.Ordinal)) || IsUnitName(rest));
    }

    private static readonly string[] SumsOf = ["đơn vị", "người", "toàn", "chung", "mục", "phần", "trang", "các", "theo"];

    private static int Longest(IReadOnlyList<string> words, string key)
    {
        var longest = 0;
        foreach (var word in words)
        {
            var begins = key.StartsWith(word, StringComparison.Ordinal) && (key.Length == word.Length || key[word.Length] == ' ');
            longest = begins ? Math.Max(longest, word.Length) : longest;
        }
        return longest;
    }
}
