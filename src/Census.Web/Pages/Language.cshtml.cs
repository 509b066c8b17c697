using Census.Web.Visitors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages;

/// <summary>The switch between Vietnamese and English, kept in a cookie; then back to the same page.</summary>
[AllowAnonymous]
public sealed class LanguageModel : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public IActionResult OnPost(string to, string? back)
    {
        Response.Cookies.Append(VisitorArrives.LanguageCookie, to == "en" ? "en" : "vi", new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = Request.IsHttps, IsEssential = true,
        });
        return Url.IsLocalUrl(back) ? LocalRedirect(back) : Redirect("/");
    }
}
