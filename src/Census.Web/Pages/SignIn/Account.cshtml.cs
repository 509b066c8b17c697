using Census.Database.Tables;
using Census.Web.Accounts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.SignIn;

/// <summary>One's own account: what it may, its password, and signing out everywhere.</summary>
public sealed class AccountModel(AccountBook accounts, Visitor visitor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public bool Changed { get; set; }

    public string? Unit { get; private set; }

    public void OnGet() => Unit = visitor.Viewer!.UnitNo is { } unit ? visitor.Database.Read(r => UnitTable.Load(r).PathOf(unit)) : null;

    public IActionResult OnPost()
    {
        accounts.EndSessions(visitor.Account!.Name, visitor.Account.Name, visitor.Source);
        return Redirect("/signin");
    }
}
