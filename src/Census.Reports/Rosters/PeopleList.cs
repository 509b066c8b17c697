using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Text;
using Census.Core.Time;
using Census.Database;
using Census.Reports.Explanations;

namespace Census.Reports.Rosters;

/// <summary>One person of a list: name (blank when it was erased by law), birth date, unit by its path, and the citizen's number masked. Null where no list says.</summary>
public sealed record ListedPerson(long PersonNo, string Name, StaffFacts Facts, long? UnitNo, string? Unit, string? CitizenId)
{
    public PartialDate? Born => Facts.BirthDate;

    public DegreeLevel? Degree => Facts.Degrees?.Highest;
}

/// <summary>Some of the people found, and how many there are in all.</summary>
public sealed record ListedPeople(int Count, IReadOnlyList<ListedPerson> People);

/// <summary>
/// The people of a round by name, in Vietnamese order (given name first, then family name). Of a database that keeps its past the order is
/// made once, so that a search among twenty thousand takes a few milliseconds.
/// </summary>
public static class PeopleList
{
    /// <summary>Those a query asks for whose name holds the words (whole words, with or without marks; blank: any name).</summary>
    public static ListedPeople Find(ReadSession read, DateOnly round, long ledgerNo, PeopleQuery query, string? words = null, int skip = 0, int? take = null)
    {
        var people = RoundPeople.Of(read, round, ledgerNo);
        var ordered = read.AsOf(ledgerNo, (nameof(PeopleList), round, read.Viewer.UnitNo), () => new Ordered(people, SourceBook.Of(read, ledgerNo)));
        var asked = query == PeopleQuery.Everybody ? null : people.Asked(query).Select(person => person.PersonNo).ToHashSet();
        var key = Fold.Key(words);
        var found = ordered.People
            .Where(person => (key.Length == 0 || person.NameKey.Contains($" {key} ", StringComparison.Ordinal)) && asked?.Contains(person.Person.PersonNo) != false)
            .ToList();
        return new ListedPeople(found.Count, [.. found.Skip(skip).Take(take ?? found.Count).Select(person => person.Listed(people))]);
    }

    private sealed class Ordered(RoundPeople people, SourceBook sources)
    {
        public IReadOnlyList<Named> People { get; } =
        [
            .. people.Whole.People
                .Select(person => Named.Of(person, sources))
                .GroupBy(person => person.Name, StringComparer.Ordinal)
                .OrderBy(group => group.Key, VietnameseNameOrder.Instance)
                .SelectMany(group => group.OrderBy(person => person.Person.PersonNo)),
        ];
    }

    private sealed record Named(PersonInForce Person, string Name, string NameKey, string? CitizenId)
    {
        // the last row that gives a name: an erased one says nothing
        public static Named Of(PersonInForce person, SourceBook sources)
        {
            var last = person.Statements.LastOrDefault(statement => sources.NameOf(statement).Length > 0) ?? person.Statements[^1];
            var name = sources.NameOf(last);
            var number = person.Statements.Select(sources.CitizenIdOf).LastOrDefault(stated => stated is not null);
            return new Named(person, name, $" {Fold.Key(name)} ", Core.People.CitizenId.Parse(number)?.Masked);
        }

        public ListedPerson Listed(RoundPeople people) => new(
            Person.PersonNo, Name, Person.Facts, Person.UnitNo, Person.UnitNo is { } unit && people.Units.Find(unit) is not null ? people.Units.PathOf(unit) : null, CitizenId);
    }
}
