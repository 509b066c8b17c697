using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Census.Import.Workbooks.Xlsx;

/// <summary>
/// The text of a shared or inline string: its runs joined, without the reading aids of East Asian text. A sign that XML cannot hold is
/// written as _x000D_ and put back. More than a cell can hold is no cell's text.
/// </summary>
internal static partial class RichText
{
    private const int Longest = 32_767 * 4;

    /// <summary>The reader stands on the element that holds the runs; afterwards on its end.</summary>
    public static string Read(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }
        var text = "";
        StringBuilder? joined = null;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            while (reader.NodeType == XmlNodeType.Element && reader.LocalName == "rPh")
            {
                reader.Skip();
            }
            if (reader.Depth <= depth)
            {
                break;
            }
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA && IsInText(reader, depth))
            {
                joined ??= text.Length > 0 ? new StringBuilder(text) : null;
                text = joined is null ? reader.Value : "";
                joined?.Append(reader.Value);
            }
        }
        return joined?.ToString() ?? text;
    }

    public static string Whole(string text)
    {
        if (text.Length > Longest)
        {
            throw new SwollenPackageException();
        }
        return text.Contains("_x", StringComparison.Ordinal)
            ? Escaped().Replace(text, escape => ((char)ushort.Parse(escape.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            : text;
    }

    // blanks between the elements of a run are layout of the file
    private static bool IsInText(XmlReader reader, int depth) => reader.NodeType is not XmlNodeType.Whitespace || reader.XmlSpace == XmlSpace.Preserve || reader.Depth == depth + 2;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Escaped();
}
