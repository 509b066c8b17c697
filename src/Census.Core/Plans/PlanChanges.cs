using System.Text.Json.Nodes;
using Census.Core.Problems;
using Census.Core.Text;

namespace Census.Core.Plans;

/// <summary>What happened to a part of a plan from one version to the next.</summary>
public enum PlanChangeKind
{
    Added,
    Removed,
    Changed,
}

/// <summary>One part that another version has otherwise: which ("head", "targets", "measures" …), its code, and of a change each property with what stood there and what stands there now.</summary>
public sealed record PlanChange(PlanChangeKind Kind, string Part, string Code)
{
    public IReadOnlyList<(string Name, string Before, string After)> Properties { get; init; } = [];
}

/// <summary>Compares the texts of two versions of a plan, part by part; the order of properties and the layout of the text make no change.</summary>
public static class PlanChanges
{
    private static readonly string[] Keyed = ["definitions", "definitionTitles", "measures"];

    /// <summary>Everything is added where there was no version before.</summary>
    public static IReadOnlyList<PlanChange> Between(JsonDraft? before, JsonDraft after)
    {
        var old = before ?? JsonDraft.Parse("{}")!;
        var head = after.Names("$").Union(old.Names("$")).Except([.. PlanForm.Lists, .. Keyed, "$schema"]);
        var changed = Properties(head, name => old.At("$." + name), name => after.At("$." + name));
        return
        [
            .. changed.Count == 0 ? [] : new[] { new PlanChange(PlanChangeKind.Changed, "head", after.Shown("$.id")) { Properties = changed } },
            .. Keyed.SelectMany(part => Parts(part, ByName(old, part), ByName(after, part))),
            .. PlanForm.Lists.SelectMany(part => Parts(part, ByCode(old, part), ByCode(after, part))),
        ];
    }

    /// <summary>The place a problem of the plan check speaks of, as a JSON path; "$" when it is the whole text.</summary>
    public static string PlaceOf(Problem problem) => (problem.Code, problem.Arguments) switch
    {
        ({ Code: "C6001" }, _) or (_, { Count: 0 }) => PlanForm.Head,
        ({ } code, [var place, var name, ..]) when code == PlanProblems.Missing => $"{place}.{name}",
        (_, [var place, ..]) => place,
    };

    private static IEnumerable<PlanChange> Parts(string part, Dictionary<string, JsonNode> before, Dictionary<string, JsonNode> after) =>
    [
        .. after.Keys.Where(code => !before.ContainsKey(code)).Select(code => new PlanChange(PlanChangeKind.Added, part, code)),
        .. before.Keys.Where(code => !after.ContainsKey(code)).Select(code => new PlanChange(PlanChangeKind.Removed, part, code)),
        .. after.Keys.Where(code => before.TryGetValue(code, out var old) && !JsonNode.DeepEquals(old, after[code]))
            .Select(code => new PlanChange(PlanChangeKind.Changed, part, code) { Properties = Properties(before[code], after[code]) }),
    ];

    private static List<(string Name, string Before, string After)> Properties(JsonNode before, JsonNode after) => before is JsonObject old && after is JsonObject now
        ? Properties(now.Select(member => member.Key).Union(old.Select(member => member.Key)), name => old[name], name => now[name])
        : [("", JsonDraft.Shown(before), JsonDraft.Shown(after))];

    private static List<(string Name, string Before, string After)> Properties(IEnumerable<string> names, Func<string, JsonNode?> before, Func<string, JsonNode?> after) =>
    [
        .. names.Where(name => !JsonNode.DeepEquals(before(name), after(name))).Select(name => (name, JsonDraft.Shown(before(name)), JsonDraft.Shown(after(name)))),
    ];

    private static Dictionary<string, JsonNode> ByName(JsonDraft draft, string part) =>
        draft.Names("$." + part).Where(name => draft.At($"$.{part}.{name}") is not null).ToDictionary(name => name, name => draft.At($"$.{part}.{name}")!, StringComparer.Ordinal);

    private static Dictionary<string, JsonNode> ByCode(JsonDraft draft, string part) => draft.Items("$." + part).OfType<JsonObject>()
        .GroupBy(item => JsonDraft.Shown(item["code"]), StringComparer.Ordinal)
        .ToDictionary(items => items.Key, items => (JsonNode)items.First(), StringComparer.Ordinal);
}
