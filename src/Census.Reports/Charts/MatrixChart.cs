using System.Globalization;
using Census.Core.Plans;
using Census.Reports.Annexes;

namespace Census.Reports.Charts;

/// <summary>
/// Counts of units by field: rows of units, largest first, columns of fields. Every row has a count for every column; nobody stands
/// twice, so the totals are sums.
/// </summary>
public sealed record MatrixChart(IReadOnlyList<Title> Columns, IReadOnlyList<MatrixRow> Rows) : Chart
{
    /// <summary>Steps of the colours: from 1, 10, 50, 200 and 1,000 people on.</summary>
    private static readonly long[] Steps = [1, 10, 50, 200, 1000];

    public IReadOnlyList<long> Totals => [.. Columns.Select((_, column) => Rows.Sum(row => row.Counts[column]))];

    public long Total => Rows.Sum(row => row.Total);

    /// <summary>The colour step of a count, 0 for nobody to 5.</summary>
    public static int StepOf(long count) => Steps.Count(step => count >= step);

    /// <summary>The matrix where there is no native chart: a table with the same figures.</summary>
    public AnnexTable AsTable() => new(
        "matrix",
        Title,
        [new AnnexColumn(new Title("Đơn vị", "Unit"), 40), .. Columns.Select(column => new AnnexColumn(column, 12)), new AnnexColumn(new Title("Cộng", "Total"), 10)],
        [
            .. Rows.Select(row => new AnnexRow(AnnexRowKind.Item, [new TextCell(row.Label), .. row.Counts.Select(Cell), Cell(row.Total)])),
            new AnnexRow(AnnexRowKind.GrandTotal, [new TextCell(new Title("Tổng cộng", "Total")), .. Totals.Select(Cell), Cell(Total)]),
        ])
    {
        Notes = Source,
    };

    /// <summary>The fill of a cell as RRGGBB, by colour step; dark steps need white letters.</summary>
    public static string FillOf(long count) => StepOf(count) switch
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
    public static bool IsDark(long count) => StepOf(count) >= 4;

    private static AnnexCell Cell(long count) => new CountCell(count);
}

/// <summary>People of one unit by field.</summary>
public sealed record MatrixRow(Title Label, IReadOnlyList<long> Counts)
{
    public long Total => Counts.Sum();
}
