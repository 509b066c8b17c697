using System.Globalization;
using System.Text.RegularExpressions;

namespace Census.Reports.Explanations;

/// <summary>A cell of an annex table: its code, row and column from 1, written "PL03:2:5". Anything else is no address (null).</summary>
public sealed partial record CellAddress(string Table, int Row, int Column)
{
    public static CellAddress? Parse(string text)
    {
        var match = Written().Match(text.Trim());
        return match.Success && Number(match, "row") is { } row && Number(match, "column") is { } column
            ? new CellAddress(match.Groups["table"].Value, row, column)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Table}:{Row}:{Column}");

    private static int? Number(Match match, string name) =>
        int.TryParse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("^(?<table>[A-Za-z0-9]+):(?<row>[0-9]+):(?<column>[0-9]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Written();
}
