using Census.Core.People;
using Census.Core.Scenarios;
using Census.Core.Time;

namespace Census.Reports.Forecasts;

/// <summary>The last day of service of each person by the table and the exceptions that a scenario applies, reckoned once; null where sex or birth date are unknown.</summary>
internal sealed class RetirementDays(RetirementAges ages, Scenario scenario)
{
    private readonly List<RetirementException> _applied = [.. ages.Exceptions.Where(exception => scenario.Exceptions.Contains(exception.Code))];
    private readonly Dictionary<long, DateOnly?> _known = [];

    public DateOnly? LastDay(PersonInForce person)
    {
        if (!_known.TryGetValue(person.PersonNo, out var day))
        {
            _known[person.PersonNo] = day = ages.LastDay(person.Facts, _applied);
        }
        return day;
    }
}
