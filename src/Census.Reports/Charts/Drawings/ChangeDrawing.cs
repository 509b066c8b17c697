using Census.Core.Numbers;
using Census.Core.Text;

namespace Census.Reports.Charts.Drawings;

/// <summary>Draws what was against what is: in each panel one sloping line for each share, labelled at both ends.</summary>
internal static class ChangeDrawing
{
    private const double BeforeAt = 110;
    private const double NowAt = 330;
    private const double Spacing = 17;
    private const double Rise = 130;

    public static void On(Canvas canvas, ChangeChart chart, Language language)
    {
        canvas.Text(BeforeAt, canvas.Y + 6, ChartWords.Day(chart.Before), anchor: "middle", bold: true);
        canvas.Text(NowAt, canvas.Y + 6, ChartWords.Day(chart.Now), anchor: "middle", bold: true);
        canvas.Y += 16;
        foreach (var panel in chart.Panels)
        {
            Panel(canvas, panel, language);
        }
    }

    private static void Panel(Canvas canvas, ChangePanel panel, Language language)
    {
        canvas.Line(Canvas.Margin, canvas.Y, Canvas.Right, canvas.Y, Paint.Faint);
        canvas.Y = canvas.Lines(Canvas.Margin, canvas.Y + 16, TextWidth.Wrap(panel.Title.In(language), Canvas.Usual, Canvas.Right - Canvas.Margin, bold: true), bold: true);
        var height = panel.Lines.Count == 1 ? 24 : Math.Max(Rise, panel.Lines.Count * Spacing);
        var top = canvas.Y + 8;
        var numbers = panel.Lines.SelectMany(line => new[] { line.Before, line.Now }).OfType<Fraction>().Select(number => (double)number.Rounded(4)).ToList();
        var (least, most) = (numbers.Min(), numbers.Max());
        double Y(Fraction number) => most - least < 0.0001 ? top + (height / 2) : top + (height * (most - (double)number.Rounded(4)) / (most - least));
        canvas.Line(BeforeAt, top - 6, BeforeAt, top + height + 6, Paint.Faint);
        canvas.Line(NowAt, top - 6, NowAt, top + height + 6, Paint.Faint);
        var right = Spread([.. panel.Lines.Select(line => Y(line.Now))], top, top + height);
        var left = Spread([.. panel.Lines.Select(line => line.Before is { } before ? Y(before) : Y(line.Now))], top, top + height);
        for (var i = 0; i < panel.Lines.Count; i++)
        {
            Line(canvas, panel.Lines[i], Y, left[i], right[i], language);
        }
        canvas.Y = Math.Max(top + height, right.Concat(left).Max()) + 20;
    }

    private static void Line(Canvas canvas, ChangeLine line, Func<Fraction, double> y, double left, double right, Language language)
    {
        var now = y(line.Now);
        var (stroke, dashes) = line.Change is { } moved && moved < 0 ? (Paint.Vermilion, "5 3") : (Paint.Blue, (string?)null);
        if (line.Before is { } before)
        {
            canvas.Line(BeforeAt, y(before), NowAt, now, stroke, 2, dashes);
            canvas.Dot(BeforeAt, y(before), 3.5, "#FFFFFF", stroke);
            canvas.Line(BeforeAt - 5, y(before), BeforeAt - 16, left, Paint.Faint);
            canvas.Text(BeforeAt - 20, left + 4, line.ShownBefore.In(language), Canvas.Small + 0.5, "end");
        }
        canvas.Dot(NowAt, now, 3.5, stroke, stroke);
        canvas.Line(NowAt + 5, now, NowAt + 16, right, Paint.Faint);
        canvas.Text(NowAt + 20, right + 4, Label(line, language), Canvas.Small + 0.5);
    }

    private static string Label(ChangeLine line, Language language)
    {
        var points = language == Language.English ? "points" : "điểm phần trăm";
        var change = line.Change is { } moved ? $" ({ChartWords.Signed(moved, 2, language)} {points})" : "";
        return $"{line.ShownNow.In(language)} {line.Label.In(language)}{change}";
    }

    // labels keep the order of their lines and a line's height between them
    private static double[] Spread(double[] wanted, double top, double bottom)
    {
        var order = Enumerable.Range(0, wanted.Length).OrderBy(i => wanted[i]).ToArray();
        var placed = new double[wanted.Length];
        var next = double.NegativeInfinity;
        foreach (var i in order)
        {
            placed[i] = Math.Max(wanted[i], next);
            next = placed[i] + Spacing;
        }
        var limit = Math.Max(bottom, top + ((wanted.Length - 1) * Spacing));
        foreach (var i in order.Reverse())
        {
            placed[i] = Math.Min(placed[i], limit);
            limit = placed[i] - Spacing;
        }
        return placed;
    }
}
