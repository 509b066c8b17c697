using Census.Core.Plans;

namespace Census.Database.Tables;

/// <summary>Something entered by hand beside a plan, as it was entered: codes result, declared or duty; a value in thousandths.</summary>
public sealed record PlanEntryRow
{
    public required long EntryNo { get; init; }
    public required long LedgerNo { get; init; }
    public required string Kind { get; init; }
    public required string PlanId { get; init; }
    public required string Code { get; init; }
    public required DateOnly OnDate { get; init; }
    public long? ValueThousandths { get; init; }
    public long? KnownOverlap { get; init; }
    public string? Sector { get; init; }
    public required string Source { get; init; }
}

/// <summary>An entry taken back, with the ledger number from which it no longer holds.</summary>
public sealed record PlanEntryUndoRow
{
    public required long EntryNo { get; init; }
    public required long LedgerNo { get; init; }
}

/// <summary>An entry with the plan it belongs to, the act that entered it, and the one that took it back (null while it holds).</summary>
public sealed record GivenEntry(string PlanId, PlanEntry Entry, long LedgerNo, long? WithdrawnAt);

/// <summary>The entries made by hand: only ever added; taking one back is an act of the ledger of its own.</summary>
public static class PlanEntryTable
{
    private const int Thousand = 1000;

    private static readonly CodeList<PlanEntryKind> Kinds = new("result", "declared", "duty");

    [Returns<PlanEntryRow>]
    private const string AllSql = """
        select EntryNo, LedgerNo, Kind, PlanId, Code, OnDate, ValueThousandths, KnownOverlap, Sector, Source
        from PlanEntry
        where LedgerNo <= @UpTo
        order by EntryNo
        """;

    [Returns<PlanEntryUndoRow>]
    private const string UndoneSql = "select EntryNo, LedgerNo from PlanEntryUndo where LedgerNo <= @UpTo";

    /// <summary>The code of a kind, as acts of the ledger and documents for programs write it.</summary>
    public static string Code(PlanEntryKind kind) => Kinds.Code(kind);

    /// <summary>Every entry ever made, those taken back among them, in the order in which they were made.</summary>
    public static IReadOnlyList<GivenEntry> All(ReadSession r, long? ledgerNo = null)
    {
        var upTo = new { UpTo = LedgerTable.UpTo(ledgerNo) };
        var undone = r.Query<PlanEntryUndoRow>(UndoneSql, upTo).ToDictionary(row => row.EntryNo, row => row.LedgerNo);
        return [.. r.Query<PlanEntryRow>(AllSql, upTo).Select(row => Given(r, row, undone.TryGetValue(row.EntryNo, out var at) ? at : null))];
    }

    /// <summary>What holds for one plan, as of a ledger number or as of now.</summary>
    public static PlanEntries Holding(ReadSession r, string planId, long? ledgerNo = null) =>
        new([.. All(r, ledgerNo).Where(given => given.WithdrawnAt is null && given.PlanId == planId).Select(given => given.Entry)]);

    /// <summary>Enters something under the number of its act in the ledger, and gives the entry with its number. At most three decimals are kept.</summary>
    public static PlanEntry Add(WriteSession w, long ledgerNo, string planId, PlanEntry entry)
    {
        var row = new PlanEntryRow
        {
            EntryNo = w.Next("plan-entry"),
            LedgerNo = ledgerNo,
            Kind = Kinds.Code(entry.Kind),
            PlanId = planId,
            Code = ColumnText.Cut(entry.Code, 60),
            OnDate = entry.On,
            ValueThousandths = entry.Value is { } value ? (long)decimal.Round(value * Thousand) : null,
            KnownOverlap = entry.Kind == PlanEntryKind.Declared ? entry.KnownOverlap : null,
            Sector = entry.Sector,
            Source = ColumnText.Cut(entry.Source, 400),
        };
        w.InsertMany<PlanEntryRow>("PlanEntry", [row]);
        return entry with { EntryNo = row.EntryNo };
    }

    /// <summary>Takes an entry back, under the number of its act in the ledger.</summary>
    public static void Withdraw(WriteSession w, long entryNo, long ledgerNo) =>
        w.InsertMany<PlanEntryUndoRow>("PlanEntryUndo", [new PlanEntryUndoRow { EntryNo = entryNo, LedgerNo = ledgerNo }]);

    private static GivenEntry Given(ReadSession r, PlanEntryRow row, long? withdrawnAt)
    {
        var kind = Kinds.Parse(row.Kind) ?? throw r.Damaged($"PlanEntry {row.EntryNo}: Kind “{row.Kind}”");
        var entry = new PlanEntry(row.EntryNo, kind, row.Code, row.OnDate, row.Source)
        {
            // dividing by a one with zeros behind the point drops the zeros at the end: 12, not 12.000
            Value = row.ValueThousandths is { } value ? (decimal)value / Thousand / 1.000000000000m : null,
            KnownOverlap = row.KnownOverlap ?? 0,
            Sector = row.Sector,
        };
        return new GivenEntry(row.PlanId, entry, row.LedgerNo, withdrawnAt);
    }
}
