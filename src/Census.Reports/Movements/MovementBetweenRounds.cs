using Census.Core.Problems;
using Census.Core.Units;
using Census.Database;
using Census.Reports.Rosters;

namespace Census.Reports.Movements;

/// <summary>
/// The movements of people between two rounds, a line for each unit from which lists are expected (without a list of units: the top
/// units; with a unit named: that one and those right below it), and everybody together last.
/// </summary>
public static class MovementBetweenRounds
{
    public static (IReadOnlyList<UnitMovement>? Lines, Problem? Problem) Run(ReadSession read, DateOnly earlier, DateOnly later, string? unit)
    {
        var shelf = RosterTables.Shelf(read, null);
        var (scope, problem) = UnitScope.Find(read, null, unit);
        if (problem is not null)
        {
            return (null, problem);
        }
        var (before, after) = (shelf.Whole(earlier), shelf.Whole(later));
        return ([.. Units(shelf.Units, scope).Select(line => UnitMovement.Between(before, after, shelf.Units, line))], null);
    }

    private static IEnumerable<Unit?> Units(UnitTree units, long? scope)
    {
        if (scope is { } only)
        {
            return units.ChildrenOf(only).Append<Unit?>(units[only]);
        }
        var listed = units.All.Where(unit => unit.IsListed).OrderBy(unit => unit.UnitNo).ToList();
        return (listed.Count > 0 ? listed : units.Roots).Append<Unit?>(null);
    }
}
