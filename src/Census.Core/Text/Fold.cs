using System.Globalization;
using System.Text;

namespace Census.Core.Text;

/// <summary>
/// The keys by which Vietnamese words are compared; the text itself is always kept. The database never decides equality: keys
/// are made here and stored beside the text.
/// </summary>
public static class Fold
{
    private static readonly Remembered<string> Keys = new(text => Reduce(text, keepMarks: false));

    private static readonly Remembered<string> NameKeys = new(text => Reduce(text, keepMarks: true));

    /// <summary>
    /// Lower case, no tone or other marks, đ as d, every run of anything but letters, digits and "+" as one space.
    /// "Trình độ C.M" and "trinh do cm" differ: a dot between letters separates ("trinh do c m").
    /// </summary>
    public static string Key(string? text) => string.IsNullOrEmpty(text) ? "" : Keys.Of(text);

    /// <summary>
    /// As <see cref="Key"/> but marks stay ("hòa" is not "hoa"), and the two ways of placing a tone (hoà, hòa) are one.
    /// For names of people and units, where a mark is another name.
    /// </summary>
    public static string NameKey(string? text) => string.IsNullOrEmpty(text) ? "" : NameKeys.Of(text);

    private static string Reduce(string text, bool keepMarks)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in WellFormed.Of(text).Normalize(NormalizationForm.FormD))
        {
            Append(key, char.ToLowerInvariant(LookAlikes.Replace(c)), keepMarks);
        }
        while (key.Length > 0 && key[^1] == ' ')
        {
            key.Length--;
        }
        return keepMarks ? TonePlacement.Settle(key.ToString().Normalize(NormalizationForm.FormC)) : key.ToString();
    }

    private static void Append(StringBuilder key, char c, bool keepMarks)
    {
        if (c == 'đ')
        {
            key.Append(keepMarks ? 'đ' : 'd');
            return;
        }
        var category = CharUnicodeInfo.GetUnicodeCategory(c);
        if (category is UnicodeCategory.NonSpacingMark)
        {
            if (keepMarks)
            {
                key.Append(c);
            }
        }
        else if (char.IsLetterOrDigit(c) || c == '+')
        {
            key.Append(c);
        }
        else if (category is not UnicodeCategory.Format && key.Length > 0 && key[^1] != ' ')
        {
            key.Append(' ');
        }
    }
}
