using Census.Core.Rights;
using Census.Core.Units;
using Census.Database.Tables;
using Census.Import.Organisation;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Census.Web.Pages.Units;

/// <summary>A form with all that is said of one unit; what it sends holds from then on.</summary>
[Needs(Act.ChangeUnits)]
public sealed class ChangeModel(Visitor visitor, Words words) : UnitForm(visitor, words)
{
    [BindProperty(SupportsGet = true)]
    public long Unit { get; set; }

    /// <summary>The unit as it stands; its path.</summary>
    public string Path { get; private set; } = "";

    /// <summary>Whether the visitor sees what stands above; the topmost of one's units stays where it is.</summary>
    public override bool IsTop => Visitor.Viewer!.UnitNo == Unit;

    public override string Action => FormattableString.Invariant($"/units/change?unit={Unit}");

    public override string Back => FormattableString.Invariant($"/units?unit={Unit}");

    public override string Why => Words["units.changeWhy"];

    public IActionResult OnGet()
    {
        if (Load() is not { } unit)
        {
            return NotFound();
        }
        Show(unit);
        return Page();
    }

    public IActionResult OnPost()
    {
        if (Load() is null)
        {
            return NotFound();
        }
        if (Said() is not { } said)
        {
            return Page();
        }
        var (ledgerNo, refusal) = Visitor.Database.Write(w =>
        {
            var result = ChangeUnit.Run(w, Unit, said);
            if (result.LedgerNo is not null)
            {
                Visitor.Note(w, "unit-change", FormattableString.Invariant($"unit {Unit}"));
            }
            return result;
        });
        Refusal = refusal is null ? null : Words.Told(refusal);
        return refusal is null ? Redirect(FormattableString.Invariant($"/units?unit={Unit}&done={(ledgerNo is null ? "same" : "changed")}")) : Page();
    }

    private Unit? Load()
    {
        var units = Visitor.Database.Read(r => UnitTable.Load(r));
        if (units.Find(Unit) is not { } unit)
        {
            return null;
        }
        Path = units.PathOf(Unit);
        Offer(units, other => !units.IsWithin(other.UnitNo, Unit));
        return unit;
    }
}
