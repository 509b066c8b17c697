using System.Net;
using Census.Core.Rights;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.Database;
using Census.Web.Accounts;
using Census.Web.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Census.Integration.Tests.Web;

/// <summary>The real site on a port of its own, over a database of its own that the command line of <see cref="Office"/> reaches too.</summary>
internal sealed class Site : IDisposable
{
    public const string Password = "mua xuan tren ban";

    private readonly WebApplication _site;

    public Site(Func<WebSettings, WebSettings>? set = null, TimeProvider? clock = null)
    {
        var settings = new WebSettings(Office.File("site")) { Urls = "http://127.0.0.1:0", Accounts = new AccountRules { AttemptsPerMinute = 10_000 } };
        Settings = set is null ? settings : set(settings);
        _site = WebSite.Build(Census.Database.CensusDatabase.Open(Office.Database, clock ?? Scratch.Clock), Settings, clock ?? TimeProvider.System);
        _site.StartAsync().GetAwaiter().GetResult();
        Accounts = new AccountBook(Census.Database.CensusDatabase.Open(Office.Database, Scratch.Clock), clock ?? TimeProvider.System, Settings.Accounts);
    }

    public Office Office { get; } = new();

    public WebSettings Settings { get; }

    public AccountBook Accounts { get; }

    public Uri Address => new(_site.Urls.First());

    /// <summary>A browser in which nobody is signed in.</summary>
    public Browser Open() => new(Address);

    /// <summary>A browser in which this account is signed in; the account is made when there is none of the name.</summary>
    public Browser SignIn(string name = "quan.tri", Role role = Role.Administrator, long? unitNo = null, Sensitive granted = Sensitive.All)
    {
        Accounts.Add(new NewAccount(name, "Nguyễn Thị Lan", Password, role) { UnitNo = unitNo, Granted = granted, MustChange = false }, "test").Should().Match(refusal => refusal == null || refusal == AccountRefusal.NameTaken);
        var browser = Open();
        browser.Post("/signin", ("Name", name), ("Password", Password)).Status.Should().Be(HttpStatusCode.Redirect);
        return browser;
    }

    public void Dispose()
    {
        _site.StopAsync().GetAwaiter().GetResult();
        ((IAsyncDisposable)_site).DisposeAsync().AsTask().GetAwaiter().GetResult();
        Office.Dispose();
    }
}
