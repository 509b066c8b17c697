using Census.Core.People;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Rosters;

namespace Census.Reports.Overviews;

/// <summary>
/// A unit in the tree, as deep below the top (0): the heads counted at it and below, how many of these at itself, and the lists in force of
/// the round that it sent itself, the latest last.
/// </summary>
public sealed record UnitInTree(Unit Unit, int Depth, int Heads, int Own, IReadOnlyList<SentList> Sent);

/// <summary>A list that a unit sent: the import, its file, and when it was taken in (ISO 8601, UTC).</summary>
public sealed record SentList(long ImportNo, string FileName, string At);

/// <summary>The units a session shows as of a ledger number, in the order of their tree, with what one round has of each (nothing without a round).</summary>
public sealed record UnitsOfRound(UnitTree Units, IReadOnlyList<UnitInTree> Lines)
{
    public static UnitsOfRound Of(ReadSession read, DateOnly? round, long ledgerNo)
    {
        var units = UnitTable.AsOf(read, ledgerNo);
        var roster = round is { } day ? RoundPeople.Of(read, day, ledgerNo).Whole : new Roster(default, []);
        var (heads, own) = (HeadsByUnit.Of(roster, units), roster.People.Where(person => person.UnitNo is not null).CountBy(person => person.UnitNo!.Value).ToDictionary());
        var sent = SentIn(read, round, ledgerNo);
        IEnumerable<UnitInTree> Below(Unit unit, int depth) => units.ChildrenOf(unit.UnitNo)
            .SelectMany(child => Below(child, depth + 1))
            .Prepend(new UnitInTree(unit, depth, heads.GetValueOrDefault(unit.UnitNo), own.GetValueOrDefault(unit.UnitNo), [.. sent[unit.UnitNo]]));
        return new UnitsOfRound(units, [.. units.Roots.SelectMany(root => Below(root, 0))]);
    }

    /// <summary>The line of a unit; null when it is not shown.</summary>
    public UnitInTree? Find(long unitNo) => Lines.FirstOrDefault(line => line.Unit.UnitNo == unitNo);

    /// <summary>The people of a unit and those below it by category (null: no list says), those with most first.</summary>
    public static IReadOnlyList<(StaffCategory? Category, int Heads)> Categories(ReadSession read, DateOnly round, long ledgerNo, long unitNo) =>
    [
        .. RoundPeople.Of(read, round, ledgerNo).Asked(new PeopleQuery { UnitNo = unitNo })
            .GroupBy(person => person.Facts.Category)
            .Select(category => (category.Key, category.Count()))
            .OrderByDescending(category => category.Item2),
    ];

    private static ILookup<long, SentList> SentIn(ReadSession read, DateOnly? round, long ledgerNo)
    {
        var inForce = ImportTable.LedgerAsOf(read, ledgerNo).InForce.ToHashSet();
        var moments = LedgerTable.All(read).ToDictionary(act => act.LedgerNo, act => act.At);
        return ImportTable.All(read)
            .Where(import => import.RoundDate == round && import.SenderUnitNo is not null && inForce.Contains(import.ImportNo))
            .ToLookup(import => import.SenderUnitNo!.Value, import => new SentList(import.ImportNo, import.FileName, moments[import.LedgerNo]));
    }
}
