using Census.Core.Plans;
using Census.Database;
using Census.Database.Tables;

namespace Census.Reports.Rosters;

/// <summary>
/// Rosters out of the database, as of a ledger number (null: the latest). Valid as long as the session that reads. They hold whom the
/// session shows: whoever is bound to a unit has figures of it and no others, whatever is asked for, in every round and of every kind.
/// </summary>
public static class RosterTables
{
    /// <summary>With a plan whose issuer is no more, only the units that came after it, where the list of units has them.</summary>
    public static RosterShelf Shelf(ReadSession read, long? ledgerNo, long? scope = null, Plan? plan = null)
    {
        var asOf = ledgerNo ?? LedgerTable.Latest(read);
        var units = UnitTable.AsOf(read, asOf);
        var bound = read.Viewer.UnitNo;
        return new RosterShelf(
            RoundTable.All(read).Select(round => round.RoundDate),
            round => read.AsOf(asOf, round, (nameof(RosterTables), bound), () => Roster.Of(round, StatementTable.People(read, round, asOf), units).People),
            units,
            scope ?? bound)
        {
            KeepsLookingBack = (round, make) => read.AsOf(asOf, (nameof(RosterShelf.KeepsLookingBack), round, bound), make),
            SuccessorUnits = SuccessorScope.Of(plan?.Successors, units),
        };
    }
}
