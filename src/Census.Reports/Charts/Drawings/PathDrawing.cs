using Census.Core.Numbers;
using Census.Core.Text;
using Census.Reports.Rendering;

namespace Census.Reports.Charts.Drawings;

/// <summary>Draws a head count over the years: what was counted as a heavy line, both paths thin, the projection broken, the target as a level.</summary>
internal sealed class PathDrawing(Canvas canvas, PathChart chart, Language language)
{
    private const double Left = 74;
    private const double End = 610;
    private const double High = 330;

    private readonly double _top = canvas.Y + 16;
    private readonly (decimal From, decimal To, decimal Step) _scale = Scale(chart);

    public void Draw()
    {
        Grid();
        var target = Y(Fraction.Of(chart.Value));
        canvas.Line(Left, target, End, target, Paint.Ink, 1.2);
        canvas.Polyline(chart.Straight.Select(At), Paint.Soft, 1.6, "7 4");
        canvas.Polyline(chart.Growth.Select(At), Paint.Orange, 1.8, "2 3");
        Projection();
        canvas.Polyline(chart.Actuals.Select(At), Paint.Blue, 3);
        Labels(target);
        canvas.Y = _top + High + 34;
        Legend();
    }

    private void Grid()
    {
        for (var value = _scale.From; value <= _scale.To; value += _scale.Step)
        {
            var y = Y(Fraction.Of(value));
            canvas.Line(Left, y, End, y, Paint.Faint, 0.7);
            canvas.Text(Left - 8, y + 4, PrintedNumbers.Of(value, language), Canvas.Small, "end", fill: Paint.Soft);
        }
        var years = chart.Horizon - chart.Baseline.Year;
        for (var year = chart.Baseline.Year; year <= chart.Horizon; year += years > 15 ? 5 : years > 12 ? 2 : 1)
        {
            canvas.Text(X(year), _top + High + 18, ChartWords.Year(year), Canvas.Small, "middle", fill: Paint.Soft);
        }
        canvas.Line(Left, _top + High, End, _top + High, Paint.Soft);
    }

    private void Projection()
    {
        if (chart.Projection is { } projection)
        {
            canvas.Polyline([At(chart.Actuals[^1]), (X(chart.Horizon), Y(projection.Number))], Paint.Vermilion, 2.2, "9 3 2 3");
            canvas.Dot(X(chart.Horizon), Y(projection.Number), 4, "#FFFFFF", Paint.Vermilion);
        }
    }

    private void Labels(double target)
    {
        var english = language == Language.English;
        canvas.Text(End + 8, target - 2, english ? $"Target {ChartWords.Year(chart.Horizon)}:" : $"Mục tiêu {ChartWords.Year(chart.Horizon)}:", Canvas.Small, bold: true);
        canvas.Text(End + 8, target + 12, PrintedNumbers.Of(chart.Value, language), Canvas.Usual, bold: true);
        var baseline = (X: X(chart.Baseline.Year), Y: Y(Fraction.Of(chart.Baseline.Value)));
        canvas.Dot(baseline.X, baseline.Y, 4.5, "#FFFFFF", Paint.Ink);
        canvas.TextAtOne(PrintedNumbers.Of(chart.Baseline.Value, language), [(baseline.X + 8, baseline.Y - 10, "start"), (baseline.X + 8, baseline.Y + 20, "start")], Canvas.Small, bold: true);
        foreach (var point in chart.Actuals.Reverse())
        {
            var (x, y) = At(point);
            canvas.Dot(x, y, 4.5, Paint.Blue, Paint.Blue);
            canvas.TextAtOne(PrintedNumbers.Of(point.Number.Rounded(0), language), [(x, y - 11, "middle"), (x, y + 20, "middle"), (x + 9, y + 4, "start"), (x - 9, y + 4, "end")], Canvas.Small, bold: true, fill: Paint.Blue);
        }
        if (chart.Projection is { } projection)
        {
            var (x, y) = (End + 8, Y(projection.Number));
            canvas.TextAtOne(PrintedNumbers.Of(projection.Number.Rounded(0), language), [(x, y + 4, "start"), (x, y + 30, "start"), (x, y - 22, "start")], Canvas.Usual, bold: true, fill: Paint.Vermilion);
        }
    }

    private void Legend()
    {
        var english = language == Language.English;
        var x = Canvas.Margin;
        Item(ref x, english ? "counted" : "thực hiện", Paint.Blue, 3, null);
        Item(ref x, english ? "straight path" : "lộ trình tăng đều số người", Paint.Soft, 1.6, "7 4");
        Item(ref x, english ? "path of constant growth" : "lộ trình tăng đều tỷ lệ", Paint.Orange, 1.8, "2 3");
        if (chart.Projection is { } projection)
        {
            Item(ref x, english ? FormattableString.Invariant($"at the pace of {projection.Rounds} rounds") : FormattableString.Invariant($"theo tốc độ {projection.Rounds} kỳ gần nhất"), Paint.Vermilion, 2.2, "9 3 2 3");
        }
        canvas.Y += 10;
    }

    private void Item(ref double x, string text, string stroke, double width, string? dashes)
    {
        var length = 32 + TextWidth.Of(text, Canvas.Small) + 16;
        if (x + length > Canvas.Right + 16)
        {
            (x, canvas.Y) = (Canvas.Margin, canvas.Y + 17);
        }
        canvas.Line(x, canvas.Y, x + 26, canvas.Y, stroke, width, dashes);
        canvas.Text(x + 32, canvas.Y + 4, text, Canvas.Small);
        x += length;
    }

    private (double X, double Y) At(PathPoint point) => (X(point.At), Y(point.Number));

    private double X(Fraction year) => Left + 16 + ((End - Left - 26) * Part(year, chart.Baseline.Year, chart.Horizon));

    private double Y(Fraction number) => _top + High - (High * Part(number, Fraction.Of(_scale.From), Fraction.Of(_scale.To)));

    private static double Part(Fraction number, Fraction from, Fraction to) => (double)((number - from) / (to - from)).Rounded(6);

    // round numbers around everything that is drawn
    private static (decimal From, decimal To, decimal Step) Scale(PathChart chart)
    {
        var numbers = chart.Actuals.Concat(chart.Straight).Select(point => point.Number.Rounded(2)).Append(chart.Projection?.Number.Rounded(2) ?? chart.Value).ToList();
        var (least, most) = (numbers.Min(), numbers.Max());
        var step = Step(Math.Max(1, most - least) / 6);
        return (Math.Floor(least / step) * step, (Math.Floor(most / step) + 1) * step, step);
    }

    private static decimal Step(decimal atLeast)
    {
        var step = 1m;
        for (var i = 0; step < atLeast; i++)
        {
            step *= i % 3 == 1 ? 2.5m : 2;
        }
        return step;
    }
}
