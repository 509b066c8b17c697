using Census.Reports.Charts;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Census.Browser.Tests.Chromium))]

namespace Census.Browser.Tests;

/// <summary>
/// One installed browser of the Chromium family for all tests, driven by Playwright. $CENSUS_BROWSER may name it, else it is looked for in the
/// usual places; nothing is downloaded. Without one a test that asks for it is skipped and says so.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Missing = "no browser of the Chromium family is installed to look at the pages with (CENSUS_BROWSER may name one)";

    private IPlaywright? _playwright;
    private readonly Lazy<Task<ProvinceSite>> _province;
    private IBrowser? _browser;

    public Chromium() => _province = new(() => ProvinceSite.Make(this));

    /// <summary>The site that all tests share which only look; made when the first asks for it.</summary>
    public Task<ProvinceSite> Province()
    {
        Assert.SkipWhen(_browser is null, Missing);
        return _province.Value;
    }

    public async ValueTask InitializeAsync()
    {
        if (InstalledBrowser.Find() is { } installed)
        {
            // a page comes in a tenth of a second; a machine that builds something else at the same time may take longer
            Assertions.SetDefaultExpectTimeout(30_000);
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = installed.Program,
                Args = ["--disable-gpu", "--disable-dev-shm-usage", .. Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? new[] { "--no-sandbox" } : []],
            });
        }
    }

    /// <summary>A window of its own with its own cookies, as an officer of Vietnam has it.</summary>
    public Task<IBrowserContext> Window(int width = 1366, int height = 768, string? cookies = null)
    {
        Assert.SkipWhen(_browser is null, Missing);
        return _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height }, Locale = "vi-VN", TimezoneId = "Asia/Ho_Chi_Minh", ReducedMotion = ReducedMotion.Reduce, StorageState = cookies,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_province is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            _province.Value.Result.Dispose();
        }
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
    }
}
