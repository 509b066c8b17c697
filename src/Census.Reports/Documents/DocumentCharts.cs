using Census.Core.Text;
using Census.Reports.Charts;
using Census.Reports.Rosters;

namespace Census.Reports.Documents;

/// <summary>The charts of the review in every form that a document may ask for, in Vietnamese and in the order of their kinds.</summary>
internal static class DocumentCharts
{
    public static IReadOnlyList<DocumentChart> Of(Report report, RosterShelf shelf) =>
    [
        .. from kind in ChartKinds.All
           let chart = ReviewCharts.Of(kind, report, shelf)
           where chart is not null
           select Of(kind, chart),
    ];

    private static DocumentChart Of(ChartKind kind, Chart chart) => new(
        kind.Code(),
        chart.Title.Vietnamese,
        chart.Alternative.Vietnamese,
        OfficeChart.Space(chart, Language.Vietnamese),
        OfficeChart.Data(chart, Language.Vietnamese),
        SvgChart.Write(chart, Language.Vietnamese))
    {
        Table = chart is MatrixChart matrix ? AnnexText.Of(matrix.AsTable()) : null,
    };
}
