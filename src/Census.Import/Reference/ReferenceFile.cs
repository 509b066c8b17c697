using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Census.Import.Reference;

/// <summary>
/// What every file of reference/ begins with: from when to when it is valid (null: not known, or still), where it was taken
/// from, how sure we are, and what a person who edits it should know.
/// </summary>
internal abstract record ReferenceFile
{
    public required DateOnly? ValidFrom { get; init; }

    public required DateOnly? ValidTo { get; init; }

    public required string Source { get; init; }

    public required string Confidence { get; init; }

    public string? Notes { get; init; }

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
    };

    /// <summary>The built vocabulary of one embedded file. Anything wrong in it is a bug of ours and throws with the file's name.</summary>
    public static TVocabulary Load<TFile, TVocabulary>(string name, Func<TFile, TVocabulary> build)
        where TFile : ReferenceFile
    {
        using var stream = Open(name);
        return Parse(name, stream, build);
    }

    /// <summary>The text of an embedded file whose shape Core reads.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    public static TVocabulary Parse<TFile, TVocabulary>(string name, Stream json, Func<TFile, TVocabulary> build)
        where TFile : ReferenceFile
    {
        try
        {
            return build(JsonSerializer.Deserialize<TFile>(json, Strict) ?? throw new InvalidDataException("It is empty."));
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidDataException or FormatException)
        {
            throw new InvalidDataException($"reference/{name}: {e.Message}", e);
        }
    }

    private static Stream Open(string name) => typeof(ReferenceFile).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidDataException($"reference/{name} is not embedded.");

    /// <summary>One pattern that finds what any of these finds, over fold keys.</summary>
    protected static Regex AnyOf(IEnumerable<string> patterns) => new(
        string.Join('|', patterns.Select(pattern => "(?:" + pattern + ")")),
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(10));

    /// <summary>The value a code stands for; an unknown code is a mistake in the file.</summary>
    protected static T Known<T>(string code, Func<string, T?> parse)
        where T : struct =>
        parse(code) ?? throw new InvalidDataException($"unknown {typeof(T).Name} “{code}”.");
}
