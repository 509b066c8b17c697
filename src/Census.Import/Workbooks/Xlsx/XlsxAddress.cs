using System.Globalization;

namespace Census.Import.Workbooks.Xlsx;

/// <summary>An address of a cell, "XFD1048576": the column from 0, the row as Excel numbers it. Anything else throws InvalidDataException.</summary>
internal static class XlsxAddress
{
    private const int Columns = 16_384;

    public static (int Column, int Row) Of(ReadOnlySpan<char> address)
    {
        var (column, at) = (0, 0);
        for (; at < address.Length && at < 3 && char.IsAsciiLetter(address[at]); at++)
        {
            column = (column * 26) + (char.ToUpperInvariant(address[at]) - 'A' + 1);
        }
        return int.TryParse(address[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && column - 1 is >= 0 and < Columns
            ? (column - 1, row)
            : throw new InvalidDataException();
    }
}
