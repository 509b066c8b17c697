using Census.Core.Text;
using Census.Reports.Rendering;

namespace Census.Reports.Charts.Drawings;

/// <summary>Draws ages upward, men to the left and women to the right, with the age of retirement of each as a broken line.</summary>
internal static class PyramidDrawing
{
    private const double Row = 27;
    private const double Middle = Canvas.Width / 2;
    private const double HalfGap = 42;
    private const double Longest = 260;

    public static void On(Canvas canvas, PyramidChart chart, Language language)
    {
        var english = language == Language.English;
        var (men, women) = (chart.Bands.Sum(band => band.Men), chart.Bands.Sum(band => band.Women));
        var head = canvas.Y + 6;
        canvas.Text(Middle - HalfGap, head, (english ? "Men: " : "Nam: ") + PrintedNumbers.Of(men, language), anchor: "end", bold: true);
        canvas.Text(Middle + HalfGap, head, (english ? "Women: " : "Nữ: ") + PrintedNumbers.Of(women, language), bold: true);
        canvas.Text(Middle, head, english ? "Age" : "Tuổi", Canvas.Small, "middle", fill: Paint.Soft);
        var top = canvas.Y + 16;
        var scale = Longest / Math.Max(1, chart.Bands.Max(band => Math.Max(band.Men, band.Women)));
        for (var i = 0; i < chart.Bands.Count; i++)
        {
            Bars(canvas, chart.Bands[i], top + ((chart.Bands.Count - 1 - i) * Row), scale);
        }
        Retirement(canvas, chart, top, language);
        for (var i = 0; i < chart.Bands.Count; i++)
        {
            Labels(canvas, chart.Bands[i], top + ((chart.Bands.Count - 1 - i) * Row), scale, language);
        }
        canvas.Y = top + (chart.Bands.Count * Row) + 6;
    }

    private static void Bars(Canvas canvas, AgeBand band, double y, double scale)
    {
        canvas.Box(Middle - HalfGap - (band.Men * scale), y + 2, band.Men * scale, Row - 4, Paint.Blue);
        canvas.Box(Middle + HalfGap, y + 2, band.Women * scale, Row - 4, Paint.Orange);
    }

    private static void Labels(Canvas canvas, AgeBand band, double y, double scale, Language language)
    {
        canvas.Text(Middle, y + 17, band.Label.In(language), Canvas.Small, "middle");
        canvas.Text(Middle - HalfGap - (band.Men * scale) - 6, y + 17, PrintedNumbers.Of(band.Men, language), Canvas.Small, "end", isClear: true);
        canvas.Text(Middle + HalfGap + (band.Women * scale) + 6, y + 17, PrintedNumbers.Of(band.Women, language), Canvas.Small, isClear: true);
    }

    private static void Retirement(Canvas canvas, PyramidChart chart, double top, Language language)
    {
        if (chart.Retirement is not { } ages)
        {
            return;
        }
        var (men, women) = (At(chart, top, ages.MenMonths), At(chart, top, ages.WomenMonths));
        canvas.Line(Canvas.Margin, men, Middle - HalfGap, men, Paint.Ink, 1.6, "6 4");
        canvas.Line(Middle + HalfGap, women, Canvas.Right, women, Paint.Ink, 1.6, "6 4");
        canvas.Text(Canvas.Margin, men - 6, ChartWords.Retirement(ages.MenMonths, language), Canvas.Small, bold: true);
        canvas.Text(Canvas.Right, women - 6, ChartWords.Retirement(ages.WomenMonths, language), Canvas.Small, "end", bold: true);
    }

    private static double At(PyramidChart chart, double top, int months)
    {
        var youngest = chart.Bands.First(band => band.From is not null).From!.Value;
        var bands = ((months / 12.0) - youngest) / 5;
        var fromBelow = Math.Clamp(bands + 1, 0, chart.Bands.Count);
        return top + ((chart.Bands.Count - fromBelow) * Row);
    }
}
