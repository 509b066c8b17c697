using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Census.Core.Text;

/// <summary>
/// A JSON object under change, by the paths that problems name: "$.targets[3].baseline.year". Whatever no path touches stays as it was
/// written. A place that is not there reads as null and is made when something is put into it; putting into what is no object or
/// list does nothing.
/// </summary>
public sealed class JsonDraft
{
    private static readonly JsonSerializerOptions AsWritten = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions Reading = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    private readonly JsonObject _root;

    private JsonDraft(JsonObject root) => _root = root;

    /// <summary>Null when the text is no JSON object, or holds what is no text.</summary>
    public static JsonDraft? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text.TrimStart('\uFEFF'), null, Reading) is JsonObject root && IsText(root) ? new JsonDraft(root) : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // half of a letter outside the basic plane is good JSON and no text: the reader of texts says so by InvalidOperationException
    private static bool IsText(JsonNode? node) => node switch
    {
        JsonObject members => members.All(member => IsText(member.Value)),
        JsonArray items => items.All(IsText),
        _ => Shown(node) is not null,
    };

    /// <summary>The whole, indented, letters as they are, with a line feed at the end.</summary>
    public string Text => _root.ToJsonString(AsWritten) + "\n";

    public JsonNode? At(string path) => Steps(path).Aggregate((JsonNode?)_root, Step);

    /// <summary>What stands at a place, as somebody would type it: text as it is, everything else as JSON on one line; blank for nothing.</summary>
    public string Shown(string path) => Shown(At(path));

    public static string Shown(JsonNode? node) => node switch
    {
        null => "",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => node.ToJsonString(Compact),
    };

    /// <summary>The items of a list; none when there is no list.</summary>
    public IReadOnlyList<JsonNode?> Items(string path) => At(path) is JsonArray items ? [.. items] : [];

    /// <summary>The names of the properties of an object, in order; none when there is no object.</summary>
    public IReadOnlyList<string> Names(string path) => At(path) is JsonObject members ? [.. members.Select(member => member.Key)] : [];

    /// <summary>Puts a value into a place; null takes the property away.</summary>
    public void Put(string path, JsonNode? value)
    {
        var steps = Steps(path);
        if (steps.Count == 0 || (value is null && At(path) is null))
        {
            return;
        }
        JsonNode? place = _root;
        foreach (var step in steps.Take(steps.Count - 1))
        {
            place = Step(place, step) ?? Make(place, step);
        }
        if (place is JsonObject parent)
        {
            Put(parent, steps[^1], value);
        }
        else if (place is JsonArray items && Index(steps[^1]) is { } i && i < items.Count && value is not null)
        {
            items[i] = value;
        }
    }

    /// <summary>Adds to the end of a list, which is made when there is none; gives the place of the item.</summary>
    public string Add(string path, JsonNode item)
    {
        if (At(path) is null)
        {
            Put(path, new JsonArray());
        }
        if (At(path) is JsonArray items)
        {
            items.Add(item);
            return string.Create(CultureInfo.InvariantCulture, $"{path}[{items.Count - 1}]");
        }
        return path;
    }

    /// <summary>Takes an item out of its list.</summary>
    public void Remove(string path)
    {
        if (At(path) is { Parent: JsonArray items } item)
        {
            items.Remove(item);
        }
        else
        {
            Put(path, null);
        }
    }

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // an explicit null is no value to keep beside others
    private static void Put(JsonObject parent, string name, JsonNode? value)
    {
        if (value is null)
        {
            parent.Remove(name);
        }
        else
        {
            parent[name] = value;
        }
    }

    private static JsonObject? Make(JsonNode? place, string name)
    {
        if (place is not JsonObject parent)
        {
            return null;
        }
        var made = new JsonObject();
        parent[name] = made;
        return made;
    }

    private static JsonNode? Step(JsonNode? place, string step) => (place, Index(step)) switch
    {
        (JsonObject members, _) => members[step],
        (JsonArray items, { } i) when i < items.Count => items[i],
        _ => null,
    };

    private static int? Index(string step) => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? i : null;

    private static List<string> Steps(string path) => [.. path.TrimStart('$').Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries)];
}
