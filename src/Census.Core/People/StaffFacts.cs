using System.Collections.Immutable;
using Census.Core.Degrees;
using Census.Core.Time;

namespace Census.Core.People;

/// <summary>
/// What the lists say about one person, without name or number: every fact is null (or absent from the flags) when nothing was
/// said. Degrees are one fact, and so are languages: a list that gives them gives all it knows of them. Ethnic groups are our
/// stable keys ("tay", "lo-lo"); the title code is normalised ("V.07.03.29", "01.003").
/// </summary>
public sealed record StaffFacts
{
    public static readonly StaffFacts Nothing = new();

    public Sex? Sex { get; init; }

    public PartialDate? BirthDate { get; init; }

    public string? EthnicGroup { get; init; }

    public StaffCategory? Category { get; init; }

    public FieldFinding? Field { get; init; }

    public string? Position { get; init; }

    public string? TitleCode { get; init; }

    public QualificationList? Degrees { get; init; }

    /// <summary>When the person joined the branch (ngày vào ngành, tuyển dụng).</summary>
    public PartialDate? JoinedOn { get; init; }

    /// <summary>Whether the person is a member of the Party, also on probation.</summary>
    public bool? IsPartyMember { get; init; }

    /// <summary>When admitted to the Party (kết nạp, dự bị), and when made a full member (chính thức).</summary>
    public PartialDate? PartyAdmittedOn { get; init; }

    public PartialDate? PartyOfficialOn { get; init; }

    public PoliticalLevel? PoliticalTheory { get; init; }

    public StateManagementLevel? StateManagement { get; init; }

    public LanguageSkills? Languages { get; init; }

    public ComputingSkill? Computing { get; init; }

    /// <summary>The salary coefficient (hệ số lương) in thousandths: 2,34 is 2340.</summary>
    public int? SalaryThousandths { get; init; }

    public ImmutableDictionary<StaffFlag, bool> Flags { get; init; } = ImmutableDictionary<StaffFlag, bool>.Empty;

    public bool? Flag(StaffFlag flag) => Flags.TryGetValue(flag, out var stated) ? stated : null;

    /// <summary>
    /// These facts with a later statement laid over them, fact by fact: what the later one states wins, what it leaves out
    /// stays. A field found by a weaker rule never covers one found by a stronger rule.
    /// </summary>
    public StaffFacts CoveredBy(StaffFacts later) => this with
    {
        Sex = later.Sex ?? Sex,
        BirthDate = later.BirthDate ?? BirthDate,
        EthnicGroup = later.EthnicGroup ?? EthnicGroup,
        Category = later.Category ?? Category,
        Field = later.Field is { } found && (Field is null || found.Rule <= Field.Rule) ? found : Field,
        Position = later.Position ?? Position,
        TitleCode = later.TitleCode ?? TitleCode,
        Degrees = later.Degrees ?? Degrees,
        JoinedOn = later.JoinedOn ?? JoinedOn,
        IsPartyMember = later.IsPartyMember ?? IsPartyMember,
        PartyAdmittedOn = later.PartyAdmittedOn ?? PartyAdmittedOn,
        PartyOfficialOn = later.PartyOfficialOn ?? PartyOfficialOn,
        PoliticalTheory = later.PoliticalTheory ?? PoliticalTheory,
        StateManagement = later.StateManagement ?? StateManagement,
        Languages = later.Languages ?? Languages,
        Computing = later.Computing ?? Computing,
        SalaryThousandths = later.SalaryThousandths ?? SalaryThousandths,
        Flags = later.Flags.IsEmpty ? Flags : Flags.SetItems(later.Flags),
    };
}
