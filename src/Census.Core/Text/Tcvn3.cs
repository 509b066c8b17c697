using System.Text;

namespace Census.Core.Text;

/// <summary>
/// Text typed in a font of the TCVN3 (ABC) family (.VnTime …), where 74 signs of the Latin code page stand for Vietnamese letters:
/// "NguyÔn V¨n An". The fonts have no capitals with tones; a word whose other letters are capitals was meant in capitals. U+00AD is ư,
/// so nothing may be stripped before decoding. (TCVN 5712:1993, VN3.)
/// </summary>
public static class Tcvn3
{
    private const string From = "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
    private const string To = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    /// <summary>Signs that ordinary Vietnamese text does not hold: one of them in a word is evidence.</summary>
    public const string Telling = "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆËÎÏÑÖ×ØÜÞßäåæçëîïñö÷øûüþ";

    public static string Decode(string text)
    {
        var whole = AreCapitals(text, 3);
        return string.Join(' ', text.Split(' ').Select(word => whole || AreCapitals(word, 2) ? Letters(word).ToUpperInvariant() : Letters(word)));
    }

    private static string Letters(string word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            var at = From.IndexOf(c, StringComparison.Ordinal);
            letters.Append(at < 0 ? c : To[at]);
        }
        return letters.ToString();
    }

    // judged by the letters that the font leaves as they are
    private static bool AreCapitals(string text, int atLeast) =>
        text.Count(char.IsAsciiLetter) >= atLeast && !text.Any(char.IsAsciiLetterLower);
}
