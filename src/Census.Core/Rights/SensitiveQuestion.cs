using Census.Core.Criteria;
using Census.Core.Plans;

namespace Census.Core.Rights;

/// <summary>
/// Which sensitive facts a question asks for, so that a list of names drawn by it would tell them. A number of people tells nobody's
/// fact; their names do.
/// </summary>
public static class SensitiveQuestion
{
    public static Sensitive Asked(this Criterion question) => question switch
    {
        All all => Together(all.Parts),
        Any any => Together(any.Parts),
        Not not => not.Part.Asked(),
        NotSaid notSaid => notSaid.Part.Asked(),
        EthnicIn => Sensitive.Ethnicity,
        PartyMemberIs or PartyAdmittedWithin or PoliticalAtLeast => Sensitive.Party,
        _ => Sensitive.None,
    };

    /// <summary>What a way to count a target asks for, of the population or of those who count.</summary>
    public static Sensitive Asked(this Reading reading) => reading.Population.Asked() | reading.Numerator.Asked();

    /// <summary>The facts by name, with the code by which they are granted: "dân tộc (ethnicity)".</summary>
    public static string Words(this Sensitive facts) => string.Join(", ", new[]
    {
        facts.HasFlag(Sensitive.Identity) ? "số định danh (identity)" : "",
        facts.HasFlag(Sensitive.Ethnicity) ? "dân tộc (ethnicity)" : "",
        facts.HasFlag(Sensitive.Party) ? "đảng viên, lý luận chính trị (party)" : "",
    }.Where(word => word.Length > 0));

    private static Sensitive Together(IEnumerable<Criterion> parts) => parts.Aggregate(Sensitive.None, (asked, part) => asked | part.Asked());
}
