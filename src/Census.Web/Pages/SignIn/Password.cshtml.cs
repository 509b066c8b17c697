using Census.Web.Accounts;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Census.Web.Pages.SignIn;

/// <summary>Changing one's own password; whatever else is signed in by the account ends.</summary>
[EnableRateLimiting(SignInLimit.Name)]
public sealed class PasswordModel(AccountBook accounts, Visitor visitor, Words words) : PageModel
{
    [BindProperty]
    public string Old { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty]
    public string Repeat { get; set; } = "";

    public string? Refusal { get; private set; }

    public int ShortestPassword => accounts.Rules.ShortestPassword;

    public async Task<IActionResult> OnPostAsync()
    {
        var name = visitor.Account!.Name;
        Refusal = Password != Repeat ? words["signin.notSame"]
            : accounts.SignIn(name, Old ?? "", visitor.Source).Refusal is { } wrong ? AccountWords.Of(words, wrong, accounts.Rules)
            : accounts.SetPassword(name, Password ?? "", name, visitor.Source) is { } refused ? AccountWords.Of(words, refused, accounts.Rules)
            : null;
        if (Refusal is not null)
        {
            return Page();
        }
        await SignInCookie.SignInAsync(HttpContext, accounts.SignIn(name, Password!, visitor.Source).Account!);
        return Redirect("/signin/account?changed=true");
    }
}
