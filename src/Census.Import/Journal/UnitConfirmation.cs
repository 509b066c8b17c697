using Census.Database;
using Census.Database.Tables;

namespace Census.Import.Journal;

/// <summary>
/// The moment from which the list of units is complete: units found so far become part of it, and names it does not hold are a
/// question from then on. An act of the ledger; taken by hand or by the first lock of a round.
/// </summary>
public static class UnitConfirmation
{
    private const string Kind = "unit-confirm";

    public static bool IsConfirmed(ReadSession r) => LedgerTable.All(r).Any(entry => entry.Kind == Kind);

    /// <summary>
    /// Confirms all units; gives the number of those that had only been found in workbooks. Whoever is bound to units confirms his own: they
    /// are listed from then on, and what is known of the rest of the list stays as it is.
    /// </summary>
    public static int Confirm(WriteSession w)
    {
        var visible = VisibleUnits.Of(w);
        var found = UnitTable.Load(w.Everything).All.Where(unit => !unit.IsListed && visible.Holds(unit.UnitNo)).ToList();
        var ledgerNo = LedgerTable.Append(w, visible.IsEverything ? Kind : "unit");
        UnitTable.Add(w, ledgerNo, [.. found.Select(unit => unit with { IsListed = true })]);
        return found.Count;
    }
}
