using System.Globalization;
using System.Text.Json;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Scenarios;
using Census.Reports.Rendering;
using static Census.Reports.Rendering.JsonParts;

namespace Census.Reports.Forecasts;

/// <summary>
/// A forecast as one JSON document: every figure, what was assumed, and the numbers of the people behind each ("persons"). No clock is in
/// it, so the same question on the same ledger number gives the same bytes. Exact numbers are rounded to six decimals.
/// </summary>
public static class ForecastJson
{
    private const int Decimals = 6;

    public static string Write(Forecast forecast) => Document(json =>
    {
        json.WriteString("plan", forecast.Plan.Id);
        json.WriteString("round", Day(forecast.Round));
        json.WriteNumber("horizon", forecast.Horizon);
        json.WriteString("structure", "then");
        json.WriteString("unit", forecast.Unit);
        json.WriteStartObject("coverage");
        json.WriteNumber("unitsExpected", forecast.Coverage.UnitsExpected);
        json.WriteNumber("unitsReported", forecast.Coverage.UnitsReported);
        json.WriteNumber("peopleUnderReview", forecast.Coverage.PeopleUnderReview);
        json.WriteEndObject();
        Object(json, "scenario", () => ForecastJsonScenario.Write(json, forecast));
        Array(json, "years", forecast.Years, json.WriteNumberValue);
        Objects(json, "targets", forecast.Targets, target => Target(json, target));
        Object(json, "staff", () =>
        {
            Retiring(json, forecast.Staff);
            json.WriteNumber("populationUnknown", forecast.StaffDoubtful);
        });
        Objects(json, "retirements", forecast.Retirements, cell => Cell(json, cell));
        Objects(json, "specialities", forecast.Specialities, speciality => Speciality(json, speciality));
        Objects(json, "successors", forecast.Successors, row => Following(json, row));
    });

    public static string Write(RetiringList list) => Document(json =>
    {
        json.WriteString("who", list.Who);
        json.WriteString("code", list.Code);
        json.WriteNumber("count", list.Count);
        Objects(json, "people", list.People, person =>
        {
            json.WriteNumber("person", person.Person.Person);
            json.WriteString("name", person.Person.Name);
            json.WriteString("unit", person.Person.Unit);
            json.WriteString("degree", person.Person.Degree?.Code());
            json.WriteString("lastDay", person.LastDay is { } day ? Day(day) : null);
            json.WriteString("file", person.Person.File);
            json.WriteString("sheet", person.Person.Sheet);
            json.WriteNumber("row", person.Person.Row);
        });
    });

    private static void Target(Utf8JsonWriter json, TargetForecast target)
    {
        var goal = target.Reading.Goal;
        json.WriteString("code", target.Target.Code);
        json.WriteString("field", target.Target.Field?.Code());
        json.WriteString("kind", target.Target.Kind.Code());
        json.WriteString("measure", target.Target.Measure);
        json.WriteString("reading", target.Reading.Code);
        json.WriteString("comparator", goal.Comparator.Code());
        json.WriteNumber("value", goal.Value);
        Number(json, "valueMax", goal.ValueMax);
        json.WriteString("unit", target.Target.Unit.Code());
        json.WriteNumber("numerator", target.Verdict.Figure.Numerator);
        Number(json, "denominator", target.Target.Kind == TargetKind.Ratio ? target.Verdict.Figure.Population.Count : null);
        Number(json, "actual", target.Verdict.Actual is { } actual ? ReportNumbers.Decimals(actual, Decimals, goal) : null);
        YesNo(json, "met", target.Verdict.IsMet);
        Object(json, "retiring", () => Retiring(json, target.Leaving));
        Object(json, "need", () => Need(json, target.Need));
        ObjectOrNull(json, "freePosts", target.FreePosts, posts =>
        {
            json.WriteNumber("assigned", posts.Assigned);
            json.WriteNumber("filled", posts.Filled);
            json.WriteNumber("free", posts.Free);
            json.WriteNumber("covered", posts.Covered);
        });
        Object(json, "inTraining", () =>
        {
            json.WriteNumber("count", target.Pipeline.People.Count);
            Exact(json, "expected", target.Pipeline.Expected);
            Number(json, "stillToBegin", target.Pipeline.StillToBegin);
            Persons(json, "persons", target.Pipeline.People);
        });
        ObjectOrNull(json, "pace", target.Pace, pace => Pace(json, pace));
        ObjectOrNull(json, "path", target.Path, path => Path(json, path));
        Objects(json, "projection", target.Projection, year =>
        {
            json.WriteNumber("year", year.Year);
            json.WriteNumber("staff", year.Staff);
            json.WriteNumber("holders", year.Holders);
            Exact(json, "actual", year.Actual);
            YesNo(json, "met", year.IsMet);
        });
        Number(json, "metInScenario", target.MetInScenario);
    }

