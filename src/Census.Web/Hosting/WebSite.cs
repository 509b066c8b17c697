using System.Text.Encodings.Web;
using System.Text.Unicode;
using Census.Database;
using Census.Web.Accounts;
using Census.Web.Figures;
using Census.Web.Pages.Administration;
using Census.Web.Starting;
using Census.Web.Texts;
using Census.Web.Uploads;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Census.Web.Hosting;

/// <summary>
/// The web page as a program of its own: what it is made of, and through what every request goes, in order. Everything needs somebody signed in
/// unless a page says otherwise. Nothing is fetched from elsewhere, nothing is sent elsewhere.
/// </summary>
public static class WebSite
{
    private const int OtherFields = 1_024;

    public static WebApplication Build(CensusDatabase database, WebSettings settings, TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(WebSite).Assembly.GetName().Name, EnvironmentName = "Production" });
        // why it could not start is said by whoever started it
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error).AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical);
        builder.WebHost.UseUrls(settings.Urls).UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => Listening.Set(kestrel, settings));
        AddParts(builder.Services, database.KeepingPast(), settings, clock);
        var site = builder.Build();
        Use(site);
        return site;
    }

    private static void AddParts(IServiceCollection parts, CensusDatabase database, WebSettings settings, TimeProvider clock)
    {
        parts.AddSingleton(database).AddSingleton(settings).AddSingleton(clock).AddSingleton(settings.Accounts).AddSingleton<AccountBook>();
        parts.AddSingleton<BatchFolder>().AddSingleton<BatchDesk>().AddSingleton<CellMending>().AddHostedService<BatchWorker>();
        parts.AddSingleton<SampleData>().AddSingleton<BackupCopies>();
        parts.AddSingleton(new ShownFigures(database, clock, count => _ = Task.Run(count)));
        parts.AddScoped<Visitor>().AddScoped<Words>();
        parts.AddRazorPages(pages => pages.Conventions.ConfigureFilter(new PageRights()));
        // every file of a batch can be chosen on its page
        parts.Configure<FormOptions>(forms => forms.ValueCountLimit = settings.MostFiles + OtherFields);
        parts.Configure<MvcOptions>(pages => pages.MaxModelBindingCollectionSize = settings.MostFiles + OtherFields);
        parts.Configure<RouteOptions>(routes => (routes.LowercaseUrls, routes.LowercaseQueryStrings) = (true, false));
        parts.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie => SignInCookie.Set(cookie, settings.Accounts));
        // whatever does not say otherwise needs somebody signed in, what does not exist too
        parts.AddAuthorization(rights => rights.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        parts.AddRateLimiter(limits => SignInLimit.Set(limits, settings.Accounts));
        parts.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)); // Vietnamese as it is, not as numbers
        var keys = parts.AddDataProtection().SetApplicationName("Census").PersistKeysToFileSystem(PrivateFolder.Make(Path.Combine(settings.Folder, "keys")));
        if (OperatingSystem.IsWindows())
        {
            keys.ProtectKeysWithDpapi();
        }
    }

    private static void Use(WebApplication site)
    {
        site.UseMiddleware<SecurityHeaders>();
        site.UseMiddleware<FaultPages>();
        site.MapAssets();
        site.UseRouting();
        site.UseRateLimiter();
        site.UseAuthentication();
        site.UseMiddleware<VisitorArrives>();
        site.UseAuthorization();
        site.UseMiddleware<OwnActs>();
        site.MapRazorPages();
    }
}
