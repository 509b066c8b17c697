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
    // few of each: a list holds one in a third of the room of a set
    private readonly List<string> _names = new(1);
    private readonly List<PartialDate> _births = new(1);
    private readonly List<string> _citizenIds = new(1);
    private readonly List<long> _units = new(1);
    private bool _isMan;
    private bool _isWoman;

    public long PersonNo { get; } = personNo;

    public IReadOnlyList<string> CitizenIds => _citizenIds;

    public IReadOnlyList<long> Units => _units;

    /// <summary>The citizen ID that the last statement gave; the earlier ones stay valid for finding the person.</summary>
    public CitizenId? LastCitizenId { get; private set; }

    /// <summary>The person's place among those in force in the round, null when not (yet) there.</summary>
    public PersonInForce? InRound { get; set; }

    /// <summary>The name as the last statement wrote it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where a reader finds the person: the last row that named him or her.</summary>
    public string Place { get; set; } = "";

    /// <summary>Adds what a statement says.</summary>
    public void Learn(PersonIdentity identity, PartialDate? birth, Sex? sex, long? unitNo)
    {
        Add(_names, identity.FullName);
        Name = identity.FullName;
        if (identity.CitizenId is { } id)
        {
            Add(_citizenIds, id.Digits);
        }
        LastCitizenId = identity.CitizenId ?? LastCitizenId;
        if (birth is not null)
        {
            Add(_births, birth);
        }
        _isMan |= sex == Sex.Male;
        _isWoman |= sex == Sex.Female;
        if (unitNo is { } unit)
        {
            Add(_units, unit);
        }
    }

    /// <summary>The same name; marks may be missing or differ, because an identifier vouches for the rest.</summary>
    public bool IsCalled(string name) => _names.Contains(name) || _names.Any(known => Fold.Key(known) == Fold.Key(name));

    public bool HasBirth(PartialDate full) => _births.Contains(full);

    /// <summary>Nothing that both sides state rules out that they are one: birth dates that cannot be the same, the other sex, another citizen ID.</summary>
    public bool MayBe(StaffRecord row) =>
        MayBeBySexAndBirth(row) && (row.Identity.CitizenId is null || _citizenIds.Count == 0 || _citizenIds.Contains(row.Identity.CitizenId.Digits));

    public bool MayBeBySexAndBirth(StaffRecord row) =>
        (row.Facts.Sex is not { } sex || _isMan == _isWoman || (sex == Sex.Male ? _isMan : _isWoman))
        && (row.Facts.BirthDate is not { } birth || _births.Count == 0 || _births.Exists(known => known.Agrees(birth)));

    private static void Add<T>(List<T> values, T value)
    {
        if (!values.Contains(value))
        {
            values.Add(value);
        }
    }
}
