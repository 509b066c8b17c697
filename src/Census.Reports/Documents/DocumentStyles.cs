using System.Text.Json;
using System.Text.Json.Serialization;
using Census.Core.Plans;

namespace Census.Reports.Documents;

/// <summary>The forms of documents and the outline of the report, from reference/document-styles.json. A mistake in that file throws with its name.</summary>
public static class DocumentStyles
{
    private const string Resource = "document-styles";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly StylesFile File = Load();

    public static IReadOnlyList<string> Codes { get; } = [.. File.Styles.Select(style => style.Code)];

    public static IReadOnlyList<OutlineEntry> Outline => File.Outline;

    public static DocumentStyle Of(string code) => File.Styles.Single(style => style.Code == code);

    /// <summary>The form for what reports on a plan: the one it states, else that for its issuer.</summary>
    public static DocumentStyle ForPlan(Plan plan) => plan.Form is { } form ? Of(form.Code()) : ForIssuer(plan.Issuer);

    /// <summary>The form for what a body issues: that of the Party where its name says that it is of the Party.</summary>
    public static DocumentStyle ForIssuer(string issuer) =>
        Of(File.PartyIssuers.Any(words => issuer.Contains(words, StringComparison.OrdinalIgnoreCase)) ? "party" : "state");

    private static StylesFile Load()
    {
        using var stream = typeof(DocumentStyles).Assembly.GetManifestResourceStream(Resource)!;
        try
        {
            return JsonSerializer.Deserialize<StylesFile>(stream, Options)!;
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException("reference/document-styles.json: " + fault.Message, fault);
        }
    }

    private sealed record StylesFile(
        string ValidFrom, string? ValidTo, string Source, string Confidence, string Notes,
        IReadOnlyList<string> PartyIssuers, IReadOnlyList<DocumentStyle> Styles, IReadOnlyList<OutlineEntry> Outline);
}
