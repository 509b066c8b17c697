using Census.Core.People;
using Census.Reports.Rosters;

namespace Census.Reports.Forecasts;

/// <summary>
/// Counts the posts that are free for a population. The posts of a unit include those of the units below it, so that only the topmost
/// unit with a number counts. Of a field those units count that belong to it with everything below them; posts of a unit of several
/// fields (a commune with its schools) cannot be told apart, and who stands there is not covered.
/// </summary>
internal sealed class PostCount(Roster roster, RosterShelf shelf)
{
    private static readonly HashSet<StaffCategory> OnPosts = [StaffCategory.Cadre, StaffCategory.CivilServant, StaffCategory.PublicEmployee];

    public FreePosts? Of(Field? field, IEnumerable<PersonInForce> population)
    {
        var units = Counted(field);
        if (units.Count == 0)
        {
            return null;
        }
        var within = shelf.Units.All.Select(unit => unit.UnitNo).Where(unit => shelf.Units.Upward(unit).Any(above => units.Contains(above.UnitNo))).ToHashSet();
        return new FreePosts(
            units.Sum(unit => (long)shelf.Units[unit].Quota!.Value),
            [.. roster.People.Where(person => person.Facts.Category is { } category && OnPosts.Contains(category) && Stands(person, within))],
            [.. population.Where(person => Stands(person, within))]);
    }

    private HashSet<long> Counted(Field? field)
    {
        var within = shelf.Units.All.Where(unit => unit.Quota is not null && (shelf.Scope is not { } scope || shelf.Units.IsWithin(unit.UnitNo, scope)));
        var whole = within.Where(unit => field is null || IsOnly(unit.UnitNo, field.Value)).Select(unit => unit.UnitNo).ToHashSet();
        return [.. whole.Where(unit => !shelf.Units.Upward(unit).Skip(1).Any(above => whole.Contains(above.UnitNo)))];
    }

    private bool IsOnly(long unit, Field field) =>
        shelf.Units.FieldOf(unit) == field && shelf.Units.ChildrenOf(unit).All(child => IsOnly(child.UnitNo, field));

    private static bool Stands(PersonInForce person, HashSet<long> within) => person.UnitNo is { } unit && within.Contains(unit);
}
