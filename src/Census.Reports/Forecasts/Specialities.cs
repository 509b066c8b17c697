using System.Collections.Immutable;
using Census.Core.Criteria;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;

namespace Census.Reports.Forecasts;

/// <summary>
/// One speciality that a monitored row of the plan follows, by its keywords: who holds it now, who of them retires, and the last of them
/// who does, with the day; null where nobody holds it or of a holder the day is not known.
/// </summary>
public sealed record SpecialityOutlook(string Row, ImmutableArray<string> Keywords, Leaving Holders, int Unknown)
{
    public PersonInForce? Last { get; init; }

    public DateOnly? LastDay { get; init; }
}

/// <summary>Finds the specialities of a plan in the criteria of its monitored rows, and looks at their holders.</summary>
internal static class Specialities
{
    public static IEnumerable<SpecialityOutlook> Of(Plan plan, Rosters.Roster roster, RetirementCalendar calendar) =>
        from row in plan.Monitored
        where row.Counting is not null
        from speciality in Alternatives(Counted(row.Counting!))
        select Outlook(row.Code, speciality.Branch, speciality.Whole, roster, calendar);

    private static SpecialityOutlook Outlook(string row, MajorHas branch, Criterion whole, Rosters.Roster roster, RetirementCalendar calendar)
    {
        var answers = roster.People.ToLookup(person => whole.Of(person.Facts, roster.Round));
        List<PersonInForce> holders = [.. answers[Truth.Yes]];
        var isKnown = holders.Count > 0 && holders.TrueForAll(person => calendar.LastDay(person) is not null);
        var last = isKnown ? holders.MaxBy(calendar.LastDay) : null;
        return new SpecialityOutlook(row, branch.Keywords, calendar.Of(holders, _ => true), answers[Truth.Unknown].Count())
        {
            Last = last,
            LastDay = last is null ? null : calendar.LastDay(last),
        };
    }

    private static Criterion Counted(Counting counting) => counting.Population is { } population ? new All([population, counting.Question]) : counting.Question;

    /// <summary>Each branch of study that the criterion offers, with the whole criterion narrowed to it.</summary>
    private static IEnumerable<(MajorHas Branch, Criterion Whole)> Alternatives(Criterion criterion) => criterion switch
    {
        MajorHas branch => [(branch, branch)],
        Any any => any.Parts.SelectMany(Alternatives),
        All all => all.Parts.SelectMany((part, i) => Alternatives(part).Select(found => (found.Branch, (Criterion)new All(all.Parts.SetItem(i, found.Whole))))),
        _ => [],
    };
}
