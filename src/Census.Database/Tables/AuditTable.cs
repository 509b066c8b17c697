using Census.Core.Rights;

namespace Census.Database.Tables;

/// <summary>A line of the audit log as it is kept.</summary>
public sealed record AuditEntryRow
{
    public required long EntryNo { get; init; }
    public required string At { get; init; }
    public required string Account { get; init; }
    public string? Source { get; init; }
    public required string ActionCode { get; init; }
    public string? Subject { get; init; }
    public string? Reason { get; init; }
    public required string PreviousHash { get; init; }
    public required string Hash { get; init; }
}

/// <summary>The audit log: lines are only ever added, in the transaction of what they tell of where that writes anything.</summary>
public static class AuditTable
{
    private const string Columns = "select EntryNo, At, Account, Source, ActionCode, Subject, Reason, PreviousHash, Hash from AuditEntry";

    [Returns<AuditEntryRow>]
    private const string AllSql = Columns + " order by EntryNo";

    [Returns<AuditEntryRow>]
    private const string FindSql = Columns + " where EntryNo = @EntryNo";

    [Returns<AuditEntryRow>]
    private const string PageSql = Columns + " where EntryNo > @After and EntryNo <= @UpTo order by EntryNo";

    [Returns<long>]
    private const string NextSql = "select Next from Counter where Name = 'audit'";

    /// <summary>Adds a line, bound to the last one.</summary>
    public static AuditEntry Add(WriteSession w, string account, string action, string? subject = null, string? reason = null, string? source = null)
    {
        var number = w.Next("audit");
        var last = w.QueryOne<AuditEntryRow>(FindSql, new { EntryNo = number - 1 });
        var entry = new AuditEntry(number, w.Now, ColumnText.Cut(account, 60), ColumnText.Cut(action, 40))
        {
            Source = ColumnText.Cut(source, 60),
            Subject = ColumnText.Cut(subject, 400),
            Reason = ColumnText.Cut(reason, 400),
        }.After(last?.Hash ?? AuditEntry.Beginning);
        w.InsertMany<AuditEntryRow>("AuditEntry", [ToRow(entry)]);
        return entry;
    }

    /// <summary>The number the next line will have.</summary>
    public static long Next(ReadSession r) => r.Number(NextSql)!.Value;

    public static IReadOnlyList<AuditEntry> All(ReadSession r) => r.Query<AuditEntryRow, AuditEntry>(AllSql, null, ToEntry);

    /// <summary>Lines after one number and up to another, in order.</summary>
    public static IReadOnlyList<AuditEntry> Between(ReadSession r, long after, long upTo) =>
        r.Query<AuditEntryRow, AuditEntry>(PageSql, new { After = after, UpTo = upTo }, ToEntry);

    private static AuditEntryRow ToRow(AuditEntry entry) => new()
    {
        EntryNo = entry.EntryNo,
        At = entry.At,
        Account = entry.Account,
        Source = entry.Source,
        ActionCode = entry.Action,
        Subject = entry.Subject,
        Reason = entry.Reason,
        PreviousHash = entry.PreviousHash,
        Hash = entry.Hash,
    };

    private static AuditEntry ToEntry(AuditEntryRow row) => new(row.EntryNo, row.At, row.Account, row.ActionCode)
    {
        Source = row.Source,
        Subject = row.Subject,
        Reason = row.Reason,
        PreviousHash = row.PreviousHash,
        Hash = row.Hash,
    };
}
