using Census.Core.People;

namespace Census.Reports.Annexes;

/// <summary>A row of a table whose classes add up to its whole, with the people of each.</summary>
internal sealed class ClassesOfRow(AnnexCell whole, IReadOnlyList<AnnexCell> classes)
{
    private readonly List<CountCell> _classes = [.. classes.OfType<CountCell>()];
    private HashSet<ulong>? _everybody;

    /// <summary>Whether the people of every class and of the whole are known, so that they can be compared.</summary>
    public bool IsOfPeople => whole is CountCell { People.Count: > 0 } && _classes.Count == classes.Count && _classes.TrueForAll(part => part.People is not null);

    public IEnumerable<CountCell> Cells => _classes.Prepend((CountCell)whole);

    /// <summary>The classes of which these people are made, each altogether of them; null where they are not.</summary>
    public IReadOnlyList<CountCell>? Making(HashSet<ulong> people, Func<PersonInForce, ulong> key)
    {
        _everybody ??= [.. ((CountCell)whole).People!.Select(key)];
        if (people.Count > _everybody.Count || !people.IsSubsetOf(_everybody))
        {
            return null;
        }
        var making = _classes.Where(part => part.People!.Count > 0 && people.Contains(key(part.People[0]))).ToList();
        return making.Sum(part => part.People!.Count) == people.Count && making.TrueForAll(part => part.People!.All(person => people.Contains(key(person)))) ? making : null;
    }
}
