using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Web.Texts;

namespace Census.Web.Pages.Plans;

/// <summary>A field of a form over a plan with what stands in it and what is wrong with that.</summary>
public sealed record FieldView(PlanField Field, string Value, IReadOnlyList<string> Wrong)
{
    /// <summary>Shown, but not to be changed.</summary>
    public bool IsFixed { get; init; }

    public string Id => "f-" + Field.Path.Replace("$.", "", StringComparison.Ordinal).Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);

    public string Name => "f:" + Field.Path;

    /// <summary>A choice in words.</summary>
    public static string Choice(Words words, string field, string code) => field switch
    {
        "field" when Fields.Parse(code) is { } one => words.Language == Language.English ? one.Code() : one.Vietnamese(),
        "intellectual.minLevel" when DegreeLevels.Parse(code) is { } level => words.Language == Language.English ? level.Code() : level.Vietnamese(),
        "measure" or "horizon" or "reading.population" or "reading.numerator" => code,
        _ => words[$"plans.choice.{code}"],
    };
}
