using System.Globalization;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Rosters;

namespace Census.Reports;

/// <summary>What every question about figures begins with: the plan, the people and the unit as of a ledger number.</summary>
internal sealed record Question(Plan Plan, RosterShelf Shelf, long LedgerNo)
{
    public static Answer<Question> Of(ReadSession read, string planId, string? unit, long? ledgerNo)
    {
        var latest = LedgerTable.Latest(read);
        if (ledgerNo < 0 || ledgerNo > latest)
        {
            return new Answer<Question>(NoSuchLedgerNumber(ledgerNo.Value, latest));
        }
        var plan = PlanShelf.Find(read, planId, ledgerNo);
        var (scope, problem) = unit is null ? (null, null) : UnitScope.Find(RosterTables.Units(read, ledgerNo), unit);
        return (plan.Value, problem) switch
        {
            (null, _) => new Answer<Question>(null, plan.Refused),
            (_, { } unknown) => new Answer<Question>(unknown),
            ({ } found, _) => new Answer<Question>(new Question(found, RosterTables.Shelf(read, ledgerNo, scope, found), ledgerNo ?? latest)),
        };
    }

    /// <summary>Rows of the round's files in force that wait for an answer; with a scope those whose sender lies on its line, or is unknown.</summary>
    public long UnderReview(ReadSession read, DateOnly round)
    {
        var senders = ImportTable.All(read).ToDictionary(import => import.ImportNo, import => import.SenderUnitNo);
        var inForce = ImportTable.LedgerAsOf(read, LedgerNo).InForce;
        return HeldRowTable.WaitingInRound(read, round, inForce.Where(import => Concerns(senders[import])), LedgerNo);
    }

    private bool Concerns(long? sender) =>
        Shelf.Scopes.Count == 0 || sender is not { } unit || Shelf.Scopes.Any(scope => Shelf.Units.OnOneLine(unit, scope));

    private static Problem NoSuchLedgerNumber(long asked, long latest) => new(PlanProblems.NoSuchLedgerNumber, new SourceRef())
    {
        Value = asked.ToString(CultureInfo.InvariantCulture),
        Arguments = [latest.ToString(CultureInfo.InvariantCulture)],
    };
}
