using System.Text.RegularExpressions;
using Census.Core.Text;
using Census.Reports.Charts;

namespace Census.Tests.Charts;

/// <summary>All pictures laid out by a real browser: no text leaves its picture, none covers another.</summary>
public partial class PictureLayoutTests
{
    private const string Script = """
        <script>
        const found = [];
        document.querySelectorAll('svg').forEach(svg => {
          const name = svg.id, page = svg.getBoundingClientRect();
          const texts = [...svg.querySelectorAll('text')].map(t => ({ words: t.textContent, box: t.getBoundingClientRect() }));
          texts.forEach((t, i) => {
            if (t.box.left < page.left || t.box.right > page.right || t.box.top < page.top || t.box.bottom > page.bottom) found.push(name + ' outside: ' + t.words);
            texts.slice(i + 1).forEach(o => {
              const wide = Math.min(t.box.right, o.box.right) - Math.max(t.box.left, o.box.left), high = Math.min(t.box.bottom, o.box.bottom) - Math.max(t.box.top, o.box.top);
              if (wide > 0.5 && high > 2.5) found.push(name + ' covered: ' + t.words + ' | ' + o.words);
            });
          });
        });
        document.body.innerHTML = '<pre id="found">' + document.querySelectorAll('svg').length + ' pictures\n' + found.map(f => f.replaceAll('<', '(')).join('\n') + '</pre>';
        </script>
        """;

    [Fact]
    public void No_text_leaves_the_picture_and_no_label_covers_another()
    {
        var browser = InstalledBrowser.Find();
        Assert.SkipUnless(browser is not null, "no browser of the Chromium family on this machine");
        var pictures = ChartKinds.All.SelectMany(kind => new[] { Language.Vietnamese, Language.English }.Select(language =>
            SvgChart.Write(Drawn.Chart<Chart>(kind), language).Replace("<svg ", $"<svg id=\"{kind} {language}\" ", StringComparison.Ordinal))).ToList();
        var page = browser.Dom($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>{string.Join("\n", pictures)}{Script}</body></html>");
        Assert.SkipUnless(page is not null, "the browser gave no answer within its minute");
        Found().Match(page).Groups["text"].Value.Trim().Should().Be("12 pictures");
    }

    [GeneratedRegex("<pre id=\"found\">(?<text>.*?)</pre>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Found();
}
