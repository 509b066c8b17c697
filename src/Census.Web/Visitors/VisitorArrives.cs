using System.Net;
using Census.Core.Text;
using Census.Web.Accounts;
using Microsoft.AspNetCore.Http;

namespace Census.Web.Visitors;

/// <summary>
/// Before any page: in which language, from where; and two things that come before everything else: while nobody has an account, making the
/// first; while one's password was given by somebody else, changing it.
/// </summary>
internal sealed class VisitorArrives(RequestDelegate next)
{
    public const string LanguageCookie = "census-language";

    // once somebody has an account there is always one: accounts are never taken away
    private bool _hasAccounts;

    public Task InvokeAsync(HttpContext http, Visitor visitor, AccountBook accounts)
    {
        visitor.Language = http.Request.Cookies[LanguageCookie] == "en" ? Language.English : Language.Vietnamese;
        visitor.Source = http.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address) ? address.ToString() : null;
        _hasAccounts = _hasAccounts || !accounts.IsEmpty;
        var path = http.Request.Path;
        if (!_hasAccounts && !IsAt(path, "/start") && !IsAt(path, "/language") && !IsAt(path, "/assets"))
        {
            http.Response.Redirect("/start");
            return Task.CompletedTask;
        }
        if (visitor.Account is { MustChange: 1 } && !IsAt(path, "/signin") && !IsAt(path, "/language"))
        {
            http.Response.Redirect("/signin/password");
            return Task.CompletedTask;
        }
        return next(http);
    }

    private static bool IsAt(PathString path, string folder) => path.StartsWithSegments(folder, StringComparison.OrdinalIgnoreCase);
}
