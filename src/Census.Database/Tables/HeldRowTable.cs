namespace Census.Database.Tables;

/// <summary>One row of a sheet that was kept aside, and the problem for which it waits.</summary>
public sealed record HeldRowRow
{
    public required long ImportNo { get; init; }
    public required int SheetNo { get; init; }
    public required int RowNo { get; init; }
    public required string Code { get; init; }
}

/// <summary>How many held rows of an import still wait.</summary>
public sealed record WaitingCountRow
{
    public required long ImportNo { get; init; }
    public required DateOnly RoundDate { get; init; }
    public required long Waiting { get; init; }
}

/// <summary>
/// The rows kept aside. A row stops waiting when a retry or an answer lets it in: there is then a statement of the same place; or when
/// an answer says that it is a mistake. As of an earlier ledger number, and when the answer is taken back, it waits again.
/// </summary>
public static class HeldRowTable
{
    private const string Columns = "select h.ImportNo, h.SheetNo, h.RowNo, h.Code from HeldRow h where h.ImportNo = @ImportNo";

    private const string StillWaits = """
        not exists (
            select 1 from Statement s
            where s.ImportNo = h.ImportNo and s.SheetNo = h.SheetNo and s.RowNo = h.RowNo and s.LedgerNo <= @UpTo
                and s.LedgerNo not in
        """ + PersonAnswerTable.WithdrawnActs + ") and not exists (" + DismissedHere + ")";

    private const string DismissedHere = """
        select 1 from PersonAnswer d
        where d.ImportNo = h.ImportNo and d.SheetNo = h.SheetNo and d.RowNo = h.RowNo and d.StandsAs = 'mistake' and d.LedgerNo <= @UpTo
            and not exists (select 1 from PersonAnswerUndo v where v.AnswerNo = d.AnswerNo and v.LedgerNo <= @UpTo)
        """;

    [Returns<HeldRowRow>]
    private const string OfImportSql = Columns + " order by h.SheetNo, h.RowNo";

    [Returns<HeldRowRow>]
    private const string WaitingSql = Columns + " and " + StillWaits + " order by h.SheetNo, h.RowNo";

    [Returns<HeldRowRow>]
    private const string DismissedSql = Columns + " and exists (" + DismissedHere + ") order by h.SheetNo, h.RowNo";

    [Returns<WaitingCountRow>]
    private const string WaitingCountsSql = """
        select h.ImportNo, i.RoundDate, count(*) as Waiting
        from HeldRow h
        join Import i on i.ImportNo = h.ImportNo
        """ + " where " + StillWaits + " group by h.ImportNo, i.RoundDate order by h.ImportNo";

    public static void Insert(WriteSession w, IReadOnlyCollection<HeldRowRow> rows) => w.InsertMany("HeldRow", rows);

    /// <summary>All rows of an import that were ever kept aside.</summary>
    public static IReadOnlyList<HeldRowRow> OfImport(ReadSession r, long importNo) =>
        Shown(r, r.Query<HeldRowRow>(OfImportSql, new { ImportNo = importNo }));

    /// <summary>The rows of an import that still wait.</summary>
    public static IReadOnlyList<HeldRowRow> Waiting(ReadSession r, long importNo) =>
        Shown(r, r.Query<HeldRowRow>(WaitingSql, new { ImportNo = importNo, UpTo = LedgerTable.UpTo(null) }));

    /// <summary>The rows of an import that somebody found to be a mistake.</summary>
    public static IReadOnlyList<HeldRowRow> Dismissed(ReadSession r, long importNo) =>
        Shown(r, r.Query<HeldRowRow>(DismissedSql, new { ImportNo = importNo, UpTo = LedgerTable.UpTo(null) }));

    /// <summary>The number still waiting, for each import that has any; also for imports that were undone or replaced.</summary>
    public static IReadOnlyList<WaitingCountRow> WaitingCounts(ReadSession r, long? ledgerNo = null) =>
        VisibleImports.Only(r, r.Query<WaitingCountRow>(WaitingCountsSql, new { UpTo = LedgerTable.UpTo(ledgerNo) }), row => row.ImportNo);

    private static IReadOnlyList<HeldRowRow> Shown(ReadSession r, IReadOnlyList<HeldRowRow> rows) => VisibleImports.Only(r, rows, row => row.ImportNo);

    /// <summary>The number still waiting in a round, in the imports given (those in force).</summary>
    public static long WaitingInRound(ReadSession r, DateOnly round, IEnumerable<long> importNos, long? ledgerNo = null)
    {
        var wanted = importNos.ToHashSet();
        return WaitingCounts(r, ledgerNo)
            .Where(row => row.RoundDate == round && wanted.Contains(row.ImportNo))
            .Sum(row => row.Waiting);
    }
}
