using Census.Core.Rights;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Administration;

/// <summary>Who may sign in, the way to the audit log, and the state of the database with its backup.</summary>
[Needs(Act.Administer)]
public sealed class IndexModel(Visitor visitor, BackupCopies copies) : PageModel
{
    public IReadOnlyList<AccountRow> Accounts { get; private set; } = [];

    public UnitTree Units { get; private set; } = null!;

    public DatabaseState State { get; private set; } = null!;

    public string? Done { get; private set; }

    public void OnGet(string? done)
    {
        Done = done;
        State = visitor.Database.State();
        (Accounts, Units) = visitor.Database.Read(r => (AccountTable.All(r), UnitTable.Load(r)));
    }

    /// <summary>A copy of the database as it is now. That it is taken out is written down before it is made.</summary>
    public IActionResult OnPostBackup()
    {
        if (visitor.Database.State().IsOnServer)
        {
            return RedirectToPage();
        }
        visitor.Note("backup");
        return File(copies.Make(visitor.Database), "application/vnd.sqlite3", copies.Name());
    }
}
