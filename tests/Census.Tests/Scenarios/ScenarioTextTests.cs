using Census.Core.Degrees;
using Census.Core.Scenarios;
using Census.Core.Text;
using Census.Reports.Forecasts;
using Census.Tests.Plans;

namespace Census.Tests.Scenarios;

public sealed class ScenarioTextTests
{
    private const string Good = """
        {
          "id": "thu",
          "title": { "vi": "Thử", "en": "To try" },
          "path": "constant-growth",
          "recruits": { "perYear": 15, "holders": 12.5 },
          "trainees": { "perYear": 3 },
          "pipeline": { "finishPercent": 60, "source": "Sở Nội vụ", "confidence": "high" },
          "study": [{ "degree": "master", "years": 2, "source": "s", "confidence": "high" }],
          "exceptions": ["extended-doctors"],
          "for": [{ "field": "engineering", "measure": "share_master", "recruits": { "perYear": "replace-retirees", "holders": "as-target" }, "trainees": { "perYear": "needed", "withinYears": 3 } }]
        }
        """;

    [Fact]
    public void A_scenario_is_read_as_it_is_written()
    {
        var scenario = ScenarioText.Read(Good, ScenarioShelf.Ages).Scenario!;
        scenario.Usual.Should().Be(new ScenarioCourse(new Recruiting(15, HolderRule.Percent, 12.5m), new Training(3)));
        scenario.CourseOf(ShippedPlan.CaoBang.Target("CB30-16")!).Should().Be(new ScenarioCourse(new Recruiting(null, HolderRule.AsTarget), new Training(null, 3)));
        scenario.CourseOf(ShippedPlan.CaoBang.Target("CB30-15")!).Should().Be(scenario.Usual);
        (scenario.Path, scenario.Finishing.Percent, scenario.YearsFor(DegreeLevel.Master), scenario.YearsFor(DegreeLevel.Doctor)).Should().Be((PathRule.ConstantGrowth, 60, 2, null));
    }

    // place | value (nothing: taken away) | code | where it is said to be
    [Theory]
    [InlineData("id", "", "C6002", "$")]
    [InlineData("id", "\"Thử\"", "C6008", "$.id")]
    [InlineData("title/vi", "3", "C6004", "$.title.vi")]
    [InlineData("path", "\"straight\"", "C6005", "$.path")]
    [InlineData("recruits", "", "C6002", "$")]
    [InlineData("recruits/perYear", "\"all\"", "C6008", "$.recruits.perYear")]
    [InlineData("recruits/perYear", "-1", "C6008", "$.recruits.perYear")]
    [InlineData("recruits/perYear", "1.5", "C6004", "$.recruits.perYear")]
    [InlineData("recruits/perYear", "", "C6002", "$.recruits")]
    [InlineData("recruits/holders", "101", "C6008", "$.recruits.holders")]
    [InlineData("recruits/holders", "\"some\"", "C6005", "$.recruits.holders")]
    [InlineData("recruits/holders", "", "C6002", "$.recruits")]
    [InlineData("trainees/withinYears", "3", "C6008", "$.trainees.withinYears")]
    [InlineData("trainees/many", "3", "C6003", "$.trainees.many")]
    [InlineData("pipeline/finishPercent", "170", "C6008", "$.pipeline.finishPercent")]
    [InlineData("pipeline/source", "", "C6002", "$.pipeline")]
    [InlineData("study/0/degree", "\"thạc sĩ\"", "C6005", "$.study[0].degree")]
    [InlineData("study/0/years", "0", "C6008", "$.study[0].years")]
    [InlineData("exceptions/0", "\"heavy-work\"", "C6008", "$.exceptions[0]")]
    [InlineData("for/0/field", "\"fishing\"", "C6005", "$.for[0].field")]
    [InlineData("for/0/recruits", "7", "C6004", "$.for[0].recruits")]
    public void What_is_wrong_is_said_with_its_place_the_rule_and_an_example(string place, string value, string code, string path)
    {
        var reading = ScenarioText.Read(With(place, value), ScenarioShelf.Ages);
        reading.Scenario.Should().BeNull();
        reading.Problems.Select(p => p.Code.Code).Should().Contain(code);
        reading.Problems.Should().Contain(p => p.Code.Code == code && p.Message(Language.Vietnamese).StartsWith(path + ":", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"id\": \"\\ud800\"}")]
    [InlineData("{\"id\": \"a\", \"id\": \"b\"}")]
    public void Whatever_the_text_is_something_is_said(string text) => ScenarioText.Read(text, ScenarioShelf.Ages).Problems.Should().NotBeEmpty();

    [Fact]
    public void The_shipped_scenarios_are_three_and_can_be_read()
    {
        ScenarioShelf.Shipped.Should().Equal("as-is", "catch-up", "on-plan");
        foreach (var name in ScenarioShelf.Shipped)
        {
            ScenarioShelf.OfName(name).Id.Should().Be(name);
        }
    }

    private static string With(string place, string value) => JsonChange.At(Good, place, value);
}
