using System.Globalization;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Rights;
using Census.Core.Sources;
using Census.Database;
using Census.Reports.Explanations;

namespace Census.Reports.Forecasts;

/// <summary>
/// Which people of a forecast are to be named: those of a year, or "overdue", "unknown" or "training"; of one target's population or (code
/// null) of the whole staff. The limit cuts the people named, never the count.
/// </summary>
public sealed record RetiringRequest(ForecastRequest Forecast, string Who)
{
    public const string Overdue = "overdue";
    public const string Unknown = "unknown";
    public const string Training = "training";

    public string? Code { get; init; }

    public int? Limit { get; init; }
}

/// <summary>The people behind one number of a forecast.</summary>
public sealed record RetiringList(string Who, string? Code, int Count, IReadOnlyList<RetiringPerson> People);

/// <summary>Somebody with the row that gives sex and birth date, and the last day of service by the table; null when that is unknown.</summary>
public sealed record RetiringPerson(ExplainedPerson Person, DateOnly? LastDay);

/// <summary>Names the people behind the numbers of a forecast, by the same way as explanations of figures.</summary>
public static class RetiringPeople
{
    public static Answer<RetiringList> Run(CensusDatabase database, RetiringRequest request) => database.Read(read => Run(read, request));

    public static Answer<RetiringList> Run(ReadSession read, RetiringRequest request)
    {
        var question = Question.Of(read, request.Forecast.PlanId, request.Forecast.Unit, request.Forecast.LedgerNo);
        if (question.Value is not { } asked)
        {
            return new Answer<RetiringList>(null, question.Refused);
        }
        var forecast = ForecastOnPlan.Run(read, request.Forecast);
        return forecast.Value is { } made ? Of(read, asked, made, request) : new Answer<RetiringList>(null, forecast.Refused);
    }

    private static Answer<RetiringList> Of(ReadSession read, Question asked, Forecast forecast, RetiringRequest request)
    {
        var target = forecast.Targets.FirstOrDefault(t => string.Equals(t.Target.Code, request.Code, StringComparison.OrdinalIgnoreCase));
        if (request.Code is not null && target is null)
        {
            return new Answer<RetiringList>(Refusal(PlanProblems.NoSuchTarget, request.Code, forecast.Plan.Id, string.Join(", ", forecast.Targets.Select(t => t.Target.Code))));
        }
        if (People(forecast, target, request.Who) is not { } people)
        {
            return new Answer<RetiringList>(Refusal(ScenarioProblems.YearOutside, request.Who, Year(forecast.Years.FirstOrDefault(forecast.Horizon)), Year(forecast.Horizon)));
        }
        if (ExplainFigure.NotGranted(read, target?.Target.Code ?? request.Who, Asked(forecast, target, request.Who)) is { } refused)
        {
            return new Answer<RetiringList>(refused);
        }
        var days = new RetirementDays(ScenarioShelf.Ages, forecast.Scenario);
        var dayOf = people.ToDictionary(person => person.PersonNo, days.LastDay);
        var named = ExplainFigure.Named(read, asked, people, Source, request.Limit);
        return new Answer<RetiringList>(new RetiringList(
            request.Who, target?.Target.Code, people.Count,
            [.. named.Select(person => new RetiringPerson(person, dayOf[person.Person]))]));
    }

    private static IReadOnlyList<PersonInForce>? People(Forecast forecast, TargetForecast? target, string who)
    {
        var leaving = target?.Leaving ?? forecast.Staff;
        return who switch
        {
            RetiringRequest.Overdue => leaving.Overdue,
            RetiringRequest.Unknown => leaving.Unknown,
            RetiringRequest.Training when target is not null => target.Pipeline.People,
            RetiringRequest.Training => [.. forecast.Targets.SelectMany(t => t.Pipeline.People).DistinctBy(person => person.PersonNo)],
            _ => leaving.Years.FirstOrDefault(year => Year(year.Year) == who)?.People,
        };
    }

    // who is on the way to a target is drawn by its question too
    private static Sensitive Asked(Forecast forecast, TargetForecast? target, string who) => target is not null ? target.Reading.Asked()
        : who == RetiringRequest.Training ? forecast.Targets.Aggregate(Sensitive.None, (asked, t) => asked | t.Reading.Asked())
        : Sensitive.None;

    // the latest row that gives a birth date, for that is what the day follows from
    private static Statement Source(PersonInForce person) =>
        person.Statements.LastOrDefault(statement => statement.Facts.BirthDate is not null) ?? person.Statements[^1];

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static Problem Refusal(ProblemCode code, string? value, params string[] arguments) =>
        new(code, new SourceRef()) { Value = value, Arguments = arguments };
}
