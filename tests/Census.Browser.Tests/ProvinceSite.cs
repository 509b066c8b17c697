using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Census.Browser.Tests;

/// <summary>
/// One site for all tests that only look: the made-up province, an administrator who is signed in, and lists on their way in that have a question,
/// cells to mend and rows that wait.
/// </summary>
public sealed partial class ProvinceSite : IDisposable
{
    private readonly Chromium _chromium;
    private readonly Server _server = new(["demo", "--people", "2000", "--out", "lists"]);
    private readonly Dictionary<string, string> _found = [];
    private string _cookies = "";

    private ProvinceSite(Chromium chromium) => _chromium = chromium;

    internal static async Task<ProvinceSite> Make(Chromium chromium)
    {
        var site = new ProvinceSite(chromium);
        await using var window = await chromium.Window();
        var page = await window.NewPageAsync();
        await page.BecomeAdministrator(site._server.Url);
        await site.Look(page);
        await site.Send(page);
        site._cookies = await window.StorageStateAsync();
        return site;
    }

    /// <summary>An address with what was found put in the place of {unit}, {person} and the like.</summary>
    public string Url(string address) => _server.Url + _found.Aggregate(address, (text, found) => text.Replace("{" + found.Key + "}", found.Value, StringComparison.Ordinal));

    /// <summary>A window in which the administrator is signed in, in Vietnamese or English.</summary>
    public async Task<IBrowserContext> SignedIn(string language, int width = 1366, int height = 768)
    {
        var window = await _chromium.Window(width, height, _cookies);
        return await Speaking(window, language);
    }

    /// <summary>A window in which nobody is signed in.</summary>
    public async Task<IBrowserContext> SignedOut(string language) => await Speaking(await _chromium.Window(), language);

    public void Dispose() => _server.Dispose();

    private async Task<IBrowserContext> Speaking(IBrowserContext window, string language)
    {
        await window.AddCookiesAsync([new Cookie { Name = "census-language", Value = language, Url = _server.Url }]);
        return window;
    }

    // numbers of what there is, taken from where the pages lead
    private async Task Look(IPage page)
    {
        await page.GotoAsync(_server.Url + "/overview?plan=cao-bang");
        _found["waiting"] = await Behind(page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Danh sách có dòng chờ xác minh" }).GetByRole(AriaRole.Link).First, ImportNo());
        await page.Row("CB30-03").GetByRole(AriaRole.Link).First.ClickAsync();
        var people = page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { NameRegex = new Regex("^Số người đạt") }).GetByRole(AriaRole.Link);
        _found["person"] = await Behind(people.First, PersonNo());
        _found["row"] = await Behind(people.Nth(1), RowOfImport());
        await page.Section("Đơn vị");
        _found["unit"] = await Behind(page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).First, UnitNo());
    }

    private async Task Send(IPage page)
    {
        await page.Section("Tiếp nhận");
        await page.Field("Kéo thả hoặc chọn các tệp danh sách").SetInputFilesAsync(Lists.All(_server));
        await page.Button("Gửi lên và đọc thử").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = new Regex("Trả lời \\d+ câu hỏi") })).ToBeVisibleAsync();
        _found["batch"] = BatchId().Match(page.Url).Value;
    }

    private static async Task<string> Behind(ILocator link, Regex part) => part.Match((await link.GetAttributeAsync("href"))!).Value;

    [GeneratedRegex(@"(?<=/import/)\d+")]
    private static partial Regex ImportNo();

    [GeneratedRegex(@"(?<=/people/)\d+")]
    private static partial Regex PersonNo();

    [GeneratedRegex(@"(?<=/import/)\d+\?sheet=\d+&row=\d+")]
    private static partial Regex RowOfImport();

    [GeneratedRegex(@"(?<=unit=)\d+")]
    private static partial Regex UnitNo();

    [GeneratedRegex(@"(?<=/import/batch/)[^/?]+")]
    private static partial Regex BatchId();
}
