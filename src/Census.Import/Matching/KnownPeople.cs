using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Census.Core.Ledger;
using Census.Core.People;
using Census.Core.Text;
using Census.Core.Time;

namespace Census.Import.Matching;

/// <summary>
/// Everybody whom the lists in force name, found by citizen ID, old ID, employee code and name, and what officers said of people in
/// doubt. Grows as rows are accepted.
/// </summary>
public sealed class KnownPeople(PersonAnswers answers)
{
    private readonly Dictionary<long, KnownPerson> _people = [];
    private readonly Dictionary<string, ImmutableArray<KnownPerson>> _byCitizenId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<KnownPerson>> _byOldId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<KnownPerson>> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<KnownPerson>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<KnownPerson>> _bySettledWords = new(StringComparer.Ordinal);

    public KnownPeople()
        : this(PersonAnswers.None)
    {
    }

    public PersonAnswers Answers => answers;

    public IEnumerable<KnownPerson> All => _people.Values;

    public KnownPerson? Find(long personNo) => _people.GetValueOrDefault(personNo);

    /// <summary>Those who bear the number; more than one only where somebody said that they are two.</summary>
    public IReadOnlyList<KnownPerson> ByCitizenId(string digits) => _byCitizenId.GetValueOrDefault(digits, []);

    public IEnumerable<KnownPerson> ByOldId(string oldId) => _byOldId.GetValueOrDefault(oldId, []);

    public IEnumerable<KnownPerson> ByCode(string code) => _byCode.GetValueOrDefault(code, []);

    /// <summary>
    /// The one person of whom somebody has spoken and of whom a list said just this before: the same name and numbers, or their
    /// absence, the same birth date and unit. Null without one, or when it was said of several.
    /// </summary>
    public KnownPerson? Settled(PersonIdentity identity, PartialDate? birth, long unitNo) =>
        _bySettledWords.Count > 0 && _bySettledWords.GetValueOrDefault(Words(identity, Fold.NameKey(identity.FullName), birth, unitNo), []) is [var only] ? only : null;

    public IEnumerable<KnownPerson> ByName(string name) => _byName.GetValueOrDefault(Fold.NameKey(name), []);

    /// <summary>Enters what a statement says of who somebody is.</summary>
    public KnownPerson Learn(long personNo, PersonIdentity identity, PartialDate? birth, Sex? sex, long? unitNo, string place) =>
        Learn(personNo, identity, Fold.NameKey(identity.FullName), birth, sex, unitNo, place);

    /// <summary>The same, where the key of the name is at hand.</summary>
    public KnownPerson Learn(long personNo, PersonIdentity identity, string nameKey, PartialDate? birth, Sex? sex, long? unitNo, string place)
    {
        if (!_people.TryGetValue(personNo, out var person))
        {
            _people[personNo] = person = new KnownPerson(personNo);
        }
        person.Learn(identity, birth, sex, unitNo);
        person.Place = place;
        Index(_byCitizenId, identity.CitizenId?.Digits, person);
        Index(_byOldId, identity.OldId, person);
        Index(_byCode, identity.EmployeeCode, person);
        Index(_byName, nameKey, person);
        if (answers.IsSettled(personNo) && unitNo is { } unit)
        {
            Index(_bySettledWords, Words(identity, nameKey, birth, unit), person);
        }
        return person;
    }

    private static string Words(PersonIdentity identity, string nameKey, PartialDate? birth, long unitNo) =>
        string.Create(CultureInfo.InvariantCulture, $"{nameKey}|{birth}|{unitNo}|{identity.CitizenId?.Digits}|{identity.OldId}|{identity.EmployeeCode}");

    private static void Index(Dictionary<string, ImmutableArray<KnownPerson>> index, string? key, KnownPerson person)
    {
        if (key is not null)
        {
            ref var people = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out var isKnown);
            people = !isKnown ? [person] : people.Contains(person) ? people : people.Add(person);
        }
    }
}
