using System.Text;

namespace Census.Core.Text;

/// <summary>
/// Text without broken halves of characters. Old workbooks can hold a lone surrogate, on which normalisation throws; each one
/// becomes U+FFFD, the sign for "lost".
/// </summary>
public static class WellFormed
{
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.ToString());
        }
        return whole.ToString();
    }
}
