using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages;

/// <summary>The address of the site itself leads to the overview.</summary>
public sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => Redirect("/overview");
}
