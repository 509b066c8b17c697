using System.Text.Json;
using Census.Reports.Forecasts;

namespace Census.Tests.Plans;

public class PlanSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(SchemaText()).RootElement;

    [Fact]
    public void The_schema_accepts_what_the_reader_accepts()
    {
        Faults(PlanSamples.Good).Should().BeEmpty();
        foreach (var id in Census.Reports.PlanShelf.Shipped)
        {
            Faults(Census.Reports.PlanShelf.ShippedText(id)!).Should().BeEmpty(id);
        }
    }

    [Fact]
    public void The_schema_refuses_what_it_can_see()
    {
        foreach (var broken in PlanSamples.Broken.Where(broken => broken.SchemaSees))
        {
            Faults(broken.Text).Should().NotBeEmpty(broken.Name);
        }
    }

    [Fact]
    public void What_only_the_reader_sees_passes_the_schema()
    {
        foreach (var broken in PlanSamples.Broken.Where(broken => !broken.SchemaSees))
        {
            Faults(broken.Text).Should().BeEmpty(broken.Name);
        }
    }

    [Fact]
    public void The_schema_of_scenarios_accepts_the_shipped_ones_and_refuses_slips()
    {
        var schema = JsonDocument.Parse(SchemaText("scenarios", "scenario.schema.json")).RootElement;
        foreach (var name in ScenarioShelf.Shipped)
        {
            var text = ScenarioShelf.ShippedText(name)!;
            FaultsOf(schema, text).Should().BeEmpty(name);
            FaultsOf(schema, text.Replace("\"finishPercent\": 70", "\"finishPercent\": 700", StringComparison.Ordinal)).Should().NotBeEmpty();
            FaultsOf(schema, text.Replace("\"recruits\"", "\"recruit\"", StringComparison.Ordinal)).Should().NotBeEmpty();
        }
    }

    private static List<string> Faults(string text) => FaultsOf(Schema, text);

    private static List<string> FaultsOf(JsonElement schema, string text) => [.. new SchemaCheck(schema).Faults(schema, JsonDocument.Parse(text).RootElement, "$")];

    private static string SchemaText(string of = "plans", string name = "plan.schema.json")
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Census.sln")))
        {
            folder = folder.Parent;
        }
        return File.ReadAllText(Path.Combine(folder.FullName, of, name), System.Text.Encoding.UTF8);
    }
}
