using Census.Core.Units;

namespace Census.Core.People;

/// <summary>
/// One person of a round: of each fact the latest statement in force. Statements are in the order in which they were accepted;
/// there is at least one.
/// </summary>
public sealed record PersonInForce(long PersonNo, long? UnitNo, StaffFacts Facts, IReadOnlyList<Statement> Statements)
{
    /// <summary>
    /// Everybody for whom a statement is given, each once. A unit that only the sender names is no reason to move somebody whose
    /// own row named a unit below that sender.
    /// </summary>
    public static IReadOnlyList<PersonInForce> Fold(IEnumerable<Statement> inForce, UnitTree units) =>
    [
        .. inForce.GroupBy(s => s.PersonNo)
            .OrderBy(person => person.Key)
            .Select(person => Of([.. person.OrderBy(s => s.LedgerNo).ThenBy(s => s.StatementNo)], units)),
    ];

    private static PersonInForce Of(IReadOnlyList<Statement> statements, UnitTree units)
    {
        var facts = StaffFacts.Nothing;
        long? unit = null;
        foreach (var statement in statements)
        {
            facts = facts.CoveredBy(statement.Facts);
            unit = Place(unit, statement, units);
        }
        return new PersonInForce(statements[0].PersonNo, unit, facts, statements);
    }

    // a less exact word about the unit (the sender's name, or a unit above) never covers a more exact one
    private static long? Place(long? known, Statement later, UnitTree units) =>
        (known, later.UnitNo) switch
        {
            (_, null) => known,
            (null, { } stated) => stated,
            ({ } before, { } stated) when units.IsWithin(before, stated) => before,
            (_, { } stated) => stated,
        };
}
