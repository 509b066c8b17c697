namespace Census.Database.Tables;

/// <summary>
/// Something remembered of how lists are to be read: kind column, degree, category, ethnic, unit or field; the sender (null: all); what
/// the list says and what it means (a code, a key or a name). Fingerprint, place and import only when it was learned from a list.
/// </summary>
public sealed record MemoryRow
{
    public required long MemoryNo { get; init; }
    public required long LedgerNo { get; init; }
    public required string Kind { get; init; }
    public string? SenderName { get; init; }
    public required string Said { get; init; }
    public required string Meaning { get; init; }
    public string? Fingerprint { get; init; }
    public int? Place { get; init; }
    public long? ImportNo { get; init; }
}

/// <summary>Something forgotten, with the ledger number from which it no longer holds.</summary>
public sealed record MemoryUndoRow
{
    public required long MemoryNo { get; init; }
    public required long LedgerNo { get; init; }
}

/// <summary>Something remembered and the ledger number at which it was forgotten, null while it was not.</summary>
public sealed record KeptMemory(MemoryRow Row, long? ForgottenAt);

/// <summary>What is remembered of headings and values: only ever added; forgetting is an act of the ledger of its own.</summary>
public static class MemoryTable
{
    private const string UnitKind = "unit";

    [Returns<MemoryRow>]
    private const string AllSql = """
        select MemoryNo, LedgerNo, Kind, SenderName, Said, Meaning, Fingerprint, Place, ImportNo
        from Memory
        order by MemoryNo
        """;

    [Returns<MemoryUndoRow>]
    private const string ForgottenSql = "select MemoryNo, LedgerNo from MemoryUndo";

    /// <summary>
    /// Everything ever remembered, what was forgotten too, in the order in which it was entered. A bound session has what is remembered of
    /// senders it shows and for all lists, short names of units outside left out.
    /// </summary>
    public static IReadOnlyList<KeptMemory> All(ReadSession r)
    {
        var all = Whole(r);
        if (r.Viewer.UnitNo is null)
        {
            return all;
        }
        var (whole, units, imports) = (UnitTable.Load(r.Everything), VisibleUnits.Of(r), VisibleImports.Of(r));
        bool IsShown(MemoryRow row) =>
            (row.SenderName is { } sender ? imports.Holds(row.ImportNo) || units.HoldsAllNamed(sender, whole) : row.ImportNo is null)
            && (row.Kind != UnitKind || units.HoldsAllNamed(row.Meaning, whole));
        return [.. all.Where(kept => IsShown(kept.Row))];
    }

    private static IReadOnlyList<KeptMemory> Whole(ReadSession r)
    {
        var forgotten = r.Query<MemoryUndoRow>(ForgottenSql).ToDictionary(row => row.MemoryNo, row => row.LedgerNo);
        return [.. r.Query<MemoryRow>(AllSql).Select(row => new KeptMemory(row, forgotten.TryGetValue(row.MemoryNo, out var at) ? at : null))];
    }

    /// <summary>Enters rows under numbers of their own, which the rows given need not have; gives the first number.</summary>
    public static long Add(WriteSession w, IReadOnlyList<MemoryRow> rows)
    {
        var first = w.Next("memory", rows.Count);
        w.InsertMany<MemoryRow>("Memory",
        [
            .. rows.Select((row, i) => row with
            {
                MemoryNo = first + i,
                SenderName = ColumnText.Cut(row.SenderName, 200),
                Said = ColumnText.Cut(row.Said, 400),
                Meaning = ColumnText.Cut(row.Meaning, 200),
            }),
        ]);
        return first;
    }

    /// <summary>Forgets, under the number of the act in the ledger.</summary>
    public static void Forget(WriteSession w, long memoryNo, long ledgerNo) =>
        w.InsertMany<MemoryUndoRow>("MemoryUndo", [new MemoryUndoRow { MemoryNo = memoryNo, LedgerNo = ledgerNo }]);
}
