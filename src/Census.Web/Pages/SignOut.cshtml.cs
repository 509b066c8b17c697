using Census.Web.Visitors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages;

/// <summary>Signing out.</summary>
[AllowAnonymous]
public sealed class SignOutModel(Visitor visitor) : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        if (visitor.IsSignedIn)
        {
            visitor.Note("sign-out");
        }
        await HttpContext.SignOutAsync();
        return Redirect("/signin");
    }
}
