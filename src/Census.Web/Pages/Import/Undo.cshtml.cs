using Census.Core.Ledger;
using Census.Core.Rights;
using Census.Database.Tables;
using Census.Import.Journal;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Import;

/// <summary>Taking an import back: what that means, a reason for the audit log, and the button.</summary>
[Needs(Act.Import)]
public sealed class UndoModel(Visitor visitor, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long ImportNo { get; set; }

    public ImportLine Line { get; private set; } = null!;

    public string? Refusal { get; private set; }

    public bool IsInForce => Line.State == ImportState.InForce;

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost(string? reason)
    {
        if (!Load())
        {
            return NotFound();
        }
        Refusal = string.IsNullOrWhiteSpace(reason) ? words["import.reasonNeeded"]
            : UndoImport.Run(visitor.Database, ImportNo, w => visitor.Note(w, "import-undo", FormattableString.Invariant($"import {ImportNo}"), reason.Trim())) is { } refused ? RefusalWords.Of(words, refused, ImportNo)
            : null;
        return Refusal is null ? Redirect(FormattableString.Invariant($"/import/{ImportNo}?done=undone")) : Page();
    }

    private bool Load() => visitor.Database.Read(r =>
    {
        var visible = VisibleUnits.Of(r);
        var found = ImportList.All(r).FirstOrDefault(line => line.Import.ImportNo == ImportNo && visible.Holds(line.Import.SenderUnitNo));
        Line = found ?? Line;
        return found is not null;
    });
}
