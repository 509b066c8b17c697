using Census.Core.Problems;
using Census.Database;
using Census.Database.Tables;

namespace Census.Reports.Entries;

/// <summary>Tables of counts as they were taken in: how many rows say a number, and whether they hold.</summary>
public sealed record TableLine(DeclaredTableRow Table, int Rows, bool Holds);

/// <summary>The tables of counts that were taken in; those of a file are taken back by an act of the ledger. A locked round gives none back.</summary>
public static class DeclaredTableBook
{
    public static IReadOnlyList<TableLine> All(ReadSession read, DateOnly? round)
    {
        var kept = DeclaredTableTable.All(read).Where(kept => round is null || kept.Table.RoundDate == round).ToList();
        var rows = kept.Select(table => table.Table.RoundDate).Distinct().SelectMany(day => DeclaredTotalTable.All(read, day)).CountBy(row => (row.RoundDate, row.Sha256)).ToDictionary();
        return [.. kept.Select(table => new TableLine(table.Table, rows.GetValueOrDefault((table.Table.RoundDate, table.Table.Sha256)), table.Holds))];
    }

    /// <summary>The tables that were taken back; refused when there are none of this number in force, or their round is locked.</summary>
    public static Answer<DeclaredTableRow> Undo(CensusDatabase database, long tableNo) => database.Write(w => TakingBack.Of(
        w,
        DeclaredTableTable.All(w).FirstOrDefault(kept => kept.Holds && kept.Table.TableNo == tableNo)?.Table,
        PlanEntryProblems.NoTableInForce,
        tableNo,
        table => table.RoundDate,
        table => DeclaredTableTable.Withdraw(w, tableNo, LedgerTable.Append(w, "tables-undo", note: table.FileName))));
}
