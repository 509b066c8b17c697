using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;

namespace Census.Reports.Rosters;

/// <summary>Finds the unit somebody names: by its whole path ("Sở Y tế / Văn phòng") or by a name that only one unit bears.</summary>
public static class UnitScope
{
    /// <summary>
    /// The unit to which a question is limited as of a ledger number: the one named, else the one that the session is bound to, else none
    /// (null). A problem when there is no such unit, several, or when the unit bound to was not there yet.
    /// </summary>
    public static (long? UnitNo, Problem? Problem) Find(ReadSession read, long? ledgerNo, string? name)
    {
        var units = name is null && read.Viewer.UnitNo is null ? null : UnitTable.Load(read, ledgerNo);
        return (units, name, read.Viewer.UnitNo) switch
        {
            (null, _, _) => (null, null),
            (_, { } asked, _) => Find(units, asked),
            (_, _, { } bound) when units.Find(bound) is not null => (bound, null),
            _ => (null, NoSuchUnit(UnitTable.Load(read).Find(read.Viewer.UnitNo!.Value)?.Name ?? "-")),
        };
    }

    /// <summary>The unit's number, or the problem when there is no such unit or several.</summary>
    public static (long? UnitNo, Problem? Problem) Find(UnitTree units, string name)
    {
        var key = Fold.NameKey(name);
        var byPath = units.All.Where(unit => Fold.NameKey(units.PathOf(unit.UnitNo)) == key).ToList();
        var found = byPath.Count > 0 ? byPath : units.Named(name).ToList();
        return found.Count switch
        {
            1 => (found[0].UnitNo, null),
            0 => (null, NoSuchUnit(name)),
            _ => (null, new Problem(PlanProblems.AmbiguousUnit, new SourceRef())
            {
                Value = name,
                Arguments = [string.Join("; ", found.Select(unit => units.PathOf(unit.UnitNo)))],
            }),
        };
    }

    private static Problem NoSuchUnit(string name) => new(PlanProblems.NoSuchUnit, new SourceRef()) { Value = name };
}
