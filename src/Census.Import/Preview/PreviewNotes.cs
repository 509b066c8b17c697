using Census.Core.People;
using Census.Core.Units;
using Census.Import.Journal;
using Census.Import.Matching;

namespace Census.Import.Preview;

/// <summary>Notes, while a file is judged without being taken in, what each of its rows would change.</summary>
/// <remarks>Of people who stood outside the units of whoever asks nothing is told: they are new to him.</remarks>
internal sealed class PreviewNotes(DateOnly round, RoundState state)
{
    private readonly EarlierRound? _earlier = state.Earlier;
    private readonly List<PersonPreview> _people = [];
    private readonly HashSet<long> _named = [];
    private int _kept;
    private int _erased;

    /// <summary>A row that would be let in: the person in the round before and after it, and what the row itself states.</summary>
    public void Note(KnownPerson person, PersonInForce? before, PersonInForce after, StaffFacts row, UnitTree units)
    {
        var isFirst = _named.Add(person.PersonNo);
        if (before is not null && IsShown(before))
        {
            var (kept, erased) = FactChange.Unsaid(before.Facts, row);
            (_kept, _erased) = (_kept + kept, _erased + erased);
            Add(PreviewKind.Changed, person, after.UnitNo, round, [.. UnitChange(before.UnitNo, after.UnitNo, units), .. FactChange.Between(before.Facts, after.Facts)], units);
        }
        else if (_earlier?.People.GetValueOrDefault(person.PersonNo) is { } then && IsShown(then))
        {
            Add(PreviewKind.Changed, person, after.UnitNo, _earlier.Round, [.. UnitChange(then.UnitNo, after.UnitNo, units), .. FactChange.Between(then.Facts, then.Facts.CoveredBy(row))], units);
        }
        else if (isFirst)
        {
            _people.Add(new PersonPreview(PreviewKind.New, person.Name, PathOf(after.UnitNo, units), person.Place, null, []));
        }
    }

    /// <summary>
    /// What would change in all: with the people of the sender's earlier list in the round, and those who stood at the sender's unit in
    /// the round before, whom the file does not name.
    /// </summary>
    public FilePreview Preview(IEnumerable<PersonInForce> missingInRound, long? senderUnitNo, KnownPeople known, UnitTree units)
    {
        var gone = senderUnitNo is { } sender && _earlier is not null
            ? _earlier.At(sender, units).Where(person => known.Find(person.PersonNo)?.InRound is null)
            : [];
        var missing = missingInRound.Select(person => (Person: person, Since: round)).Concat(gone.Select(person => (Person: person, Since: _earlier!.Round)))
            .Where(person => !_named.Contains(person.Person.PersonNo) && IsShown(person.Person))
            .DistinctBy(person => person.Person.PersonNo)
            .Select(person => (Known: known.Find(person.Person.PersonNo), person.Person, person.Since))
            .Where(person => person.Known is not null)
            .Select(person => new PersonPreview(PreviewKind.Missing, person.Known!.Name, PathOf(person.Person.UnitNo, units), PlaceOf(person.Known, person.Person), person.Since, []));
        return new FilePreview([.. _people, .. missing], _kept, _erased);
    }

    private void Add(PreviewKind kind, KnownPerson person, long? unitNo, DateOnly since, IReadOnlyList<FactChange> facts, UnitTree units)
    {
        if (facts.Count > 0)
        {
            _people.Add(new PersonPreview(kind, person.Name, PathOf(unitNo, units), person.Place, since, facts));
        }
    }

    private IEnumerable<FactChange> UnitChange(long? before, long? after, UnitTree units) =>
        before == after ? [] : [new FactChange("unit", "đơn vị", PathOf(before, units), PathOf(after, units))];

    private bool IsShown(PersonInForce person) => state.Visible?.Holds(person.UnitNo) != false;

    private string PlaceOf(KnownPerson known, PersonInForce person) => state.VisibleImports?.Holds(person.Statements[^1].ImportNo) != false ? known.Place : Places.NotShown;

    private string? PathOf(long? unitNo, UnitTree units) => unitNo is { } unit ? (state.Visible?.Of(units) ?? units).PathOf(unit) : null;
}
