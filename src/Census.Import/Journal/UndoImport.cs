using Census.Core.Ledger;
using Census.Database;
using Census.Database.Tables;

namespace Census.Import.Journal;

/// <summary>Why an act on an import cannot be done.</summary>
public enum ImportRefusal
{
    NoSuchImport,
    AlreadyUndone,
    Replaced,
    RoundLocked,

    /// <summary>It brought people of units outside those of whoever asks.</summary>
    ReachesOutside,
}

/// <summary>Withdraws an import as a whole. Nothing is deleted: an act of the ledger takes it out of force, and what it had replaced comes back.</summary>
public static class UndoImport
{
    /// <summary>Null when done, else why not. What is given to be written beside is kept with it or not at all.</summary>
    public static ImportRefusal? Run(CensusDatabase database, long importNo, Action<WriteSession>? beside = null) => database.Write(w =>
    {
        var refusal = ImportTable.LedgerAsOf(w).StateOf(importNo) switch
        {
            ImportState.Unknown => ImportRefusal.NoSuchImport,
            ImportState.Undone => ImportRefusal.AlreadyUndone,
            ImportState.InForce or ImportState.Replaced or _ => RoundTable.IsLocked(w, ImportTable.Find(w, importNo)!.RoundDate) ? ImportRefusal.RoundLocked
                : ReachesOutside(w, importNo) ? ImportRefusal.ReachesOutside
                : (ImportRefusal?)null,
        };
        if (refusal is null)
        {
            LedgerTable.Append(w, "undo", importNo);
            beside?.Invoke(w);
        }
        return refusal;
    });

    // the list that comes back in its place too
    private static bool ReachesOutside(WriteSession w, long importNo)
    {
        var visible = VisibleUnits.Of(w);
        return !visible.IsEverything && new[] { importNo, ImportTable.Find(w, importNo)?.Replaces }.OfType<long>().SelectMany(no => StatementTable.UnitsOf(w, no)).Any(unit => !visible.Holds(unit));
    }
}
