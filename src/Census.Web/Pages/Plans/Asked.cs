using System.Globalization;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Rosters;

namespace Census.Web.Pages.Plans;

/// <summary>
/// What pages about plans are asked by their address, as of an act of the ledger: round (the latest when none is named), horizon, unit by number. Whoever is bound to a unit
/// asks for that unit unless for one below it; a unit that he or she may not see is one that does not exist.
/// </summary>
public sealed record Asked(long LedgerNo, DateOnly? Round, int? Horizon, long? UnitNo, string? UnitPath)
{
    public IReadOnlyList<DateOnly> Rounds { get; private init; } = [];

    /// <summary>Units to choose from: the topmost that may be seen, and those right below.</summary>
    public IReadOnlyList<(long No, string Name)> Units { get; private init; } = [];

    public string RoundText => Round is { } day ? Iso(day) : "";

    /// <summary>The same question in an address: "round=2025-12-31&amp;horizon=2030&amp;unit=12".</summary>
    public string Query => string.Join('&', new[] { Round is null ? null : "round=" + RoundText, Part("horizon", Horizon), Part("unit", UnitNo) }.OfType<string>());

    /// <summary>Null when the round is no day, or the unit does not exist for who asks.</summary>
    public static Asked? Of(ReadSession read, long ledgerNo, string? round, int? horizon, long? unit)
    {
        var rounds = RoundTable.All(read).Select(row => row.RoundDate).ToList();
        var day = RoundPeople.Usual(read);
        if (!string.IsNullOrEmpty(round))
        {
            if (!DateOnly.TryParseExact(round, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var named))
            {
                return null;
            }
            day = named;
        }
        var units = UnitTable.AsOf(read, ledgerNo);
        var visible = VisibleUnits.Of(read, units);
        var scope = unit ?? read.Viewer.UnitNo;
        return scope is { } no && (units.Find(no) is null || !visible.Holds(no))
            ? null
            : new Asked(ledgerNo, day, horizon, scope, scope is { } one ? units.PathOf(one) : null) { Rounds = rounds, Units = Offered(units, visible, read.Viewer.UnitNo, scope) };
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<(long, string)> Offered(UnitTree units, VisibleUnits visible, long? bound, long? chosen)
    {
        var top = bound is { } own ? [own] : units.Roots.Select(unit => unit.UnitNo).ToList();
        var offered = top.SelectMany(no => units.ChildrenOf(no).Select(unit => unit.UnitNo).Prepend(no)).Where(no => visible.Holds(no)).ToList();
        return [.. (chosen is { } one && !offered.Contains(one) ? offered.Append(one) : offered).Select(no => (no, units.PathOf(no)))];
    }

    private static string? Part(string name, long? number) => number is null ? null : string.Create(CultureInfo.InvariantCulture, $"{name}={number}");
}
