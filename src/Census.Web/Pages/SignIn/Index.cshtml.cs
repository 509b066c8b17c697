using Census.Web.Accounts;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Census.Web.Pages.SignIn;

/// <summary>Signing in with name and password; then back to where one was going, within this site only.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Name)]
public sealed class IndexModel(AccountBook accounts, Visitor visitor, Words words) : PageModel
{
    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var (account, refused) = accounts.SignIn(Name ?? "", Password ?? "", visitor.Source);
        if (account is null)
        {
            Refusal = AccountWords.Of(words, refused!.Value, accounts.Rules);
            return Page();
        }
        await SignInCookie.SignInAsync(HttpContext, account);
        return Url.IsLocalUrl(Back) ? LocalRedirect(Back!) : Redirect("/");
    }
}
