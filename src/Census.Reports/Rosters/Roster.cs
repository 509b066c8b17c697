using Census.Core.People;
using Census.Core.Units;

namespace Census.Reports.Rosters;

/// <summary>
/// Everybody in force in one round, each once, without names or identity numbers, and with the field by which plans count: that of
/// the list's own column, else the unit's (inherited from above), else what the row was found to be. Plans count by unit: a school
/// nurse belongs to education.
/// </summary>
public sealed record Roster(DateOnly Round, IReadOnlyList<PersonInForce> People)
{
    /// <summary>The roster of these people; with a scope only those at that unit or below. Nobody without a unit is in a scope.</summary>
    public static Roster Of(DateOnly round, IEnumerable<PersonInForce> people, UnitTree units, long? scope = null)
    {
        var within = scope is { } unit ? people.Where(p => p.UnitNo is { } no && units.IsWithin(no, unit)) : people;
        return new Roster(round, [.. within.Select(person => InField(person, units))]);
    }

    private static PersonInForce InField(PersonInForce person, UnitTree units) =>
        person.Facts.Field?.Rule == FieldRule.Column || person.UnitNo is not { } unit || units.FieldOf(unit) is not { } field
            ? person
            : person with { Facts = person.Facts with { Field = new FieldFinding(field, FieldRule.Unit) } };
}
