namespace Census.Reports.Rosters;

/// <summary>
/// How much of what was expected has come in: units from which lists are expected, those of them that have people in force in the
/// round (at themselves or below), and rows that still wait for an answer.
/// </summary>
public sealed record Coverage(int UnitsExpected, int UnitsReported, long PeopleUnderReview)
{
    /// <summary>Whether a list of units says what is expected; else it is what has ever come in, and says little.</summary>
    public bool IsByList { get; init; }

    /// <summary>Whether fewer than so many hundredths of the units of the list of units have reported.</summary>
    public bool IsBelow(decimal percent) => IsByList && UnitsExpected > 0 && 100m * UnitsReported < percent * UnitsExpected;

    /// <summary>
    /// Expected are the units of the unit list; while there is none, the top units that have people in force in any round. With a
    /// scope only what lies inside it.
    /// </summary>
    public static Coverage Of(RosterShelf shelf, DateOnly round, long underReview)
    {
        return new Coverage(Expected(shelf).Distinct().Count(), Reported(shelf, round).Count, underReview) { IsByList = shelf.Units.All.Any(unit => unit.IsListed) };
    }

    /// <summary>The expected units that have reported, by number: whoever says how many there are counts these.</summary>
    public static IReadOnlyList<long> Reported(RosterShelf shelf, DateOnly round)
    {
        var filled = Filled(shelf, round);
        return [.. Expected(shelf).Distinct().Where(filled.Contains)];
    }

    /// <summary>The units from which lists are expected.</summary>
    internal static IEnumerable<long> Expected(RosterShelf shelf)
    {
        var listed = shelf.Units.All.Where(unit => unit.IsListed).Select(unit => unit.UnitNo).ToList();
        if (listed.Count > 0)
        {
            return listed.Where(unit => shelf.Scopes.Count == 0 || shelf.Scopes.Any(scope => shelf.Units.IsWithin(unit, scope)));
        }
        var ever = shelf.Opened.SelectMany(round => Filled(shelf, round)).ToHashSet();
        var top = shelf.Scope is { } only ? [only] : shelf.Units.Roots.Select(unit => unit.UnitNo);
        return top.Where(ever.Contains);
    }

    private static HashSet<long> Filled(RosterShelf shelf, DateOnly round) =>
    [
        .. shelf.Whole(round).People.Select(person => person.UnitNo).OfType<long>().Distinct()
            .SelectMany(shelf.Units.Upward)
            .Select(unit => unit.UnitNo),
    ];
}
