using System.Text;

namespace Census.Import.Workbooks;

/// <summary>
/// The character that parts the cells of a table in text: the one that occurs most often in the first lines, outside quotation
/// marks. A title with commas in it does not outweigh the rows below; "sep=;" in the first line decides.
/// </summary>
internal static class TextSeparator
{
    private const int BytesLookedAt = 65_536;

    private static readonly char[] Candidates = [';', '\t', ',', '|'];

    public static char Of(byte[] bytes, Encoding encoding)
    {
        using var reader = new StreamReader(new MemoryStream(bytes, 0, Math.Min(bytes.Length, BytesLookedAt)), encoding, detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd();
        return text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 ? text[4] : Commonest(text);
    }

    private static char Commonest(string text)
    {
        var counts = new int[Candidates.Length];
        var isQuoted = false;
        foreach (var c in text)
        {
            isQuoted ^= c == '"';
            var candidate = isQuoted ? -1 : Array.IndexOf(Candidates, c);
            if (candidate >= 0)
            {
                counts[candidate]++;
            }
        }
        return Candidates[Array.IndexOf(counts, counts.Max())];
    }
}
