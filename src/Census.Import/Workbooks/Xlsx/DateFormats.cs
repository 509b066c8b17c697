using System.Text.RegularExpressions;

namespace Census.Import.Workbooks.Xlsx;

/// <summary>What a number format makes of a number.</summary>
internal enum NumberKind
{
    Number,
    Date,
    Time,
    Duration,
}

/// <summary>
/// Tells formats of dates and times from those of numbers: the built-in ones by their identifiers (ECMA-376 part 1, 18.8.30), others by the
/// letters of their first section outside quotations, colours and conditions.
/// </summary>
internal static partial class DateFormats
{
    public static NumberKind OfBuiltIn(int id) => id switch
    {
        >= 14 and <= 17 or 22 or >= 27 and <= 31 or >= 34 and <= 36 or >= 50 and <= 58 => NumberKind.Date,
        >= 18 and <= 21 or 32 or 33 or 45 or 47 => NumberKind.Time,
        46 => NumberKind.Duration,
        _ => NumberKind.Number,
    };

    public static NumberKind Of(string format)
    {
        var letters = Literal().Replace(format.Split(';')[0], "");
        if (Elapsed().IsMatch(letters))
        {
            return NumberKind.Duration;
        }
        letters = Bracketed().Replace(letters, "").ToLowerInvariant();
        if (letters.Contains("general", StringComparison.Ordinal) || letters.IndexOfAny(['0', '#', '?', '@']) >= 0 && !letters.Contains('y', StringComparison.Ordinal) && !letters.Contains('s', StringComparison.Ordinal))
        {
            return NumberKind.Number;
        }
        return letters.IndexOfAny(['y', 'd', 'e', 'b', 'g']) >= 0 ? NumberKind.Date
            : letters.IndexOfAny(['h', 's']) >= 0 ? NumberKind.Time
            : letters.Contains('m', StringComparison.Ordinal) ? NumberKind.Date
            : NumberKind.Number;
    }

    // quoted text, escaped signs, signs that only keep a distance or fill
    [GeneratedRegex("\"[^\"]*\"?|\\\\.|_.|\\*.|[aA][mM]/[pP][mM]|[aA]/[pP]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\[(h+|m+|s+)\]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Elapsed();

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Bracketed();
}
