namespace Census.Database.Tables;

/// <summary>
/// One act that changed figures: its number (from 1, without a gap), its kind (import, undo, retry, unit, plan, demo, answer, answer-undo, memory, memory-forget, plan-entry, plan-entry-undo, works, works-undo, tables, tables-undo), the import it
/// concerns, and when (ISO 8601, UTC).
/// </summary>
public sealed record LedgerRow
{
    public required long LedgerNo { get; init; }
    public required string Kind { get; init; }
    public long? ImportNo { get; init; }
    public string? Note { get; init; }
    public required string At { get; init; }
}

/// <summary>The ledger: rows are only ever added. Everything is read as of one of its numbers.</summary>
public static class LedgerTable
{
    public const string Undo = "undo";

    private const string Columns = "select LedgerNo, Kind, ImportNo, Note, At from Ledger";

    [Returns<LedgerRow>]
    private const string AllSql = Columns + " order by LedgerNo";

    [Returns<LedgerRow>]
    private const string FindSql = Columns + " where LedgerNo = @LedgerNo";

    [Returns<long>]
    private const string LatestSql = "select max(LedgerNo) as LedgerNo from Ledger";

    [Returns<long>]
    private const string LatestOfRoundSql = """
        select max(l.LedgerNo) as LedgerNo
        from Ledger l
        left join Import i on i.ImportNo = l.ImportNo
        where l.LedgerNo <= @UpTo and (l.Kind not in ('import', 'undo', 'retry') or i.RoundDate = @Round)
        """;

    /// <summary>Enters an act and gives its number.</summary>
    public static long Append(WriteSession w, string kind, long? importNo = null, string? note = null)
    {
        var row = new LedgerRow
        {
            LedgerNo = w.Next("ledger"),
            Kind = kind,
            ImportNo = importNo,
            Note = ColumnText.Cut(note, 400),
            At = w.Now,
        };
        w.InsertMany<LedgerRow>("Ledger", [row]);
        return row.LedgerNo;
    }

    /// <summary>The number of the latest act; 0 when there is none.</summary>
    public static long Latest(ReadSession r) => r.Number(LatestSql) ?? 0;

    /// <summary>
    /// The latest act, up to a number, that can have changed who is in force in a round; 0 when there is none. A list that is taken into another
    /// round, read again or undone changes nothing of this one.
    /// </summary>
    internal static long LatestOf(ReadSession r, DateOnly round, long ledgerNo) => r.Number(LatestOfRoundSql, new { Round = round, UpTo = ledgerNo }) ?? 0;

    public static LedgerRow? Find(ReadSession r, long ledgerNo) => r.QueryOne<LedgerRow>(FindSql, new { LedgerNo = ledgerNo }) is { } row ? Shown(r, [row])[0] : null;

    public static IReadOnlyList<LedgerRow> All(ReadSession r) => Shown(r, r.Query<LedgerRow>(AllSql));

    // that something was done, and when, everybody may know; upon which import and file only who sees it
    private static IReadOnlyList<LedgerRow> Shown(ReadSession r, IReadOnlyList<LedgerRow> rows)
    {
        if (r.Viewer.UnitNo is null)
        {
            return rows;
        }
        var imports = VisibleImports.Of(r);
        return [.. rows.Select(row => imports.Holds(row.ImportNo) ? row : row with { ImportNo = null, Note = null })];
    }

    /// <summary>The number up to which rows count: the one asked for, or whatever there is.</summary>
    internal static long UpTo(long? ledgerNo) => ledgerNo ?? long.MaxValue;
}
