using System.Collections.Immutable;
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
    // nearly everybody has one of each
    private ImmutableArray<string> _names = [];
    private ImmutableArray<PartialDate> _births = [];
    private bool _isMan;
    private bool _isWoman;

    public long PersonNo { get; } = personNo;

    public ImmutableArray<string> CitizenIds { get; private set; } = [];

    public ImmutableArray<long> Units { get; private set; } = [];

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
        _names = With(_names, identity.FullName);
        Name = identity.FullName;
        if (identity.CitizenId is { } id)
        {
            CitizenIds = With(CitizenIds, id.Digits);
        }
        LastCitizenId = identity.CitizenId ?? LastCitizenId;
        if (birth is not null)
        {
            _births = With(_births, birth);
        }
        _isMan |= sex == Sex.Male;
        _isWoman |= sex == Sex.Female;
        if (unitNo is { } unit)
        {
            Units = With(Units, unit);
        }
    }

    /// <summary>The same name; marks may be missing or differ, because an identifier vouches for the rest.</summary>
    public bool IsCalled(string name) => _names.Contains(name) || _names.Any(known => Fold.Key(known) == Fold.Key(name));

    public bool HasBirth(PartialDate full) => _births.Contains(full);

    /// <summary>Nothing that both sides state rules out that they are one: birth dates that cannot be the same, the other sex, another citizen ID.</summary>
    public bool MayBe(StaffRecord row) =>
        MayBeBySexAndBirth(row) && (row.Identity.CitizenId is null || CitizenIds.IsEmpty || CitizenIds.Contains(row.Identity.CitizenId.Digits));

    public bool MayBeBySexAndBirth(StaffRecord row) =>
        (row.Facts.Sex is not { } sex || _isMan == _isWoman || (sex == Sex.Male ? _isMan : _isWoman))
        && (row.Facts.BirthDate is not { } birth || _births.IsEmpty || _births.Any(known => known.Agrees(birth)));

    private static ImmutableArray<T> With<T>(ImmutableArray<T> known, T value) => known.Contains(value) ? known : known.Add(value);
}
