using Census.Core.People;
using Census.Core.Units;

namespace Census.Reports.Rosters;

/// <summary>
/// Everybody in force in one round, each once, without names or identity numbers, and with the field by which plans count: that of
/// the list's own column, else the unit's (inherited from above), else what the row was found to be. Plans count by unit: a school
/// nurse belongs to education. The level of the unit, where the list of units says one, is filled in too.
/// </summary>
public sealed record Roster(DateOnly Round, IReadOnlyList<PersonInForce> People)
{
    private IReadOnlyList<PersonInForce>? _lookingBack;

    /// <summary>Everybody of the round before, whatever the scope; null when there is none. Asked for only by questions that look back.</summary>
    internal Func<Roster?> Before { get; init; } = () => null;

    internal Func<Func<IReadOnlyList<PersonInForce>>, IReadOnlyList<PersonInForce>> KeepsLookingBack { get; init; } = make => make();

    /// <summary>The same people, each with the degrees that the round before gave of him or her; all of them when there is no such round.</summary>
    public IReadOnlyList<PersonInForce> LookingBack() => _lookingBack ??= Before() is { } before ? KeepsLookingBack(() => LookingBack(before)) : People;

    private List<PersonInForce> LookingBack(Roster before)
    {
        var earlier = before.People.ToDictionary(person => person.PersonNo, person => new EarlierDegrees(before.Round, person.Facts.Degrees));
        return [.. People.Select(person => earlier.TryGetValue(person.PersonNo, out var known) ? person with { Facts = person.Facts with { Earlier = known } } : person)];
    }

    /// <summary>The roster of these people; with a scope only those at that unit or below. Nobody without a unit is in a scope.</summary>
    public static Roster Of(DateOnly round, IEnumerable<PersonInForce> people, UnitTree units, long? scope = null) =>
        scope is { } unit ? Of(round, people, units, [unit]) : Of(round, people, units, []);

    /// <summary>The roster of those of these people who are at one of the units or below; no units mean everybody.</summary>
    public static Roster Of(DateOnly round, IEnumerable<PersonInForce> people, UnitTree units, IReadOnlyCollection<long> scopes)
    {
        var known = new Dictionary<long, (FieldFinding? Field, string? Level)>();
        var within = scopes.Count > 0 ? people.Where(p => p.UnitNo is { } no && scopes.Any(scope => units.IsWithin(no, scope))) : people;
        return new Roster(round, [.. within.Select(person => OfUnit(person, known, units))]);
    }

    private static PersonInForce OfUnit(PersonInForce person, Dictionary<long, (FieldFinding? Field, string? Level)> known, UnitTree units)
    {
        if (person.UnitNo is not { } unit)
        {
            return person;
        }
        if (!known.TryGetValue(unit, out var said))
        {
            known[unit] = said = (units.FieldOf(unit) is { } found ? new FieldFinding(found, FieldRule.Unit) : null, units.LevelOf(unit));
        }
        var field = person.Facts.Field?.Rule == FieldRule.Column ? person.Facts.Field : said.Field ?? person.Facts.Field;
        var level = said.Level;
        return field == person.Facts.Field && level == person.Facts.UnitLevel ? person : person with { Facts = person.Facts with { Field = field, UnitLevel = level } };
    }
}
