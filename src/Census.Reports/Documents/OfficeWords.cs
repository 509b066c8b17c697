using System.Text;
using System.Xml;

namespace Census.Reports.Documents;

/// <summary>Text as a document can hold it: on one line, and a question mark for what XML does not know. Names of units come from lists that anybody wrote.</summary>
internal static class OfficeWords
{
    public static string Of(string text)
    {
        if (text.All(c => XmlConvert.IsXmlChar(c) && !char.IsControl(c)))
        {
            return text;
        }
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value is '\t' or '\n' or '\r' ? " " : Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? "?" : rune.ToString());
        }
        return clean.ToString();
    }
}
