using System.Reflection;
using System.Text;
using Census.Core.Problems;
using Census.Core.Scenarios;
using Census.Core.Sources;
using Census.Core.Time;

namespace Census.Reports.Forecasts;

/// <summary>The scenarios shipped with the program and the table of retirement ages they go with. Anything wrong in one is a bug and throws.</summary>
public static class ScenarioShelf
{
    /// <summary>The scenario that holds when none is asked for.</summary>
    public const string Usual = "as-is";

    private const string Folder = "scenarios/";

    private static readonly Assembly Home = typeof(ScenarioShelf).Assembly;

    private static readonly Lazy<RetirementAges> AgesInForce = new(() => RetirementAges.Read(Resource("reference/retirement-ages")!));

    /// <summary>Names of the shipped scenarios, in order.</summary>
    public static IReadOnlyList<string> Shipped { get; } =
    [
        .. Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Order(StringComparer.Ordinal),
    ];

    public static RetirementAges Ages => AgesInForce.Value;

    /// <summary>The text of a shipped scenario; null when none has this name.</summary>
    public static string? ShippedText(string name) => Resource(Folder + name);

    public static Scenario OfName(string name) => Read(ShippedText(name)!).Value!;

    /// <summary>The scenario in a text, or what is wrong with it.</summary>
    public static Answer<Scenario> Read(string json)
    {
        var reading = ScenarioText.Read(json, Ages);
        return new Answer<Scenario>(reading.Scenario, reading.Problems);
    }

    /// <summary>That there is neither a scenario nor a file of this name.</summary>
    public static Answer<Scenario> Missing(string name) => new(new Problem(ScenarioProblems.NoSuchScenario, new SourceRef())
    {
        Value = name,
        Arguments = [string.Join(", ", Shipped)],
    });

    private static string? Resource(string name)
    {
        using var stream = Home.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
