using Census.Core.People;
using Census.Core.Text;
using Census.Core.Time;

namespace Census.Import.Matching;

/// <summary>
/// A person as all lists in force know him or her: every name, identifier, birth date and unit that was ever stated, and, when the
/// person is in force in the round at hand, the facts there.
/// </summary>
public sealed class KnownPerson(long personNo)
{
    private readonly HashSet<string> _nameKeys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<PartialDate> _births = [];
    private readonly HashSet<Sex> _sexes = [];

    public long PersonNo { get; } = personNo;

    public HashSet<string> CitizenIds { get; } = new(StringComparer.Ordinal);

    public HashSet<string> OldIds { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Codes { get; } = new(StringComparer.Ordinal);

    public HashSet<long> Units { get; } = [];

    public IReadOnlyCollection<string> NameKeys => _nameKeys;

    /// <summary>The citizen ID that the last statement gave; the earlier ones stay valid for finding the person.</summary>
    public CitizenId? LastCitizenId { get; private set; }

    /// <summary>The person's place among those in force in the round, null when not (yet) there.</summary>
    public PersonInForce? InRound { get; set; }

    /// <summary>The name as the last statement wrote it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where a reader finds the person: the last row that named him or her.</summary>
    public string Place { get; set; } = "";

    /// <summary>Adds what a statement says; the key is the name key of its name, which the caller has at hand.</summary>
    public void Learn(PersonIdentity identity, string nameKey, PartialDate? birth, Sex? sex, long? unitNo)
    {
        _nameKeys.Add(nameKey);
        _names.Add(identity.FullName);
        Name = identity.FullName;
        Add(CitizenIds, identity.CitizenId?.Digits);
        LastCitizenId = identity.CitizenId ?? LastCitizenId;
        Add(OldIds, identity.OldId);
        Add(Codes, identity.EmployeeCode);
        if (birth is not null && !_births.Contains(birth))
        {
            _births.Add(birth);
        }
        if (sex is { } known)
        {
            _sexes.Add(known);
        }
        if (unitNo is { } unit)
        {
            Units.Add(unit);
        }
    }

    /// <summary>The same name; marks may be missing or differ, because an identifier vouches for the rest.</summary>
    public bool IsCalled(string name) => _names.Contains(name) || _names.Any(known => Fold.Key(known) == Fold.Key(name));

    public bool HasBirth(PartialDate full) => _births.Contains(full);

    /// <summary>Nothing that both sides state rules out that they are one: birth dates that cannot be the same, the other sex, another citizen ID.</summary>
    public bool MayBe(StaffRecord row) =>
        MayBeBySexAndBirth(row) && (row.Identity.CitizenId is null || CitizenIds.Count == 0 || CitizenIds.Contains(row.Identity.CitizenId.Digits));

    public bool MayBeBySexAndBirth(StaffRecord row) =>
        (row.Facts.Sex is not { } sex || _sexes.Count == 0 || _sexes.Contains(sex))
        && (row.Facts.BirthDate is not { } birth || _births.Count == 0 || _births.Exists(known => known.Agrees(birth)));

    private static void Add(HashSet<string> set, string? value)
    {
        if (value is not null)
        {
            set.Add(value);
        }
    }
}
