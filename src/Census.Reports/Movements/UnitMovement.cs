using Census.Core.People;
using Census.Core.Units;
using Census.Reports.Rosters;

namespace Census.Reports.Movements;

/// <summary>
/// How one unit came from one round to another, in numbers of people: those it had, who joined, who came from another unit, who left,
/// who went to another unit, and those it has. A unit is itself and all below it; moving between two units below it is no movement.
/// </summary>
public sealed record UnitMovement
{
    /// <summary>The unit; null for everybody together.</summary>
    public required Unit? Unit { get; init; }

    public required IReadOnlyList<long> Opening { get; init; }

    public required IReadOnlyList<long> Closing { get; init; }

    /// <summary>In the later round and in no unit of the earlier.</summary>
    public required IReadOnlyList<long> Joined { get; init; }

    public required IReadOnlyList<long> MovedIn { get; init; }

    /// <summary>In the earlier round and in no unit of the later.</summary>
    public required IReadOnlyList<long> Left { get; init; }

    public required IReadOnlyList<long> MovedOut { get; init; }

    /// <summary>Opening + joined + moved in − left − moved out = closing.</summary>
    public bool Balances => Opening.Count + Joined.Count + MovedIn.Count - Left.Count - MovedOut.Count == Closing.Count;

    /// <summary>The movement of a unit, or of everybody, between two rosters that know people by the same numbers.</summary>
    public static UnitMovement Between(Roster earlier, Roster later, UnitTree units, Unit? unit)
    {
        var (before, after) = (People(earlier, units, unit), People(later, units, unit));
        var (ever, now) = (Numbers(earlier), Numbers(later));
        return new UnitMovement
        {
            Unit = unit,
            Opening = [.. before.Order()],
            Closing = [.. after.Order()],
            Joined = [.. after.Where(person => !ever.Contains(person)).Order()],
            MovedIn = [.. after.Where(person => ever.Contains(person) && !before.Contains(person)).Order()],
            Left = [.. before.Where(person => !now.Contains(person)).Order()],
            MovedOut = [.. before.Where(person => now.Contains(person) && !after.Contains(person)).Order()],
        };
    }

    private static HashSet<long> Numbers(Roster roster) => [.. roster.People.Select(person => person.PersonNo)];

    private static HashSet<long> People(Roster roster, UnitTree units, Unit? unit) =>
        [.. roster.People.Where(person => IsOf(person, units, unit)).Select(person => person.PersonNo)];

    private static bool IsOf(PersonInForce person, UnitTree units, Unit? unit) =>
        unit is null || (person.UnitNo is { } no && units.IsWithin(no, unit.UnitNo));
}
