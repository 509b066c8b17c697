namespace Census.Database.Tables;

/// <summary>
/// Texts made to fit their columns: one that is too long is cut and ends with "…". What a sender writes never stops an import, and the
/// original file still holds the whole.
/// </summary>
internal static class ColumnText
{
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public static string? Cut(string? text, int length)
    {
        if (text is null || text.Length <= length)
        {
            return text;
        }
        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..end] + "…";
    }
}
