using Census.Core.Text;
using Census.Reports.Rendering;

namespace Census.Reports.Charts.Drawings;

/// <summary>Draws bars of 100 % made up of the same parts; what is too narrow for its label is told below the bar.</summary>
internal static class StackedDrawing
{
    private const double BarAt = 204;
    private const double BarEnd = 648;
    private const double BarHeight = 22;

    public static void On(Canvas canvas, StackedChart chart, Language language)
    {
        Legend(canvas, chart, language);
        canvas.Text(Canvas.Right, canvas.Y + 4, language == Language.English ? "People" : "Số người", Canvas.Small, "end", fill: Paint.Soft);
        canvas.Y += 10;
        foreach (var bar in chart.Bars)
        {
            var isLast = ReferenceEquals(bar, chart.Bars[^1]);
            if (isLast)
            {
                canvas.Line(Canvas.Margin, canvas.Y, Canvas.Right, canvas.Y, Paint.Soft);
            }
            Row(canvas, chart, bar, isLast, language);
        }
    }

    private static void Legend(Canvas canvas, StackedChart chart, Language language)
    {
        var (x, y) = (Canvas.Margin, canvas.Y + 4);
        for (var part = 0; part < chart.Parts.Count; part++)
        {
            var text = chart.Parts[part].In(language);
            var width = 20 + TextWidth.Of(text, Canvas.Small) + 16;
            if (x + width > Canvas.Right)
            {
                (x, y) = (Canvas.Margin, y + 18);
            }
            canvas.Box(x, y - 9.5, 14, 11, Paint.Levels[part], Paint.Soft);
            canvas.Text(x + 20, y, text, Canvas.Small);
            x += width;
        }
        canvas.Y = y + 14;
    }

    private static void Row(Canvas canvas, StackedChart chart, StackedBar bar, bool bold, Language language)
    {
        var label = TextWidth.Wrap(bar.Label.In(language), Canvas.Usual, BarAt - Canvas.Margin - 12, bold);
        var top = canvas.Y + 8;
        canvas.Lines(Canvas.Margin, top + 15.5 - ((label.Count - 1) * 8), label, bold: bold);
        canvas.Text(Canvas.Right, top + 15.5, PrintedNumbers.Of(bar.Total, language), anchor: "end", bold: bold);
        var below = Segments(canvas, chart, bar, top, language);
        canvas.Y = top + BarHeight + 6;
        foreach (var line in TextWidth.Wrap(string.Join("; ", below), Canvas.Small - 0.5, BarEnd - BarAt + 90))
        {
            canvas.Text(BarAt, canvas.Y + 7, line, Canvas.Small - 0.5, fill: Paint.Soft);
            canvas.Y += 13.5;
        }
        canvas.Y = Math.Max(canvas.Y + 3, top + BarHeight + (8 * (label.Count - 1)));
    }

    // gives the parts that had no room for a label
    private static List<string> Segments(Canvas canvas, StackedChart chart, StackedBar bar, double top, Language language)
    {
        var below = new List<string>();
        var x = BarAt;
        for (var part = 0; part < bar.Counts.Count; part++)
        {
            var count = bar.Counts[part];
            var width = bar.Total == 0 ? 0 : (BarEnd - BarAt) * count / bar.Total;
            var share = ChartWords.Share(count, bar.Total, language);
            if (count > 0)
            {
                canvas.Box(x, top, width, BarHeight, Paint.Levels[part], Paint.Soft);
            }
            if (count > 0 && (Paint.OnLevels[part] is null || TextWidth.Of(share, Canvas.Small) + 6 > width))
            {
                below.Add($"{chart.Parts[part].In(language)} {PrintedNumbers.Of(count, language)} ({share})");
            }
            else if (count > 0)
            {
                canvas.Text(x + (width / 2), top + 15, share, Canvas.Small, "middle", fill: Paint.OnLevels[part]!);
            }
            x += width;
        }
        return below;
    }
}
