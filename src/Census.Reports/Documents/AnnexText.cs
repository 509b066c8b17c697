using Census.Core.Numbers;
using Census.Reports.Annexes;
using Census.Reports.Rendering;

namespace Census.Reports.Documents;

/// <summary>An annex table as words: every cell in the form that an office gives it.</summary>
internal static class AnnexText
{
    private const int ShareDecimals = 2;

    public static DocumentTable Of(AnnexTable table) => new(
        table.Code,
        table.Title.Vietnamese,
        [.. table.Columns.Select((column, i) => new DocumentColumn(column.Heading.Vietnamese, column.Width, IsNumber(table, i), column.Group?.Vietnamese))],
        [.. table.Rows.Select(row => new DocumentRow(row.Kind, [.. row.Cells.Select(Words)]))])
    {
        Notes = [.. table.Notes.Select(note => note.Vietnamese)],
    };

    public static string Words(AnnexCell cell) => cell switch
    {
        TextCell text => text.Text.Vietnamese,
        CountCell { Count: { } count } => PrintedNumbers.Of(count),
        CountCell => "chưa có số liệu",
        ShareCell { Ratio.Percent: { } percent } => PrintedNumbers.Of(percent.Rounded(ShareDecimals)) + "%",
        ShareCell => "không có đối tượng",
        ChangeCell { Change: { } change } annex => Signed(change) + (annex.IsPoints ? " điểm %" : ""),
        _ => "-",
    };

    private static string Signed(Fraction change) => (change.Top.Sign > 0 ? "+" : "") + PrintedNumbers.Of(change.Rounded(ShareDecimals));

    // a column holds numbers where no item of it is a text
    private static bool IsNumber(AnnexTable table, int column) =>
        table.Rows.Any(row => row.Kind == AnnexRowKind.Item && row.Cells[column] is not EmptyCell)
        && table.Rows.Where(row => row.Kind == AnnexRowKind.Item).All(row => row.Cells[column] is not TextCell);
}
