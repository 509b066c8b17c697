using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Rights;

namespace Census.Reports.Annexes;

/// <summary>
/// One way of telling people apart: classes, in each of which a person either is or is not, and everybody in exactly one. The last
/// class holds those of whom the lists do not say, so that nobody is lost.
/// </summary>
internal sealed record Breakdown(Title Title, IReadOnlyList<Title> Classes, Func<PersonInForce, int> ClassOf)
{
    public static readonly Title NotSaid = new("Chưa rõ", "Not said");

    /// <summary>What it tells of somebody to be named in one of its classes.</summary>
    public Sensitive Asked { get; init; }

    /// <summary>Classes taken together under one more heading; they are counted in their own columns too.</summary>
    public IReadOnlyList<Together> Together { get; init; } = [];

    /// <summary>The class a person was in on the day of the earlier round; null where time does not change it, as it does an age.</summary>
    public Func<PersonInForce, int>? ClassBefore { get; init; }

    /// <summary>A breakdown by a fact of finitely many values; the class "not said" is added for null.</summary>
    public static Breakdown By<T>(Title title, IReadOnlyList<(Title Title, T[] Values)> classes, Func<PersonInForce, T?> fact)
        where T : struct
    {
        var indexes = classes.Index().SelectMany(c => c.Item.Values.Select(value => (value, c.Index))).ToDictionary(pair => pair.value, pair => pair.Index);
        return new Breakdown(
            title,
            [.. classes.Select(c => c.Title), NotSaid],
            person => fact(person) is { } value && indexes.TryGetValue(value, out var index) ? index : classes.Count);
    }

    /// <summary>The breakdown as of the earlier round.</summary>
    public Breakdown Before => ClassBefore is null ? this : this with { ClassOf = ClassBefore };

    /// <summary>The people of each class, in order.</summary>
    public IReadOnlyList<IReadOnlyList<PersonInForce>> Split(IEnumerable<PersonInForce> people)
    {
        var parts = Classes.Select(_ => new List<PersonInForce>()).ToList();
        foreach (var person in people)
        {
            parts[ClassOf(person)].Add(person);
        }
        return parts;
    }
}

/// <summary>Classes, by their places, that are counted together under a heading; with their share of everybody of the row if wanted.</summary>
internal sealed record Together(Title Title, IReadOnlyList<int> Classes, bool WithShare);
