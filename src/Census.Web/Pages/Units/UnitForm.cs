using System.Globalization;
using Census.Core.People;
using Census.Core.Units;
using Census.Import.Organisation;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Units;

/// <summary>The fields of a form in which all is said of one unit. The number of posts is what was typed; it may be none.</summary>
public abstract class UnitForm(Visitor visitor, Words words) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public long? Parent { get; set; }

    [BindProperty]
    public string? Level { get; set; }

    [BindProperty]
    public string? Block { get; set; }

    [BindProperty]
    public string? Field { get; set; }

    [BindProperty]
    public string? Quota { get; set; }

    [BindProperty]
    public string? Contact { get; set; }

    /// <summary>The units under which it may stand, in the order of their paths.</summary>
    public IReadOnlyList<(long UnitNo, string Path)> Parents { get; private protected set; } = [];

    /// <summary>What the list of units calls levels and blocks so far.</summary>
    public IReadOnlyList<string> Levels { get; private set; } = [];

    public IReadOnlyList<string> Blocks { get; private set; } = [];

    public Told? Refusal { get; private protected set; }

    /// <summary>Whether it stays under the unit above it, which is not shown.</summary>
    public virtual bool IsTop => false;

    public abstract string Action { get; }

    public abstract string Back { get; }

    public abstract string Why { get; }

    /// <summary>Whether it may stand at the top: for whoever is bound to no unit.</summary>
    public bool MayStandAlone => visitor.Viewer!.UnitNo is null;

    private protected Visitor Visitor => visitor;

    private protected Words Words => words;

    private protected void Offer(UnitTree units, Func<Unit, bool> isParent)
    {
        Parents = [.. units.All.Where(isParent).Select(unit => (unit.UnitNo, units.PathOf(unit.UnitNo))).OrderBy(unit => unit.Item2, StringComparer.Ordinal)];
        (Levels, Blocks) = (Said(units, unit => unit.Level), Said(units, unit => unit.Block));
    }

    private protected void Show(Unit unit)
    {
        (Name, Code, Parent, Level, Block, Field) = (unit.Name, unit.Code, unit.ParentNo, unit.Level, unit.Block, unit.Field?.Code());
        (Quota, Contact) = (unit.Quota?.ToString(CultureInfo.InvariantCulture), unit.Contact);
    }

    // null, with the reason, when the number of posts is none; a field of another code is not in the form
    private protected UnitWords? Said()
    {
        int? quota = int.TryParse(Quota?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var posts) ? posts : null;
        if (!string.IsNullOrWhiteSpace(Quota) && quota is null)
        {
            Refusal = words["units.badQuota"];
            return null;
        }
        return new UnitWords(Name ?? "")
        {
            Code = Code,
            ParentNo = Parent,
            Level = Level,
            Block = Block,
            Field = Fields.Parse(Field),
            Quota = quota,
            Contact = Contact,
        };
    }

    private static IReadOnlyList<string> Said(UnitTree units, Func<Unit, string?> what) => [.. units.All.Select(what).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
