using Census.Core.Criteria;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Import.Reference;
using Census.Web.Texts;

namespace Census.Web.Pages.Plans;

/// <summary>A field of a form over a plan with what stands in it and what is wrong with that.</summary>
public sealed record FieldView(PlanField Field, string Value, IReadOnlyList<string> Wrong)
{
    /// <summary>Shown, but not to be changed.</summary>
    public bool IsFixed { get; init; }

    /// <summary>The same field with the choices that only the reference data know.</summary>
    public FieldView WithReference() => Field.Name == "criterion.ethnic"
        ? this with { Field = Field with { Kind = PlanFieldKind.Ticks, Choices = [.. ReferenceData.Load().EthnicGroups.All.Select(group => group.Key)] } }
        : this;

    /// <summary>What a population of the plan is called.</summary>
    public Func<string, string> Population { get; init; } = name => name;

    /// <summary>A choice of this field in words.</summary>
    public string Said(Words words, string code) => Field.Name == "criterion.ref" && code is not ("intellectual-staff" or "intellectual-level") ? Population(code) : Choice(words, Field.Name, code);

    public string Id => "f-" + Field.Path.Replace("$.", "", StringComparison.Ordinal).Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);

    public string Name => "f:" + Field.Path;

    /// <summary>A choice in words.</summary>
    public static string Choice(Words words, string field, string code) => field switch
    {
        "field" when Fields.Parse(code) is { } one => words.Language == Language.English ? one.Code() : one.Vietnamese(),
        "intellectual.minLevel" when DegreeLevels.Parse(code) is { } level => words.Language == Language.English ? level.Code() : level.Vietnamese(),
        "criterion.category" when StaffCategories.Parse(code) is { } category => words.Of((StaffCategory?)category),
        "criterion.field" when Fields.Parse(code) is { } of => words.Of((Field?)of),
        "criterion.flag" when StaffFlags.Parse(code) is { } flag => words.Of(new FlagIs(flag).Vietnamese(), code),
        "criterion.politicalAtLeast" when PoliticalLevels.Parse(code) is { } political => words.Of(political.Vietnamese(), code),
        "criterion.sex" => words[code == "female" ? "overview.women" : "overview.men"],
        "criterion.ethnic" => ReferenceData.Load().EthnicGroups.ByKey(code)?.Name ?? code,
        "criterion.ref" => words[code is "intellectual-staff" or "intellectual-level" ? "plans.choice." + code : "plans.choice.named", code],
        _ when field.StartsWith("criterion.", StringComparison.Ordinal) && DegreeLevels.Parse(code) is { } degree => words.Of((DegreeLevel?)degree),
        "measure" or "horizon" => code,
        _ => words[$"plans.choice.{code}"],
    };
}
