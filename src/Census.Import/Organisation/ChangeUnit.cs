using Census.Core.People;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Journal;

namespace Census.Import.Organisation;

/// <summary>All that is to be said of a unit from now on: null is "not said". Quota counts assigned posts, from 0.</summary>
public sealed record UnitWords(string Name)
{
    public string? Code { get; init; }

    public long? ParentNo { get; init; }

    public string? Level { get; init; }

    public string? Block { get; init; }

    public Field? Field { get; init; }

    public int? Quota { get; init; }

    public string? Contact { get; init; }
}

/// <summary>
/// Adds one unit, changes what is said of it, or confirms it, as one act of the ledger: the versions before stay what they were for figures
/// as of earlier acts. What an officer says of a unit belongs to the list of units.
/// </summary>
public static class ChangeUnit
{
    /// <summary>The number of the act; null with no refusal when nothing differs. Refused changes leave everything as it was.</summary>
    public static (long? LedgerNo, GateRefusal? Refusal) Run(WriteSession w, long unitNo, UnitWords words)
    {
        // units stand among all units, whoever writes; nobody writes outside his own
        var (before, visible) = (UnitTable.Load(w.Everything), VisibleUnits.Of(w));
        if (before.Find(unitNo) is not { } known || !visible.Holds(unitNo))
        {
            return (null, ChangeUnitRefusals.NoSuchUnit);
        }
        var unit = Version(known, words, before, w.Viewer.UnitNo);
        return Refusal(unit, known, before, visible) is { } refusal ? (null, refusal) : (Enter(w, unit, known), null);
    }

    /// <summary>
    /// Adds a unit under the one above it (null: at the top). One of that name that was only found in workbooks is the same unit, and becomes what
    /// is said of it. The number of the act is null where the unit was there already and nothing else is said of it.
    /// </summary>
    public static (long UnitNo, long? LedgerNo, GateRefusal? Refusal) Add(WriteSession w, UnitWords words)
    {
        var (before, visible) = (UnitTable.Load(w.Everything), VisibleUnits.Of(w));
        var known = before.ChildrenOf(words.ParentNo).FirstOrDefault(unit => visible.Holds(unit.UnitNo) && unit.NameKey == UnitName.Key(words.Name.Trim()));
        var unit = known is null ? Version(new Unit(0, ""), words, before, null) : Completed(known, words);
        if (known is { IsListed: true } && unit != known)
        {
            return (0, null, ChangeUnitRefusals.NameTaken);
        }
        if (Refusal(unit, known, before, visible) is { } refusal)
        {
            return (0, null, refusal);
        }
        unit = known is null ? unit with { UnitNo = w.Next("unit") } : unit;
        return (unit.UnitNo, Enter(w, unit, known), null);
    }

    /// <summary>Confirms one unit that was only found in workbooks.</summary>
    public static (long? LedgerNo, GateRefusal? Refusal) Confirm(WriteSession w, long unitNo) =>
        UnitTable.Load(w.Everything).Find(unitNo) is { } known && VisibleUnits.Of(w).Holds(unitNo)
            ? (Enter(w, known with { IsListed = true }, known), null)
            : (null, ChangeUnitRefusals.NoSuchUnit);

    private static long? Enter(WriteSession w, Unit unit, Unit? known)
    {
        if (unit == known)
        {
            return null;
        }
        var ledgerNo = LedgerTable.Append(w, "unit");
        UnitTable.Add(w, ledgerNo, [unit]);
        return ledgerNo;
    }

    // the topmost unit of whoever is bound to it is shown without what stands above it: what comes from there stays there
    private static Unit Version(Unit known, UnitWords words, UnitTree before, long? bound)
    {
        var isTop = known.UnitNo == bound;
        return new Unit(known.UnitNo, words.Name.Trim())
        {
            Code = Said(words.Code),
            ParentNo = isTop ? known.ParentNo : words.ParentNo,
            Level = isTop && Said(words.Level) == before.LevelOf(known.UnitNo) ? known.Level : Said(words.Level),
            Block = Said(words.Block),
            Field = isTop && words.Field == before.FieldOf(known.UnitNo) ? known.Field : words.Field,
            Quota = words.Quota,
            Contact = Said(words.Contact),
            IsListed = true,
        };
    }

    // what is not said of a unit that was found stays as it was found
    private static Unit Completed(Unit found, UnitWords words) => found with
    {
        Code = Said(words.Code) ?? found.Code,
        Level = Said(words.Level) ?? found.Level,
        Block = Said(words.Block) ?? found.Block,
        Field = words.Field ?? found.Field,
        Quota = words.Quota ?? found.Quota,
        Contact = Said(words.Contact) ?? found.Contact,
        IsListed = true,
    };

    private static GateRefusal? Refusal(Unit unit, Unit? known, UnitTree before, VisibleUnits visible)
    {
        var isMoved = known is null || unit.ParentNo != known.ParentNo;
        var siblings = before.ChildrenOf(unit.ParentNo).Where(other => other.UnitNo != unit.UnitNo);
        return unit.Name.Length == 0 ? ChangeUnitRefusals.NoName
            : unit.Quota < 0 ? ChangeUnitRefusals.BadQuota
            : isMoved && unit.ParentNo is { } above && (before.Find(above) is null || !visible.Holds(above)) ? ChangeUnitRefusals.NoSuchParent
            : isMoved && unit.ParentNo is null && !visible.IsEverything ? ChangeUnitRefusals.NoSuchParent
            : unit.ParentNo is { } parent && before.IsWithin(parent, unit.UnitNo) ? ChangeUnitRefusals.AboveItself
            : unit.Code is not null && unit.Code != known?.Code && before.All.Any(other => other.UnitNo != unit.UnitNo && other.Code == unit.Code) ? ChangeUnitRefusals.CodeTaken
            : siblings.Any(other => other.NameKey == unit.NameKey) ? ChangeUnitRefusals.NameTaken
            : null;
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
