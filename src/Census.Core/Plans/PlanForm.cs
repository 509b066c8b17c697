using System.Globalization;
using System.Text.Json.Nodes;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.Text;

namespace Census.Core.Plans;

/// <summary>
/// A plan under change as forms: its parts, the fields of each, and what no form can express, which stays in the text as it was written.
/// Whether what was typed can stand is for <see cref="PlanText"/> to say; a number that cannot be read stands in the text as it was typed.
/// </summary>
public static class PlanForm
{
    public const string Head = "$";

    /// <summary>The lists of a plan whose items are parts of their own.</summary>
    public static IReadOnlyList<string> Lists { get; } = ["targets", "monitored", "followUps"];

    public static IReadOnlyList<PlanPart> Parts(JsonDraft draft) =>
    [
        new PlanPart(Head, "head", draft.Shown("$.id")),
        .. draft.Names("$.definitions").Select(name => new PlanPart($"$.definitions.{name}", "definitions", name)),
        .. draft.Names("$.measures").Select(name => new PlanPart($"$.measures.{name}", "measures", name)),
        .. Lists.SelectMany(list => draft.Items("$." + list).Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{i}]")).Select(path => new PlanPart(path, list, draft.Shown(path + ".code")))),
    ];

    /// <summary>The part in which a place lies: that of "$.targets[3].value" is "$.targets[3]".</summary>
    public static string PartOf(JsonDraft draft, string place) =>
        Parts(draft).Select(part => part.Path).Where(path => path == place || place.StartsWith(path + ".", StringComparison.Ordinal) || (IsPopulation(path) && place == TitlePlace(path))).MaxBy(path => path.Length) ?? Head;

    private static bool IsPopulation(string part) => part.StartsWith("$.definitions.", StringComparison.Ordinal);

    // the title of a population stands beside the populations
    private static string TitlePlace(string part) => PopulationForm.Titles + part["$.definitions".Length..];

    public static IReadOnlyList<PlanField> Fields(JsonDraft draft, string part) => part switch
    {
        Head => HeadFields(draft),
        _ when IsPopulation(part) => [new PlanField(TitlePlace(part), "population.title", PlanFieldKind.Text), .. CriteriaFields(draft, part)],
        _ when part.StartsWith("$.measures.", StringComparison.Ordinal) => [.. MeasureFields(draft, part), .. CriteriaFields(draft, part)],
        _ when part.StartsWith("$.targets[", StringComparison.Ordinal) => TargetFields(draft, part),
        _ when part.StartsWith("$.monitored[", StringComparison.Ordinal) =>
        [
            Field(part, "code", PlanFieldKind.Text, required: true), Choice(part, "kind", MonitoredCodes.KindCodes, required: true), Field(part, "title", PlanFieldKind.LongText, required: true),
            Field(part, "phrase", PlanFieldKind.LongText), Field(part, "asked", PlanFieldKind.Text), Field(part, "unit", PlanFieldKind.Text), Field(part, "note", PlanFieldKind.LongText),
        ],
        _ => [Field(part, "code", PlanFieldKind.Text, required: true), Field(part, "title", PlanFieldKind.LongText, required: true), Field(part, "responsible", PlanFieldKind.Text), Field(part, "due", PlanFieldKind.Day)],
    };

    /// <summary>What stands in a part and has no field, by name, as JSON on one line.</summary>
    public static IReadOnlyList<(string Name, string Json)> Rest(JsonDraft draft, string part)
    {
        var covered = Fields(draft, part).Select(field => field.Path).ToList();
        var own = part == Head ? draft.Names(part).Except([.. Lists, "$schema", "definitions", "definitionTitles", "measures"]) : draft.Names(part);
        return [.. own.SelectMany(name => Uncovered(draft, $"{part}.{name}", name, covered))];
    }

    private static IEnumerable<(string Name, string Json)> Uncovered(JsonDraft draft, string path, string name, List<string> covered)
    {
        if (covered.Contains(path))
        {
            return [];
        }
        return covered.Exists(field => field.StartsWith(path + ".", StringComparison.Ordinal)) && draft.At(path) is JsonObject
            ? draft.Names(path).SelectMany(inner => Uncovered(draft, $"{path}.{inner}", $"{name}.{inner}", covered))
            : covered.Exists(field => field.StartsWith(path + "[", StringComparison.Ordinal)) || draft.At(path) is null ? [] : [(name, JsonDraft.Shown(draft.At(path)))];
    }

