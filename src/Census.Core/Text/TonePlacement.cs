namespace Census.Core.Text;

/// <summary>
/// The two accepted ways of writing a tone on oa, oe and uy (hoà and hòa, thuý and thúy): the tone is put on the first vowel
/// when the pair ends the word, so that both compare equal.
/// </summary>
public static class TonePlacement
{
    private const string PlainToned = "aàảãáạ eèẻẽéẹ yỳỷỹýỵ oòỏõóọ uùủũúụ";
    private const int Tones = 6;

    /// <summary>The text, in lower case and composed form, with every word-final pair written in the old way.</summary>
    public static string Settle(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            var endsWord = i + 1 == letters.Length || !char.IsLetter(letters[i + 1]);
            var isQu = letters[i - 1] == 'u' && i > 1 && letters[i - 2] == 'q';
            if (endsWord && !isQu && Tone(letters[i]) is { } second && second.Tone > 0 && IsPair(letters[i - 1], second.Vowel))
            {
                letters[i - 1] = Toned(letters[i - 1], second.Tone);
                letters[i] = second.Vowel;
            }
        }
        return new string(letters);
    }

    private static bool IsPair(char first, char second) =>
        (first == 'o' && second is 'a' or 'e' && first == 'o') || (first == 'u' && second == 'y');

    private static (char Vowel, int Tone)? Tone(char c)
    {
        var at = char.IsLetter(c) ? PlainToned.IndexOf(c, StringComparison.Ordinal) : -1;
        return at < 0 ? null : (PlainToned[at - (at % (Tones + 1))], at % (Tones + 1));
    }

    private static char Toned(char vowel, int tone) =>
        PlainToned[PlainToned.IndexOf(vowel, StringComparison.Ordinal) + tone];
}
