using System.Net;
using Census.Cli;
using Census.Core.Rights;
using Census.Web.Hosting;

namespace Census.Integration.Tests.Web;

[Trait("Engine", "both")]
public sealed class BeginningTests : IDisposable
{
    private readonly Site _site = new(settings => settings with { SampleData = SampleProvince.Fill });

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_first_page_of_all_has_its_style()
    {
        using var browser = _site.Open();
        browser.Get("/").Location.Should().Be("/start");
        browser.Get(AssetFiles.Address("site.css")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_empty_database_offers_a_sample_which_is_made_in_the_background_and_said_to_be_one()
    {
        using var admin = _site.SignIn();
        admin.Get("/overview").Text.Should().Contain("Thử với dữ liệu mẫu").And.Contain("Bắt đầu với thư mục của tôi").And.Contain("href=\"/import\"").And.Contain("href=\"/units\"");
        admin.Post("/start/sample", ("people", "7")).Location.Should().Be("/start/sample");
        admin.Get("/start/sample").Text.Should().Contain("<select", "that is no size of a sample");
        admin.Post("/start/sample", ("people", "2000")).Location.Should().Be("/start/sample");
        string page;
        do
        {
            page = admin.Get("/start/sample").Text;
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
        while (page.Contains("data-live=\"1\"", StringComparison.Ordinal));
        page.Should().Contain("đã sẵn sàng");
        admin.Get("/overview?plan=cao-bang").Text.Should().Contain("Dữ liệu mẫu: mọi người");
        Directory.Exists(Path.Combine(_site.Settings.Folder, "sample")).Should().BeFalse();
        admin.Get("/start/sample").Text.Should().NotContain("<select");
        _site.Office.Run("imports", "list", "--json").Array("imports").Should().NotBeEmpty();
    }

    [Fact]
    public void Whoever_is_no_administrator_is_offered_only_what_he_may_do()
    {
        _site.SignIn().Dispose();
        using var officer = _site.SignIn("chuyen.vien", Role.Officer);
        officer.Get("/overview").Text.Should().NotContain("/start/sample").And.Contain("href=\"/import\"");
    }
}
