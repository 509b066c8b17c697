using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
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
public static partial class PlanText
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    public static PlanReading Read(string json)
    {
        var problems = new List<Problem>();
        Plan? plan = null;
        if (HalfLetter().Match(json) is { Success: true } half)
        {
            return new PlanReading(null, [NotJson(half.Value, json.AsSpan(0, half.Index).Count('\n'))]);
        }
        try
        {
            using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'), Options);
            plan = new PlanReader(new PlanNode(document.RootElement, "$", problems)).Read();
        }
        catch (JsonException fault)
        {
            problems.Add(NotJson(Said(fault), fault.LineNumber ?? 0));
        }
        return problems.Count == 0 ? new PlanReading(plan, []) : new PlanReading(null, Once(problems));
    }

    // the place is said by us, in lines from one
    private static string Said(JsonException fault) => fault.Message.Split(" LineNumber:", 2)[0].Split(" Path:", 2)[0].TrimEnd('.');

    private static Problem NotJson(string what, long linesBefore) => new(PlanProblems.NotJson, new SourceRef())
    {
        Value = what,
        Arguments = [(linesBefore + 1).ToString(CultureInfo.InvariantCulture)],
    };

    // half of a letter outside the basic plane is good JSON and no text
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F]", RegexOptions.None, 10_000)]
    private static partial Regex HalfLetter();

    // a definition used under two horizons is read twice and would complain twice
    private static List<Problem> Once(List<Problem> problems) => [.. problems.DistinctBy(p => (p.Code, p.Message(Language.English)))];
}
