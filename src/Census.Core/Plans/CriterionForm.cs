using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Census.Core.Criteria;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Text;

namespace Census.Core.Plans;

/// <summary>
/// A criterion under change as a form: where it stands, its kind ("category", "all"; blank where it is none), the fields of the kind, and the
/// criteria it is made of.
/// </summary>
public sealed record CriterionPart(string Path, string Kind, IReadOnlyList<PlanField> Fields, IReadOnlyList<CriterionPart> Parts)
{
    /// <summary>Whether it is one of several in a list, from which it can be taken out.</summary>
    public bool IsItem => Path.EndsWith(']');
}

/// <summary>
/// The criteria of a plan under change: what a measure counts among whom, and the populations by name. Choices are the codes that the reader of
/// plans knows. Whether what was chosen can stand is for <see cref="PlanText"/> to say.
/// </summary>
public static class CriterionForm
{
    /// <summary>With this the names of its fields begin.</summary>
    internal const string Prefix = "criterion.";

    /// <summary>The kinds of which a new condition can be, as plans call them.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "ref", "category", "field", "degreeAtLeast", "holdsAny", "major", "studies", "flag", "titlePrefix", "politicalAtLeast", "partyMember", "sex", "ethnic", "ageAtMost", "ageAtLeast", "unitLevel", "not", "any",
    ];

    /// <summary>The places of a part that hold criteria: both sides of each way of counting, or the population itself.</summary>
    public static IReadOnlyList<string> Places(JsonDraft draft, string part) =>
        part.StartsWith("$.definitions.", StringComparison.Ordinal) ? [part]
        : part.StartsWith("$.measures.", StringComparison.Ordinal) ? [.. draft.Names(part + ".readings").SelectMany(code => new[] { $"{part}.readings.{code}.population", $"{part}.readings.{code}.numerator" })]
        : [];

    /// <summary>The criterion at a place with those in it.</summary>
    public static CriterionPart Of(JsonDraft draft, string path)
    {
        if (draft.Names(path) is not [var kind])
        {
            return new CriterionPart(path, "", [], []);
        }
        var at = $"{path}.{kind}";
        return new CriterionPart(path, kind, [.. Fields(draft, at, kind)], kind switch
        {
            "all" or "any" => [.. draft.Items(at).Select((_, i) => Of(draft, string.Create(CultureInfo.InvariantCulture, $"{at}[{i}]")))],
            "not" => [Of(draft, at)],
            _ => [],
        });
    }

    /// <summary>All fields of a criterion and those in it.</summary>
    public static IEnumerable<PlanField> Fields(CriterionPart criterion) => criterion.Fields.Concat(criterion.Parts.SelectMany(Fields));

    /// <summary>One more condition beside what stands at a place: in a list of alternatives one more of these, else both must hold.</summary>
    public static void Also(JsonDraft draft, string path, string kind)
    {
        if (draft.Names(path) is ["all"] or ["any"])
        {
            draft.Add($"{path}.{draft.Names(path)[0]}", Begun(draft, kind));
        }
        else
        {
            draft.Put(path, draft.At(path) is { } now ? new JsonObject { ["all"] = new JsonArray(now.DeepClone(), Begun(draft, kind)) } : Begun(draft, kind));
        }
    }

    /// <summary>Puts a new condition in the place of what stands there.</summary>
    public static void Instead(JsonDraft draft, string path, string kind) => draft.Put(path, Begun(draft, kind));

    /// <summary>Takes one of several conditions out.</summary>
    public static void Without(JsonDraft draft, string path)
    {
        if (path.EndsWith(']'))
        {
            draft.Remove(path);
        }
    }

    /// <summary>What a criterion says, in Vietnamese; null while something is wrong in it or in what it names.</summary>
    public static string? Vietnamese(JsonDraft draft, string path)
    {
        if (draft.At(path) is not JsonObject written)
        {
            return null;
        }
        using var whole = JsonDocument.Parse(draft.Text);
        using var own = JsonDocument.Parse(written.ToJsonString());
        var problems = new List<Problem>();
        var reader = PlanReader.Criteria(new PlanNode(whole.RootElement, "$", problems), out var flow);
        problems.Clear(); // only what is wrong in this criterion, and in the populations that it names
        var criterion = reader.Read(new PlanNode(own.RootElement, path, problems), flow);
        return problems.Count > 0 ? null : criterion.Vietnamese();
    }

    private static IEnumerable<PlanField> Fields(JsonDraft draft, string at, string kind) => kind switch
    {
        "ref" => [Choice(at, kind, [.. PlanForm.Populations(draft).Where(name => !at.StartsWith($"$.definitions.{name}.", StringComparison.Ordinal))])],
        "category" => [Ticks(at, kind, StaffCategories.Codes)],
        "field" => [Ticks(at, kind, People.Fields.Codes)],
        "holdsAny" or "studies" => [Ticks(at, kind, Levels)],
        "degreeAtLeast" => [Choice(at, kind, Levels)],
        "flag" => [Choice(at, kind, [.. StaffFlags.Codes])],
        "politicalAtLeast" => [Choice(at, kind, [.. Enum.GetValues<PoliticalLevel>().Select(level => level.Code())])],
        "sex" => [Choice(at, kind, ["female", "male"])],
        "partyMember" => [new PlanField(at, Name(kind), PlanFieldKind.YesNo)],
        "titlePrefix" or "ethnic" => [new PlanField(at, Name(kind), PlanFieldKind.Codes) { IsRequired = true }],
        "unitLevel" => [new PlanField(at, Name(kind), PlanFieldKind.Lines) { IsRequired = true }],
        "ageAtMost" or "ageAtLeast" => [new PlanField(at, Name(kind), PlanFieldKind.Number) { IsRequired = true }],
        "major" => [Within(at, kind, "keywords", PlanFieldKind.Lines, required: true), Choice(at + ".atLeast", kind + ".atLeast", Levels), Within(at, kind, "codes", PlanFieldKind.Codes)],
        "awarded" => [Ticks(at + ".levels", kind + ".levels", Levels), .. Days(at), Within(at, kind, "notBeforeJoining", PlanFieldKind.YesNo)],
        "degreeGained" => [Ticks(at + ".levels", kind + ".levels", Levels), .. Days(at), Within(at, "span", "lastMonths", PlanFieldKind.Number)],
        "partyAdmitted" or "joined" => [.. Days(at), Within(at, "span", "lastMonths", PlanFieldKind.Number)],
        _ => [],
    };

    private static IReadOnlyList<string> Levels { get; } = [.. DegreeLevels.All.Select(level => level.Code())];

    private static PlanField[] Days(string at) => [Within(at, "span", "from", PlanFieldKind.Day), Within(at, "span", "to", PlanFieldKind.Day)];

    private static PlanField Within(string at, string kind, string name, PlanFieldKind typed, bool required = false) => new($"{at}.{name}", Name($"{kind}.{name}"), typed) { IsRequired = required };

    private static PlanField Choice(string at, string name, IReadOnlyList<string> choices) => new(at, Name(name), PlanFieldKind.Choice) { Choices = choices, IsRequired = true };

    private static PlanField Ticks(string at, string name, IEnumerable<string> choices) => new(at, Name(name), PlanFieldKind.Ticks) { Choices = [.. choices], IsRequired = true };

    private static string Name(string kind) => Prefix + kind;

    // a condition of which the choice is still to be made says so in the plan check, at its field
    private static JsonObject Begun(JsonDraft draft, string kind) => new()
    {
        [kind] = kind switch
        {
            "ref" => JsonValue.Create(PlanForm.Populations(draft)[0]),
            "not" => new JsonObject { ["ref"] = PlanForm.Populations(draft)[0] },
            "any" => new JsonArray(new JsonObject { ["ref"] = PlanForm.Populations(draft)[0] }),
            "partyMember" => JsonValue.Create(true),
            "major" => new JsonObject(),
            "degreeAtLeast" or "flag" or "politicalAtLeast" or "sex" => JsonValue.Create(""),
            "ageAtMost" or "ageAtLeast" => JsonValue.Create(""),
            _ => new JsonArray(),
        },
    };
}
