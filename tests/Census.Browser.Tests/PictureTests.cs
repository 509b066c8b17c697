using Microsoft.Playwright;

namespace Census.Browser.Tests;

/// <summary>
/// The pictures of the main pages, made anew at every run in artifacts/pictures to be looked at; where CENSUS_PICTURES names a folder (from the root of
/// the checkout, such as docs/pictures), there.
/// </summary>
public sealed class PictureTests(Chromium chromium)
{
    private const int Largest = 200_000;

    private static readonly string Folder = Path.Combine(Checkout.Root, Environment.GetEnvironmentVariable("CENSUS_PICTURES") is { Length: > 0 } named ? named : Path.Combine("artifacts", "pictures"));

    private static readonly (string Name, string Address)[] Pages =
    [
        ("overview", "/overview?plan=cao-bang"),
        ("import", "/import/batch/{batch}/question"),
        ("figure", "/figure?plan=cao-bang&round=2025-12-31&code=CB30-03&side=numerator#people"),
        ("forecast", "/forecast?plan=cao-bang"),
        ("person", "/people/{person}"),
        ("plan", "/plans/cao-bang"),
    ];

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_main_pages_have_their_picture(string language)
    {
        var site = await chromium.Province();
        await using var window = await site.SignedIn(language, 1280, 640);
        var page = await window.NewPageAsync();
        foreach (var (name, address) in Pages)
        {
            await Take(page, site.Url(address), $"{name}-{language}.png");
        }
    }

    [Fact]
    public async Task So_has_the_overview_in_the_dark_and_on_a_phone()
    {
        var site = await chromium.Province();
        await using var phone = await site.SignedIn("vi", 390, 844);
        await Take(await phone.NewPageAsync(), site.Url("/overview?plan=cao-bang"), "overview-phone.png");
        await using var window = await site.SignedIn("vi", 1280, 640);
        var page = await window.NewPageAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await Take(page, site.Url("/overview?plan=cao-bang"), "overview-dark.png");
    }

    private static async Task Take(IPage page, string url, string name)
    {
        await page.GotoAsync(url);
        var file = Path.Combine(Folder, name);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        new FileInfo(file).Length.Should().BeInRange(10_000, Largest, name);
    }
}
