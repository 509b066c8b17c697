using Census.Core.Units;
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
    /// Confirms all units from which lists can be expected; gives the number of those that had only been found in workbooks. A department
    /// that only sent the list of others, as its title says, has nobody to report and stays what it is. Whoever is bound to units confirms
    /// his own: they are listed from then on, and what is known of the rest of the list stays as it is.
    /// </summary>
    public static int Confirm(WriteSession w)
    {
        var visible = VisibleUnits.Of(w);
        var units = UnitTable.Load(w.Everything);
        var expected = Expected(w.Everything, units);
        var found = units.All
            .Where(unit => !unit.IsListed && visible.Holds(unit.UnitNo) && (unit.Quota is not null || unit.Code is not null || expected.Contains(unit.UnitNo))).ToList();
        var ledgerNo = LedgerTable.Append(w, visible.IsEverything ? Kind : "unit");
        UnitTable.Add(w, ledgerNo, [.. found.Select(unit => unit with { IsListed = true })]);
        return found.Count;
    }

    // who has people in a round, at itself or below; who declares a number; who sent a list of which nobody has been let in yet
    private static HashSet<long> Expected(ReadSession r, UnitTree units)
    {
        var ledger = ImportTable.LedgerAsOf(r).InForce.ToHashSet();
        var inForce = RoundTable.All(r).SelectMany(round => StatementTable.InForce(r, round.RoundDate)).ToList();
        var withPeople = inForce.Select(statement => statement.ImportNo).ToHashSet();
        var own = ImportTable.All(r).Where(import => ledger.Contains(import.ImportNo) && !withPeople.Contains(import.ImportNo)).Select(import => import.SenderUnitNo);
        var declared = RoundTable.All(r).SelectMany(round => DeclaredTotalTable.InForce(r, round.RoundDate)).Select(row => row.UnitKey).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. inForce.Select(statement => statement.UnitNo).Concat(own).OfType<long>().Distinct().SelectMany(units.Upward).Select(unit => unit.UnitNo),
            .. units.All.Where(unit => declared.Contains(unit.NameKey)).Select(unit => unit.UnitNo),
        ];
    }
}
