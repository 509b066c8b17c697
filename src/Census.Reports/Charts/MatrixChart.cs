using System.Globalization;
using Census.Core.Plans;
using Census.Reports.Annexes;

namespace Census.Reports.Charts;

/// <summary>
/// Counts of units by field: rows of units, largest first, columns of fields. Every row has a count for every column; nobody stands
/// twice, so the totals are sums. Office has no such chart: there the annex PL02d, a shaded table, stands for it.
/// </summary>
public sealed record MatrixChart(IReadOnlyList<Title> Columns, IReadOnlyList<MatrixRow> Rows) : Chart
{
    public IReadOnlyList<long> Totals => [.. Columns.Select((_, column) => Rows.Sum(row => row.Counts[column]))];

    public long Total => Rows.Sum(row => row.Total);

    /// <summary>The fill of a cell as RRGGBB, by colour step; dark steps need white letters.</summary>
    public static string FillOf(long count) => Shades.StepOf(count) switch
    {
        0 => "FFFFFF",
        1 => "EAF3FA",
        2 => "C6DFF0",
        3 => "8FC1E0",
        4 => "2F7EBC",
        5 => "08306B",
        var step => throw new ArgumentOutOfRangeException(nameof(count), step.ToString(CultureInfo.InvariantCulture)),
    };

    /// <summary>Whether letters on the fill of this count are white.</summary>
    public static bool IsDark(long count) => Shades.StepOf(count) >= 4;
}

/// <summary>People of one unit by field.</summary>
public sealed record MatrixRow(Title Label, IReadOnlyList<long> Counts)
{
    public long Total => Counts.Sum();
}
