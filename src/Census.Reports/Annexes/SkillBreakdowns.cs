using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Rights;

namespace Census.Reports.Annexes;

/// <summary>The breakdowns by training beside the degree: political theory, state management, languages, computing, and what is being studied for.</summary>
internal static class SkillBreakdowns
{
    private static readonly SkillLevel[] Certificates =
    [
        SkillLevel.Certificate, SkillLevel.A, SkillLevel.B, SkillLevel.C, SkillLevel.A1, SkillLevel.A2, SkillLevel.B1, SkillLevel.B2,
        SkillLevel.C1, SkillLevel.C2, SkillLevel.Basic, SkillLevel.Advanced,
    ];

    public static readonly Breakdown Political = Breakdown.By(
        new("Lý luận chính trị", "Political theory"),
        [.. Enum.GetValues<PoliticalLevel>().OrderDescending().Select(level => (new Title(level.Vietnamese(), Upper(level.Code())), new[] { level }))],
        person => person.Facts.PoliticalTheory) with
    { Asked = Sensitive.Party };

    public static readonly Breakdown Management = Breakdown.By(
        new("Quản lý nhà nước", "State management"),
        [.. Enum.GetValues<StateManagementLevel>().OrderDescending().Select(level => (new Title(level.Vietnamese(), Upper(level.Code())), new[] { level }))],
        person => person.Facts.StateManagement);

    public static readonly Breakdown English = Language(new("Tiếng Anh", "English"), skills => skills.English);

    /// <summary>Any foreign language but English; one that the list does not name is taken for such.</summary>
    public static readonly Breakdown OtherLanguage = Language(new("Ngoại ngữ khác", "Other foreign languages"), skills => Better(skills.Other, skills.Unnamed));

    public static readonly Breakdown MinorityLanguage = Language(new("Tiếng dân tộc thiểu số", "Minority languages"), skills => skills.Minority);

    public static readonly Breakdown Computing = Breakdown.By(
        new("Tin học", "Computing"),
        [
            (new("Trung cấp trở lên", "Diploma or higher"), [SkillLevel.Intermediate, SkillLevel.College, SkillLevel.Degree]),
            (new("Chứng chỉ", "Certificate"), Certificates),
            (new("Không có", "None"), [SkillLevel.None]),
        ],
        person => person.Facts.Computing?.Level);

    /// <summary>By the highest level being studied for; only of people who study for one.</summary>
    public static readonly Breakdown InTraining = Breakdown.By(
        new("Đang học", "Studying for"),
        [
            (new("Nghiên cứu sinh", "Doctor"), [DegreeLevel.Doctor, DegreeLevel.DoctorOfScience]),
            (new("CKII", "Specialist II"), [DegreeLevel.Specialist2]),
            (new("Cao học", "Master"), [DegreeLevel.Master]),
            (new("BSNT", "Resident"), [DegreeLevel.Resident]),
            (new("CKI", "Specialist I"), [DegreeLevel.Specialist1]),
            (new("Đại học trở xuống", "Bachelor or lower"), [DegreeLevel.Bachelor, DegreeLevel.College, DegreeLevel.Intermediate, DegreeLevel.Elementary, DegreeLevel.None]),
        ],
        person => person.Facts.Degrees is { InTraining: { IsEmpty: false } levels } ? levels.Max() : null);

    private static Breakdown Language(Title title, Func<LanguageSkills, SkillLevel?> level) => Breakdown.By(
        title,
        [
            (new("Đại học trở lên", "Degree or higher"), [SkillLevel.Degree]),
            (new("Trung cấp, cao đẳng", "Diploma"), [SkillLevel.Intermediate, SkillLevel.College]),
            (new("Chứng chỉ", "Certificate"), Certificates),
            (new("Không có", "None"), [SkillLevel.None]),
        ],
        person => person.Facts.Languages is { } skills ? level(skills) : null);

    private static SkillLevel? Better(SkillLevel? a, SkillLevel? b) => a is null || b > a ? b : a;

    private static string Upper(string code) => char.ToUpperInvariant(code[0]) + code[1..];
}
