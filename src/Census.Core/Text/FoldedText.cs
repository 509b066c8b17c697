using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Census.Core.Text;

/// <summary>
/// A text beside its fold key, each letter of the key knowing where it stands in the text: words are found in the key and taken
/// out of the text, and what is left still has its own letters ("ThS Quản lý giáo dục" without "ths" is "Quản lý giáo dục").
/// The key equals <see cref="Fold.Key"/> of the text.
/// </summary>
public sealed class FoldedText
{
    private readonly List<int> places;

    private FoldedText(string text, string key, List<int> places) => (Text, Key, this.places) = (text, key, places);

    public string Text { get; }

    public string Key { get; }

    public static FoldedText Of(string text)
    {
        var key = new StringBuilder(text.Length);
        var at = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var folded = FoldOne(text[i]);
            if (folded.Length == 0 && (key.Length == 0 || key[^1] == ' ' || IsSilent(text[i])))
            {
                continue;
            }
            foreach (var c in folded.Length == 0 ? " " : folded)
            {
                key.Append(c);
                at.Add(i);
            }
        }
        if (key.Length > 0 && key[^1] == ' ')
        {
            key.Length--;
        }
        return new FoldedText(text, key.ToString(), at);
    }

    /// <summary>Everything the pattern finds, one after the other, taken out.</summary>
    public FoldedText Without(Regex pattern)
    {
        var rest = this;
        while (pattern.Match(rest.Key) is { Success: true, Length: > 0 } match)
        {
            rest = rest.Without(match.Index, match.Length);
        }
        return rest;
    }

    public FoldedText Without(int start, int length)
    {
        var end = places[start + length - 1] + 1;
        while (end < Text.Length && IsSilent(Text[end]))
        {
            end++;
        }
        return Of(string.Concat(Text.AsSpan(0, places[start]), " ", Text.AsSpan(end)));
    }

    /// <summary>Whether the sign stands in the text between two letters of the key, of which the first is left out.</summary>
    public bool HasBetween(char sign, int after, int before) =>
        Text.AsSpan(places[after], places[before] - places[after]).Contains(sign);

    private static string FoldOne(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' or '+' => c.ToString(),
        < (char)128 and not (>= 'A' and <= 'Z') => "",
        _ => Fold.Key(c.ToString()),
    };

    private static bool IsSilent(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
