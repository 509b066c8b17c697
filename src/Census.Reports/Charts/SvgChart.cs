using Census.Core.Text;
using Census.Reports.Charts.Drawings;

namespace Census.Reports.Charts;

/// <summary>
/// Draws a chart as SVG: one self-contained picture with title, labels at the things themselves, sources below, and the figures in
/// words for readers of the screen. The same chart gives the same text.
/// </summary>
public static class SvgChart
{
    public static string Write(Chart chart, Language language) => Draw(chart, language).Text;

    public static SvgPicture Draw(Chart chart, Language language)
    {
        var canvas = new Canvas();
        canvas.Head(chart.Title.In(language));
        DrawOn(canvas, chart, language);
        canvas.Foot(chart.Source.Select(line => line.In(language)));
        return canvas.Finish(chart, language);
    }

    private static void DrawOn(Canvas canvas, Chart chart, Language language)
    {
        switch (chart)
        {
            case BulletChart bullets:
                BulletDrawing.On(canvas, bullets, language);
                break;
            case StackedChart stacked:
                StackedDrawing.On(canvas, stacked, language);
                break;
            case PathChart path:
                new PathDrawing(canvas, path, language).Draw();
                break;
            case PyramidChart pyramid:
                PyramidDrawing.On(canvas, pyramid, language);
                break;
            case MatrixChart matrix:
                MatrixDrawing.On(canvas, matrix, language);
                break;
            case ChangeChart change:
                ChangeDrawing.On(canvas, change, language);
                break;
        }
    }
}
