using Census.Core.Ledger;
using Census.Database;
using Census.Database.Tables;

namespace Census.Import.Review;

/// <summary>
/// Everybody whom the lists in force of all rounds name, with what was stated of each in the order in which it was accepted. Numbers
/// are those that hold after all answers. Whoever is bound to units has what was stated of people at these units.
/// </summary>
internal sealed class PeopleInForce
{
    private readonly Dictionary<long, List<IdentityRow>> _statements;
    private readonly Dictionary<RowPlace, IdentityRow> _rows;

    private readonly HashSet<long> _elsewhere;

    private PeopleInForce(IReadOnlyCollection<IdentityRow> rows, HashSet<long> elsewhere, PersonAnswers answers, ImportLedger ledger)
    {
        (_elsewhere, Answers, Imports) = (elsewhere, answers, ledger);
        _statements = rows.GroupBy(row => row.PersonNo).ToDictionary(person => person.Key, person => person.ToList());
        _rows = rows.ToDictionary(row => row.Place);
    }

    public PersonAnswers Answers { get; }

    public ImportLedger Imports { get; }

    public IEnumerable<long> Numbers => _statements.Keys;

    /// <summary>Those of now, for reading only; of a database that keeps its past they are loaded once until the next act.</summary>
    public static PeopleInForce Now(ReadSession r) => r.AsOf(LedgerTable.Latest(r), (nameof(PeopleInForce), r.Viewer.UnitNo), () => Load(r));

    public static PeopleInForce Load(ReadSession r)
    {
        // a list in force speaks of the people of a unit, whoever sent it and whoever asks
        var ledger = ImportTable.LedgerAsOf(r.Everything);
        var (inForce, visible) = (ledger.InForce.ToHashSet(), VisibleUnits.Of(r));
        var rows = StatementTable.Identities(r.Everything).Where(row => inForce.Contains(row.ImportNo)).ToLookup(row => visible.Holds(row.UnitNo));
        return new PeopleInForce([.. rows[true]], [.. rows[false].Select(row => row.PersonNo)], PersonAnswerTable.Holding(r), ledger);
    }

    /// <summary>Whether lists of units outside those of whoever asks speak of the person too, so that what is said of him or her is said of them.</summary>
    public bool IsElsewhere(long personNo) => _elsewhere.Contains(Answers.NumberOf(personNo));

    /// <summary>What the lists state of a person, oldest first; empty when none in force names him or her.</summary>
    public IReadOnlyList<IdentityRow> Of(long personNo) => _statements.GetValueOrDefault(Answers.NumberOf(personNo)) ?? [];

    /// <summary>The last words about a person, up to the round of a row in doubt if there are any.</summary>
    public IdentityRow? Last(long personNo, DateOnly? upTo = null) =>
        Of(personNo).LastOrDefault(row => upTo is null || row.RoundDate <= upTo) ?? (Of(personNo) is [.., var last] ? last : null);

    /// <summary>What a row that was let in states; null when it waits, was refused, or its import is out of force.</summary>
    public IdentityRow? At(RowPlace place) => _rows.GetValueOrDefault(place);

    public IEnumerable<DateOnly> RoundsOf(long personNo) => Of(personNo).Select(row => row.RoundDate).Distinct();
}
