using Census.Core.People;

namespace Census.Reports.Forecasts;

/// <summary>Who of a population retires in a year, and who of them holds what the question asks for.</summary>
public sealed record LeavingInYear(int Year, IReadOnlyList<PersonInForce> People, IReadOnlyList<PersonInForce> Holders);

/// <summary>
/// Who of a population retires until the horizon, year by year. Apart from them: those whose last day by the table has come by the day of
/// the round and who are still listed (by decision, or not yet taken off: when they leave is not known, and they are not among those who
/// retire), and those of whom sex or birth date are unknown.
/// </summary>
public sealed record Leaving(IReadOnlyList<PersonInForce> People, IReadOnlyList<LeavingInYear> Years, IReadOnlyList<PersonInForce> Overdue, IReadOnlyList<PersonInForce> Unknown)
{
    public int Count => Years.Sum(year => year.People.Count);

    public int HolderCount => Years.Sum(year => year.Holders.Count);
}

/// <summary>Sorts people by when they retire: after the day of the round, until the end of the horizon.</summary>
internal sealed class RetirementCalendar(RetirementDays days, DateOnly round, int horizon)
{
    /// <summary>The calendar years of which a day is left after the round.</summary>
    public IReadOnlyList<int> Years { get; } = [.. Enumerable.Range(round.AddDays(1).Year, Math.Max(0, horizon - round.AddDays(1).Year + 1))];

    public DateOnly? LastDay(PersonInForce person) => days.LastDay(person);

    public Leaving Of(IReadOnlyList<PersonInForce> people, Func<PersonInForce, bool> isHolder)
    {
        var inOrder = people.OrderBy(person => person.PersonNo).ToList();
        var byYear = inOrder.ToLookup(YearOf);
        return new Leaving(
            inOrder,
            [.. Years.Select(year => new LeavingInYear(year, [.. byYear[year]], [.. byYear[year].Where(isHolder)]))],
            [.. inOrder.Where(person => LastDay(person) <= round)],
            [.. inOrder.Where(person => LastDay(person) is null)]);
    }

    /// <summary>The year in which somebody retires, within the forecast; null for everybody else.</summary>
    public int? YearOf(PersonInForce person) => LastDay(person) is { } day && day > round && day.Year <= horizon ? day.Year : null;
}
