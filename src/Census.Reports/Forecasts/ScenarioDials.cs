using System.Text.Json.Nodes;
using Census.Core.Scenarios;
using Census.Core.Text;

namespace Census.Reports.Forecasts;

/// <summary>
/// What one may turn in a scenario without writing a file, each as it is typed; null leaves what the scenario says. Recruits and trainees a year are a number or
/// the word the file uses ("replace-retirees", "needed"), holders a percentage or "as-now", "as-target". Whether what was typed can stand is for the reader of
/// scenarios to say.
/// </summary>
public sealed record ScenarioDials
{
    private const string Own = "tu-chon";

    private const string Typed = "đặt trên trang dự báo";

    public string? Recruits { get; init; }

    public string? Holders { get; init; }

    public string? Trainees { get; init; }

    /// <summary>Only where as many are trained as needed; blank: until the horizon.</summary>
    public string? Within { get; init; }

    public string? Finish { get; init; }

    /// <summary>Years of study by the code of the degree.</summary>
    public IReadOnlyDictionary<string, string> Study { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The exceptions of retirement to apply.</summary>
    public IReadOnlyList<string>? Exceptions { get; init; }

    /// <summary>The dials as a scenario sets them.</summary>
    public static ScenarioDials Of(JsonDraft scenario) => new()
    {
        Recruits = scenario.Shown("$.recruits.perYear"),
        Holders = scenario.Shown("$.recruits.holders"),
        Trainees = scenario.Shown("$.trainees.perYear"),
        Within = scenario.Shown("$.trainees.withinYears"),
        Finish = scenario.Shown("$.pipeline.finishPercent"),
        Study = scenario.Items("$.study").ToDictionary(time => JsonDraft.Shown(time?["degree"]), time => JsonDraft.Shown(time?["years"]), StringComparer.Ordinal),
        Exceptions = [.. scenario.Items("$.exceptions").Select(JsonDraft.Shown)],
    };

    /// <summary>
    /// The text of a scenario with the dials turned: as the command line takes it. Turned otherwise than it was, it bears a name of its own, and a number
    /// typed here names no other source than that.
    /// </summary>
    public string Turn(string text)
    {
        var (before, draft) = (JsonDraft.Parse(text)!, JsonDraft.Parse(text)!);
        Put(draft, "$.recruits.perYear", Recruits);
        Put(draft, "$.recruits.holders", Holders);
        Put(draft, "$.trainees.perYear", Trainees);
        Put(draft, "$.trainees.withinYears", draft.Shown("$.trainees.perYear") == ScenarioCodes.Needed ? Within : "");
        PutSourced(draft, "$.pipeline", "finishPercent", Finish);
        for (var i = 0; i < draft.Items("$.study").Count; i++)
        {
            var place = FormattableString.Invariant($"$.study[{i}]");
            PutSourced(draft, place, "years", Study.GetValueOrDefault(draft.Shown(place + ".degree")));
        }
        if (Exceptions is { } applied && !applied.Order(StringComparer.Ordinal).SequenceEqual(draft.Items("$.exceptions").Select(JsonDraft.Shown).Order(StringComparer.Ordinal)))
        {
            draft.Put("$.exceptions", new JsonArray([.. applied.Select(code => (JsonNode)code)]));
        }
        return draft.Text == before.Text ? text : Named(draft, $"{before.Shown("$.title.vi")} (có điều chỉnh)", $"{before.Shown("$.title.en")} (adjusted)");
    }

    /// <summary>The same scenario under a name of somebody's own.</summary>
    public static string Named(string text, string name) => Named(JsonDraft.Parse(text)!, name, name);

    private static string Named(JsonDraft draft, string vietnamese, string english)
    {
        draft.Put("$.id", Own);
        draft.Put("$.title.vi", vietnamese);
        draft.Put("$.title.en", english);
        return draft.Text;
    }

    private static void PutSourced(JsonDraft draft, string place, string name, string? typed)
    {
        if (Put(draft, $"{place}.{name}", typed))
        {
            draft.Put(place + ".source", Typed);
            draft.Put(place + ".confidence", "low");
        }
    }

    private static bool Put(JsonDraft draft, string path, string? typed)
    {
        if (typed is null || typed.Trim() == draft.Shown(path))
        {
            return false;
        }
        draft.Put(path, typed.Trim() is { Length: > 0 } text ? TypedNumber.Read(text) is { } number ? JsonValue.Create(number) : JsonValue.Create(text) : null);
        return true;
    }
}
