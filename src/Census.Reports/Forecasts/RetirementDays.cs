using System.Collections.Concurrent;
using Census.Core.People;
using Census.Core.Scenarios;
using Census.Core.Time;

namespace Census.Reports.Forecasts;

/// <summary>The last day of service of each person by the table and the exceptions that a scenario applies, reckoned once; null where sex or birth date are unknown.</summary>
internal sealed class RetirementDays(RetirementAges ages, Scenario scenario)
{
    private readonly List<RetirementException> _applied = [.. ages.Exceptions.Where(exception => scenario.Exceptions.Contains(exception.Code))];
    private readonly ConcurrentDictionary<long, DateOnly?> _known = [];

    public DateOnly? LastDay(PersonInForce person) => _known.GetOrAdd(person.PersonNo, _ => ages.LastDay(person.Facts, _applied));
}
