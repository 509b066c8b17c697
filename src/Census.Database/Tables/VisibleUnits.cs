using Census.Core.Units;

namespace Census.Database.Tables;

/// <summary>
/// The one rule of what a session shows: whoever is bound to a unit sees that unit and those below it, as units stand today; whoever
/// is bound to none sees everything, what belongs to no unit too. A unit that is no more shows nothing.
/// </summary>
public sealed class VisibleUnits
{
    private static readonly VisibleUnits Everything = new(null);

    private readonly HashSet<long>? _units;

    private VisibleUnits(HashSet<long>? units) => _units = units;

    public static VisibleUnits Of(ReadSession r, UnitTree? units = null) => (r.Viewer.UnitNo, units) switch
    {
        (null, _) => Everything,
        ({ } bound, { } tree) => Below(bound, tree),
        ({ } bound, null) => r.AsOf(LedgerTable.Latest(r), (nameof(VisibleUnits), bound), () => Below(bound, UnitTable.Load(r.Everything))),
    };

    private static VisibleUnits Below(long bound, UnitTree tree) => new([.. tree.All.Select(unit => unit.UnitNo).Where(unit => tree.IsWithin(unit, bound))]);

    /// <summary>Whether there is nothing to keep back.</summary>
    public bool IsEverything => _units is null;

    public bool Holds(long? unitNo) => _units is null || (unitNo is { } no && _units.Contains(no));

    /// <summary>
    /// The units of a tree that are shown. The topmost stands at the top, as if there were nothing above it; the field and level that it
    /// has from above become its own, so that nothing counts otherwise.
    /// </summary>
    public UnitTree Of(UnitTree whole) => _units is null ? whole : new UnitTree(whole.All.Where(unit => Holds(unit.UnitNo)).Select(unit => Holds(unit.ParentNo)
        ? unit
        : unit with { ParentNo = null, Field = whole.FieldOf(unit.UnitNo), Level = whole.LevelOf(unit.UnitNo) }));

    /// <summary>Whether a name means shown units only, wherever in the whole tree it stands. A name that recurs outside tells nothing of them.</summary>
    public bool HoldsAllNamed(string? name, UnitTree whole) =>
        _units is null || (name is not null && whole.Named(name) is { Count: > 0 } named && named.All(unit => Holds(unit.UnitNo)));
}
