using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Scenarios;
using Census.Core.Time;

namespace Census.Reports.Forecasts;

/// <summary>Somebody in training who would count, and the day by which the course has ended if it began on the day of the round.</summary>
internal sealed record Pupil(PersonInForce Person, DateOnly EndsOn);

/// <summary>Which degrees make somebody count under a reading, and how long they take.</summary>
internal sealed class StudyWays(Scenario scenario, Reading reading, DateOnly round, int horizon)
{
    private readonly DateOnly _end = new(horizon, 12, 31);

    /// <summary>The degree of least rank, of those whose time is known, that makes somebody count who does not; null when none does.</summary>
    public (DegreeLevel Degree, int Years)? Least(Func<DegreeLevel, bool> helps) => scenario.Study.OrderBy(time => time.Degree)
        .Where(time => helps(time.Degree))
        .Select(time => ((DegreeLevel, int)?)(time.Degree, time.Years))
        .FirstOrDefault();

    /// <summary>Whether the degree would make one of these count; how long it takes does not matter.</summary>
    public bool WouldHelp(IEnumerable<PersonInForce> others, DegreeLevel degree) => others.Any(person => Counts(person, degree, _end));

    /// <summary>The year in which a course begun right after the round has ended.</summary>
    public int FirstAward(int years) => (int)(YearFraction.Of(round) + years).Ceiling();

    /// <summary>
    /// People in training for a degree that makes them count, who can have it by the end of the horizon and are on the staff beyond it.
    /// Lists do not say when a course began: it is taken to begin now.
    /// </summary>
    public IReadOnlyList<Pupil> Pupils(IEnumerable<PersonInForce> learning, RetirementCalendar calendar) =>
    [
        .. from person in learning
           where calendar.LastDay(person) is not { } last || last > _end
           let day = person.Facts.Degrees!.InTraining.Where(degree => Counts(person, degree, EndOf(degree))).Select(EndOf).Order().Cast<DateOnly?>().FirstOrDefault()
           where day <= _end
           select new Pupil(person, day.Value),
    ];

    public Fraction Expected(int people) => people * Fraction.Of(scenario.Finishing.Percent) / 100;

    private DateOnly EndOf(DegreeLevel degree) => round.AddYears(scenario.YearsFor(degree) ?? 0);

    private bool Counts(PersonInForce person, DegreeLevel degree, DateOnly awarded)
    {
        var held = person.Facts.Degrees ?? new QualificationList();
        var then = person.Facts with { Degrees = held with { Held = held.Held.Add(new Qualification(degree, AwardedOn: PartialDate.Of(awarded))) } };
        return reading.Numerator.Of(then, _end) == Truth.Yes;
    }
}
