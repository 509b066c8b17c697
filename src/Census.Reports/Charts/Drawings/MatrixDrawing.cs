using Census.Core.Text;
using Census.Reports.Rendering;

namespace Census.Reports.Charts.Drawings;

/// <summary>Draws the matrix as a table of coloured cells: the largest units one by one, the others as one row.</summary>
internal static class MatrixDrawing
{
    private const int MostRows = 30;
    private const double CellsAt = 252;
    private const double RowHeight = 21;

    public static void On(Canvas canvas, MatrixChart chart, Language language)
    {
        var width = (Canvas.Right - CellsAt) / (chart.Columns.Count + 1);
        Heads(canvas, chart, width, language);
        foreach (var row in Shown(chart))
        {
            Row(canvas, row.Label.In(language), [.. row.Counts, row.Total], width, language);
        }
        canvas.Line(Canvas.Margin, canvas.Y + 1, Canvas.Right, canvas.Y + 1, Paint.Ink, 1.2);
        canvas.Y += 3;
        Row(canvas, language == Language.English ? "Total" : "Tổng cộng", [.. chart.Totals, chart.Total], width, language, isTotal: true);
        canvas.Y += 8;
    }

    private static void Heads(Canvas canvas, MatrixChart chart, double width, Language language)
    {
        var heads = chart.Columns.Select(column => column.In(language)).Append(language == Language.English ? "Total" : "Cộng")
            .Select(head => TextWidth.Wrap(head, Canvas.Small - 0.5, width - 4, bold: true)).ToList();
        var most = heads.Max(head => head.Count);
        for (var i = 0; i < heads.Count; i++)
        {
            canvas.Lines(CellsAt + ((i + 0.5) * width), canvas.Y + 6 + ((most - heads[i].Count) * Canvas.LineHeight(Canvas.Small - 0.5)), heads[i], Canvas.Small - 0.5, "middle", bold: true);
        }
        canvas.Y += (most * Canvas.LineHeight(Canvas.Small - 0.5)) + 2;
    }

    // what is not shown one by one is shown as a sum: nobody is lost
    private static IEnumerable<MatrixRow> Shown(MatrixChart chart)
    {
        if (chart.Rows.Count <= MostRows + 1)
        {
            return chart.Rows;
        }
        var rest = chart.Rows.Skip(MostRows).ToList();
        var label = new Core.Plans.Title(FormattableString.Invariant($"{rest.Count} đơn vị còn lại"), FormattableString.Invariant($"the other {rest.Count} units"));
        return [.. chart.Rows.Take(MostRows), new MatrixRow(label, [.. chart.Columns.Select((_, column) => rest.Sum(row => row.Counts[column]))])];
    }

    private static void Row(Canvas canvas, string label, List<long> counts, double width, Language language, bool isTotal = false)
    {
        var lines = TextWidth.Wrap(label, Canvas.Small + 0.5, CellsAt - Canvas.Margin - 8, isTotal);
        var height = Math.Max(RowHeight, 7 + (lines.Count * Canvas.LineHeight(Canvas.Small + 0.5)));
        canvas.Lines(Canvas.Margin, canvas.Y + 4 + 11, lines, Canvas.Small + 0.5, bold: isTotal);
        for (var i = 0; i < counts.Count; i++)
        {
            var isSum = isTotal || i == counts.Count - 1;
            var x = CellsAt + (i * width);
            canvas.Box(x, canvas.Y, width, height, isSum ? "#FFFFFF" : "#" + MatrixChart.FillOf(counts[i]), Paint.Faint);
            canvas.Text(x + width - 8, canvas.Y + (height / 2) + 4, counts[i] == 0 ? "-" : PrintedNumbers.Of(counts[i], language), Canvas.Small + 0.5, "end", isSum, counts[i] == 0 ? "#999999" : !isSum && MatrixChart.IsDark(counts[i]) ? "#FFFFFF" : Paint.Ink);
        }
        canvas.Y += height;
    }
}
