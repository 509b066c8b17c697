using Census.Web.Accounts;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Start;

/// <summary>The first page of an empty installation: the administrator's account, made on the machine itself.</summary>
[AllowAnonymous]
public sealed class IndexModel(AccountBook accounts, Visitor visitor, Words words) : PageModel
{
    [BindProperty]
    public string FullName { get; set; } = "";

    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty]
    public string Repeat { get; set; } = "";

    public string? Refusal { get; private set; }

    public bool IsElsewhere => visitor.Source is not null;

    public int ShortestPassword => accounts.Rules.ShortestPassword;

    public IActionResult OnGet() => accounts.IsEmpty ? Page() : Redirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        if (IsElsewhere)
        {
            return Forbid();
        }
        Refusal = Password != Repeat ? words["signin.notSame"]
            : accounts.AddFirst(Name, FullName, Password, visitor.Source) is { } refused ? AccountWords.Of(words, refused, accounts.Rules)
            : null;
        if (Refusal is not null)
        {
            return Page();
        }
        var (account, _) = accounts.SignIn(Name, Password, visitor.Source);
        await SignInCookie.SignInAsync(HttpContext, account!);
        return Redirect("/");
    }
}
