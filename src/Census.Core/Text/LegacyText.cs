using System.Buffers;
using System.Text;

namespace Census.Core.Text;

/// <summary>How a text was typed before Unicode, if it was.</summary>
public enum LegacyEncoding
{
    None,
    Tcvn3,
    Vni,
}

/// <summary>
/// Tells text in the old Vietnamese encodings from Unicode, over many texts together (a column, a sheet): a short word alone is often
/// legal in several. Each way of reading is tried, and the one that gives by far the most possible Vietnamese syllables wins.
/// </summary>
public static class LegacyText
{
    private const double Margin = 0.25;

    private static readonly SearchValues<char> OnlyUnicode = SearchValues.Create(
        ['ă', 'Ă', 'đ', 'Đ', 'ơ', 'Ơ', 'ư', 'Ư', .. Enumerable.Range(0x1ea0, 0x5a).Concat(Enumerable.Range(0x0300, 0x24)).Select(c => (char)c)]);

    private static readonly char[] Separators = [.. " \t\r\n,;:.()/-\"'"];

    /// <summary>None also where nothing can be told.</summary>
    public static LegacyEncoding Of(IEnumerable<string> texts)
    {
        // each text once, each word once, with how often it stands there
        var words = texts.CountBy(text => text, StringComparer.Ordinal).Where(text => !IsUnicode(text.Key))
            .SelectMany(text => text.Key.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: word, Times: text.Value)))
            .Where(word => !Ascii.IsValid(word.Word))
            .AggregateBy(word => word.Word, 0L, (times, word) => times + word.Times, StringComparer.Ordinal).ToList();
        var shows = (Tcvn3: words.Exists(word => IsTcvn3(word.Key)), Vni: words.Exists(word => VniWindows.Shows(word.Key)));
        if (words.Count == 0 || (!shows.Tcvn3 && !shows.Vni))
        {
            return LegacyEncoding.None;
        }
        var asTcvn3 = shows.Tcvn3 ? Share(words, Tcvn3.Decode) : 0;
        var asVni = shows.Vni ? Share(words, VniWindows.Decode) : 0;
        var best = Math.Max(asTcvn3, asVni);
        return best - Share(words, word => word) < Margin ? LegacyEncoding.None
            : asTcvn3 > asVni ? LegacyEncoding.Tcvn3
            : asVni > asTcvn3 ? LegacyEncoding.Vni
            : LegacyEncoding.None;
    }

    /// <summary>The text in Unicode. One that shows letters only Unicode has was retyped and stays as it is.</summary>
    public static string Decode(string text, LegacyEncoding encoding) => IsUnicode(text) ? text : encoding switch
    {
        LegacyEncoding.Tcvn3 => Tcvn3.Decode(text),
        LegacyEncoding.Vni => VniWindows.Decode(text),
        LegacyEncoding.None => text,
        _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, null),
    };

    /// <summary>Letters that neither of the old encodings can hold: ă đ ơ ư, letters with two marks, combining tones.</summary>
    public static bool IsUnicode(string text) => text.AsSpan().ContainsAny(OnlyUnicode);

    /// <summary>Whether every word with letters beyond ASCII can be Vietnamese.</summary>
    public static bool IsPossible(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(c => c > '\u007f')).All(VietnameseSyllable.IsOne);

    private static bool IsTcvn3(string word) => word.Any(c => Tcvn3.Telling.Contains(c, StringComparison.Ordinal));

    private static double Share(List<KeyValuePair<string, long>> words, Func<string, string> decode) =>
        (double)words.Where(word => VietnameseSyllable.IsOne(decode(word.Key))).Sum(word => word.Value) / words.Sum(word => word.Value);
}
