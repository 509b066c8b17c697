using System.Globalization;
using Census.Core.People;
using Census.Core.Rights;
using Census.Core.Units;
using Census.Database.Tables;
using Census.Import.Organisation;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Units;

/// <summary>A form with all that is said of one unit; what it sends holds from then on.</summary>
[Needs(Act.ChangeUnits)]
public sealed class ChangeModel(Visitor visitor, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long Unit { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public long? Parent { get; set; }

    [BindProperty]
    public string? Level { get; set; }

    [BindProperty]
    public string? Field { get; set; }

    [BindProperty]
    public string? Quota { get; set; }

    [BindProperty]
    public string? Contact { get; set; }

    /// <summary>The unit as it stands; its path.</summary>
    public string Path { get; private set; } = "";

    /// <summary>The units under which it may stand, in the order of their paths.</summary>
    public IReadOnlyList<(long UnitNo, string Path)> Parents { get; private set; } = [];

    /// <summary>Whether the visitor sees what stands above; the topmost of one's units stays where it is.</summary>
    public bool IsTop => visitor.Viewer!.UnitNo == Unit;

    public string? Refusal { get; private set; }

    public IActionResult OnGet()
    {
        if (Load() is not { } unit)
        {
            return NotFound();
        }
        (Name, Code, Parent, Level, Field) = (unit.Name, unit.Code, unit.ParentNo, unit.Level, unit.Field?.Code());
        (Quota, Contact) = (unit.Quota?.ToString(CultureInfo.InvariantCulture), unit.Contact);
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
            Refusal = words["units.badQuota"];
            return Page();
        }
        var (ledgerNo, refusal) = visitor.Database.Write(w =>
        {
            var result = ChangeUnit.Run(w, Unit, said);
            if (result.LedgerNo is not null)
            {
                visitor.Note(w, "unit-change", FormattableString.Invariant($"unit {Unit}"));
            }
            return result;
        });
        Refusal = refusal is null ? null : words.Of(refusal.Vietnamese, refusal.English);
        return refusal is null ? Redirect(FormattableString.Invariant($"/units?unit={Unit}&done={(ledgerNo is null ? "same" : "changed")}")) : Page();
    }

    // null when the number of posts is none; a field of another code is not in the form
    private UnitWords? Said()
    {
        var isBlank = string.IsNullOrWhiteSpace(Quota);
        int? quota = int.TryParse(Quota?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var posts) ? posts : null;
        return !isBlank && quota is null ? null : new UnitWords(Name ?? "")
        {
            Code = Code,
            ParentNo = Parent,
            Level = Level,
            Field = Fields.Parse(Field),
            Quota = quota,
            Contact = Contact,
        };
    }

    private Unit? Load()
    {
        var units = visitor.Database.Read(r => UnitTable.Load(r));
        if (units.Find(Unit) is not { } unit)
        {
            return null;
        }
        Path = units.PathOf(Unit);
        Parents = [.. units.All.Where(other => !units.IsWithin(other.UnitNo, Unit)).Select(other => (other.UnitNo, units.PathOf(other.UnitNo))).OrderBy(other => other.Item2, StringComparer.Ordinal)];
        return unit;
    }
}
