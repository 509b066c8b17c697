using System.Globalization;
using System.Text.Json;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Time;

namespace Census.Core.Scenarios;

/// <summary>What came of reading a scenario: the scenario, or everything that is wrong with it. Exactly one of the two is there.</summary>
public sealed record ScenarioReading(Scenario? Scenario, IReadOnlyList<Problem> Problems);

/// <summary>
/// Reads the text of a scenario file. Whatever the text is, the answer is a scenario or at least one problem, each with its place, the
/// rule and an example; nothing throws.
/// </summary>
public static class ScenarioText
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    public static ScenarioReading Read(string json, RetirementAges ages)
    {
        var problems = new List<Problem>();
        Scenario? scenario = null;
        try
        {
            using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'), Options);
            scenario = new ScenarioReader(new PlanNode(document.RootElement, "$", problems), ages).Read();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            problems.Add(NotJson(fault));
        }
        return problems.Count == 0 ? new ScenarioReading(scenario, []) : new ScenarioReading(null, problems);
    }

    // half of a letter outside the basic plane is good JSON and no text: the reader of texts says so by InvalidOperationException
    private static Problem NotJson(Exception fault) => new(ScenarioProblems.NotJson, new SourceRef())
    {
        Value = fault.Message,
        Arguments = [(((fault as JsonException)?.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture)],
    };
}
