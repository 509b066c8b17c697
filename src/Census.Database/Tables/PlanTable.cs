namespace Census.Database.Tables;

/// <summary>A version of a plan: from which ledger number on it holds, and the original that is its text.</summary>
public sealed record PlanVersionRow
{
    public required string PlanId { get; init; }
    public required long LedgerNo { get; init; }
    public required string Sha256 { get; init; }
}

/// <summary>
/// A department's own plans and later versions of the shipped ones, as the bytes of their JSON; the latest version not later than the
/// ledger number asked for is in force.
/// </summary>
public static class PlanTable
{
    [Returns<PlanVersionRow>]
    private const string InForceSql = """
        select v.PlanId, v.LedgerNo, v.Sha256
        from PlanVersion v
        where v.PlanId = @PlanId and v.LedgerNo = (
            select max(other.LedgerNo) from PlanVersion other where other.PlanId = @PlanId and other.LedgerNo <= @UpTo)
        """;

    [Returns<PlanVersionRow>]
    private const string AllSql = "select PlanId, LedgerNo, Sha256 from PlanVersion order by LedgerNo";

    /// <summary>All versions of a plan, in their order.</summary>
    public static IReadOnlyList<PlanVersionRow> Versions(ReadSession r, string planId) => [.. r.Query<PlanVersionRow>(AllSql).Where(row => row.PlanId == planId)];

    public static void Add(WriteSession w, long ledgerNo, string planId, byte[] json) => w.InsertMany<PlanVersionRow>(
        "PlanVersion",
        [new() { PlanId = planId, LedgerNo = ledgerNo, Sha256 = OriginalTable.Keep(w, json) }]);

    /// <summary>The plan's text; null when the database holds no plan of this name.</summary>
    public static byte[]? Read(ReadSession r, string planId, long? ledgerNo = null) =>
        r.QueryOne<PlanVersionRow>(InForceSql, new { PlanId = planId, UpTo = LedgerTable.UpTo(ledgerNo) }) is { } version
            ? OriginalTable.Read(r, version.Sha256)
            : null;

    /// <summary>Every version of every plan, in the order in which they were added.</summary>
    public static IReadOnlyList<PlanVersionRow> Versions(ReadSession r) => r.Query<PlanVersionRow>(AllSql);

    /// <summary>The names of the plans held, in order.</summary>
    public static IReadOnlyList<string> Ids(ReadSession r) =>
        [.. Versions(r).Select(row => row.PlanId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
