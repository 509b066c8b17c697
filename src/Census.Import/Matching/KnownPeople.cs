using Census.Core.People;
using Census.Core.Text;
using Census.Core.Time;

namespace Census.Import.Matching;

/// <summary>Everybody whom the lists in force name, found by citizen ID, old ID, employee code and name. Grows as rows are accepted.</summary>
public sealed class KnownPeople
{
    private readonly Dictionary<long, KnownPerson> _people = [];
    private readonly Dictionary<string, KnownPerson> _byCitizenId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownPerson>> _byOther = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownPerson>> _byName = new(StringComparer.Ordinal);

    public IEnumerable<KnownPerson> All => _people.Values;

    public KnownPerson? Find(long personNo) => _people.GetValueOrDefault(personNo);

    public KnownPerson? ByCitizenId(string digits) => _byCitizenId.GetValueOrDefault(digits);

    public IEnumerable<KnownPerson> ByOldId(string oldId) => _byOther.GetValueOrDefault("old " + oldId) ?? [];

    public IEnumerable<KnownPerson> ByCode(string code) => _byOther.GetValueOrDefault("code " + code) ?? [];

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
        person.Learn(identity, nameKey, birth, sex, unitNo);
        person.Place = place;
        if (identity.CitizenId is { } id)
        {
            _byCitizenId.TryAdd(id.Digits, person);
        }
        Index(_byOther, identity.OldId is { } old ? "old " + old : null, person);
        Index(_byOther, identity.EmployeeCode is { } code ? "code " + code : null, person);
        Index(_byName, nameKey, person);
        return person;
    }

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
