using Census.Core.Units;
using Census.Reports.Rosters;

namespace Census.Reports.Overviews;

/// <summary>
/// A unit from which lists are expected: the heads counted at it and below, the posts assigned to it (null: the list of units says none),
/// and its latest list in force of the round (null: none under its own name).
/// </summary>
public sealed record UnitInRound(long UnitNo, string Path, int Heads, int? Quota, long? ImportNo)
{
    public bool HasSent => Heads > 0;
}

/// <summary>Posts assigned and people present in the units whose number of posts is known, and how many units of the same rank have none.</summary>
public sealed record PostsFilled(int Quota, int Present, int UnitsWithoutQuota)
{
    /// <summary>Over the top units, or the one unit asked for; null where no unit has a number of posts.</summary>
    internal static PostsFilled? Of(UnitTree units, long? scope, IReadOnlyDictionary<long, int> heads)
    {
        var rows = (scope is { } only ? [units[only]] : units.Roots).Select(unit => (Unit: unit, Quota: QuotaOf(units, unit))).ToList();
        var known = rows.Where(row => row.Quota is not null).ToList();
        return known.Count == 0
            ? null
            : new PostsFilled(known.Sum(row => row.Quota!.Value), known.Sum(row => heads.GetValueOrDefault(row.Unit.UnitNo)), rows.Count(row => row.Quota is null && heads.GetValueOrDefault(row.Unit.UnitNo) > 0));
    }

    // its own number, else the sum of what its parts have
    private static int? QuotaOf(UnitTree units, Unit unit) => unit.Quota
        ?? units.ChildrenOf(unit.UnitNo).Select(child => QuotaOf(units, child)).Aggregate((int?)null, (sum, quota) => quota is null ? sum : (sum ?? 0) + quota);
}

/// <summary>Counts people by unit, each at the unit and at those above it.</summary>
internal static class HeadsByUnit
{
    public static Dictionary<long, int> Of(Roster roster, UnitTree units)
    {
        var heads = new Dictionary<long, int>();
        foreach (var (unit, count) in roster.People.Where(person => person.UnitNo is not null).CountBy(person => person.UnitNo!.Value))
        {
            foreach (var upper in units.Upward(unit))
            {
                heads[upper.UnitNo] = heads.GetValueOrDefault(upper.UnitNo) + count;
            }
        }
        return heads;
    }
}
