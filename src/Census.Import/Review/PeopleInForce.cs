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
    private readonly Stated _all;
    private readonly VisibleUnits _visible;

    private PeopleInForce(Stated all, VisibleUnits visible) => (_all, _visible) = (all, visible);

    public PersonAnswers Answers => _all.Answers;

    public ImportLedger Imports => _all.Imports;

    public IEnumerable<long> Numbers => _all.People.Keys.Where(number => Of(number).Count > 0);

    public static PeopleInForce Now(ReadSession r) => AsOf(r, null);

    /// <summary>Those as of a ledger number, null for now. A database that keeps its past loads them once for all who ask.</summary>
    public static PeopleInForce AsOf(ReadSession r, long? ledgerNo)
    {
        var asOf = ledgerNo ?? LedgerTable.Latest(r);
        return new(r.AsOf(asOf, nameof(PeopleInForce), () => Stated.Load(r.Everything, asOf)), VisibleUnits.Of(r));
    }

    /// <summary>Whether lists of units outside those of whoever asks speak of the person too, so that what is said of him or her is said of them.</summary>
    public bool IsElsewhere(long personNo) => _all.Of(Answers.NumberOf(personNo)).Any(row => !_visible.Holds(row.UnitNo));

    /// <summary>What the lists state of a person, oldest first; empty when none in force names him or her.</summary>
    public IReadOnlyList<IdentityRow> Of(long personNo)
    {
        var all = _all.Of(Answers.NumberOf(personNo));
        return _visible.IsEverything ? all : [.. all.Where(row => _visible.Holds(row.UnitNo))];
    }

    /// <summary>The last words about a person, up to the round of a row in doubt if there are any.</summary>
    public IdentityRow? Last(long personNo, DateOnly? upTo = null) =>
        Of(personNo).LastOrDefault(row => upTo is null || row.RoundDate <= upTo) ?? (Of(personNo) is [.., var last] ? last : null);

    /// <summary>What a row that was let in states; null when it waits, was refused, or its import is out of force.</summary>
    public IdentityRow? At(RowPlace place) => _all.Rows.Value.GetValueOrDefault(place) is { } row && _visible.Holds(row.UnitNo) ? row : null;

    public IEnumerable<DateOnly> RoundsOf(long personNo) => Of(personNo).Select(row => row.RoundDate).Distinct();

    /// <summary>The same for everybody, whoever asks: a list in force speaks of the people of a unit, whoever sent it.</summary>
    private sealed record Stated(IReadOnlyDictionary<long, IReadOnlyList<IdentityRow>> People, PersonAnswers Answers, ImportLedger Imports)
    {
        public Lazy<Dictionary<RowPlace, IdentityRow>> Rows { get; } = new(() => People.Values.SelectMany(rows => rows).ToDictionary(row => row.Place));

        public IReadOnlyList<IdentityRow> Of(long personNo) => People.GetValueOrDefault(personNo) ?? [];

        public static Stated Load(ReadSession r, long ledgerNo)
        {
            var imports = ImportTable.LedgerAsOf(r, ledgerNo);
            var inForce = imports.InForce.ToHashSet();
            var rows = StatementTable.Identities(r, ledgerNo).Where(row => inForce.Contains(row.ImportNo)).GroupBy(row => row.PersonNo);
            return new Stated(rows.ToDictionary(person => person.Key, person => (IReadOnlyList<IdentityRow>)[.. person]), PersonAnswerTable.Holding(r, ledgerNo), imports);
        }
    }
}
