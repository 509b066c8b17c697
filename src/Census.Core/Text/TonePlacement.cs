using System.Text;

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

    /// <summary>The text in composed form with every word-final pair written one way, letters large and small as they were.</summary>
    public static string Write(string text, TonePlace place)
    {
        var letters = text.Normalize(NormalizationForm.FormC).ToCharArray();
        for (var i = 0; i + 1 < letters.Length; i++)
        {
            var isPair = (i + 2 == letters.Length || !char.IsLetter(letters[i + 2])) && (i == 0 || Lower(letters[i - 1]) != 'q');
            if (isPair && Tone(Lower(letters[i])) is { } first && Tone(Lower(letters[i + 1])) is { } second && IsPair(first.Vowel, second.Vowel) && first.Tone + second.Tone > 0 && first.Tone * second.Tone == 0)
            {
                var tone = first.Tone + second.Tone;
                letters[i] = Like(letters[i], Toned(first.Vowel, place == TonePlace.Old ? tone : 0));
                letters[i + 1] = Like(letters[i + 1], Toned(second.Vowel, place == TonePlace.New ? tone : 0));
            }
        }
        return new string(letters);
    }

    private static char Lower(char c) => char.ToLowerInvariant(c);

    private static char Like(char before, char now) => char.IsUpper(before) ? char.ToUpperInvariant(now) : now;

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
