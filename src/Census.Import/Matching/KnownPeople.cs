using System.Globalization;
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
    private readonly Dictionary<string, List<KnownPerson>> _byCitizenId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownPerson>> _byOther = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownPerson>> _byName = new(StringComparer.Ordinal);

    public KnownPeople()
        : this(PersonAnswers.None)
    {
    }

    public PersonAnswers Answers => answers;

    public IEnumerable<KnownPerson> All => _people.Values;

    public KnownPerson? Find(long personNo) => _people.GetValueOrDefault(personNo);

    /// <summary>Those who bear the number; more than one only where somebody said that they are two.</summary>
    public IReadOnlyList<KnownPerson> ByCitizenId(string digits) => _byCitizenId.GetValueOrDefault(digits) ?? [];

    public IEnumerable<KnownPerson> ByOldId(string oldId) => _byOther.GetValueOrDefault("old " + oldId) ?? [];

    public IEnumerable<KnownPerson> ByCode(string code) => _byOther.GetValueOrDefault("code " + code) ?? [];

    /// <summary>
    /// The one person of whom somebody has spoken and of whom a list said just this before: the same name and numbers, or their
    /// absence, the same birth date and unit. Null without one, or when it was said of several.
    /// </summary>
    public KnownPerson? Settled(PersonIdentity identity, PartialDate? birth, long unitNo) =>
        _byOther.GetValueOrDefault(Words(identity, Fold.NameKey(identity.FullName), birth, unitNo)) is [var only] ? only : null;

    public IEnumerable<KnownPerson> ByName(string name) => _byName.GetValueOrDefault(Fold.NameKey(name)) ?? [];

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
        Index(_byOther, identity.OldId is { } old ? "old " + old : null, person);
        Index(_byOther, identity.EmployeeCode is { } code ? "code " + code : null, person);
        Index(_byName, nameKey, person);
        if (answers.IsSettled(personNo) && unitNo is { } unit)
        {
            Index(_byOther, Words(identity, nameKey, birth, unit), person);
        }
        return person;
    }

    private static string Words(PersonIdentity identity, string nameKey, PartialDate? birth, long unitNo) =>
        string.Create(CultureInfo.InvariantCulture, $"words {nameKey}|{birth}|{unitNo}|{identity.CitizenId?.Digits}|{identity.OldId}|{identity.EmployeeCode}");

    private static void Index(Dictionary<string, List<KnownPerson>> index, string? key, KnownPerson person)
    {
        if (key is null)
        {
            return;
        }
        if (!index.TryGetValue(key, out var people))
        {
            index[key] = people = [];
        }
        if (!people.Contains(person))
        {
            people.Add(person);
        }
    }
}
