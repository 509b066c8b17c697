using Census.Core.Units;

namespace Census.Core.People;

/// <summary>
/// One person of a round: of each fact the latest statement in force. Statements are in the order in which they were accepted;
/// there is at least one.
/// </summary>
public sealed record PersonInForce(long PersonNo, long? UnitNo, StaffFacts Facts, IReadOnlyList<Statement> Statements)
{
    /// <summary>Everybody for whom a statement is given, each once, in the order of their numbers.</summary>
    public static IReadOnlyList<PersonInForce> Fold(IEnumerable<Statement> inForce, UnitTree units) =>
    [
        .. inForce.GroupBy(s => s.PersonNo)
            .OrderBy(person => person.Key)
            .Select(person => Of(person.OrderBy(s => s.LedgerNo).ThenBy(s => s.StatementNo), units)),
    ];

    /// <summary>A person of whom one statement is known.</summary>
    public static PersonInForce Of(Statement first) => new(first.PersonNo, first.UnitNo, first.Facts, [first]);

    /// <summary>
    /// With one more statement, accepted after those known. A less exact word about the unit (the sender's name, or a unit above)
    /// never covers a more exact one.
    /// </summary>
    public PersonInForce And(Statement later, UnitTree units) => this with
    {
        UnitNo = (UnitNo, later.UnitNo) switch
        {
            (_, null) => UnitNo,
            (null, { } stated) => stated,
            ({ } before, { } stated) => units.IsWithin(before, stated) ? before : stated,
        },
        Facts = Facts.CoveredBy(later.Facts),
        Statements = [.. Statements, later],
    };

    private static PersonInForce Of(IEnumerable<Statement> statements, UnitTree units) =>
        statements.Skip(1).Aggregate(Of(statements.First()), (person, later) => person.And(later, units));
}
