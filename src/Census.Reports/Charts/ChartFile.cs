using System.Text;
using Census.Core.Text;

namespace Census.Reports.Charts;

/// <summary>A chart as the bytes of a file: .svg, or .png where a browser is installed; else why it cannot be made.</summary>
public static class ChartFile
{
    public static readonly IReadOnlyList<string> Endings = [".svg", ".png"];

    public static Answer<byte[]> Format(Chart chart, Language language, string file)
    {
        var picture = SvgChart.Draw(chart, language);
        return Path.GetExtension(file).Equals(".png", StringComparison.OrdinalIgnoreCase)
            ? Png(picture, file)
            : new Answer<byte[]>(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(picture.Text));
    }

    private static Answer<byte[]> Png(SvgPicture picture, string file)
    {
        if (InstalledBrowser.Find() is not { } browser)
        {
            return new Answer<byte[]>(InstalledBrowser.Missing(file));
        }
        var folder = Directory.CreateTempSubdirectory("census-");
        try
        {
            var drawn = Path.Combine(folder.FullName, "chart.png");
            return browser.Png(picture.Page, drawn, picture.Width, picture.Height) is { } problem ? new Answer<byte[]>(problem with { Value = file }) : new Answer<byte[]>(File.ReadAllBytes(drawn));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
