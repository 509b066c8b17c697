using Census.Core.People;
using Census.Core.Scenarios;
using Census.Core.Units;
using Census.Reports.Forecasts;
using Census.Reports.Rosters;
using Census.Tests.Figures;
using Census.Tests.Plans;

namespace Census.Tests.Forecasts;

/// <summary>Forecasts of made-up staff (see <see cref="Staff"/>) under a scenario that a test can add up.</summary>
internal static class Ahead
{
    public static readonly DateOnly EndOf2026 = new(2026, 12, 31);

    /// <summary>Retirees are replaced, of whom so many in a hundred count; so many a year are trained ("needed": as it takes); seven of ten in training finish.</summary>
    public static Scenario Scenario(string holders = "\"as-now\"", string trainees = "{ \"perYear\": 0 }", string recruits = "\"replace-retirees\"", string more = "") =>
        ScenarioShelf.Read($$"""
            {
              "id": "thu", "title": { "vi": "Thử", "en": "To try" },
              "recruits": { "perYear": {{recruits}}, "holders": {{holders}} },
              "trainees": {{trainees}},
              "pipeline": { "finishPercent": 70, "source": "s", "confidence": "low" },
              "study": [
                { "degree": "bachelor", "years": 4, "source": "s", "confidence": "low" },
                { "degree": "specialist-1", "years": 2, "source": "s", "confidence": "low" },
                { "degree": "master", "years": 2, "source": "s", "confidence": "low" },
                { "degree": "doctor", "years": 4, "source": "s", "confidence": "low" }
              ]{{more}}
            }
            """).Value!;

    public static Forecast Of(DateOnly round, Scenario scenario, params string[] lines) => Of(Staff.Shelf((round, lines)), round, scenario);

    public static Forecast Of(RosterShelf shelf, DateOnly round, Scenario? scenario = null, int? horizon = null) => ForecastOnPlan.Build(
        ShippedPlan.CaoBang, shelf, new ForecastRequest("cao-bang", round) { Scenario = scenario ?? Scenario(), Horizon = horizon }).Value!;

    public static TargetForecast Target(this Forecast forecast, string code) => forecast.Targets.Single(target => target.Target.Code == code);

    /// <summary>"2026: 3 (1), 2027: 0 (0)": people and, in brackets, holders.</summary>
    public static string Years(this Leaving leaving) => string.Join(", ", leaving.Years.Select(year => FormattableString.Invariant($"{year.Year}: {year.People.Count} ({year.Holders.Count})")));

    /// <summary>A department with an office below it, and a commune that has a school of another field.</summary>
    public static UnitTree Units(int? department = null, int? commune = null) => new(
    [
        new Unit(1, "Sở Công Thương") { Field = Field.Engineering, Quota = department },
        new Unit(2, "Văn phòng") { ParentNo = 1, Quota = 5 },
        new Unit(3, "UBND xã Bảo Lạc") { Field = Field.Engineering, Quota = commune },
        new Unit(4, "Trường Tiểu học Bảo Lạc") { ParentNo = 3, Field = Field.Education },
    ]);
}
