using System.Text;

namespace Census.Core.Text;

/// <summary>
/// Text typed in a VNI font (VNI-Times …), where a vowel is followed by a sign for its tone: "Nguyeãn Vaên An", "Ñaïi hoïc". Pairs are
/// taken before single letters; the case is that of the vowel.
/// </summary>
public static class VniWindows
{
    // vowel, the marks that may follow it, the letters they make
    private static readonly (char Vowel, string Marks, string Letters)[] Pairs =
    [
        ('a', "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"),
        ('e', "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"),
        ('o', "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"),
        ('u', "ùøûõï", "úùủũụ"),
        ('y', "ùøûõ", "ýỳỷỹ"),
        ('ô', "ùøûõï", "ớờởỡợ"),
        ('ö', "ùøûõï", "ứừửữự"),
    ];

    private const string Single = "íìæóòîñôö";
    private const string Letter = "íìỉĩịỵđơư";

    public static string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isUpper = char.IsUpper(text[i]);
            var c = char.ToLowerInvariant(text[i]);
            if (i + 1 < text.Length && Paired(c, char.ToLowerInvariant(text[i + 1])) is { } pair)
            {
                decoded.Append(isUpper ? char.ToUpperInvariant(pair) : pair);
                i++;
                continue;
            }
            var at = Single.IndexOf(c, StringComparison.Ordinal);
            decoded.Append(at < 0 ? text[i] : isUpper ? char.ToUpperInvariant(Letter[at]) : Letter[at]);
        }
        return decoded.ToString();
    }

    /// <summary>Whether a vowel with its mark stands in the text, or a letter that only VNI puts inside words.</summary>
    public static bool Shows(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = char.ToLowerInvariant(text[i]);
            if (c is 'ñ' or 'ö' or 'æ' || (i + 1 < text.Length && Paired(c, char.ToLowerInvariant(text[i + 1])) is not null))
            {
                return true;
            }
        }
        return false;
    }

    private static char? Paired(char vowel, char mark)
    {
        foreach (var pair in Pairs)
        {
            var at = pair.Vowel == vowel ? pair.Marks.IndexOf(mark, StringComparison.Ordinal) : -1;
            if (at >= 0)
            {
                return pair.Letters[at];
            }
        }
        return null;
    }
}
