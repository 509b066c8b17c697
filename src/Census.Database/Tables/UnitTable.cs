using Census.Core.People;
using Census.Core.Units;

namespace Census.Database.Tables;

/// <summary>What is said of a unit from a ledger number on; codes and texts as in <see cref="Unit"/>, IsListed 1 or 0.</summary>
public sealed record UnitVersionRow
{
    public required long UnitNo { get; init; }
    public required long LedgerNo { get; init; }
    public string? Code { get; init; }
    public required string Name { get; init; }
    public required string NameKey { get; init; }
    public long? ParentNo { get; init; }
    public string? Level { get; init; }
    public string? Block { get; init; }
    public string? Field { get; init; }
    public int? Quota { get; init; }
    public string? Contact { get; init; }
    public required int IsListed { get; init; }
}

/// <summary>The number of a unit that was ever known.</summary>
public sealed record UnitRow
{
    public required long UnitNo { get; init; }
}

/// <summary>
/// The units in all their versions; the latest version not later than the ledger number asked for is in force. A field that this
/// program does not know is a fault of kind damaged.
/// </summary>
public static class UnitTable
{
    [Returns<UnitVersionRow>]
    private const string InForceSql = """
        select v.UnitNo, v.LedgerNo, v.Code, v.Name, v.NameKey, v.ParentNo, v.Level, v.Block, v.Field, v.Quota, v.Contact, v.IsListed
        from UnitVersion v
        where v.LedgerNo <= @UpTo
            and not exists (
                select 1 from UnitVersion later
                where later.UnitNo = v.UnitNo and later.LedgerNo > v.LedgerNo and later.LedgerNo <= @UpTo)
        order by v.UnitNo
        """;

    [Returns<UnitVersionRow>]
    private const string VersionsSql = """
        select UnitNo, LedgerNo, Code, Name, NameKey, ParentNo, Level, Block, Field, Quota, Contact, IsListed
        from UnitVersion
        where UnitNo = @UnitNo
        order by LedgerNo
        """;

    [Returns<UnitRow>]
    private const string KnownSql = "select UnitNo from Unit where UnitNo between @First and @Last";

    [Returns<UnitRow>]
    private const string OfLedgerSql = "select UnitNo from UnitVersion where LedgerNo = @LedgerNo";

    /// <summary>The units that the session shows, as of a ledger number or as of now.</summary>
    public static UnitTree Load(ReadSession r, long? ledgerNo = null)
    {
        var whole = ledgerNo is null && r.Past is not null ? Everywhere(r, LedgerTable.Latest(r)) : Read(r, ledgerNo);
        return r.Viewer.UnitNo is null ? whole : VisibleUnits.Of(r, ledgerNo is null ? whole : null).Of(whole);
    }

    /// <summary>The units shown as of a ledger number; of a database that keeps its past they are loaded once for all who ask.</summary>
    public static UnitTree AsOf(ReadSession r, long ledgerNo)
    {
        var whole = Everywhere(r, ledgerNo);
        return r.Viewer.UnitNo is null ? whole : VisibleUnits.Of(r).Of(whole);
    }

    /// <summary>
    /// What was said of a unit over time, each with the ledger number from which on it held; nothing of a unit that the session does not show.
    /// A unit above that is not shown is left out.
    /// </summary>
    public static IReadOnlyList<(long LedgerNo, Unit Unit)> Versions(ReadSession r, long unitNo)
    {
        var visible = VisibleUnits.Of(r);
        return !visible.Holds(unitNo) ? [] :
        [
            .. r.Query<UnitVersionRow>(VersionsSql, new { UnitNo = unitNo })
                .Select(row => (row.LedgerNo, ToUnit(r, visible.Holds(row.ParentNo) ? row : row with { ParentNo = null }))),
        ];
    }

    internal static UnitTree Everywhere(ReadSession r, long ledgerNo) => r.AsOf(ledgerNo, nameof(UnitTable), () => Read(r, ledgerNo));

    private static UnitTree Read(ReadSession r, long? ledgerNo) => new(r.Query<UnitVersionRow>(InForceSql, new { UpTo = LedgerTable.UpTo(ledgerNo) }).Select(row => ToUnit(r, row)));

    /// <summary>
    /// Adds a version of each unit, and the unit itself where it is new. A second version of a unit under one ledger number throws: it
    /// would change what that number meant.
    /// </summary>
    public static void Add(WriteSession w, long ledgerNo, IReadOnlyCollection<Unit> units)
    {
        if (units.Count == 0)
        {
            return;
        }
        RefuseSecondVersion(w, ledgerNo, units);
        var numbers = new { First = units.Min(u => u.UnitNo), Last = units.Max(u => u.UnitNo) };
        var known = w.Query<UnitRow>(KnownSql, numbers).Select(row => row.UnitNo).ToHashSet();
        w.InsertMany<UnitRow>("Unit", [.. units.Where(u => !known.Contains(u.UnitNo)).Select(u => new UnitRow { UnitNo = u.UnitNo })]);
        w.InsertMany<UnitVersionRow>("UnitVersion", [.. units.Select(unit => ToRow(ledgerNo, unit))]);
    }

    private static void RefuseSecondVersion(WriteSession w, long ledgerNo, IReadOnlyCollection<Unit> units)
    {
        var seen = w.Query<UnitRow>(OfLedgerSql, new { LedgerNo = ledgerNo }).Select(row => row.UnitNo).ToHashSet();
        foreach (var unit in units)
        {
            if (!seen.Add(unit.UnitNo))
            {
                throw new InvalidOperationException(FormattableString.Invariant($"Unit {unit.UnitNo} has two versions under ledger number {ledgerNo}."));
            }
        }
    }

    private static UnitVersionRow ToRow(long ledgerNo, Unit unit) => new()
    {
        UnitNo = unit.UnitNo,
        LedgerNo = ledgerNo,
        Code = ColumnText.Cut(unit.Code, 40),
        Name = ColumnText.Cut(unit.Name, 200),
        NameKey = ColumnText.Cut(unit.NameKey, 200),
        ParentNo = unit.ParentNo,
        Level = ColumnText.Cut(unit.Level, 40),
        Block = ColumnText.Cut(unit.Block, 100),
        Field = unit.Field?.Code(),
        Quota = unit.Quota,
        Contact = ColumnText.Cut(unit.Contact, 200),
        IsListed = unit.IsListed ? 1 : 0,
    };

    private static Unit ToUnit(ReadSession r, UnitVersionRow row) => new(row.UnitNo, row.Name)
    {
        NameKey = row.NameKey,
        ParentNo = row.ParentNo,
        Code = row.Code,
        Level = row.Level,
        Block = row.Block,
        Field = row.Field is null ? null : Fields.Parse(row.Field) ?? throw r.Damaged($"Unit {row.UnitNo}: Field “{row.Field}”"),
        Quota = row.Quota,
        Contact = row.Contact,
        IsListed = row.IsListed == 1,
    };
}
