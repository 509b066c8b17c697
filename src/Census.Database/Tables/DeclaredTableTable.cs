using Census.Core.Ledger;

namespace Census.Database.Tables;

/// <summary>
/// The tables of counts of one file, taken into a round. ImportNo is null where the file held no list of people; LedgerNo is null where
/// such a file was taken in before that was an act of the ledger: then it holds from the beginning.
/// </summary>
public sealed record DeclaredTableRow
{
    public required long TableNo { get; init; }
    public long? LedgerNo { get; init; }
    public long? ImportNo { get; init; }
    public required DateOnly RoundDate { get; init; }
    public required string Sha256 { get; init; }
    public required string FileName { get; init; }
}

/// <summary>Tables of counts taken back, with the ledger number from which they no longer hold.</summary>
public sealed record DeclaredTableUndoRow
{
    public required long TableNo { get; init; }
    public required long LedgerNo { get; init; }
}

/// <summary>Tables of counts, and whether they still hold: not taken back, nor their import.</summary>
public sealed record KeptTable(DeclaredTableRow Table, bool Holds);

/// <summary>The tables of counts that were taken in: only ever added; taking some back is an act of the ledger of its own.</summary>
public static class DeclaredTableTable
{
    [Returns<DeclaredTableRow>]
    private const string AllSql = """
        select TableNo, LedgerNo, ImportNo, RoundDate, Sha256, FileName
        from DeclaredTable
        where LedgerNo is null or LedgerNo <= @UpTo
        order by TableNo
        """;

    [Returns<DeclaredTableUndoRow>]
    private const string UndoneSql = "select TableNo, LedgerNo from DeclaredTableUndo where LedgerNo <= @UpTo";

    /// <summary>All that were ever taken in, in the order in which they came and as far as they are shown, as of a ledger number or as of now.</summary>
    public static IReadOnlyList<KeptTable> All(ReadSession r, long? ledgerNo = null)
    {
        var upTo = new { UpTo = LedgerTable.UpTo(ledgerNo) };
        var undone = r.Query<DeclaredTableUndoRow>(UndoneSql, upTo).Select(row => row.TableNo).ToHashSet();
        var imports = ImportTable.LedgerAsOf(r, ledgerNo);
        var rows = VisibleImports.Only(r, r.Query<DeclaredTableRow>(AllSql, upTo), row => row.ImportNo);
        return
        [
            .. rows
                .Select(row => new KeptTable(row, !undone.Contains(row.TableNo) && (row.ImportNo is not { } no || imports.StateOf(no) == ImportState.InForce))),
        ];
    }

    /// <summary>Enters tables under the number of the act that brought them; their own number is filled in.</summary>
    public static void Add(WriteSession w, DeclaredTableRow table) => w.InsertMany<DeclaredTableRow>(
        "DeclaredTable", [table with { TableNo = w.Next("declared-table"), FileName = ColumnText.Cut(table.FileName, 400) }]);

    /// <summary>Takes tables back, under the number of the act in the ledger.</summary>
    public static void Withdraw(WriteSession w, long tableNo, long ledgerNo) =>
        w.InsertMany<DeclaredTableUndoRow>("DeclaredTableUndo", [new DeclaredTableUndoRow { TableNo = tableNo, LedgerNo = ledgerNo }]);
}
