using Census.Core.Units;

namespace Census.Core.People;

/// <summary>
/// One person of a round: of each fact the latest statement in force. Statements are in the order in which they were accepted;
/// there is at least one.
/// </summary>
public sealed record PersonInForce(long PersonNo, long? UnitNo, StaffFacts Facts, IReadOnlyList<Statement> Statements)
{
    /// <summary>Everybody for whom a statement is given, each once, in the order of their numbers.</summary>
    public static IReadOnlyList<PersonInForce> Fold(IEnumerable<Statement> inForce, UnitTree units)
    {
        var statements = inForce.ToArray();
        Array.Sort(statements, static (a, b) => (a.PersonNo, a.LedgerNo, a.StatementNo).CompareTo((b.PersonNo, b.LedgerNo, b.StatementNo)));
        var people = new List<PersonInForce>(statements.Length);
        foreach (var statement in statements)
        {
            if (people.Count > 0 && people[^1].PersonNo == statement.PersonNo)
            {
                people[^1] = people[^1].And(statement, units);
            }
            else
            {
                people.Add(Of(statement));
            }
        }
        return people;
    }

    /// <summary>A person of whom one statement is known.</summary>
    public static PersonInForce Of(Statement first) => new(first.PersonNo, first.UnitNo, first.Facts, [first]);

    /// <summary>
    /// With one more statement, accepted after those known. A less exact word about the unit (the sender's name, or a unit above)
    /// never covers a more exact one, and a unit beside the one that counts never covers it: neither does what is said of the post there.
    /// </summary>
    public PersonInForce And(Statement later, UnitTree units) => this with
    {
        UnitNo = UnitWith(later, units),
        Facts = FactsWith(later),
        Statements = [.. Statements, later],
    };

    /// <summary>Whether all that is known of the person's unit is where he or she works beside the post that counts.</summary>
    public bool IsOnlyBeside => Statements.All(statement => statement.UnitNo is null || statement.UnitRule == UnitRule.Beside);

    private StaffFacts FactsWith(Statement later) => (later.UnitRule == UnitRule.Beside, IsOnlyBeside) switch
    {
        (true, false) => Facts.CoveredBy(later.Facts.WithoutPost()),
        (false, true) when Statements.Any(statement => statement.UnitRule == UnitRule.Beside) => Facts.WithoutPost().CoveredBy(later.Facts),
        _ => Facts.CoveredBy(later.Facts),
    };

    private long? UnitWith(Statement later, UnitTree units) => (UnitNo, later.UnitNo) switch
    {
        (_, null) => UnitNo,
        (null, { } stated) => stated,
        ({ } before, _) when later.UnitRule == UnitRule.Beside => before,
        (_, { } stated) when IsOnlyBeside => stated,
        ({ } before, { } stated) => units.IsWithin(before, stated) ? before : stated,
    };
}
