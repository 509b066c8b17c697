using System.Text.Json.Nodes;
using Census.Core.Text;

namespace Census.Core.Plans;

/// <summary>
/// The populations by name of a plan under change: how each is called, what of the plan counts it, adding one and taking one out. A name is of
/// 1 to 60 letters without marks, digits, hyphens and underscores. Whether what it says can stand is for <see cref="PlanText"/> to say.
/// </summary>
public static class PopulationForm
{
    private const string Definitions = "$.definitions";

    internal const string Titles = "$.definitionTitles";

    public static bool CanBeName(string name) => name.Length is > 0 and <= 60 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>What a population is called, in Vietnamese; blank where the plan gives its name only.</summary>
    public static string Title(JsonDraft draft, string name) => draft.Shown($"{Titles}.{name}");

    /// <summary>A new population with one condition of a kind, of which the choice is still to be made; gives its place.</summary>
    public static string Add(JsonDraft draft, string name, string title, string kind)
    {
        var path = $"{Definitions}.{name}";
        CriterionForm.Instead(draft, path, kind);
        draft.Put($"{Titles}.{name}", title.Length > 0 ? JsonValue.Create(title) : null);
        return path;
    }

    /// <summary>Takes a population out with its title; what counts it is not asked.</summary>
    public static void Remove(JsonDraft draft, string name)
    {
        draft.Put($"{Definitions}.{name}", null);
        draft.Put($"{Titles}.{name}", null);
        DropNoTitles(draft);
    }

    /// <summary>The parts of the plan that count a population, by themselves or through another: targets, monitored rows, measures, populations.</summary>
    public static IReadOnlyList<PlanPart> Uses(JsonDraft draft, string name)
    {
        var names = With(draft, name);
        var measures = draft.Names("$.measures").Where(measure => Asks(draft.At("$.measures." + measure), names)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. PlanForm.Parts(draft).Where(part => part.Kind switch
            {
                "definitions" => part.Code != name && names.Contains(part.Code),
                "measures" => measures.Contains(part.Code),
                "targets" => measures.Contains(draft.Shown(part.Path + ".measure")),
                "monitored" => Asks(draft.At(part.Path), names),
                _ => false,
            }).OrderBy(part => part.Kind is "targets" ? 0 : part.Kind is "monitored" ? 1 : 2),
        ];
    }

    internal static void DropNoTitles(JsonDraft draft)
    {
        if (draft.At(Titles) is JsonObject { Count: 0 })
        {
            draft.Put(Titles, null);
        }
    }

    // the population and all that are made of it
    private static HashSet<string> With(JsonDraft draft, string name)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { name };
        while (draft.Names(Definitions).Where(other => !names.Contains(other) && Asks(draft.At($"{Definitions}.{other}"), names)).ToList() is { Count: > 0 } more)
        {
            names.UnionWith(more);
        }
        return names;
    }

    private static bool Asks(JsonNode? node, HashSet<string> names) => node switch
    {
        JsonObject members => members.Any(member => member.Key == "ref" ? names.Contains(JsonDraft.Shown(member.Value)) : Asks(member.Value, names)),
        JsonArray items => items.Any(item => Asks(item, names)),
        _ => false,
    };
}
