using Census.Core.People;
using Census.Core.Rights;
using Census.Core.Text;
using Census.Core.Units;
using Census.Database.Tables;
using Census.Import.Journal;
using Census.Import.Organisation;
using Census.Reports.Overviews;
using Census.Reports.Rosters;
using Census.Web.Figures;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Units;

/// <summary>
/// The units: all of them as a tree with the heads of a round, posts and what was sent; or one unit, with those above and below it and what was
/// said of it over time. Whoever may change units confirms them here.
/// </summary>
public sealed class IndexModel(Visitor visitor, Words words, ShownFigures figures) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public ShownAt At { get; private set; } = null!;

    public DateOnly? Round { get; private set; }

    public IReadOnlyList<RoundRow> Rounds { get; private set; } = [];

    public UnitsOfRound All { get; private set; } = null!;

    /// <summary>The lines of the table: all, those found by name, or those at and below the unit.</summary>
    public IReadOnlyList<UnitInTree> Lines { get; private set; } = [];

    /// <summary>The unit asked for; null for the whole tree.</summary>
    public UnitInTree? One { get; private set; }

    public IReadOnlyList<(StaffCategory? Category, int Heads)> Categories { get; private set; } = [];

    /// <summary>What was said of the unit, the latest first, and when.</summary>
    public IReadOnlyList<(LedgerRow Act, Unit Unit)> Versions { get; private set; } = [];

    public string? Refusal { get; private set; }

    public bool MayChange => visitor.May(Act.ChangeUnits);

    public int Unconfirmed => Lines.Count(line => !line.Unit.IsListed);

    /// <summary>What the act before did; null where there was none.</summary>
    public string? Notice => Done?.Split('-') switch
    {
        ["confirmed", var count] when count.Length > 0 && count.All(char.IsAsciiDigit) => words["units.doneConfirmed", count],
        ["added"] => words["units.doneAdded"],
        ["changed"] => words["units.doneChanged"],
        ["same"] => words["units.doneSame"],
        _ => null,
    };

    public IActionResult OnGet(string? round, long? unit) => Load(round, unit) ? Page() : NotFound();

    public IActionResult OnPostConfirmAll()
    {
        if (!MayChange)
        {
            return Forbid();
        }
        var found = visitor.Database.Write(w =>
        {
            visitor.Note(w, "units-confirm");
            return UnitConfirmation.Confirm(w);
        });
        return Redirect(FormattableString.Invariant($"/units?done=confirmed-{found}"));
    }

    public IActionResult OnPostConfirm(string? round, long unit)
    {
        if (!MayChange)
        {
            return Forbid();
        }
        var refused = visitor.Database.Write(w =>
        {
            var (ledgerNo, refusal) = ChangeUnit.Confirm(w, unit);
            if (ledgerNo is not null)
            {
                visitor.Note(w, "unit-change", FormattableString.Invariant($"unit {unit}"), "confirm");
            }
            return refusal;
        });
        return refused is not null ? NotFound() : Redirect(ViewAddress.Address("/units", [("unit", Number(unit)), ("round", round), ("done", "confirmed-1")]));
    }

    /// <summary>This page for another unit, in the same round.</summary>
    public string Of(long? unit) => ViewAddress.Address("/units", [("unit", unit is { } no ? Number(no) : null), ("round", ViewAddress.Iso(Round))]);

    /// <summary>The people of a unit and those below it.</summary>
    public string PeopleOf(long unit, StaffCategory? category = null) =>
        ViewAddress.Address("/people", [("round", ViewAddress.Iso(Round)), .. PeopleQueryText.Parts(new PeopleQuery { UnitNo = unit, Category = category })]);

    private bool Load(string? round, long? unit)
    {
        (At, Rounds) = (figures.At(visitor), visitor.Database.Read(RoundPeople.Rounds));
        Round = round is { Length: > 0 } ? ViewAddress.Day(round) : visitor.Database.Read(RoundPeople.Usual);
        if (round is { Length: > 0 } && Rounds.All(known => known.RoundDate != Round))
        {
            return false;
        }
        All = figures.Of(visitor, At, (nameof(UnitsOfRound), Round), (r, ledger) => UnitsOfRound.Of(r, Round, ledger));
        One = unit is { } no ? All.Find(no) : null;
        Lines = One is { } one ? [.. All.Lines.Where(line => line != one && All.Units.IsWithin(line.Unit.UnitNo, one.Unit.UnitNo))] : Named();
        return unit is null || (One is not null && LoadOne(One.Unit.UnitNo));
    }

    private IReadOnlyList<UnitInTree> Named() =>
        Fold.Key(Name) is { Length: > 0 } key ? [.. All.Lines.Where(line => Fold.Key(line.Unit.Name).Contains(key, StringComparison.Ordinal))] : All.Lines;

    private bool LoadOne(long unit)
    {
        (Versions, Categories) = visitor.Database.Read(r =>
        {
            IReadOnlyList<(LedgerRow, Unit)> versions = [.. UnitTable.Versions(r, unit).Reverse().Select(version => (LedgerTable.Find(r, version.LedgerNo)!, version.Unit))];
            return (versions, Round is { } day ? UnitsOfRound.Categories(r, day, At.LedgerNo, unit) : []);
        });
        return Versions.Count > 0;
    }

    private static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
