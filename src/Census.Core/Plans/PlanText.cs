using System.Globalization;
using System.Text.Json;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;

namespace Census.Core.Plans;

/// <summary>What came of reading a plan file: the plan, or everything that is wrong with it. Exactly one of the two is there.</summary>
public sealed record PlanReading(Plan? Plan, IReadOnlyList<Problem> Problems);

/// <summary>
/// Reads the text of a plan file. Whatever the text is, the answer is a plan or at least one problem, each with its place and the
/// rule; nothing throws. The rules are those that plan.schema.json shows to editors, and those a schema cannot say.
/// </summary>
public static class PlanText
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    public static PlanReading Read(string json)
    {
        var problems = new List<Problem>();
        Plan? plan = null;
        try
        {
            using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'), Options);
            plan = new PlanReader(new PlanNode(document.RootElement, "$", problems)).Read();
        }
        catch (JsonException fault)
        {
            problems.Add(NotJson(fault));
        }
        return problems.Count == 0 ? new PlanReading(plan, []) : new PlanReading(null, Once(problems));
    }

    private static Problem NotJson(JsonException fault) => new(PlanProblems.NotJson, new SourceRef())
    {
        Value = fault.Message,
        Arguments = [((fault.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture)],
    };

    // a definition used under two horizons is read twice and would complain twice
    private static List<Problem> Once(List<Problem> problems) => [.. problems.DistinctBy(p => (p.Code, p.Message(Language.English)))];
}
