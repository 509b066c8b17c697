using System.Text;
using System.Text.Unicode;

namespace Census.Core.Text;

/// <summary>
/// UTF-8 that some program read as Windows-1252 and saved again: "Nguyá»…n VÄƒn An". Certain by itself: other text turned back into
/// bytes is hardly ever valid UTF-8.
/// </summary>
public static class MisreadUtf8
{
    // what Windows-1252 has in place of the bytes 80 to 9F; five of them it leaves alone
    private const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>The text as it was meant; null when it is not of this kind.</summary>
    public static string? Decode(string text)
    {
        if (!text.Any(c => c > '\u007f'))
        {
            return null;
        }
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var high = High.IndexOf(text[i], StringComparison.Ordinal);
            if (high < 0 && text[i] > '\u00ff')
            {
                return null;
            }
            bytes[i] = (byte)(high < 0 ? text[i] : 0x80 + high);
        }
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }
}
