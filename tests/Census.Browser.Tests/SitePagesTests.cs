using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Census.Browser.Tests;

/// <summary>That no page is forgotten, and what only an empty site shows.</summary>
public sealed class SitePagesTests(Chromium chromium)
{
    private static readonly string Pages = Path.Combine(Checkout.Root, "src", "Census.Web", "Pages");

    [Fact]
    public void Every_page_of_the_site_is_looked_at() =>
        Directory.EnumerateFiles(Pages, "*.cshtml", SearchOption.AllDirectories)
            .Where(file => File.ReadLines(file).First().StartsWith("@page", StringComparison.Ordinal))
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Pages, file), null).Replace('\\', '/'))
            .Should().BeEquivalentTo(SitePages.SignedIn.Select(page => page.File).Concat(SitePages.SignedOut).Concat(SitePages.WithoutAPage).Where(file => file.Length > 0).Distinct());

    [Theory]
    [InlineData("vi", "Bắt đầu với Census")]
    [InlineData("en", "Begin with Census")]
    public async Task The_very_first_page_and_the_overview_of_an_empty_site_have_no_barrier(string language, string title)
    {
        await using var window = await chromium.Window();
        using var server = new Server();
        await window.AddCookiesAsync([new Cookie { Name = "census-language", Value = language, Url = server.Url }]);
        (await PageTests.Barriers(window, server.Url + "/start", 200, language == "vi")).Should().BeEmpty();
        var page = window.Pages[0];
        await Expect(page.Heading(title)).ToBeVisibleAsync();
        if (language == "vi")
        {
            await page.BecomeAdministrator(server.Url);
            (await PageTests.Barriers(window, server.Url + "/overview", 200, everyWay: true)).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task The_first_step_of_the_keyboard_leads_past_the_head_of_the_page()
    {
        var site = await chromium.Province();
        await using var window = await site.SignedIn("vi");
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Url("/units"));
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Link("Đến nội dung chính")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Field("Tên đơn vị (có dấu hoặc không)")).ToBeFocusedAsync();
    }
}
