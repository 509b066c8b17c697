using Census.Core.Text;
using Census.Reports.Annexes;
using Census.Reports.Charts;
using Census.Reports.Rosters;

namespace Census.Reports.Documents;

/// <summary>The charts of the review in every form that a document may ask for, in Vietnamese and in the order of their kinds.</summary>
internal static class DocumentCharts
{
    private const decimal Lowest = 0.5m;
    private const decimal Highest = 1.35m; // a page upright, less its title and notes

    public static IReadOnlyList<DocumentChart> Of(Report report, RosterShelf shelf, IReadOnlyList<AnnexTable> annexes, Withheld? withheld = null) =>
    [
        .. from kind in ChartKinds.All
           let chart = ReviewCharts.Of(kind, report, shelf, withheld)
           where chart is not null
           select Of(kind, chart) with { Table = chart is MatrixChart ? Matrix(annexes) : null },
    ];

    // Office has no chart of a matrix: its table among the annexes is shaded
    private static DocumentTable? Matrix(IReadOnlyList<AnnexTable> annexes) =>
        annexes.FirstOrDefault(table => table.Code == StaffAnnexes.ByUnitAndField) is { } table ? AnnexText.Of(table) : null;

    private static DocumentChart Of(ChartKind kind, Chart chart)
    {
        var picture = SvgChart.Draw(chart, Language.Vietnamese);
        return new DocumentChart(
            kind.Code(),
            chart.Title.Vietnamese,
            chart.Alternative.Vietnamese,
            OfficeChart.Space(chart, Language.Vietnamese),
            OfficeChart.Data(chart, Language.Vietnamese),
            picture.Text)
        {
            HeightOfWidth = Math.Clamp((decimal)picture.Height / picture.Width, Lowest, Highest),
        };
    }
}
