using System.Globalization;
using System.Security;
using System.Text;
using Census.Core.Text;

namespace Census.Reports.Charts.Drawings;

/// <summary>
/// The sheet a chart is drawn on: 760 units wide, as high as what stands on it. Title above, sources below; between them the drawing
/// moves <see cref="Y"/> down. The same calls give the same text.
/// </summary>
internal sealed class Canvas
{
    public const double Width = 760;
    public const double Margin = 20;
    public const double Right = Width - Margin;
    public const double Usual = 12.5;
    public const double Small = 11;
    private const double TitleSize = 17;

    private readonly StringBuilder _drawn = new();
    private readonly List<(double Left, double Top, double Right, double Bottom)> _texts = [];

    /// <summary>The upper edge of what is still free.</summary>
    public double Y { get; set; } = Margin;

    public void Head(string title)
    {
        Y += TitleSize - 4;
        Y = Lines(Margin, Y, TextWidth.Wrap(title, TitleSize, Right - Margin, bold: true), TitleSize, bold: true) + 6;
    }

    public void Foot(IEnumerable<string> sources)
    {
        Y += 8;
        Line(Margin, Y, Right, Y, Paint.Faint);
        Y += 16;
        foreach (var source in sources)
        {
            Y = Lines(Margin, Y, TextWidth.Wrap(source, Small, Right - Margin), Small, fill: Paint.Soft);
        }
    }

    /// <summary>Text on a base line; the anchor is "start", "middle" or "end".</summary>
    public void Text(double x, double y, string text, double size = Usual, string anchor = "start", bool bold = false, string fill = Paint.Ink, bool isClear = false)
    {
        // a white edge keeps letters legible where a line runs behind them
        var edge = isClear ? " paint-order=\"stroke\" stroke=\"#FFFFFF\" stroke-width=\"4\" stroke-linejoin=\"round\"" : "";
        _texts.Add(Box(x, y, text, size, anchor, bold));
        Raw($"<text x=\"{N(x)}\" y=\"{N(y)}\" font-size=\"{N(size)}\"{(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")}{(bold ? " font-weight=\"bold\"" : "")} fill=\"{fill}\"{edge}>{Escaped(text)}</text>");
    }

    /// <summary>Text at the first of these places where it covers no other text and stays on the sheet; nowhere when there is none.</summary>
    public void TextAtOne(string text, IEnumerable<(double X, double Y, string Anchor)> places, double size = Usual, bool bold = false, string fill = Paint.Ink)
    {
        foreach (var (x, y, anchor) in places)
        {
            var box = Box(x, y, text, size, anchor, bold);
            if (box.Left >= 0 && box.Right <= Width && !_texts.Any(other => Meet(box, other)))
            {
                Text(x, y, text, size, anchor, bold, fill, isClear: true);
                return;
            }
        }
    }

    /// <summary>Lines below each other from a first base line; gives the next one.</summary>
    public double Lines(double x, double y, IEnumerable<string> lines, double size = Usual, string anchor = "start", bool bold = false, string fill = Paint.Ink)
    {
        foreach (var line in lines)
        {
            Text(x, y, line, size, anchor, bold, fill);
            y += LineHeight(size);
        }
        return y;
    }

    public static double LineHeight(double size) => Math.Round(size * 1.28, 1);

    public void Box(double x, double y, double width, double height, string fill, string? stroke = null) =>
        Raw($"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(Math.Max(0, width))}\" height=\"{N(height)}\" fill=\"{fill}\"{(stroke is null ? "" : $" stroke=\"{stroke}\"")}/>");

    public void Line(double x1, double y1, double x2, double y2, string stroke, double width = 1, string? dashes = null) =>
        Raw($"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" stroke=\"{stroke}\" stroke-width=\"{N(width)}\"{(dashes is null ? "" : $" stroke-dasharray=\"{dashes}\"")}/>");

    public void Polyline(IEnumerable<(double X, double Y)> points, string stroke, double width, string? dashes = null) =>
        Raw($"<polyline points=\"{string.Join(' ', points.Select(p => N(p.X) + "," + N(p.Y)))}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{N(width)}\"{(dashes is null ? "" : $" stroke-dasharray=\"{dashes}\"")}/>");

    public void Dot(double x, double y, double radius, string fill, string stroke) =>
        Raw($"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"1.5\"/>");

    /// <summary>A small triangle that points down to a place.</summary>
    public void Pointer(double x, double y, string fill) =>
        Raw($"<path d=\"M{N(x)} {N(y)}l-4.5 -7h9z\" fill=\"{fill}\"/>");

    public SvgPicture Finish(Chart chart, Language language)
    {
        var height = (int)Math.Ceiling(Y + Margin - 8);
        var own = chart.GetType().Name.ToLowerInvariant();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {(int)Width} {height}\" width=\"{(int)Width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"{own}-title {own}-desc\" lang=\"{(language == Language.English ? "en" : "vi")}\" font-family=\"Arial, 'Liberation Sans', Helvetica, sans-serif\">\n");
        text.Append(CultureInfo.InvariantCulture, $"<title id=\"{own}-title\">").Append(Escaped(chart.Title.In(language))).Append("</title>\n");
        text.Append(CultureInfo.InvariantCulture, $"<desc id=\"{own}-desc\">").Append(Escaped(chart.Alternative.In(language))).Append("</desc>\n");
        if (_drawn.ToString().Contains("url(#", StringComparison.Ordinal))
        {
            text.Append("<defs>").Append(Paint.Patterns.Replace("id=\"", "id=\"" + own + "-", StringComparison.Ordinal)).Append("</defs>\n");
        }
        text.Append(CultureInfo.InvariantCulture, $"<rect width=\"{(int)Width}\" height=\"{height}\" fill=\"#FFFFFF\"/>\n");
        // several pictures may stand on one page: their names must differ
        return new SvgPicture(text.Append(_drawn.Replace("url(#", $"url(#{own}-")).Append("</svg>\n").ToString(), (int)Width, height);
    }

    private void Raw(string element) => _drawn.Append(element).Append('\n');

    private static (double Left, double Top, double Right, double Bottom) Box(double x, double y, string text, double size, string anchor, bool bold)
    {
        var width = TextWidth.Of(text, size, bold);
        var left = anchor switch { "end" => x - width, "middle" => x - (width / 2), _ => x };
        return (left, y - size, left + width, y + (size * 0.3));
    }

    private static bool Meet((double Left, double Top, double Right, double Bottom) a, (double Left, double Top, double Right, double Bottom) b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;

    private static string Escaped(string text) => SecurityElement.Escape(text);

    private static string N(double number) => Math.Round(number, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}
