using System.Collections.Concurrent;
using System.Collections.Frozen;
using Census.Core.Degrees;
using Census.Core.People;

namespace Census.Import.Layouts;

/// <summary>What a heading means: the column, with a level or a category when it is a column of ticks.</summary>
public sealed record ColumnMeaning(StaffColumn Column, DegreeLevel? Level = null, StaffCategory? Category = null)
{
    public PoliticalLevel? Politics { get; init; }

    public StateManagementLevel? Management { get; init; }

    /// <summary>The level of a tick of a language or of computing.</summary>
    public SkillLevel? Skill { get; init; }

    public static readonly ColumnMeaning Unrecognised = new(StaffColumn.Other);
}

/// <summary>One entry of the heading vocabulary; all words are fold keys.</summary>
public sealed record HeaderEntry(StaffColumn Column, IReadOnlySet<string> Words)
{
    public IReadOnlyList<string> Contains { get; init; } = [];

    public IReadOnlyList<string> NotWith { get; init; } = [];

    /// <summary>The same words written as one, as exports of programs have them ("HoTen", "NgaySinh").</summary>
    public FrozenSet<string> Joined { get; } = Words.Where(word => word.Contains(' ', StringComparison.Ordinal)).Select(word => word.Replace(" ", "", StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>
/// The vocabulary of headings (reference/headers.json) and how a heading is understood from its levels, outermost first: the
/// deepest level speaks, those above say of what (TC under LLCT is no degree; Nam under a birth heading is not a sex column).
/// </summary>
public sealed class HeaderWords(
    IReadOnlyList<HeaderEntry> entries,
    IReadOnlyDictionary<string, IReadOnlySet<string>> foreignGroups,
    Func<string, DegreeLevel?> levelOf,
    Func<string, StaffCategory?> categoryOf,
    TrainingWords training)
{
    // shorter ones may be the beginning of anything
    private const int LeastJoined = 5;

    // the same headings and the same words of data are asked about again and again while a header is looked for
    private readonly ConcurrentDictionary<string, ColumnMeaning> _understood = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _headerWords = new(StringComparer.Ordinal);

    /// <summary>What officers said of headings, by their fold keys; it goes before the vocabulary.</summary>
    private IReadOnlyDictionary<string, StaffColumn> Remembered { get; init; } = FrozenDictionary<string, StaffColumn>.Empty;

    /// <summary>The same vocabulary with what was said of some headings, by the fold key of all their levels together.</summary>
    public HeaderWords Remembering(IReadOnlyDictionary<string, StaffColumn> remembered) =>
        new(entries, foreignGroups, levelOf, categoryOf, training) { Remembered = remembered };

    /// <summary>Whether a text of one level alone is a word of headings: a column, a group, a level, a category, Nam or Nữ.</summary>
    public bool IsHeaderWord(string fold) => _headerWords.GetOrAdd(
        fold, word => word is "nam" or "nu" || Remembered.ContainsKey(word) || Entry([word]) is not null || levelOf(word) is not null || OfEither(word, []) is not null || IsForeign(word) || IsOfCertificates(word) || (word.Count(c => c == ' ') < 3 && categoryOf(word) is not null));

    // "Chứng chỉ (A, B, C)", "ĐH trở lên" under languages and computing
    private static bool IsOfCertificates(string fold) => fold.StartsWith("chung chi", StringComparison.Ordinal) || fold.EndsWith(" tro len", StringComparison.Ordinal);

    public ColumnMeaning Understand(IReadOnlyList<string> levels) => levels.Count == 0
        ? ColumnMeaning.Unrecognised
        : _understood.GetOrAdd(string.Join('\n', levels), _ => Remembered.TryGetValue(string.Join(' ', levels), out var said) ? new ColumnMeaning(said) : Find(levels));

    private ColumnMeaning Find(IReadOnlyList<string> levels)
    {
        var leaf = levels[^1];
        var above = levels.Take(levels.Count - 1).ToList();
        if (above.Any(IsForeign))
        {
            return new TrainingHeadings(foreignGroups, training, path => Entry(path)?.Column).Understand(levels);
        }
        return OfDetail(leaf, above)
            ?? OfSex(leaf, above)
            ?? OfLevel(leaf, above)
            ?? OfEither(leaf, above)
            ?? OfWords(levels)
            ?? OfCategory(leaf, above)
            ?? OfJoined(levels, above)
            ?? OfParent(above)
            ?? ColumnMeaning.Unrecognised;
    }

    private bool IsForeign(string fold) => foreignGroups.Values.Any(words => words.Contains(fold));

    // "Thạc sĩ / Chuyên ngành", "Thạc sĩ / Năm": filled, the level is held; the school or the marks under a level say nothing of units
    private ColumnMeaning? OfDetail(string leaf, List<string> above) => above.Count > 0 && levelOf(above[^1]) is { } level
        ? Entry([leaf])?.Column switch
        {
            StaffColumn.Major or StaffColumn.AwardedOn => new ColumnMeaning(StaffColumn.DegreeTick, level),
            null when leaf == "nam" => new ColumnMeaning(StaffColumn.DegreeTick, level),
            StaffColumn.Unit or StaffColumn.Category or StaffColumn.Position or StaffColumn.PositionAndUnit => new ColumnMeaning(StaffColumn.Known),
            _ => null,
        }
        : null;

    private ColumnMeaning? OfSex(string leaf, List<string> above)
    {
        if (leaf is not ("nam" or "nu"))
        {
            return null;
        }
        // without its marks "Năm" (year) is "Nam": under a group of degrees it is the year of award
        if (leaf == "nam" && above.Any(text => Entry([text])?.Column is StaffColumn.Degree or StaffColumn.Major or StaffColumn.AwardedOn))
        {
            return new ColumnMeaning(StaffColumn.AwardedOn);
        }
        var isBirth = above.Any(text => Entry([text])?.Column == StaffColumn.BirthDate);
        return (isBirth, leaf) switch
        {
            (true, "nam") => new ColumnMeaning(StaffColumn.BirthDateMale),
            (true, _) => new ColumnMeaning(StaffColumn.BirthDateFemale),
            (false, "nam") => new ColumnMeaning(StaffColumn.SexMale),
            (false, _) => new ColumnMeaning(StaffColumn.SexFemale),
        };
    }

    // "Sau đại học" or "Khác" beside levels is no level; a level word alone in a one-row header is a tick column too
    private ColumnMeaning? OfLevel(string leaf, List<string> above) =>
        levelOf(leaf) is { } level && above.TrueForAll(text => Entry([text]) is null or { Column: StaffColumn.Degree })
            ? new ColumnMeaning(StaffColumn.DegreeTick, level)
            : null;

    // "ThS/CKI", "TS/CKII": one column for two kinds of postgraduates, which are not the same
    private ColumnMeaning? OfEither(string leaf, List<string> above)
    {
        var words = leaf.Split(' ');
        var isEither = Enumerable.Range(1, Math.Max(words.Length - 1, 0)).Any(i =>
            levelOf(string.Join(' ', words[..i])) is > DegreeLevel.Bachelor && levelOf(string.Join(' ', words[i..])) is > DegreeLevel.Bachelor);
        return isEither && above.TrueForAll(text => Entry([text]) is null or { Column: StaffColumn.Degree }) ? new ColumnMeaning(StaffColumn.PostgraduateTick) : null;
    }

    private ColumnMeaning? OfCategory(string leaf, List<string> above) =>
        categoryOf(leaf) is { } category && (above.Count == 0 || above.Exists(text => Entry([text])?.Column == StaffColumn.Category))
            ? new ColumnMeaning(StaffColumn.CategoryTick, Category: category)
            : null;

    private ColumnMeaning? OfWords(IReadOnlyList<string> levels) => Entry(levels) is { } entry ? new ColumnMeaning(entry.Column) : null;

    // "Bồi dưỡng / Tiêu chuẩn CDNN" is understood as one; "Chuyên môn / Sau ĐH" is not made a text of degrees by the words above
    private ColumnMeaning? OfJoined(IReadOnlyList<string> levels, List<string> above) =>
        OfWords([string.Join(' ', levels)]) is { } meaning && !(meaning.Column == StaffColumn.Degree && above.Any(text => Entry([text])?.Column == StaffColumn.Degree))
            ? meaning
            : null;

    // a heading of a heading that says nothing ("Ngày sinh / (ghi đủ)") leaves the meaning with the one above
    private ColumnMeaning? OfParent(List<string> above)
    {
        for (var i = above.Count - 1; i >= 0; i--)
        {
            if (Entry(above.Take(i + 1).ToList()) is { Column: not StaffColumn.Degree } entry)
            {
                return new ColumnMeaning(IsOfTraining(entry.Column) ? StaffColumn.Known : entry.Column);
            }
        }
        return null;
    }

    // what stands below such a heading may be the year or the place of it
    private static bool IsOfTraining(StaffColumn column) => column is >= StaffColumn.PartyMember and <= StaffColumn.SalaryCoefficient;

    private HeaderEntry? Entry(IReadOnlyList<string> levels)
    {
        var leaf = levels[^1];
        return entries.FirstOrDefault(e => e.Words.Contains(leaf) && IsAllowed(e, levels.Take(levels.Count - 1)))
            ?? entries.FirstOrDefault(e => e.Contains.Any(part => leaf.Length >= part.Length && HasWords(leaf, part)) && IsAllowed(e, levels))
            ?? (leaf.Length >= LeastJoined && !leaf.Contains(' ', StringComparison.Ordinal) ? entries.FirstOrDefault(e => e.Joined.Contains(leaf) && IsAllowed(e, levels)) : null);
    }

    private static bool IsAllowed(HeaderEntry entry, IEnumerable<string> levels) =>
        !entry.NotWith.Any(word => levels.Any(level => HasWords(level, word)));

    private static bool HasWords(string text, string words) =>
        $" {text} ".Contains($" {words} ", StringComparison.Ordinal);
}
