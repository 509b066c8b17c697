using Census.Core.Ledger;
using Census.Database;
using Census.Database.Tables;

namespace Census.Import.Review;

/// <summary>
/// Everybody whom the lists in force of all rounds name, with what was stated of each in the order in which it was accepted. Numbers
/// are those that hold after all answers.
/// </summary>
internal sealed class PeopleInForce
{
    private readonly Dictionary<long, List<IdentityRow>> _statements;
    private readonly Dictionary<RowPlace, IdentityRow> _rows;

    private PeopleInForce(IReadOnlyCollection<IdentityRow> rows, PersonAnswers answers, ImportLedger ledger)
    {
        (Answers, Imports) = (answers, ledger);
        _statements = rows.GroupBy(row => row.PersonNo).ToDictionary(person => person.Key, person => person.ToList());
        _rows = rows.ToDictionary(row => row.Place);
    }

    public PersonAnswers Answers { get; }

    public ImportLedger Imports { get; }

    public IEnumerable<long> Numbers => _statements.Keys;

    public static PeopleInForce Load(ReadSession r)
    {
        var ledger = ImportTable.LedgerAsOf(r);
        var inForce = ledger.InForce.ToHashSet();
        return new PeopleInForce([.. StatementTable.Identities(r).Where(row => inForce.Contains(row.ImportNo))], PersonAnswerTable.Holding(r), ledger);
    }

    /// <summary>What the lists state of a person, oldest first; empty when none in force names him or her.</summary>
    public IReadOnlyList<IdentityRow> Of(long personNo) => _statements.GetValueOrDefault(Answers.NumberOf(personNo)) ?? [];

    /// <summary>The last words about a person, up to the round of a row in doubt if there are any.</summary>
    public IdentityRow? Last(long personNo, DateOnly? upTo = null) =>
        Of(personNo).LastOrDefault(row => upTo is null || row.RoundDate <= upTo) ?? (Of(personNo) is [.., var last] ? last : null);

    /// <summary>What a row that was let in states; null when it waits, was refused, or its import is out of force.</summary>
    public IdentityRow? At(RowPlace place) => _rows.GetValueOrDefault(place);

    public IEnumerable<DateOnly> RoundsOf(long personNo) => Of(personNo).Select(row => row.RoundDate).Distinct();
}
