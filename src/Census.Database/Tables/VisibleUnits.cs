using Census.Core.Rights;
using Census.Core.Units;

namespace Census.Database.Tables;

/// <summary>
/// The one rule of what a session shows: whoever is bound to a unit sees that unit and those below it, as units stand today; whoever
/// is bound to none sees everything, what belongs to no unit too. A unit that is no more shows nothing.
/// </summary>
public sealed class VisibleUnits
{
    private readonly HashSet<long>? _units;

    private VisibleUnits(HashSet<long>? units) => _units = units;

    public static VisibleUnits Of(ReadSession r, UnitTree? units = null) => Of(r, r.Viewer, units);

    /// <summary>The same for somebody who is not the one that reads.</summary>
    public static VisibleUnits Of(ReadSession r, Viewer viewer, UnitTree? units = null)
    {
        if (viewer.UnitNo is not { } bound)
        {
            return new VisibleUnits(null);
        }
        var tree = units ?? UnitTable.Load(r);
        return new VisibleUnits([.. tree.All.Select(unit => unit.UnitNo).Where(unit => tree.IsWithin(unit, bound))]);
    }

    /// <summary>Whether there is nothing to keep back.</summary>
    public bool IsEverything => _units is null;

    public bool Holds(long? unitNo) => _units is null || (unitNo is { } no && _units.Contains(no));
}
