using Census.Core.Numbers;
using Census.Reports.Annexes;
using Census.Reports.Rendering;

namespace Census.Reports.Documents;

/// <summary>An annex table as words: every cell in the form that an office gives it.</summary>
internal static class AnnexText
{
    private const int ShareDecimals = 2;
    private const int LongestList = 200; // rows, some six pages

    /// <summary>
    /// A table as it goes on paper: of a list of people that runs over many pages only the first groups, and where the others are. A group
    /// is never torn.
    /// </summary>
    public static DocumentTable OnPaper(AnnexTable table)
    {
        var whole = Of(table);
        var ends = whole.Rows.Index().Skip(1).Where(row => row.Item.Kind == AnnexRowKind.Section).Select(row => row.Index).ToList();
        if (!table.NamesPeople || whole.Rows.Count <= LongestList || ends.Count == 0)
        {
            return whole;
        }
        var end = ends.LastOrDefault(end => end <= LongestList, ends[0]);
        var people = whole.Rows.Count(row => row.Kind == AnnexRowKind.Item);
        return whole with
        {
            Rows = [.. whole.Rows.Take(end)],
            Notes = [$"Danh sách đầy đủ {PrintedNumbers.Of(people)} người: biểu {table.Code} của tệp Excel kèm theo.", .. whole.Notes],
        };
    }

    public static DocumentTable Of(AnnexTable table) => new(
        table.Code,
        table.Title.Vietnamese,
        [.. table.Columns.Select((column, i) => new DocumentColumn(column.Heading.Vietnamese, column.Width, IsNumber(table, i), column.Group?.Vietnamese))],
        [.. table.Rows.Select(row => new DocumentRow(row.Kind, [.. row.Cells.Select(Words)]) { Fills = table.IsShaded ? [.. row.Cells.Select((_, column) => table.ShadeOf(row, column))] : null })])
    {
        NamesPeople = table.NamesPeople,
        Notes = [.. table.Notes.Concat(table.NotesWithFigures).Select(note => note.Vietnamese)],
    };

    public static string Words(AnnexCell cell) => cell switch
    {
        TextCell text => text.Text.Vietnamese,
        CountCell { Count: { } count } => PrintedNumbers.Of(count),
        CountCell => "chưa có số liệu",
        ShareCell { Ratio.Percent: { } percent } share => PrintedNumbers.Of(percent.Rounded(Math.Max(ShareDecimals, share.Decimals))) + "%",
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
