using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Census.Cli;
using Census.Integration.Tests.Database;

namespace Census.Integration.Tests.Cli;

/// <summary>A folder with a database of its own, and the real command line run on it in this process.</summary>
internal sealed class Office : IDisposable
{
    public const string Now = "2025-12-31";
    public const string Before = "2024-12-31";

    private readonly Scratch _scratch = new();

    public string Folder => _scratch.Folder;

    public string Database => _scratch.Where;

    public string File(string name) => Path.Combine(Folder, name);

    public Outcome Run(params string[] args) => Anywhere(["--db", Database, .. args]);

    public static Outcome Anywhere(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = new CensusProgram(output, error, TimeProvider.System, false, 200).Run(args);
        return new Outcome(exit, output.ToString(), error.ToString());
    }

    public Outcome Import(string file, params string[] more) => Run(["import", file, "--round", Now, .. more, "--json"]);

    public Outcome ImportBefore(string file, params string[] more) => Run(["import", file, "--round", Before, .. more, "--json"]);

    public Outcome Report(params string[] more) => Run(["report", "--plan", "cao-bang", "--round", Now, .. more, "--json"]);

    public Outcome Explain(string code, params string[] more) =>
        Run(["explain", code, "--plan", "cao-bang", "--round", Now, .. more, "--json"]);

    /// <summary>The names behind a figure, in alphabetical order.</summary>
    public string Names(string code, params string[] more) =>
        string.Join(", ", Explain(code, more).Array("people").Select(p => p!["name"]!.ToString()).Order(StringComparer.Ordinal));

    /// <summary>One target of the report as "numerator/denominator status"; a stock or flow without a denominator.</summary>
    public string Figure(string code, params string[] more)
    {
        var target = Report(more).Target(code);
        var of = target["denominator"] is { } denominator ? "/" + denominator : "";
        return $"{target["numerator"]}{of} {target["status"]}";
    }

    /// <summary>The report of both rounds in all the formats that are written, as one text; the database must be sound.</summary>
    public string EverythingReported()
    {
        var texts = new List<string>();
        foreach (var round in new[] { Before, Now })
        {
            var files = new[] { ".csv", ".md", ".json" }.Select(ending => File("report" + ending)).ToList();
            var run = Run(["report", "--plan", "cao-bang", "--round", round, .. files.SelectMany(file => new[] { "--out", file }), "--json"]);
            run.Exit.Should().Be(0, run.Error);
            texts.Add(run.Out);
            texts.AddRange(files.Select(file => System.IO.File.ReadAllText(file, System.Text.Encoding.UTF8)));
        }
        Run("db", "check").Exit.Should().Be(0);
        return string.Join("\n=====\n", texts);
    }

    public void Dispose() => _scratch.Dispose();
}

/// <summary>What a run of the command line left: exit code and both outputs.</summary>
internal sealed record Outcome(int Exit, string Out, string Error)
{
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public JsonNode Json => JsonNode.Parse(Out.Length > 0 ? Out : throw new InvalidOperationException($"no JSON, exit code {Exit}: {Error}"))!;

    /// <summary>The value at a path such as <c>files.0.sheets.1.rows.people</c>, as text; null where it is null.</summary>
    public string? At(string path) => Find(path)?.ToString();

    /// <summary>What stands at a path as JSON on one line, letters and signs as they are.</summary>
    public string Text(string path) => TextOf(Find(path)!);

    public static string TextOf(JsonNode node) => node.ToJsonString(AsWritten);

    public JsonArray Array(string path) => Find(path)!.AsArray();

    public JsonNode Target(string code) => Array("targets").Single(t => t!["code"]!.ToString() == code)!;

    /// <summary>The codes of the problems of the first file, in their order.</summary>
    public IEnumerable<string> Problems => Array("files.0.problems").Select(p => p!["code"]!.ToString());

    /// <summary>Names of the properties at a path, in their order.</summary>
    public string Properties(string path = "") => string.Join(' ', Find(path)!.AsObject().Select(property => property.Key));

    private JsonNode? Find(string path) => path.Split('.', StringSplitOptions.RemoveEmptyEntries).Aggregate(
        (JsonNode?)Json,
        (node, step) => int.TryParse(step, System.Globalization.CultureInfo.InvariantCulture, out var index) ? node![index] : Member(node!, step));

    private static JsonNode? Member(JsonNode node, string name)
    {
        node.AsObject().ContainsKey(name).Should().BeTrue("there is a property {0}", name);
        return node[name];
    }
}
