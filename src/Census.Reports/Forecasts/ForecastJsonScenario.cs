using System.Text.Json;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Scenarios;

namespace Census.Reports.Forecasts;

/// <summary>What a forecast assumed, as it stands beside the figures in JSON.</summary>
internal static class ForecastJsonScenario
{
    public static void Write(Utf8JsonWriter json, Forecast forecast)
    {
        var scenario = forecast.Scenario;
        json.WriteString("id", scenario.Id);
        json.WriteString("title", scenario.Title.Vietnamese);
        json.WriteString("path", scenario.Path.Code());
        Course(json, scenario.Usual);
        json.WriteNumber("finishPercent", scenario.Finishing.Percent);
        json.WriteString("finishSource", scenario.Finishing.Source);
        json.WriteStartObject("studyYears");
        foreach (var time in scenario.Study)
        {
            json.WriteNumber(time.Degree.Code(), time.Years);
        }
        json.WriteEndObject();
        json.WriteStartArray("exceptions");
        foreach (var code in scenario.Exceptions)
        {
            json.WriteStringValue(code);
        }
        json.WriteEndArray();
        json.WriteStartArray("for");
        foreach (var special in scenario.Special)
        {
            json.WriteStartObject();
            json.WriteString("field", special.Field?.Code());
            json.WriteString("measure", special.Measure);
            Course(json, special.Course);
            json.WriteBoolean("fits", !forecast.UnusedCourses.Contains(special));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("retirementAges", ScenarioShelf.Ages.Source);
    }

    private static void Course(Utf8JsonWriter json, ScenarioCourse course)
    {
        json.WriteStartObject("recruits");
        NumberOr(json, course.Recruiting.PerYear, ScenarioCodes.ReplaceRetirees);
        json.WritePropertyName("holders");
        if (course.Recruiting.Holders == HolderRule.Percent)
        {
            json.WriteNumberValue(course.Recruiting.HoldersPercent);
        }
        else
        {
            json.WriteStringValue(course.Recruiting.Holders == HolderRule.AsTarget ? ScenarioCodes.AsTarget : ScenarioCodes.AsNow);
        }
        json.WriteEndObject();
        json.WriteStartObject("trainees");
        NumberOr(json, course.Training.PerYear, ScenarioCodes.Needed);
        if (course.Training.WithinYears is { } years)
        {
            json.WriteNumber("withinYears", years);
        }
        json.WriteEndObject();
    }

    private static void NumberOr(Utf8JsonWriter json, int? number, string word)
    {
        json.WritePropertyName("perYear");
        if (number is { } value)
        {
            json.WriteNumberValue(value);
        }
        else
        {
            json.WriteStringValue(word);
        }
    }
}
