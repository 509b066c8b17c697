using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Reference;
using Census.Import.Workbooks;

namespace Census.Import.Organisation;

/// <summary>What a list of units changed.</summary>
public sealed record UnitListResult(int New, int Changed, int Unchanged, long? LedgerNo, IReadOnlyList<Problem> Problems)
{
    /// <summary>Nothing of the file could be used.</summary>
    public bool IsRefused { get; init; }
}

/// <summary>
/// Takes a list of units in, as one act of the ledger. A unit is known again by its code, else by its name under the same parent,
/// else by its name when only one that was found in workbooks carries it. Units that the list leaves out stay as they are.
/// </summary>
public static class ImportUnits
{
    /// <summary>
    /// Reads a workbook and takes it in; a file that is no list of units changes nothing. What is to be kept of the act beside it is written by
    /// <paramref name="note"/>, in its transaction.
    /// </summary>
    public static UnitListResult FromFile(CensusDatabase database, byte[] bytes, ReferenceData reference, Action<WriteSession, long>? note = null)
    {
        var content = WorkbookReader.Read(bytes, new ReadBudget());
        if (content.Refusal is { } refusal)
        {
            return new UnitListResult(0, 0, 0, null, [refusal]) { IsRefused = true };
        }
        var (units, problems) = new UnitListReader(reference.UnitListWords, reference.FieldWords.OfText).Read(content.Sheets);
        return units.IsEmpty
            ? new UnitListResult(0, 0, 0, null, problems.IsEmpty ? [new Problem(UnitProblems.NoUnitList, new SourceRef())] : problems) { IsRefused = true }
            : Run(database, bytes, units, problems, note);
    }

    /// <summary>Takes units in, with the file they came from if there is one, as one act of the ledger.</summary>
    public static UnitListResult Run(
        CensusDatabase database, byte[]? bytes, IReadOnlyList<ListedUnit> listed, IReadOnlyList<Problem> found, Action<WriteSession, long>? note = null) => database.Write(w =>
    {
        var problems = found.ToList();
        // units stand among all units, whoever writes; nobody writes outside his own
        var before = UnitTable.Load(w.Everything);
        var numbers = Numbers(w, listed, before);
        var versions = listed.Select((unit, i) => Version(unit, numbers[i], ParentOf(unit, listed, numbers, before, problems), before)).ToList();
        versions = WithoutCircles(versions, before, listed, problems);
        var changed = versions.Where(unit => before.Find(unit.UnitNo) != unit).DistinctBy(unit => unit.UnitNo).ToList();
        if (Elsewhere(w, changed, before) is { } outside)
        {
            return new UnitListResult(0, 0, 0, null, [outside]) { IsRefused = true };
        }
        var added = changed.Count(unit => before.Find(unit.UnitNo) is null);
        if (changed.Count == 0)
        {
            return new UnitListResult(0, 0, versions.Count, null, problems);
        }
        if (bytes is not null)
        {
            OriginalTable.Keep(w, bytes);
        }
        var ledgerNo = LedgerTable.Append(w, "unit");
        UnitTable.Add(w, ledgerNo, changed);
        note?.Invoke(w, ledgerNo);
        return new UnitListResult(added, changed.Count - added, versions.Count - changed.Count, ledgerNo, problems);
    });

    private static Problem? Elsewhere(WriteSession w, List<Unit> changed, UnitTree before)
    {
        if (w.Viewer.UnitNo is not { } bound)
        {
            return null;
        }
        var after = new UnitTree(before.All.ExceptBy(changed.Select(unit => unit.UnitNo), unit => unit.UnitNo).Concat(changed));
        bool IsOwn(Unit unit) => after.IsWithin(unit.UnitNo, bound)
            && (before.Find(unit.UnitNo) is not { } known || (before.IsWithin(unit.UnitNo, bound) && (unit.UnitNo != bound || unit.ParentNo == known.ParentNo)));
        return changed.Find(unit => !IsOwn(unit)) is { } stranger ? new Problem(UnitProblems.UnitsElsewhere, new SourceRef()) { Value = stranger.Name } : null;
    }

