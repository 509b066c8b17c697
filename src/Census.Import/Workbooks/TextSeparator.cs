namespace Census.Import.Workbooks;

/// <summary>
/// The character that parts the cells of a table in text: the one that occurs most often in the first lines, outside quotation
/// marks. A title with commas in it does not outweigh the rows below; "sep=;" in the first line decides and is no row.
/// </summary>
internal static class TextSeparator
{
    private const int LettersLookedAt = 65_536;

    private static readonly char[] Candidates = [';', '\t', ',', '|'];

    public static (char Separator, string Rows) Of(string text)
    {
        if (!text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || text.Length < 5)
        {
            return (Commonest(text.AsSpan(0, Math.Min(text.Length, LettersLookedAt))), text);
        }
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return (text[4], end < 0 ? "" : text[(end + 1)..]);
    }

    private static char Commonest(ReadOnlySpan<char> text)
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
