using System.Text.Json;

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

    private static List<string> Faults(string text) => [.. new SchemaCheck(Schema).Faults(Schema, JsonDocument.Parse(text).RootElement, "$")];

    private static string SchemaText()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Census.sln")))
        {
            folder = folder.Parent;
        }
        return File.ReadAllText(Path.Combine(folder.FullName, "plans", "plan.schema.json"), System.Text.Encoding.UTF8);
    }
}
