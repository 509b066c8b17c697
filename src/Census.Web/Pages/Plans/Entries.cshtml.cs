using System.Globalization;
using Census.Core.Plans;
using Census.Core.Rights;
using Census.Core.Text;
using Census.Database.Tables;
using Census.Reports;
using Census.Reports.Entries;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Plans;

/// <summary>What no list gives, entered by hand beside a plan with the document it rests on: results, declared totals, duties done. Taken back by an act of its own.</summary>
[Needs(Act.EnterResults)]
public sealed class EntriesModel(Visitor visitor, Words words) : PageModel
{
    public Asked Asked { get; private set; } = new(0, null, null, null, null);

    public Plan Plan { get; private set; } = null!;

    public IReadOnlyList<GivenEntry> Entries { get; private set; } = [];

    public IReadOnlyList<Told> Refused { get; private set; } = [];

    public string? Kept { get; private set; }

    [BindProperty]
    public string Kind { get; set; } = "";

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public string? Value { get; set; }

    [BindProperty]
    public string? Overlap { get; set; }

    [BindProperty]
    public string? Sector { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    public IActionResult OnGet(string id, string? round, string? kept)
    {
        Kept = kept;
        return Show(id, round);
    }

    public IActionResult OnPost(string id, string? round)
    {
        var kind = Enum.GetValues<PlanEntryKind>().FirstOrDefault(one => PlanEntryTable.Code(one) == Kind);
        if (!DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            Refused = [words["plans.needsDay"]];
            return Show(id, round);
        }
        var (value, overlap) = (TypedNumber.Read(Value), string.IsNullOrWhiteSpace(Overlap) ? 0 : TypedNumber.Read(Overlap));
        if ((kind != PlanEntryKind.Duty && value is null) || overlap is null || !decimal.IsInteger(overlap.Value))
        {
            Refused = [words["plans.needsNumber"]];
            return Show(id, round);
        }
        var entry = new PlanEntry(0, kind, Code ?? "", day, Source ?? "") { Value = kind == PlanEntryKind.Duty ? null : value, KnownOverlap = (long)overlap.Value, Sector = string.IsNullOrEmpty(Sector) ? null : Sector };
        var answer = visitor.Database.Write(w =>
        {
            var entered = PlanEntryBook.Enter(w, id, entry);
            if (entered.Value is { } given)
            {
                visitor.Note(w, "plan-entry", string.Create(CultureInfo.InvariantCulture, $"{id} {given.Code} {given.EntryNo}"), given.Source);
            }
            return entered;
        });
        return Told(answer, id, round, "entered");
    }

    public IActionResult OnPostUndo(string id, long entry, string? round)
    {
        var answer = visitor.Database.Write(w =>
        {
            // of another plan it is none of this page's
            var taken = PlanEntryBook.All(w, id).Any(given => given.Entry.EntryNo == entry) ? PlanEntryBook.Undo(w, entry) : null;
            if (taken?.Value is { } given)
            {
                visitor.Note(w, "plan-entry-undo", string.Create(CultureInfo.InvariantCulture, $"{id} {given.Code} {given.EntryNo}"));
            }
            return taken;
        });
        return answer is null ? NotFound() : Told(answer, id, round, "undone");
    }

    public IReadOnlyList<string> Codes(PlanEntryKind kind) => PlanEntryBook.Codes(Plan, kind);

    private IActionResult Told(Answer<PlanEntry> answer, string id, string? round, string done)
    {
        if (answer.Value is not null)
        {
            return Redirect($"/plans/{id}/entries?round={Uri.EscapeDataString(round ?? "")}&kept={done}");
        }
        Refused = [.. answer.Refused.Select(words.Told)];
        return Show(id, round);
    }

    private IActionResult Show(string id, string? round)
    {
        var found = visitor.Database.Read(read => (Plan: PlanShelf.Find(read, id).Value, Asked: Asked.Of(read, LedgerTable.Latest(read), round, null, null), Entries: PlanEntryBook.All(read, id)));
        if (found.Plan is null || found.Asked is null)
        {
            return NotFound();
        }
        (Plan, Asked, Entries) = (found.Plan, found.Asked, [.. found.Entries.Reverse()]);
        return Page();
    }
}
