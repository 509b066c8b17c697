namespace Census.Core.Sources;

/// <summary>
/// Where something was read: a sheet, a row, a cell. Rows count from 1 as Excel shows them; the column is its letter.
/// Parts are null when the thing concerns the whole file, the whole sheet or the whole row.
/// </summary>
public sealed record SourceRef(string? Sheet = null, int? Row = null, string? Column = null)
{
    /// <summary>The address as Excel writes it ("F27"), null unless both row and column are known.</summary>
    public string? Cell => Row is { } row && Column is { } column
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{column}{row}")
        : null;

    /// <summary>The letter of a column counted from 0: 0 is A, 26 is AA.</summary>
    public static string ColumnLetter(int index)
    {
        var letters = "";
        for (var n = index + 1; n > 0; n = (n - 1) / 26)
        {
            letters = (char)('A' + ((n - 1) % 26)) + letters;
        }
        return letters;
    }

    /// <summary>The index of a column by its letter, counted from 0: A is 0, AA is 26.</summary>
    public static int ColumnIndex(string letters) => letters.Aggregate(0, (index, letter) => (index * 26) + (letter - 'A' + 1)) - 1;
}
