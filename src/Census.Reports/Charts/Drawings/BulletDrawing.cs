using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports.Figures;
using Census.Reports.Rendering;

namespace Census.Reports.Charts.Drawings;

/// <summary>Draws targets against actual: shares on one scale from 0 to 100 %, counts each on its own, with the target at the same place.</summary>
internal static class BulletDrawing
{
    private const double CodeAt = Canvas.Margin;
    private const double LabelAt = 84;
    private const double BarAt = 336;
    private const double BarWidth = 214;
    private const double FigureAt = 564;
    private const double BarHeight = 13;

    // a count stands at four fifths of the bar when it has reached its target
    private static readonly Fraction TargetPart = new(4, 5);

    public static void On(Canvas canvas, BulletChart chart, Language language)
    {
        Legend(canvas, language);
        var shares = chart.Bars.Where(bar => bar.Unit == TargetUnit.Percent).ToList();
        var counts = chart.Bars.Where(bar => bar.Unit == TargetUnit.Person).ToList();
        Section(canvas, counts, language, language == Language.English ? "People (each on its own scale)" : "Số người (mỗi dòng một thang)");
        Section(canvas, shares, language, language == Language.English ? "Shares (scale from 0 to 100%)" : "Tỷ lệ (thang từ 0 đến 100%)");
    }

    private static void Legend(Canvas canvas, Language language)
    {
        var english = language == Language.English;
        var (x, y) = (Canvas.Margin, canvas.Y + 4);
        x = Item(canvas, x, y, english ? "met" : "đạt", () => canvas.Box(x, y - 9, 18, 10, Paint.Green));
        var missed = x;
        x = Item(canvas, x, y, english ? "not met" : "chưa đạt", () => canvas.Box(missed, y - 9, 18, 10, "url(#missed)", Paint.Vermilion));
        var unsafeAt = x;
        x = Item(canvas, x, y, english ? "cannot be judged" : "chưa đủ cơ sở đánh giá", () => canvas.Box(unsafeAt, y - 9, 18, 10, "url(#hatch)", "#777777"));
        var target = x;
        x = Item(canvas, x, y, english ? "target" : "mục tiêu", () => canvas.Line(target + 9, y - 12, target + 9, y + 3, Paint.Ink, 3));
        var path = x;
        Item(canvas, x, y, english ? "path by now" : "lộ trình đến nay", () => canvas.Pointer(path + 9, y, Paint.Ink));
        canvas.Y += 24;
    }

    private static double Item(Canvas canvas, double x, double y, string text, Action sign)
    {
        sign();
        canvas.Text(x + 24, y, text, Canvas.Small);
        return x + 24 + TextWidth.Of(text, Canvas.Small) + 18;
    }

    private static void Section(Canvas canvas, List<Bullet> bars, Language language, string title)
    {
        if (bars.Count == 0)
        {
            return;
        }
        canvas.Y += 10;
        canvas.Text(Canvas.Margin, canvas.Y + 8, title, Canvas.Usual, bold: true);
        canvas.Y += 16;
        canvas.Line(Canvas.Margin, canvas.Y, Canvas.Right, canvas.Y, Paint.Soft);
        foreach (var bar in bars)
        {
            Row(canvas, bar, language);
        }
    }

    private static void Row(Canvas canvas, Bullet bar, Language language)
    {
        var label = TextWidth.Wrap(bar.Label.In(language), Canvas.Small + 0.5, BarAt - LabelAt - 16);
        var figures = Figures(bar, language);
        var height = Math.Max(32, 12 + (Math.Max(label.Count, figures.Count) * 15.0));
        var (top, middle) = (canvas.Y, canvas.Y + (height / 2));
        canvas.Text(CodeAt, middle - (label.Count * 7.5) + 11, bar.Code, Canvas.Small, fill: Paint.Soft);
        canvas.Lines(LabelAt, middle - (label.Count * 7.5) + 11, label, Canvas.Small + 0.5);
        Bar(canvas, bar, middle);
        var y = middle - (figures.Count * 7.5) + 11.5;
        foreach (var (text, bold) in figures)
        {
            canvas.Text(FigureAt, y, text, Canvas.Small + 0.5, bold: bold);
            y += 15;
        }
        canvas.Y = top + height;
        canvas.Line(Canvas.Margin, canvas.Y, Canvas.Right, canvas.Y, Paint.Faint, 0.5);
    }

    private static List<(string Text, bool Bold)> Figures(Bullet bar, Language language)
    {
        var (english, width) = (language == Language.English, Canvas.Right - FigureAt);
        var reached = bar.Actual is null ? "-" : bar.Shown.In(language);
        var against = $"{reached} / {bar.Asked.In(language)}";
        var missing = bar.Gap switch
        {
            > 0 and var people when english => $"{PrintedNumbers.Of(people, language)} people missing",
            > 0 and var people => $"thiếu {PrintedNumbers.Of(people, language)} người",
            _ => null,
        };
        var words = bar.Words.In(language);
        var verdict = missing is null ? words : $"{words}; {missing}";
        string[] told = missing is null || TextWidth.Of(verdict, Canvas.Small + 0.5) <= width ? [verdict] : [words, missing];
        return
        [
            .. TextWidth.Wrap(against, Canvas.Small + 0.5, width, bold: true).Select(line => (line, true)),
            .. told.SelectMany(part => TextWidth.Wrap(part, Canvas.Small + 0.5, width)).Select(line => (line, false)),
        ];
    }

    private static void Bar(Canvas canvas, Bullet bar, double middle)
    {
        var top = middle - (BarHeight / 2);
        canvas.Box(BarAt, top - 3, BarWidth, BarHeight + 6, Paint.Track);
        if (bar.Actual is { } actual)
        {
            var (fill, stroke) = Fill(bar);
            canvas.Box(BarAt, top, At(bar, actual), BarHeight, fill, stroke);
        }
        var target = BarAt + At(bar, bar.Goal.Target);
        canvas.Line(target, top - 6, target, top + BarHeight + 6, Paint.Ink, 3);
        if (bar.Path is { } path)
        {
            canvas.Pointer(BarAt + At(bar, path), top - 1, Paint.Ink);
        }
    }

    // grey, never red, where the figure is not safe
    private static (string Fill, string Stroke) Fill(Bullet bar) => bar.Status switch
    {
        TargetStatus.InsufficientData or TargetStatus.None => ("url(#hatch)", "#777777"),
        TargetStatus.Exceeded or TargetStatus.Met => (Paint.Green, Paint.Green),
        TargetStatus.AtRisk or TargetStatus.OnTrack or TargetStatus.Behind => ("url(#missed)", Paint.Vermilion),
    };

    private static double At(Bullet bar, Fraction number)
    {
        var part = bar.Unit == TargetUnit.Percent ? number / 100 : bar.Goal.Value > 0 ? number / bar.Goal.Target * TargetPart : 1;
        return BarWidth * (double)Math.Clamp(part.Rounded(6), 0, 1);
    }
}
