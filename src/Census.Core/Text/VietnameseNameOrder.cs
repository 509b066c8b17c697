using System.Text;

namespace Census.Core.Text;

/// <summary>
/// The order of a Vietnamese list of people: given name (the last word), then family name (the first), then the middle words.
/// Letters in the order of the alphabet (a ă â b c d đ e ê …), then tones: ngang, huyền, hỏi, ngã, sắc, nặng. Case does not
/// count; null and blank come first. Two names are equal only when they are the same text.
/// </summary>
public sealed class VietnameseNameOrder : IComparer<string>
{
    public static readonly VietnameseNameOrder Instance = new();

    private const string Letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    // grave, hook above, tilde, acute, dot below
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    // the names of a province are made of a few hundred syllables
    private static readonly Remembered<(int[] Letters, int Tone)> Syllables = new(Read);

    public int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y) || x is null || y is null)
        {
            return ReferenceEquals(x, y) ? 0 : x is null ? -1 : 1;
        }
        var (left, right) = (Words(x), Words(y));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (CompareWords(left[i], right[i]) is var order and not 0)
            {
                return order;
            }
        }
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(x, y);
    }

    /// <summary>The words in the order in which they count.</summary>
    private static string[] Words(string name)
    {
        var words = WellFormed.Of(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? words : [words[^1], .. words[..^1]];
    }

    private static int CompareWords(string left, string right)
    {
        var (a, b) = (Syllables.Of(left), Syllables.Of(right));
        return a.Letters.AsSpan().SequenceCompareTo(b.Letters) is var letters and not 0 ? letters : a.Tone.CompareTo(b.Tone);
    }

    private static (int[] Letters, int Tone) Read(string word)
    {
        var tone = 0;
        var bare = new StringBuilder(word.Length);
        foreach (var c in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (Tones.Contains(c, StringComparison.Ordinal))
            {
                tone = Tones.IndexOf(c, StringComparison.Ordinal) + 1;
            }
            else
            {
                bare.Append(c);
            }
        }
        return (bare.ToString().Normalize().Where(char.IsLetter).Select(Rank).ToArray(), tone);
    }

    private static int Rank(char c) =>
        Letters.IndexOf(c, StringComparison.Ordinal) is var place and >= 0 ? place : Letters.Length + c;
}
