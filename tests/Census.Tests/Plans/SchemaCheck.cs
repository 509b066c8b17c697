using System.Text.Json;
using System.Text.RegularExpressions;

namespace Census.Tests.Plans;

/// <summary>The words of JSON Schema that plan.schema.json uses, and no others: a word it does not know throws.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly string[] Silent = ["$schema", "$defs", "title", "description"];

    public IEnumerable<string> Faults(JsonElement schema, JsonElement value, string path) =>
        schema.EnumerateObject().Where(word => !Silent.Contains(word.Name)).SelectMany(word => Word(word.Name, word.Value, schema, value, path));

    private IEnumerable<string> Word(string word, JsonElement rule, JsonElement schema, JsonElement value, string path) => word switch
    {
        "$ref" => Faults(root.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), value, path),
        "allOf" => rule.EnumerateArray().SelectMany(part => Faults(part, value, path)),
        "anyOf" => Fault(!rule.EnumerateArray().Any(part => !Faults(part, value, path).Any()), path, word),
        "type" => Fault(!IsOf(value, rule.GetString()!), path, word),
        "enum" => Fault(!rule.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), path, word),
        "pattern" => Fault(value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, rule.GetString()!), path, word),
        "minimum" => Fault(Number(value) < rule.GetDecimal(), path, word),
        "maximum" => Fault(Number(value) > rule.GetDecimal(), path, word),
        "exclusiveMinimum" => Fault(Number(value) <= rule.GetDecimal(), path, word),
        "minItems" => Fault(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() < rule.GetInt32(), path, word),
        "minProperties" => Fault(Names(value).Count() < rule.GetInt32(), path, word),
        "maxProperties" => Fault(Names(value).Count() > rule.GetInt32(), path, word),
        "required" => Fault(IsOf(value, "object") && rule.EnumerateArray().Any(name => !Names(value).Contains(name.GetString()!)), path, word),
        "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => Faults(rule, item, $"{path}[{i}]")) : [],
        "properties" => rule.EnumerateObject().Where(p => Names(value).Contains(p.Name)).SelectMany(p => Faults(p.Value, value.GetProperty(p.Name), $"{path}.{p.Name}")),
        "additionalProperties" => Others(schema, value).SelectMany(name => Other(rule, value.GetProperty(name), $"{path}.{name}")),
        _ => throw new InvalidOperationException(word),
    };

    private IEnumerable<string> Other(JsonElement rule, JsonElement value, string path) =>
        rule.ValueKind == JsonValueKind.False ? [path + " is not allowed"] : Faults(rule, value, path);

    private static IEnumerable<string> Others(JsonElement schema, JsonElement value) =>
        Names(value).Where(name => !(schema.TryGetProperty("properties", out var known) && known.TryGetProperty(name, out _)));

    private static IEnumerable<string> Names(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().Select(p => p.Name) : [];

    private static decimal? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new InvalidOperationException(type),
    };

    private static IEnumerable<string> Fault(bool broken, string path, string word) => broken ? [$"{path}: {word}"] : [];
}
