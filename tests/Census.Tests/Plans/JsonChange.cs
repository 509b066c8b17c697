using System.Text.Json.Nodes;

namespace Census.Tests.Plans;

/// <summary>A JSON text with one place ("targets/0/code") holding another value, as JSON; without the place where the value is empty.</summary>
internal static class JsonChange
{
    public static string At(string json, string place, string value)
    {
        var root = JsonNode.Parse(json)!;
        var steps = place.Split('/');
        var parent = steps[..^1].Aggregate(root, (node, step) => (int.TryParse(step, out var i) ? node[i] : node[step])!);
        if (parent is JsonArray list)
        {
            list[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = JsonNode.Parse(value);
            return root.ToJsonString();
        }
        parent.AsObject().Remove(steps[^1]);
        if (value.Length > 0)
        {
            parent[steps[^1]] = JsonNode.Parse(value);
        }
        return root.ToJsonString();
    }
}
