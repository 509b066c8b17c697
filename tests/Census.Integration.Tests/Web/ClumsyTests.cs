using System.Net;
using Census.Integration.Tests.Cli;
using static Census.Integration.Tests.Web.ImportPagesTests;
using static Census.Integration.Tests.Web.UploadTests;

namespace Census.Integration.Tests.Web;

/// <summary>Whoever goes back, sends twice, waits too long or writes a year with two digits is told what to do.</summary>
[Trait("Engine", "both")]
public sealed class ClumsyTests : IDisposable
{
    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void What_is_given_up_twice_or_after_it_was_taken_in_is_a_sentence()
    {
        using var browser = _site.SignIn();
        var batch = Sent(browser, ("so-a.csv", List(2)));
        Ready(browser, batch);
        var token = ("__RequestVerificationToken", browser.Token(batch));
        Token(browser, batch, "Accept", ("file", "1"));
        Ready(browser, batch);
        Token(browser, batch, "Cancel").Location.Should().Be("/import");
        using var again = new FormUrlEncodedContent([KeyValuePair.Create(token.Item1, token.Item2)]);
        var answer = browser.Send(batch + "?handler=Cancel", again);
        answer.Status.Should().Be(HttpStatusCode.NotFound);
        answer.Text.Should().Contain("không còn chờ tiếp nhận").And.Contain("href=\"/import\"");
        browser.Get(batch).Text.Should().Be(browser.Get("/import/batch/chua-tung-co").Text, "nobody learns which batches there are");
        _site.Office.Run("imports", "list", "--json").Array("imports").Should().HaveCount(1);
    }

    [Theory]
    [InlineData("0025-12-31")]
    [InlineData("1900-01-01")]
    [InlineData("9999-12-31")]
    public void A_day_that_no_list_can_be_about_is_asked_for_again(string day)
    {
        using var browser = _site.SignIn();
        var answer = browser.Upload("/import", [("Files", "a.csv", List(1))], ("Day", day));
        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(answer.Text).Should().Contain("Kiểm tra lại năm").And.Contain("role=\"alert\"");
        _site.Office.Run("round", "open", day).Exit.Should().Be(2);
        browser.Get("/import").Text.Should().NotContain(day);
    }

    [Fact]
    public void Whoever_is_signed_out_meanwhile_is_told_and_sends_the_same_form_again_after_signing_in()
    {
        using var browser = _site.SignIn();
        var token = browser.Token("/import");
        using var leave = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        browser.Send("/signout", leave).Status.Should().Be(HttpStatusCode.Redirect);
        var answer = Send();
        answer.Status.Should().Be(HttpStatusCode.Unauthorized);
        WebUtility.HtmlDecode(answer.Text).Should().Contain("Phiên làm việc đã hết nên chưa ghi gì").And.Contain("role=\"alert\"");
        Directory.Exists(Path.Combine(_site.Settings.Folder, "uploads")).Should().BeFalse();
        browser.Post("/signin", ("Name", "quan.tri"), ("Password", Site.Password)).Status.Should().Be(HttpStatusCode.Redirect);
        Send().Status.Should().Be(HttpStatusCode.SeeOther);

        Answer Send()
        {
            using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(Office.Now), "Day" }, { new ByteArrayContent(List(2)), "Files", "a.csv" } };
            return browser.Send("/import", form);
        }
    }

    [Fact]
    public void A_browser_that_keeps_no_cookies_is_told_so()
    {
        using var browser = _site.SignIn();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Name", "quan.tri"), KeyValuePair.Create("Password", Site.Password), KeyValuePair.Create("__RequestVerificationToken", browser.Token("/signin"))]);
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = _site.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/signin", UriKind.Relative)) { Content = form };
        var answer = Answer.Of(http.Send(request));
        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(answer.Text).Should().Contain("Cho phép cookie");
    }

    [Fact]
    public void A_text_of_many_pages_in_a_search_field_is_answered_with_a_page()
    {
        using var browser = _site.SignIn();
        browser.Get("/people?name=" + new string('x', 30_000)).Status.Should().Be(HttpStatusCode.OK);
    }
}
