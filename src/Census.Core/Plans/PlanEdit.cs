using System.Text.Json.Nodes;
using Census.Core.Text;

namespace Census.Core.Plans;

/// <summary>What a form does to a plan under change: fields typed anew, targets, rows, duties, horizons and measures added and taken out.</summary>
public static class PlanEdit
{
    // a tick of an object that says nothing else says nothing
    private static readonly string[] Optional = ["thresholds", "issuerStatus", "baseline", "title"];

    /// <summary>Puts what was typed into the fields of a part; null for a field that was not sent, which stays.</summary>
    public static void Fill(JsonDraft draft, string part, Func<string, string?> typed)
    {
        foreach (var field in PlanForm.Fields(draft, part))
        {
            if (typed(field.Path) is { } text && !IsSame(field, text.Trim(), Shown(draft, field)))
            {
                draft.Put(field.Path, Node(field, text.Trim()));
            }
        }
        foreach (var name in Optional.Where(name => draft.At($"{part}.{name}") is JsonObject { } members && members.All(member => member.Value is null || member.Value.ToString() is "false")))
        {
            draft.Put($"{part}.{name}", null);
        }
        PopulationForm.DropNoTitles(draft);
    }

    /// <summary>What stands in a field, as it is typed: items of a list on lines or with commas between them.</summary>
    public static string Shown(JsonDraft draft, PlanField field) => field.Kind switch
    {
        PlanFieldKind.Lines => string.Join('\n', draft.Items(field.Path).Select(JsonDraft.Shown)),
        PlanFieldKind.Codes or PlanFieldKind.Ticks => string.Join(", ", draft.Items(field.Path).Select(JsonDraft.Shown)),
        _ => draft.Shown(field.Path),
    };

    /// <summary>A new target of a measure the plan has, under the first horizon and with all ways of counting; what is still to be typed is missing.</summary>
    public static string AddTarget(JsonDraft draft, string measure) => draft.Add("$.targets", new JsonObject
    {
        ["horizon"] = draft.At("$.horizons[0].year")?.DeepClone(),
        ["measure"] = measure,
        ["comparator"] = ">=",
        ["readings"] = new JsonArray([.. draft.Names($"$.measures.{measure}.readings").Select(code => (JsonNode)code)]),
    });

    /// <summary>A new measure: what kind of number, of which population, who of them counts; both by names the plan knows.</summary>
    public static string AddMeasure(JsonDraft draft, string name, string kind, string population, string numerator)
    {
        var path = "$.measures." + name;
        if (draft.At(path) is null)
        {
            draft.Put(path, new JsonObject
            {
                ["title"] = new JsonObject(),
                ["kind"] = kind,
                ["readings"] = new JsonObject { ["A"] = new JsonObject { ["title"] = new JsonObject(), ["population"] = new JsonObject { ["ref"] = population }, ["numerator"] = new JsonObject { ["ref"] = numerator } } },
            });
        }
        return path;
    }

    public static string AddRow(JsonDraft draft) => draft.Add("$.monitored", new JsonObject { ["kind"] = "task" });

    public static string AddDuty(JsonDraft draft) => draft.Add("$.followUps", new JsonObject());

    public static void AddHorizon(JsonDraft draft) => draft.Add("$.horizons", new JsonObject { ["flow"] = new JsonObject() });

    /// <summary>A plan with nothing in it but what every plan begins with.</summary>
    public static JsonDraft Empty() => JsonDraft.Parse(
        """{"intellectual":{"minLevel":"bachelor","sectors":["state"],"includeContract":false},"horizons":[{"flow":{}}],"definitions":{},"measures":{},"targets":[]}""")!;

    // ticks have no order; a tick that was never said and is not set says nothing
    private static bool IsSame(PlanField field, string typed, string shown) => field.Kind switch
    {
        PlanFieldKind.Ticks => Words(typed).ToHashSet(StringComparer.Ordinal).SetEquals(Words(shown)),
        PlanFieldKind.YesNo when field.IsOfCriterion => typed == shown || (typed == "false" && shown.Length == 0),
        _ => typed == shown,
    };

    private static string[] Words(string items) => items.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);

    private static JsonNode? Node(PlanField field, string text) => field.Kind switch
    {
        // a condition keeps its kind while its choice is still to be made
        PlanFieldKind.Ticks or PlanFieldKind.Codes or PlanFieldKind.Lines when text.Length == 0 && field is { IsOfCriterion: true, IsRequired: true } => new JsonArray(),
        _ when text.Length == 0 && field is { IsOfCriterion: true, IsRequired: true } => JsonValue.Create(""),
        _ when text.Length == 0 && field.Kind != PlanFieldKind.YesNo => null,
        PlanFieldKind.Number => Number(text),
        PlanFieldKind.Choice when field.Name is "horizon" => Number(text),
        PlanFieldKind.YesNo => JsonValue.Create(text == "true"),
        PlanFieldKind.Lines => Items(text.Split(['\n', '\r'])),
        PlanFieldKind.Codes or PlanFieldKind.Ticks => Items(text.Split([',', ';', ' '])),
        _ => JsonValue.Create(text.ReplaceLineEndings("\n")),
    };

    private static JsonArray? Items(IEnumerable<string> items) =>
        items.Select(item => item.Trim()).Where(item => item.Length > 0).Select(item => (JsonNode)item).ToArray() is { Length: > 0 } some ? new JsonArray(some) : null;

    // what is no number stays text, which the plan check refuses at its field
    private static JsonValue Number(string text) => TypedNumber.Read(text) is { } number ? JsonValue.Create(number) : JsonValue.Create(text)!;
}