    private static List<PlanField> HeadFields(JsonDraft draft) =>
    [
        Field(Head, "id", PlanFieldKind.Text, required: true), Field(Head, "title.vi", PlanFieldKind.LongText, required: true), Field(Head, "title.en", PlanFieldKind.LongText, required: true),
        Field(Head, "issuer", PlanFieldKind.Text, required: true), Field(Head, "date", PlanFieldKind.Day), Field(Head, "legalBasis", PlanFieldKind.Lines, required: true),
        Choice(Head, "intellectual.minLevel", [.. DegreeLevels.All.Select(level => level.Code())], required: true),
        Field(Head, "intellectual.sectors", PlanFieldKind.Ticks, required: true) with { Choices = IntellectualDefinition.SectorCodes },
        Field(Head, "intellectual.includeContract", PlanFieldKind.YesNo),
        Field(Head, "thresholds.mostlyUnknownPercent", PlanFieldKind.Number), Field(Head, "thresholds.reportedUnitsPercent", PlanFieldKind.Number),
        Field(Head, "thresholds.exceededPercentOfValue", PlanFieldKind.Number), Field(Head, "thresholds.exceededPoints", PlanFieldKind.Number),
        .. draft.Items("$.horizons").SelectMany((_, i) => HorizonFields(string.Create(CultureInfo.InvariantCulture, $"$.horizons[{i}]"))),
        Choice(Head, "issuerStatus.status", IssuerFates.Codes), Field(Head, "issuerStatus.on", PlanFieldKind.Day), Field(Head, "issuerStatus.note", PlanFieldKind.LongText), Field(Head, "issuerStatus.source", PlanFieldKind.Text),
    ];

    private static PlanField[] HorizonFields(string path) =>
    [
        new(path + ".year", "horizons.year", PlanFieldKind.Number) { IsRequired = true },
        new(path + ".flow.from", "horizons.from", PlanFieldKind.Day) { IsRequired = true },
        new(path + ".flow.to", "horizons.to", PlanFieldKind.Day) { IsRequired = true },
    ];

    private static List<PlanField> MeasureFields(JsonDraft draft, string part) =>
    [
        Field(part, "title.vi", PlanFieldKind.LongText, required: true), Field(part, "title.en", PlanFieldKind.LongText, required: true), Choice(part, "kind", TargetCodes.KindCodes, required: true),
        .. draft.Names(part + ".readings").SelectMany(code => ReadingFields($"{part}.readings.{code}")),
    ];

    private static PlanField[] ReadingFields(string path) =>
    [
        new(path + ".title.vi", "reading.title.vi", PlanFieldKind.LongText) { IsRequired = true },
        new(path + ".title.en", "reading.title.en", PlanFieldKind.LongText) { IsRequired = true },
    ];

    private static IEnumerable<PlanField> CriteriaFields(JsonDraft draft, string part) =>
        CriterionForm.Places(draft, part).SelectMany(place => CriterionForm.Fields(CriterionForm.Of(draft, place)));

    /// <summary>The populations a plan knows by name.</summary>
    public static IReadOnlyList<string> Populations(JsonDraft draft) => ["intellectual-staff", "intellectual-level", .. draft.Names("$.definitions")];

    private static List<PlanField> TargetFields(JsonDraft draft, string part) =>
    [
        Field(part, "code", PlanFieldKind.Text, required: true),
        Choice(part, "horizon", [.. draft.Items("$.horizons").Select(horizon => JsonDraft.Shown(horizon?["year"]))], required: true),
        Choice(part, "measure", draft.Names("$.measures"), required: true), Choice(part, "field", [.. Census.Core.People.Fields.Codes]),
        Choice(part, "comparator", Comparators.Codes, required: true), Field(part, "value", PlanFieldKind.Number, required: true), Field(part, "valueMax", PlanFieldKind.Number),
        Field(part, "readings", PlanFieldKind.Codes, required: true) with { Choices = draft.Names($"$.measures.{draft.Shown(part + ".measure")}.readings") },
        Field(part, "phrase", PlanFieldKind.LongText, required: true), Field(part, "note", PlanFieldKind.LongText), Field(part, "title.vi", PlanFieldKind.Text), Field(part, "title.en", PlanFieldKind.Text),
        Field(part, "baseline.year", PlanFieldKind.Number), Field(part, "baseline.value", PlanFieldKind.Number), Field(part, "baseline.source", PlanFieldKind.Text),
        Field(part, "baseline.definition", PlanFieldKind.Text), Field(part, "baseline.definitionConfirmed", PlanFieldKind.YesNo),
    ];

    private static PlanField Field(string part, string name, PlanFieldKind kind, bool required = false) => new($"{part}.{name}", name, kind) { IsRequired = required };

    private static PlanField Choice(string part, string name, IReadOnlyList<string> choices, bool required = false) => Field(part, name, PlanFieldKind.Choice, required) with { Choices = choices };
}
