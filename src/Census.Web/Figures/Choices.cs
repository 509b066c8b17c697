using Census.Core.Plans;
using Census.Core.Rights;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;
using Census.Reports;
using Census.Reports.Rosters;
using Census.Web.Visitors;

namespace Census.Web.Figures;

/// <summary>A unit to choose, with how deep it stands below the top.</summary>
public sealed record UnitChoice(long UnitNo, string Name, int Depth);

/// <summary>
/// What a page of figures was asked for and what else can be chosen. Of an address that names a plan, round or unit that is not there for this
/// visitor there is no view (null): such a page does not exist.
/// </summary>
public sealed record Choices(ShownAt At, ViewAddress View)
{
    public required IReadOnlyList<(string Id, Title Title)> Plans { get; init; }

    public required IReadOnlyList<RoundRow> Rounds { get; init; }

    public required IReadOnlyList<UnitChoice> Units { get; init; }

    /// <summary>The path of the unit looked at; null for everything that is shown.</summary>
    public string? Unit { get; init; }

    /// <summary>Parts of the address that were not understood, and so left out.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>The facts that the filters ask for and the visitor was not granted.</summary>
    public Sensitive NotGranted { get; init; }

    public DateOnly Round => View.Round!.Value;

    public static Choices? Of(Visitor visitor, ShownFigures figures, Func<string, string?> part)
    {
        var at = figures.At(visitor);
        var (query, ignored) = PeopleQueryText.Parse(part);
        var rounds = visitor.Database.Read(RoundPeople.Rounds);
        var plans = figures.Of(visitor, at, nameof(Plans), PlansOf);
        var round = part("round") is { Length: > 0 } day ? ViewAddress.Day(day) : visitor.Database.Read(RoundPeople.Usual);
        var plan = part("plan") is { Length: > 0 } id ? id : plans[0].Id;
        var isThere = plans.Any(known => known.Id == plan) && (rounds.Count == 0 ? round is null : rounds.Any(known => known.RoundDate == round));
        return isThere ? Limited(visitor, figures, new Choices(at, new ViewAddress(plan, round) { Horizon = Year(part("horizon")), Query = query }) { Plans = plans, Rounds = rounds, Units = [], Ignored = ignored }) : null;
    }

    // whoever is bound to a unit looks at it where he names no other
    private static Choices? Limited(Visitor visitor, ShownFigures figures, Choices chosen)
    {
        var viewer = visitor.Viewer!;
        var unit = chosen.View.Query.UnitNo ?? viewer.UnitNo;
        var units = figures.Of(visitor, chosen.At, nameof(Units), (r, ledger) => UnitTable.Load(r, ledger));
        var isShown = unit is not { } no || (units.Find(no) is not null && visitor.Database.Read(r => VisibleUnits.Of(r).Holds(no)));
        return !isShown ? null : chosen with
        {
            View = chosen.View with { Query = chosen.View.Query with { UnitNo = unit } },
            Unit = unit is { } known ? units.PathOf(known) : null,
            Units = [.. figures.Of(visitor, chosen.At, nameof(UnitChoice), (r, ledger) => ChoicesOf(r, UnitTable.Load(r, ledger)))],
            NotGranted = chosen.View.Query.Asks & ~viewer.Granted,
        };
    }

    private static IReadOnlyList<(string Id, Title Title)> PlansOf(ReadSession read, long ledgerNo) =>
        [.. PlanShelf.Ids(read, ledgerNo).Select(id => (Id: id, Plan: PlanShelf.Find(read, id, ledgerNo).Value)).Where(plan => plan.Plan is not null).Select(plan => (plan.Id, plan.Plan!.Title))];

    // those of the list of units, while there is none the upper ones: hundreds of offices would hide them
    private static IReadOnlyList<UnitChoice> ChoicesOf(ReadSession read, UnitTree units)
    {
        var visible = VisibleUnits.Of(read, units);
        var hasList = units.All.Any(unit => unit.IsListed);
        IEnumerable<UnitChoice> Below(Unit unit, int depth)
        {
            var isShown = visible.Holds(unit.UnitNo) && (unit.IsListed || depth == 0 || !hasList);
            var rest = depth < 2 ? units.ChildrenOf(unit.UnitNo).SelectMany(child => Below(child, isShown ? depth + 1 : depth)) : [];
            return isShown ? rest.Prepend(new UnitChoice(unit.UnitNo, unit.Name, depth)) : rest;
        }
        return [.. units.Roots.SelectMany(root => Below(root, 0))];
    }

    private static int? Year(string? text) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null;
}
