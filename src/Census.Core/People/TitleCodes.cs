using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Census.Core.Text;

namespace Census.Core.People;

/// <summary>What a prefix of title codes ("V.07", "15") says of its holders; null where it says nothing (by unit).</summary>
public sealed record TitlePrefix(string Prefix, Field? Field, StaffCategory? Category);

/// <summary>
/// Codes of professional titles ("V.07.03.29") and ranks ("01.003", "15a.204"): their one spelling, mended after spreadsheets
/// have eaten zeros, and what their prefix says. A damaged rank is restored only to a code that exists; else null.
/// </summary>
public sealed partial class TitleCodes
{
    private readonly FrozenSet<string> known;
    private readonly ImmutableArray<TitlePrefix> prefixes;
    private readonly Remembered<string?> normal;

    public TitleCodes(IEnumerable<string> codes, IEnumerable<TitlePrefix> prefixes)
    {
        known = [.. codes];
        this.prefixes = [.. prefixes.OrderByDescending(prefix => prefix.Prefix.Length)];
        normal = new Remembered<string?>(NormaliseAnew);
    }

    /// <summary>The one code in the text in its usual form, or null when there is none, more than one, or an unknown rank.</summary>
    public string? Normalise(string text) => normal.Of(text);

    private string? NormaliseAnew(string text)
    {
        var titles = Title().Matches(text).Select(TitleOf).Distinct().ToList();
        if (titles.Count > 0)
        {
            return titles.Count == 1 ? titles[0] : null;
        }
        var ranks = Rank().Matches(text).Select(RankOf).OfType<string>().Distinct().ToList();
        return ranks.Count == 1 ? ranks[0] : null;
    }

    public Field? FieldOf(string code) => Longest(code, prefix => prefix.Field is not null)?.Field;

    public StaffCategory? CategoryOf(string code) => Longest(code, prefix => prefix.Category is not null)?.Category;

    private static string TitleOf(Match match) =>
        "V." + string.Join('.', match.Groups["part"].Captures.Select(part => part.Value.PadLeft(2, '0')));

    private string? RankOf(Match match)
    {
        var (corps, letter) = (match.Groups["corps"].Value, match.Groups["letter"].Value.ToLowerInvariant());
        var (number, tail) = (match.Groups["number"].Value, match.Groups["tail"].Value.ToLowerInvariant());
        var whole = corps.PadLeft(2, '0') + letter + "." + number.PadRight(3, '0') + tail;
        var isAsWritten = corps.Length == 2 && number.Length == 3 && !match.Groups["glued"].Success;
        return known.Contains(whole) || (isAsWritten && Covering(whole).Any()) ? whole : null;
    }

    private TitlePrefix? Longest(string code, Func<TitlePrefix, bool> says) => Covering(code).FirstOrDefault(says);

    private IEnumerable<TitlePrefix> Covering(string code) => prefixes.Where(prefix =>
        code.StartsWith(prefix.Prefix, StringComparison.Ordinal)
        && (code.Length == prefix.Prefix.Length || code[prefix.Prefix.Length] == '.' || char.IsAsciiLetter(code[prefix.Prefix.Length])));

    [GeneratedRegex(@"(?<![\p{L}0-9])[Vv]\s*[.,]?\s*(?<part>[0-9]{1,2})(\s*[.,]\s*(?<part>[0-9]{1,2})){2}(?![.,]?[0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Title();

    // 01.003, 15a.204, 1,003 and, where the point was taken for that of thousands, 1003
    [GeneratedRegex(@"(?<![\p{L}0-9.,])(?<corps>[0-9]{1,2})((?<letter>[A-Da-d])?\s?[.,]\s?(?<number>[0-9]{1,3})|(?<glued>)(?<number>[0-9]{3}))(?<tail>[A-Da-d])?(?![\p{L}0-9]|[.,][0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Rank();
}
