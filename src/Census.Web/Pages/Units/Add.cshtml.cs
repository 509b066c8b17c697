using Census.Core.Rights;
using Census.Database.Tables;
using Census.Import.Organisation;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Census.Web.Pages.Units;

/// <summary>A form that adds one unit, under the one from which it was opened (<c>?under=12</c>) or another.</summary>
[Needs(Act.ChangeUnits)]
public sealed class AddModel(Visitor visitor, Words words) : UnitForm(visitor, words)
{
    [BindProperty(SupportsGet = true)]
    public long? Under { get; set; }

    public override string Action => "/units/add";

    public override string Back => Under is { } above ? FormattableString.Invariant($"/units?unit={above}") : "/units";

    public override string Why => Words["units.addWhy"];

    public IActionResult OnGet(string? name)
    {
        Load();
        if (Under is { } above && Parents.All(parent => parent.UnitNo != above))
        {
            return NotFound();
        }
        (Name, Parent) = (name, Under);
        return Page();
    }

    public IActionResult OnPost()
    {
        Load();
        if (Said() is not { } said)
        {
            return Page();
        }
        var (unitNo, ledgerNo, refusal) = Visitor.Database.Write(w =>
        {
            var result = ChangeUnit.Add(w, said);
            if (result.LedgerNo is not null)
            {
                Visitor.Note(w, "unit-change", FormattableString.Invariant($"unit {result.UnitNo}"), "add");
            }
            return result;
        });
        Refusal = refusal is null ? null : Words.Told(refusal);
        return refusal is null ? Redirect(FormattableString.Invariant($"/units?unit={unitNo}&done={(ledgerNo is null ? "same" : "added")}")) : Page();
    }

    private void Load() => Offer(Visitor.Database.Read(r => UnitTable.Load(r)), _ => true);
}
