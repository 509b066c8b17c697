using System.Globalization;
using System.Security.Claims;
using Census.Database;
using Census.Database.Tables;
using Census.Web.Accounts;
using Census.Web.Hosting;
using Census.Web.Texts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Census.Web.Visitors;

/// <summary>
/// The cookie of whoever is signed in: the account's name, its stamp, and when it signed in. The stamp is compared on every request, so that
/// a blocked account, a new password or "sign out everywhere" holds at once.
/// </summary>
internal static class SignInCookie
{
    private const string Stamp = "stamp";

    private const string Since = "since";

    public static void Set(CookieAuthenticationOptions cookie, AccountRules rules)
    {
        cookie.Cookie.Name = "census";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.LoginPath = "/signin";
        cookie.AccessDeniedPath = "/denied";
        cookie.ReturnUrlParameter = "back";
        cookie.ExpireTimeSpan = rules.Idle;
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = asked => Check(asked, rules);
        var toSignIn = cookie.Events.OnRedirectToLogin;
        cookie.Events.OnRedirectToLogin = asked => HttpMethods.IsPost(asked.Request.Method) ? SayEnded(asked.HttpContext) : toSignIn(asked);
    }

    public static Task SignInAsync(HttpContext http, AccountRow account) => http.SignInAsync(
        CookieAuthenticationDefaults.AuthenticationScheme,
        new ClaimsPrincipal(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.Name, account.Name),
                new Claim(ClaimTypes.NameIdentifier, account.Name), // by this alone forms know their visitor: one opened before signing in again stays good
                new Claim(Stamp, account.Stamp.ToString(CultureInfo.InvariantCulture)),
                new Claim(Since, Clock(http).GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
            ],
            CookieAuthenticationDefaults.AuthenticationScheme)));

    // what was typed is in the form that was sent: the page stays, so that it can be sent again
    private static async Task SayEnded(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted).ConfigureAwait(false); // a browser that is still sending sees no answer
        var words = http.RequestServices.GetRequiredService<Words>();
        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(FaultText.Page(words, http.RequestServices.GetRequiredService<Visitor>().Language, words["fault.signedOut"]), http.RequestAborted).ConfigureAwait(false);
    }

    private static async Task Check(CookieValidatePrincipalContext asked, AccountRules rules)
    {
        var http = asked.HttpContext;
        var name = asked.Principal?.Identity?.Name ?? "";
        var found = http.RequestServices.GetRequiredService<CensusDatabase>().Read(r => AccountTable.Find(r, name) is { } row ? (Row: row, Viewer: AccountTable.ViewerOf(r, row)) : default);
        var isOld = !long.TryParse(asked.Principal?.FindFirstValue(Since), NumberStyles.None, CultureInfo.InvariantCulture, out var since)
            || Clock(http).GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(since) > rules.Longest;
        if (found.Row is not { IsBlocked: 0 } account || isOld || asked.Principal!.FindFirstValue(Stamp) != account.Stamp.ToString(CultureInfo.InvariantCulture))
        {
            asked.RejectPrincipal();
            await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme).ConfigureAwait(false);
            return;
        }
        http.RequestServices.GetRequiredService<Visitor>().Is(account, found.Viewer);
    }

    private static TimeProvider Clock(HttpContext http) => http.RequestServices.GetRequiredService<TimeProvider>();
}
