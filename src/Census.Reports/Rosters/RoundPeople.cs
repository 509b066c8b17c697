using Census.Core.People;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;

namespace Census.Reports.Rosters;

/// <summary>
/// The people of a round whom a session shows, as of a ledger number, with the field by which plans count. Of a database that keeps its past
/// they are made once for all who see the same units.
/// </summary>
public sealed record RoundPeople(Roster Whole, UnitTree Units)
{
    public static RoundPeople Of(ReadSession read, DateOnly round, long ledgerNo) =>
        read.AsOf(ledgerNo, (nameof(RoundPeople), round, read.Viewer.UnitNo), () =>
        {
            var shelf = RosterTables.Shelf(read, ledgerNo);
            return new RoundPeople(shelf.Whole(round), shelf.Units);
        });

    /// <summary>Those a query asks for; nobody when its unit is not among those shown.</summary>
    public IReadOnlyList<PersonInForce> Asked(PeopleQuery query)
    {
        var within = query.UnitNo is { } unit ? At(unit) : Whole.People;
        return query.IsOnlyOfUnit ? [.. within] : [.. within.Where(query.On(Whole.Round))];
    }

    /// <summary>One of them by number; null when the session does not show such a person in the round.</summary>
    public PersonInForce? Find(long personNo) => Whole.People.FirstOrDefault(person => person.PersonNo == personNo);

    private IEnumerable<PersonInForce> At(long unit)
    {
        var below = Units.All.Where(other => Units.IsWithin(other.UnitNo, unit)).Select(other => other.UnitNo).ToHashSet();
        return Whole.People.Where(person => person.UnitNo is { } no && below.Contains(no));
    }

    /// <summary>
    /// The round that is meant where none is named: the latest in which a list is in force. One opened by mistake, whose lists were all undone, is
    /// not; where no round has a list it is the latest of all, and null where there is none.
    /// </summary>
    public static DateOnly? Usual(ReadSession read)
    {
        var inForce = ImportTable.LedgerAsOf(read).InForce.ToHashSet();
        var withLists = ImportTable.All(read).Where(import => inForce.Contains(import.ImportNo)).Select(import => import.RoundDate).ToHashSet();
        var rounds = Rounds(read).Select(round => (DateOnly?)round.RoundDate).ToList();
        return rounds.FirstOrDefault(round => withLists.Contains(round!.Value)) ?? rounds.FirstOrDefault();
    }

    /// <summary>The rounds there are, the latest first, with their states.</summary>
    public static IReadOnlyList<RoundRow> Rounds(ReadSession read) => [.. RoundTable.All(read).OrderByDescending(round => round.RoundDate)];
}
