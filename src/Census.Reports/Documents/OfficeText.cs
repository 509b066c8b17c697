using System.Globalization;
using System.Text.Json;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Sources;

namespace Census.Reports.Documents;

/// <summary>Reads the settings of an office. Whatever the text is, the answer is settings or everything that is wrong, each with its JSON path; nothing throws.</summary>
public static class OfficeText
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    private static readonly string[] Texts = ["superior", "issuer", "name", "place", "number", "date", "authority", "position", "signer", "reportsTo", "archive", "secrecy", "style"];

    private static readonly string[] Known = ["$schema", .. Texts, "recipients"];

    public static Answer<OfficeSettings> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'), Options);
            var problems = Wrong(document.RootElement).ToList();
            return problems.Count > 0 ? new Answer<OfficeSettings>(null, problems) : new Answer<OfficeSettings>(Settings(document.RootElement));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            var line = ((fault as JsonException)?.LineNumber ?? 0) + 1;
            return new Answer<OfficeSettings>(Of(DocumentProblems.OfficeNotJson, fault.Message, line.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static IEnumerable<Problem> Wrong(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            yield return Of(PlanProblems.WrongType, Shown(root), "$", JsonTypes.Vietnamese("object"), "{ \"issuer\": \"SỞ NỘI VỤ\" }", "object");
            yield break;
        }
        foreach (var member in root.EnumerateObject())
        {
            var path = "$." + member.Name;
            foreach (var problem in member.Name switch
            {
                _ when !Known.Contains(member.Name, StringComparer.Ordinal) => [Of(PlanProblems.UnknownProperty, member.Name, path, string.Join(", ", Known))],
                _ when member.Value.ValueKind == JsonValueKind.Null => [],
                "recipients" => Recipients(member.Value, path),
                _ => Text(member, path),
            })
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<Problem> Text(JsonProperty member, string path)
    {
        if (member.Value.ValueKind != JsonValueKind.String)
        {
            yield return Of(PlanProblems.WrongType, Shown(member.Value), path, JsonTypes.Vietnamese("string"), "\"SỞ NỘI VỤ\"", "string");
        }
        else if (member.Name == "date" && Day(member.Value) is null)
        {
            yield return Of(PlanProblems.OutOfBounds, Shown(member.Value), path, "ngày viết theo dạng năm-tháng-ngày", "\"2026-02-05\"", "a day as year-month-day");
        }
        else if (member.Name == "style" && !DocumentStyles.Codes.Contains(member.Value.GetString(), StringComparer.Ordinal))
        {
            yield return Of(PlanProblems.UnknownCode, member.Value.GetString(), path, string.Join(", ", DocumentStyles.Codes));
        }
    }

    private static IEnumerable<Problem> Recipients(JsonElement list, string path)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            return [Of(PlanProblems.WrongType, Shown(list), path, JsonTypes.Vietnamese("array"), "[\"UBND tỉnh\"]", "array")];
        }
        return list.EnumerateArray()
            .Select((item, i) => (item, i)).Where(entry => entry.item.ValueKind != JsonValueKind.String)
            .Select(entry => Of(PlanProblems.WrongType, Shown(entry.item), string.Create(CultureInfo.InvariantCulture, $"{path}[{entry.i}]"), JsonTypes.Vietnamese("string"), "\"UBND tỉnh\"", "string"));
    }

    private static OfficeSettings Settings(JsonElement root) => new()
    {
        Superior = Of(root, "superior"),
        Issuer = Of(root, "issuer"),
        Name = Of(root, "name"),
        Place = Of(root, "place"),
        Number = Of(root, "number"),
        Date = root.TryGetProperty("date", out var date) ? Day(date) : null,
        Authority = Of(root, "authority"),
        Position = Of(root, "position"),
        Signer = Of(root, "signer"),
        ReportsTo = Of(root, "reportsTo"),
        Archive = Of(root, "archive"),
        Secrecy = Of(root, "secrecy"),
        Style = Of(root, "style"),
        Recipients = root.TryGetProperty("recipients", out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [],
    };

    private static string? Of(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString() : null;

    private static DateOnly? Day(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Shown(JsonElement element) => element.GetRawText() is { Length: > 60 } text ? text[..60] + "…" : element.GetRawText();

    private static Problem Of(ProblemCode code, string? value, params string[] arguments) => new(code, new SourceRef()) { Value = value, Arguments = arguments };
}
