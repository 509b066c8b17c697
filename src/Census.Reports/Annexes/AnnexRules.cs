using System.Text.Json;

namespace Census.Reports.Annexes;

/// <summary>
/// What the annex tables take from <c>reference/</c>: bands of completed years of age (null is open), the oldest ages counted as young,
/// the count under which a number is not published, and the ethnic groups by key. A file that does not fit its shape is a bug of the build.
/// </summary>
internal sealed record AnnexRules(IReadOnlyList<AgeBand> AgeBands, IReadOnlyList<int> YoungUpTo, int HideBelow)
{
    public static readonly AnnexRules Shipped = Read();

    public required string Majority { get; init; }

    /// <summary>Key and name, in the order of the official list.</summary>
    public required IReadOnlyList<(string Key, string Name)> EthnicGroups { get; init; }

    private static AnnexRules Read()
    {
        using var rules = Document("annexes");
        using var groups = Document("ethnic-groups");
        var root = rules.RootElement;
        return new AnnexRules(
            [.. root.GetProperty("ageBands").EnumerateArray().Select(band => new AgeBand(Age(band[0]), Age(band[1])))],
            [.. root.GetProperty("youngUpTo").EnumerateArray().Select(age => age.GetInt32())],
            root.GetProperty("hideBelow").GetInt32())
        {
            Majority = groups.RootElement.GetProperty("majority").GetString()!,
            EthnicGroups = [.. groups.RootElement.GetProperty("groups").EnumerateArray().Select(group => (group.GetProperty("key").GetString()!, group.GetProperty("name").GetString()!))],
        };
    }

    private static int? Age(JsonElement age) => age.ValueKind == JsonValueKind.Null ? null : age.GetInt32();

    private static JsonDocument Document(string name)
    {
        using var stream = typeof(AnnexRules).Assembly.GetManifestResourceStream("reference/" + name)!;
        return JsonDocument.Parse(stream);
    }
}

/// <summary>Completed years of age from the first to the last, both included; null is open.</summary>
internal sealed record AgeBand(int? First, int? Last)
{
    public bool Holds(int age) => age >= (First ?? int.MinValue) && age <= (Last ?? int.MaxValue);
}
