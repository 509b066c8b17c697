using System.Net;
using Census.Core.Rights;
using Census.Web.Accounts;

namespace Census.Integration.Tests.Web;

[Trait("Engine", "both")]
public sealed class SignInTests : IDisposable
{
    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void While_nobody_has_an_account_every_page_leads_to_making_the_first_which_is_then_signed_in()
    {
        using var browser = _site.Open();
        browser.Get("/overview").Location.Should().Be("/start");
        browser.Post("/start", ("FullName", "Nguyễn Thị Lan"), ("Name", "Lan"), ("Password", Site.Password), ("Repeat", Site.Password)).Location.Should().Be("/");
        browser.Get("/signin/account").Text.Should().Contain("Nguyễn Thị Lan").And.Contain("Quản trị").And.Contain("toàn tỉnh");
        using var other = _site.Open();
        other.Get("/start").Location.Should().Be("/");
        _site.Accounts.AddFirst("kẻ khác", "x", Site.Password, null).Should().Be(AccountRefusal.NotTheFirst);
    }

    [Theory]
    [InlineData("Lan", "ngan", "ngan", "ít nhất 10 ký tự")]
    [InlineData("Lan", "co ten lan trong", "co ten lan trong", "không được chứa tên")]
    [InlineData("Lan", "mot cau dai du", "mot cau dai khac", "không giống nhau")]
    [InlineData("Nguyễn Lan", "mot cau dai du", "mot cau dai du", "chữ thường không dấu")]
    public void An_account_that_would_be_weak_is_refused_in_words(string name, string password, string repeat, string sentence)
    {
        using var browser = _site.Open();
        browser.Post("/start", ("FullName", "Nguyễn Thị Lan"), ("Name", name), ("Password", password), ("Repeat", repeat)).Text.Should().Contain(sentence);
        _site.Accounts.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_wrong_name_and_a_wrong_password_get_the_same_words_and_five_wrong_ones_lock()
    {
        using var first = _site.SignIn();
        using var browser = _site.Open();
        var nobody = browser.Post("/signin", ("Name", "nobody"), ("Password", "x")).Text;
        var wrong = browser.Post("/signin", ("Name", "quan.tri"), ("Password", "x")).Text;
        nobody.Should().Contain("không đúng");
        wrong.Should().Contain("không đúng");
        for (var i = 0; i < 4; i++)
        {
            wrong = browser.Post("/signin", ("Name", "quan.tri"), ("Password", "x")).Text;
        }
        wrong.Should().Contain("tạm khóa");
        browser.Post("/signin", ("Name", "quan.tri"), ("Password", Site.Password)).Text.Should().Contain("tạm khóa");
    }

    [Fact]
    public void A_form_without_its_token_is_refused()
    {
        using var browser = _site.SignIn();
        browser.Send("/signin/account", new FormUrlEncodedContent([])).Status.Should().Be(HttpStatusCode.BadRequest);
        browser.Get("/signin/account").Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public void A_new_password_or_a_block_ends_whatever_else_is_signed_in()
    {
        using var here = _site.SignIn();
        using var there = _site.SignIn();
        here.Post("/signin/password", ("Old", Site.Password), ("Password", "mot cau khac han"), ("Repeat", "mot cau khac han")).Location.Should().StartWith("/signin/account");
        here.Get("/signin/account").Status.Should().Be(HttpStatusCode.OK);
        there.Get("/signin/account").Location.Should().Contain("/signin");
    }

    [Fact]
    public void A_password_given_by_somebody_else_must_be_changed_first()
    {
        using var admin = _site.SignIn();
        _site.Accounts.Add(new NewAccount("moi", "Hoàng Văn Moi", "mat khau tam thoi", Role.Viewer), "quan.tri").Should().BeNull();
        using var browser = _site.Open();
        browser.Post("/signin", ("Name", "moi"), ("Password", "mat khau tam thoi"));
        browser.Get("/overview").Location.Should().Be("/signin/password");
    }

    [Fact]
    public void Where_one_was_going_is_kept_within_the_site_only()
    {
        using var admin = _site.SignIn();
        using var browser = _site.Open();
        browser.Get("/people?name=lan").Location.Should().Contain("/signin?back=%2Fpeople%3Fname%3Dlan");
        browser.Post("/signin?back=https://evil.example/", ("Name", "quan.tri"), ("Password", Site.Password)).Location.Should().Be("/");
    }

    [Fact]
    public void Every_answer_tells_the_browser_to_take_nothing_from_elsewhere_and_keep_nothing()
    {
        using var browser = _site.Open();
        var headers = browser.Get("/start").Headers;
        headers["Content-Security-Policy"].Should().StartWith("default-src 'none'");
        headers["Cache-Control"].Split(", ").Should().BeEquivalentTo(["no-cache", "no-store"], "of anything else the framework warns on every page with a form");
    }
}