    private static long[] Numbers(WriteSession w, IReadOnlyList<ListedUnit> listed, UnitTree before)
    {
        var known = listed.Select(unit => Known(unit, before)).ToArray();
        var next = w.Next("unit", known.Count(no => no is null));
        return [.. known.Select(no => no ?? next++)];
    }

    private static long? Known(ListedUnit unit, UnitTree before)
    {
        if (unit.Code is not null && before.All.FirstOrDefault(u => u.Code == unit.Code) is { } sameCode)
        {
            return sameCode.UnitNo;
        }
        var named = before.Named(unit.Name).Where(u => u.Code is null || unit.Code is null).ToList();
        var underParent = named.Find(u => (u.ParentNo is { } p ? UnitName.Key(before[p].Name) : null) == (unit.Parent is null ? null : UnitName.Key(unit.Parent)));
        return (underParent ?? (named is [{ IsListed: false } only] ? only : null))?.UnitNo;
    }

    private static long? ParentOf(ListedUnit unit, IReadOnlyList<ListedUnit> listed, long[] numbers, UnitTree before, List<Problem> problems)
    {
        if (unit.Parent is not { } parent)
        {
            return null;
        }
        for (var i = 0; i < listed.Count; i++)
        {
            if (listed[i] != unit && (listed[i].Code == parent || UnitName.Key(listed[i].Name) == UnitName.Key(parent)))
            {
                return numbers[i];
            }
        }
        var known = before.All.FirstOrDefault(u => u.Code == parent) ?? (before.Named(parent) is [var named, ..] ? named : null);
        if (known is not null)
        {
            return known.UnitNo;
        }
        problems.Add(new Problem(UnitProblems.NoSuchParent, new SourceRef(Row: unit.Row)) { Value = parent });
        return null;
    }

    private static Unit Version(ListedUnit unit, long unitNo, long? parentNo, UnitTree before)
    {
        var known = before.Find(unitNo);
        return new Unit(unitNo, unit.Name)
        {
            Code = unit.Code ?? known?.Code,
            ParentNo = parentNo ?? known?.ParentNo,
            Level = unit.Level ?? known?.Level,
            Block = unit.Block ?? known?.Block,
            Field = unit.Field ?? known?.Field,
            Quota = unit.Quota ?? known?.Quota,
            Contact = unit.Contact ?? known?.Contact,
            IsListed = true,
        };
    }

    // a unit that stands, through others, above itself would send every walk up the tree around for ever
    private static List<Unit> WithoutCircles(List<Unit> versions, UnitTree before, IReadOnlyList<ListedUnit> listed, List<Problem> problems)
    {
        var parents = before.All.ToDictionary(u => u.UnitNo, u => u.ParentNo);
        var result = new List<Unit>();
        foreach (var unit in versions)
        {
            parents[unit.UnitNo] = unit.ParentNo;
        }
        foreach (var (unit, i) in versions.Select((unit, i) => (unit, i)))
        {
            var isCircle = ReachesItself(unit.UnitNo, parents);
            if (isCircle)
            {
                parents[unit.UnitNo] = null;
                problems.Add(new Problem(UnitProblems.AboveItself, new SourceRef(Row: listed[i].Row)) { Value = unit.Name });
            }
            result.Add(isCircle ? unit with { ParentNo = null } : unit);
        }
        return result;
    }

    private static bool ReachesItself(long unitNo, Dictionary<long, long?> parents)
    {
        var seen = new HashSet<long>();
        for (var at = parents.GetValueOrDefault(unitNo); at is { } no && seen.Add(no); at = parents.GetValueOrDefault(no))
        {
            if (no == unitNo)
            {
                return true;
            }
        }
        return false;
    }
}
