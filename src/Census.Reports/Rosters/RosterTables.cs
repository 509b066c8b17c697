using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;

namespace Census.Reports.Rosters;

/// <summary>Rosters out of the database, as of a ledger number (null: the latest). Valid as long as the session that reads.</summary>
public static class RosterTables
{
    /// <summary>The units as of a ledger number.</summary>
    public static UnitTree Units(ReadSession read, long? ledgerNo = null)
    {
        var asOf = ledgerNo ?? LedgerTable.Latest(read);
        return read.AsOf(asOf, nameof(UnitTable), () => UnitTable.Load(read, asOf));
    }

    /// <summary>With a plan whose issuer is no more, only the units that came after it, where the list of units has them.</summary>
    public static RosterShelf Shelf(ReadSession read, long? ledgerNo, long? scope = null, Plan? plan = null)
    {
        var asOf = ledgerNo ?? LedgerTable.Latest(read);
        var units = Units(read, asOf);
        return new RosterShelf(
            RoundTable.All(read).Select(round => round.RoundDate),
            round => read.AsOf(asOf, round, () => PersonInForce.Fold(StatementTable.InForce(read, round, asOf), units)),
            units,
            scope)
        {
            SuccessorUnits = SuccessorScope.Of(plan?.Successors, units),
        };
    }
}
