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
        canvas.Y = _top + High + 28;
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
        var year = ChartWords.Year(chart.Horizon);
        canvas.Lines(End + 8, target - 2, [Say($"Mục tiêu {year}:", $"Target {year}:"), PrintedNumbers.Of(chart.Value, language)], bold: true);
        var baseline = At(new PathPoint(chart.Baseline.Year, Fraction.Of(chart.Baseline.Value)));
        canvas.Dot(baseline.X, baseline.Y, 4.5, "#FFFFFF", Paint.Ink);
        canvas.TextAtOne(PrintedNumbers.Of(chart.Baseline.Value, language), [(baseline.X + 10, baseline.Y + 20, "start"), (baseline.X + 4, baseline.Y - 14, "start")], bold: true);
        Counted();
        Projected();
        AlongPaths();
    }

    private void Counted()
    {
        foreach (var point in chart.Actuals.Reverse())
        {
            var (x, y) = At(point);
            canvas.Dot(x, y, 4.5, Paint.Blue, Paint.Blue);
            canvas.TextAtOne(PrintedNumbers.Of(point.Number.Rounded(0), language), [(x, y + 22, "middle"), (x, y - 11, "middle"), (x + 9, y + 4, "start"), (x - 9, y + 4, "end")], bold: true, fill: Paint.Blue);
        }
        var last = At(chart.Actuals[^1]);
        canvas.TextAtOne(Say("thực hiện", "counted"), [(last.X + 12, last.Y + 4, "start"), (last.X, last.Y - 27, "middle"), (last.X, last.Y + 38, "middle"), (last.X - 12, last.Y + 4, "end")], fill: Paint.Blue);
    }

    private void Projected()
    {
        if (chart.Projection is not { } projection)
        {
            return;
        }
        var number = PrintedNumbers.Of(projection.Number.Rounded(0), language);
        string[] lines = [Say("Dự báo theo", "Projected at"), Say(FormattableString.Invariant($"tốc độ {projection.Rounds} kỳ:"), FormattableString.Invariant($"pace of {projection.Rounds} rounds:")), number];
        // the target's own two lines must stay free
        var (wanted, target) = (Y(projection.Number) - 10, Y(Fraction.Of(chart.Value)));
        var y = wanted >= target ? Math.Max(wanted, target + 36) : Math.Min(wanted, target - 52);
        canvas.Lines(End + 8, y, lines, bold: true, fill: Paint.Vermilion);
    }

    // above the straight path to its left, below the other to its right: both rise
    private void AlongPaths()
    {
        var middle = chart.Straight.Count / 2;
        canvas.TextAtOne(
            Say("lộ trình tăng đều số người", "the same number each year"),
            Places(chart.Straight, middle, -8, -7, "end"), fill: Paint.Soft);
        canvas.TextAtOne(
            Say("lộ trình tăng đều tỷ lệ", "the same growth each year"),
            Places(chart.Growth, middle, 12, 15, "start"), fill: "#8A5F00");
    }

    private IEnumerable<(double X, double Y, string Anchor)> Places(IReadOnlyList<PathPoint> path, int middle, double right, double down, string anchor) =>
        new[] { middle + 1, middle, middle + 2, middle - 1, middle + 3 }.Where(i => i > 0 && i < path.Count)
            .Select(i => (At(path[i]).X + right, At(path[i]).Y + down, anchor));

    private string Say(string vietnamese, string english) => language == Language.English ? english : vietnamese;

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
