using System.Collections.Immutable;
using Census.Core.Criteria;
using Census.Core.People;
using Census.Core.Units;

namespace Census.Core.Members;

/// <summary>What somebody is a member of: a committee of the Party (cấp ủy) or a people's council (HĐND), and of which level.</summary>
public enum MemberBody
{
    PartyProvince,
    PartyDistrict,
    PartyCommune,
    CouncilProvince,
    CouncilDistrict,
    CouncilCommune,
}

/// <summary>
/// Of what and for which term somebody is a member, as a list says it: the place is that of a commune or district ("xã Bảo Lạc"), the term
/// two years ("2025-2030") or, where the list gives no years, its own words ("khóa XIX"). What is not said, or not clearly, is null.
/// </summary>
public sealed record MemberSeat(MemberBody? Body, string? Place, string? Term)
{
    /// <summary>A later list of the same seats takes the place of an earlier one.</summary>
    public string Key => $"{Body?.Code()}|{UnitName.Key(Place)}|{Term}";
}

/// <summary>A member as a list names him or her, with what the row says of the person; the unit is a text as written.</summary>
public sealed record Member(PersonIdentity Identity, StaffFacts Facts)
{
    public string? Unit { get; init; }
}

/// <summary>What a row of a plan asks lists of members: of these bodies and this term, for how many the question is answered yes.</summary>
public sealed record MemberCounting(ImmutableArray<MemberBody> Bodies, string Term, Criterion Question);

/// <summary>Codes of the bodies, as plans, reference lists and the database write them, and their names. An unknown code gives null.</summary>
public static class MemberBodies
{
    private static readonly string[] All = ["party-province", "party-district", "party-commune", "council-province", "council-district", "council-commune"];
    private static readonly string[] Names = ["cấp ủy cấp tỉnh", "cấp ủy cấp huyện", "cấp ủy cấp xã", "HĐND cấp tỉnh", "HĐND cấp huyện", "HĐND cấp xã"];

    public static IReadOnlyList<string> Codes => All;

    public static string Code(this MemberBody body) => All[(int)body];

    /// <summary>The name in Vietnamese, which English sentences use too.</summary>
    public static string Name(this MemberBody body) => Names[(int)body];

    public static MemberBody? Parse(string? code) => Array.IndexOf(All, code) is var i and >= 0 ? (MemberBody)i : null;
}
