using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Census.Browser.Tests;

/// <summary>Every page, looked at as people differ: in both languages, light and dark, on an office screen, at 200 % and on a phone, with the keyboard, read aloud.</summary>
public abstract class PageTests(Chromium chromium, string language)
{
    // an office screen, the same at 200 %, a phone
    private static readonly int[] Widths = [1366, 683, 390];

    private static readonly string AxeScript = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string, int> SignedIn => [.. SitePages.SignedIn.Select(page => (page.Address, page.Status))];

    [Theory]
    [MemberData(nameof(SignedIn))]
    public async Task A_page_has_no_barrier(string address, int status)
    {
        var site = await chromium.Province();
        await using var window = await site.SignedIn(language);
        (await Barriers(window, site.Url(address), status, language == "vi")).Should().BeEmpty();
    }

    [Fact]
    public async Task Neither_has_the_page_of_signing_in()
    {
        var site = await chromium.Province();
        await using var window = await site.SignedOut(language);
        (await Barriers(window, site.Url("/signin"), 200, language == "vi")).Should().BeEmpty();
    }

    /// <summary>What stands in the way on a page, each with its rule and element; colours and keys, which are the same in every language, only when every way is asked for.</summary>
    internal static async Task<List<string>> Barriers(IBrowserContext window, string url, int status, bool everyWay)
    {
        var found = new List<string>();
        await window.AddInitScriptAsync(AxeScript);
        var page = await window.NewPageAsync();
        page.PageError += (_, fault) => found.Add("script: " + fault);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !(status >= 400 && message.Text.Contains($"{status}", StringComparison.Ordinal)))
            {
                found.Add("console: " + message.Text);
            }
        };
        (await Open(page, url)).Should().Be(status, url);
        found.AddRange(await Axe(page, "light", onlyColours: false));
        if (everyWay)
        {
            found.AddRange(await Keyboard(page));
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            found.AddRange(await Axe(page, "dark", onlyColours: true));
        }
        foreach (var width in Widths.Where(_ => !IsPaper(url)))
        {
            found.AddRange(await Overflow(page, width));
        }
        return found;
    }

    // the preview of a document is laid out for paper
    private static bool IsPaper(string url) => url.Contains("/preview?", StringComparison.Ordinal);

    // it stands in a sandbox without scripts, which those that look need: it is looked at outside
    private static async Task<int> Open(IPage page, string url)
    {
        if (!IsPaper(url))
        {
            return (await page.GotoAsync(url))!.Status;
        }
        var answer = await page.APIRequest.GetAsync(url);
        await page.SetContentAsync(await answer.TextAsync());
        return answer.Status;
    }

    // whatever of it is serious or critical, with the rule and the first elements; also how large a target is (WCAG 2.2), which is off unless asked for
    private static Task<IEnumerable<string>> Axe(IPage page, string scheme, bool onlyColours) => Said(page, $$"""
        async () => (await axe.run(document, {
          resultTypes: ["violations"], rules: { "target-size": { enabled: true } }{{(onlyColours ? ", runOnly: { type: \"rule\", values: [\"color-contrast\"] }" : "")}}
        })).violations.filter(broken => broken.impact === "serious" || broken.impact === "critical")
          .flatMap(broken => broken.nodes.slice(0, 3).map(node => `{{scheme}}, ${broken.id} (${broken.impact}): ${node.target} ${node.html.slice(0, 200)}`))
        """);

    // the first step of the keyboard is seen: it leads past the head of the page, or into what waits for it
    private static async Task<IEnumerable<string>> Keyboard(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        return await Said(page, """
            () => {
              const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
              const seen = at.matches(":focus-visible") && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 && box.left >= 0 && box.width > 0;
              return seen ? [] : ["keyboard: the first step is not seen: " + at.outerHTML.slice(0, 200)];
            }
            """);
    }

    // what makes a page scroll sideways; tables scroll inside their own frame
    private static async Task<IEnumerable<string>> Overflow(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 768);
        return await Said(page, """
            () => {
              const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= wide) { return []; }
              const inFrame = element => { for (let up = element.parentElement; up; up = up.parentElement) { if (getComputedStyle(up).overflowX !== "visible") { return true; } } return false; };
              return [...document.querySelectorAll("body *")].filter(element => element.getBoundingClientRect().right > wide + 1 && !inFrame(element)).slice(0, 3)
                .map(element => wide + " px: " + element.outerHTML.slice(0, 200)).concat([wide + " px: the page is " + document.documentElement.scrollWidth + " px wide"]);
            }
            """);
    }

    private static async Task<IEnumerable<string>> Said(IPage page, string script) => (await page.EvaluateAsync<JsonElement>(script)).EnumerateArray().Select(line => line.GetString()!);
}

public sealed class PagesInVietnameseTests(Chromium chromium) : PageTests(chromium, "vi");

public sealed class PagesInEnglishTests(Chromium chromium) : PageTests(chromium, "en");
