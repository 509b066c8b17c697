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

    /// <summary>The level (cấp) of the unit by the list of units. No row states it: it is filled in where people are counted.</summary>
    public string? UnitLevel { get; init; }

    /// <summary>The degrees that the round before gave. No row states them: they are filled in where a question looks back.</summary>
    public EarlierDegrees? Earlier { get; init; }

    public StatedFlags Flags { get; init; }

    /// <summary>The facts that the row says are none.</summary>
    public ErasedFacts Erased { get; init; }

    public bool Erases(ErasedFacts fact) => (Erased & fact) != ErasedFacts.None;

    public bool? Flag(StaffFlag flag) => Flags[flag];

    /// <summary>Without what is said of the post rather than of the person: category, field, position, title code and salary, stated or erased.</summary>
    public StaffFacts WithoutPost() => this with
    {
        Category = null,
        Field = null,
        Position = null,
        TitleCode = null,
        SalaryThousandths = null,
        Erased = Erased & ~(ErasedFacts.Category | ErasedFacts.Field | ErasedFacts.Position | ErasedFacts.TitleCode | ErasedFacts.Salary),
    };

    /// <summary>
    /// These facts with a later statement laid over them, fact by fact: what the later one states wins, what it leaves out
    /// stays, what it erases is unknown. A field found by a weaker rule never covers one found by a stronger rule.
    /// </summary>
    public StaffFacts CoveredBy(StaffFacts later) => this with
    {
        Sex = later.Sex ?? (later.Erases(ErasedFacts.Sex) ? null : Sex),
        BirthDate = later.BirthDate ?? (later.Erases(ErasedFacts.BirthDate) ? null : BirthDate),
        EthnicGroup = later.EthnicGroup ?? (later.Erases(ErasedFacts.EthnicGroup) ? null : EthnicGroup),
        Category = later.Category ?? (later.Erases(ErasedFacts.Category) ? null : Category),
        Field = later.Erases(ErasedFacts.Field) ? null : later.Field is { } found && (Field is null || found.Rule <= Field.Rule) ? found : Field,
        Position = later.Position ?? (later.Erases(ErasedFacts.Position) ? null : Position),
        TitleCode = later.TitleCode ?? (later.Erases(ErasedFacts.TitleCode) ? null : TitleCode),
        Degrees = later.Degrees ?? Degrees,
        JoinedOn = later.JoinedOn ?? (later.Erases(ErasedFacts.JoinedOn) ? null : JoinedOn),
        IsPartyMember = later.IsPartyMember ?? IsPartyMember,
        PartyAdmittedOn = later.PartyAdmittedOn ?? (later.Erases(ErasedFacts.PartyAdmittedOn) ? null : PartyAdmittedOn),
        PartyOfficialOn = later.PartyOfficialOn ?? (later.Erases(ErasedFacts.PartyOfficialOn) ? null : PartyOfficialOn),
        PoliticalTheory = later.PoliticalTheory ?? (later.Erases(ErasedFacts.PoliticalTheory) ? null : PoliticalTheory),
        StateManagement = later.StateManagement ?? (later.Erases(ErasedFacts.StateManagement) ? null : StateManagement),
        Languages = later.Languages ?? (later.Erases(ErasedFacts.Languages) ? null : Languages),
        Computing = later.Computing ?? (later.Erases(ErasedFacts.Computing) ? null : Computing),
        SalaryThousandths = later.SalaryThousandths ?? (later.Erases(ErasedFacts.Salary) ? null : SalaryThousandths),
        Flags = Flags.CoveredBy(later.Flags),
        Erased = ErasedFacts.None,
    };
}
