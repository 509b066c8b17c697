using System.Text;
using System.Xml;

namespace Census.Import.Returns;

/// <summary>Text as an Office part can hold it: characters that XML does not know become a question mark. And how such a part is written.</summary>
internal static class XmlWords
{
    private static readonly XmlWriterSettings Settings = new() { CloseOutput = false, NewLineHandling = NewLineHandling.Entitize, Encoding = new UTF8Encoding(false) };

    public static XmlWriter Writer(Stream stream) => XmlWriter.Create(stream, Settings);

    public static string Of(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(Pieces(text));

    private static IEnumerable<string> Pieces(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                yield return text.Substring(i++, 2);
            }
            else
            {
                yield return XmlConvert.IsXmlChar(text[i]) ? text[i].ToString() : "?";
            }
        }
    }
}
