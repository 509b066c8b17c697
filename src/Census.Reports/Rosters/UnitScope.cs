using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Core.Units;

namespace Census.Reports.Rosters;

/// <summary>Finds the unit somebody names: by its whole path ("Sở Y tế / Văn phòng") or by a name that only one unit bears.</summary>
public static class UnitScope
{
    /// <summary>The unit's number, or the problem when there is no such unit or several.</summary>
    public static (long? UnitNo, Problem? Problem) Find(UnitTree units, string name)
    {
        var key = Fold.NameKey(name);
        var byPath = units.All.Where(unit => Fold.NameKey(units.PathOf(unit.UnitNo)) == key).ToList();
        var found = byPath.Count > 0 ? byPath : units.Named(name).ToList();
        return found.Count switch
        {
            1 => (found[0].UnitNo, null),
            0 => (null, new Problem(PlanProblems.NoSuchUnit, new SourceRef()) { Value = name }),
            _ => (null, new Problem(PlanProblems.AmbiguousUnit, new SourceRef())
            {
                Value = name,
                Arguments = [string.Join("; ", found.Select(unit => units.PathOf(unit.UnitNo)))],
            }),
        };
    }
}
