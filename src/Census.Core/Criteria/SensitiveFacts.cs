using Census.Core.Rights;

namespace Census.Core.Criteria;

/// <summary>
/// Which sensitive facts an answer to a question tells: whoever is listed by it is known to have them. A question that asks for nothing
/// sensitive gives none.
/// </summary>
public static class SensitiveFacts
{
    public static Sensitive Of(Criterion criterion) => criterion switch
    {
        All all => Of(all.Parts),
        Any any => Of(any.Parts),
        Not not => Of(not.Part),
        NotSaid notSaid => Of(notSaid.Part),
        EthnicIn => Sensitive.Ethnicity,
        PartyMemberIs or PartyAdmittedWithin or PoliticalAtLeast => Sensitive.Party,
        _ => Sensitive.None,
    };

    private static Sensitive Of(IEnumerable<Criterion> parts) => parts.Aggregate(Sensitive.None, (all, part) => all | Of(part));
}