    private static void Retiring(Utf8JsonWriter json, Leaving leaving)
    {
        json.WriteNumber("people", leaving.People.Count);
        json.WriteNumber("count", leaving.Count);
        json.WriteNumber("holders", leaving.HolderCount);
        json.WriteNumber("overdue", leaving.Overdue.Count);
        json.WriteNumber("unknown", leaving.Unknown.Count);
        Objects(json, "years", leaving.Years, year =>
        {
            json.WriteNumber("year", year.Year);
            json.WriteNumber("count", year.People.Count);
            json.WriteNumber("holders", year.Holders.Count);
            Persons(json, "persons", year.People);
            Persons(json, "holderPersons", year.Holders);
        });
        Persons(json, "overduePersons", leaving.Overdue);
        Persons(json, "unknownPersons", leaving.Unknown);
    }

    private static void Need(Utf8JsonWriter json, Need need)
    {
        json.WriteNumber("staff", need.Staff);
        json.WriteNumber("holders", need.Holders);
        json.WriteNumber("recruits", need.Recruits);
        json.WriteNumber("recruitedHolders", need.RecruitedHolders);
        json.WriteNumber("staffThen", need.StaffThen);
        json.WriteNumber("holdersThen", need.HoldersThen);
        Number(json, "required", need.Required);
        Number(json, "toTrain", need.ToTrain);
        Number(json, "toRecruit", need.ToRecruit);
        Number(json, "perYear", need.PerYear);
        json.WriteString("degree", need.Study?.Degree.Code());
        Number(json, "studyYears", need.Study?.Years);
        Number(json, "latestStart", need.LatestStart);
        Number(json, "perAwardYear", need.PerAwardYear);
        Exact(json, "netGrowthPerYear", need.NetGrowthPerYear);
    }

    private static void Pace(Utf8JsonWriter json, Pace pace)
    {
        json.WriteNumber("rounds", Trend.Points);
        json.WriteString("from", Day(pace.Trend.First));
        json.WriteString("to", Day(pace.Trend.Last));
        Exact(json, "aYear", pace.Trend.Slope);
        Exact(json, "least", pace.Trend.Least);
        Exact(json, "most", pace.Trend.Most);
        Number(json, "reached", pace.Reached);
        Number(json, "earliest", pace.Earliest);
        Number(json, "latest", pace.Latest);
    }

    private static void Path(Utf8JsonWriter json, PathLine path)
    {
        json.WriteString("beginning", path.Beginning switch
        {
            PathBeginning.Baseline => "baseline",
            PathBeginning.FirstRound => "first-round",
            PathBeginning.Period => "period",
        });
        Exact(json, "from", path.From);
        Exact(json, "value", path.Value);
        Objects(json, "points", path.Points, point =>
        {
            json.WriteNumber("year", point.Year);
            Exact(json, "linear", point.Linear);
            Number(json, "constantGrowth", point.Growth);
        });
    }

    private static void Cell(Utf8JsonWriter json, RetirementCell cell)
    {
        json.WriteNumber("year", cell.Year);
        json.WriteString("field", cell.Field?.Code());
        json.WriteString("unit", cell.Unit);
        json.WriteNumber("count", cell.People.Count);
        Persons(json, "persons", cell.People);
    }

    private static void Speciality(Utf8JsonWriter json, SpecialityOutlook speciality)
    {
        json.WriteString("row", speciality.Row);
        Array(json, "keywords", speciality.Keywords, json.WriteStringValue);
        json.WriteNumber("holders", speciality.Holders.People.Count);
        json.WriteNumber("unknown", speciality.Unknown);
        json.WriteNumber("retiring", speciality.Holders.Count);
        json.WriteString("lastDay", speciality.LastDay is { } day ? Day(day) : null);
        Number(json, "lastPerson", speciality.Last?.PersonNo);
        Persons(json, "persons", speciality.Holders.People);
    }

    private static void Following(Utf8JsonWriter json, Successors row)
    {
        json.WriteString("field", row.Field?.Code());
        json.WriteNumber("holders", row.Holders.Count);
        json.WriteNumber("young", row.Young.Count);
        json.WriteNumber("unknown", row.Unknown.Count);
        Exact(json, "share", new Ratio(row.Young.Count, row.Holders.Count).Percent);
        Persons(json, "persons", row.Young);
    }

    private static void Object(Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    private static void ObjectOrNull<T>(Utf8JsonWriter json, string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }
        Object(json, name, () => write(value));
    }

    // on one line: thousands of numbers one below the other help nobody
    private static void Persons(Utf8JsonWriter json, string name, IEnumerable<PersonInForce> people)
    {
        json.WritePropertyName(name);
        json.WriteRawValue("[" + string.Join(", ", people.Select(person => person.PersonNo.ToString(CultureInfo.InvariantCulture))) + "]");
    }

    private static void Exact(Utf8JsonWriter json, string name, Fraction? value) => Number(json, name, value?.Rounded(Decimals));
}
