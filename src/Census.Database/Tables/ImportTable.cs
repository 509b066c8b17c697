using Census.Core.Ledger;

namespace Census.Database.Tables;

/// <summary>
/// One file taken into a round: where its bytes are kept, who sent it, what the importer said of it (so that a retry reads alike),
/// whether hidden sheets were read (1 or 0), and the import it is a complete resend of.
/// </summary>
public sealed record ImportRow
{
    public required long ImportNo { get; init; }
    public required long LedgerNo { get; init; }
    public required DateOnly RoundDate { get; init; }
    public required string FileName { get; init; }
    public required string Sha256 { get; init; }
    public string? SenderName { get; init; }
    public long? SenderUnitNo { get; init; }
    public string? GivenUnit { get; init; }
    public string? GivenField { get; init; }
    public string? GivenCategory { get; init; }
    public required int ReadHidden { get; init; }
    public long? Replaces { get; init; }
}

/// <summary>An import as the ledger knows it: when it came in, what it replaces, when it was withdrawn.</summary>
public sealed record ImportEntryRow
{
    public required long ImportNo { get; init; }
    public required long AcceptedAt { get; init; }
    public long? Replaces { get; init; }
    public long? WithdrawnAt { get; init; }
}

/// <summary>The imports, never changed once entered; an undo is an act of the ledger that names the import.</summary>
public static class ImportTable
{
    private const string Columns = """
        select ImportNo, LedgerNo, RoundDate, FileName, Sha256, SenderName, SenderUnitNo,
            GivenUnit, GivenField, GivenCategory, ReadHidden, Replaces
        from Import
        """;

    [Returns<ImportRow>]
    private const string AllSql = Columns + " order by ImportNo";

    [Returns<ImportRow>]
    private const string FindSql = Columns + " where ImportNo = @ImportNo";

    [Returns<ImportEntryRow>]
    private const string EntriesSql = """
        select i.ImportNo, i.LedgerNo as AcceptedAt, i.Replaces, u.LedgerNo as WithdrawnAt
        from Import i
        left join (select ImportNo, min(LedgerNo) as LedgerNo from Ledger where Kind = 'undo' group by ImportNo) u
            on u.ImportNo = i.ImportNo
        order by i.ImportNo
        """;

    public static void Insert(WriteSession w, ImportRow row) => w.InsertMany<ImportRow>(
        "Import",
        [
            row with
            {
                FileName = ColumnText.Cut(row.FileName, 400),
                SenderName = ColumnText.Cut(row.SenderName, 200),
                GivenUnit = ColumnText.Cut(row.GivenUnit, 200),
            },
        ]);

    public static ImportRow? Find(ReadSession r, long importNo) =>
        r.QueryOne<ImportRow>(FindSql, new { ImportNo = importNo }) is { } row && VisibleUnits.Of(r).Holds(row.SenderUnitNo) ? row : null;

    /// <summary>The imports that the session shows (<see cref="VisibleImports"/>).</summary>
    public static IReadOnlyList<ImportRow> All(ReadSession r)
    {
        var rows = r.AsOf(LedgerTable.Latest(r), nameof(ImportTable), () => r.Query<ImportRow>(AllSql));
        var visible = VisibleUnits.Of(r);
        return visible.IsEverything ? rows : [.. rows.Where(row => visible.Holds(row.SenderUnitNo))];
    }

    /// <summary>Which imports speak, as of a ledger number or as of now; an import that is not shown is unknown.</summary>
    public static ImportLedger LedgerAsOf(ReadSession r, long? ledgerNo = null)
    {
        var whole = new ImportLedger(
            r.Query<ImportEntryRow>(EntriesSql).Select(row => new ImportEntry(row.ImportNo, row.AcceptedAt, row.Replaces, row.WithdrawnAt)),
            LedgerTable.UpTo(ledgerNo));
        return r.Viewer.UnitNo is null ? whole : whole.ShownOnly(VisibleImports.Of(r).Holds);
    }
}
