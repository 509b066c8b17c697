using Census.Core.Ledger;
using Census.Core.Problems;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Reference;

namespace Census.Import.Journal;

/// <summary>What a retry did: rows let in, rows that still wait, and why.</summary>
public sealed record RetryResult(long ImportNo, int LetIn, int Waiting, long? LedgerNo, IReadOnlyList<Problem> Problems);

/// <summary>
/// Judges the held rows of an import again, from the file as it was kept and with what was said at its import. Rows that can now
/// be let in come in under a ledger number of their own; undoing the import takes them out with it.
/// </summary>
public static class RetryImport
{
    public static (RetryResult? Result, ImportRefusal? Refusal) Run(CensusDatabase database, ReferenceData reference, long importNo) =>
        database.Write<(RetryResult?, ImportRefusal?)>(w => ImportTable.LedgerAsOf(w).StateOf(importNo) switch
        {
            ImportState.Unknown => (null, ImportRefusal.NoSuchImport),
            ImportState.Undone => (null, ImportRefusal.AlreadyUndone),
            ImportState.Replaced => (null, ImportRefusal.Replaced),
            _ when RoundTable.IsLocked(w, ImportTable.Find(w, importNo)!.RoundDate) => (null, ImportRefusal.RoundLocked),
            ImportState.InForce or _ => (Retry(w, reference, ImportTable.Find(w, importNo)!), null),
        });

    private static RetryResult Retry(WriteSession w, ReferenceData reference, ImportRow import)
    {
        var waiting = HeldRowTable.Waiting(w, import.ImportNo).Select(row => (row.SheetNo, row.RowNo)).ToHashSet();
        var judged = Judge(w, reference, import, waiting);
        var problems = Tellable.To(w).Of(judged.NewProblems, import.FileName, withValues: true);
        if (ImportBounds.Elsewhere(w, judged) is { } outside)
        {
            return new RetryResult(import.ImportNo, 0, waiting.Count, null, [outside]);
        }
        if (judged.Accepted.Count == 0)
        {
            return new RetryResult(import.ImportNo, 0, waiting.Count, null, problems);
        }
        LedgerTable.Append(w, "retry", import.ImportNo);
        ImportStore.WriteLate(w, judged);
        return new RetryResult(import.ImportNo, judged.Accepted.Count, judged.Held.Count, judged.Numbers.LedgerNo, problems);
    }

    private static JudgedFile Judge(WriteSession w, ReferenceData reference, ImportRow import, HashSet<(int, int)> waiting)
    {
        var file = IncomingFile.Kept(w, reference, import);
        var state = RoundState.Load(w, import.RoundDate, null);
        return JudgedFile.Of(file, state, Numbers.Peek(w, import.ImportNo), reference, new ImportRequest(import.RoundDate, file.Given), (sheet, row) => waiting.Contains((sheet, row)));
    }
}
