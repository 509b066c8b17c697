using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Text;
using Census.Core.Time;

namespace Census.Import.Preview;

/// <summary>
/// One fact of a person as it was and as it would be, in the words of an office; null where nothing is known. Fact is a stable word
/// ("degrees"), Label what an office calls it.
/// </summary>
public sealed record FactChange(string Fact, string Label, string? Old, string? New)
{
    /// <summary>The facts in which two states of one person differ, in a fixed order.</summary>
    public static IReadOnlyList<FactChange> Between(StaffFacts before, StaffFacts after) =>
        [.. Facts.Select(fact => new FactChange(fact.Fact, fact.Label, fact.Text(before), fact.Text(after))).Where(change => change.Old != change.New)];

    /// <summary>Of how many facts of which something is known a row says nothing, and how many it erases with a dash.</summary>
    public static (int Kept, int Erased) Unsaid(StaffFacts known, StaffFacts row)
    {
        var unsaid = Facts.Count(fact => fact.Text(known) is not null && fact.Text(row) is null);
        var covered = known.CoveredBy(row);
        var erased = Facts.Count(fact => fact.Text(known) is not null && fact.Text(covered) is null);
        return (unsaid - erased, erased);
    }

    private static readonly (string Fact, string Label, Func<StaffFacts, string?> Text)[] Facts =
    [
        ("sex", "giới tính", facts => facts.Sex switch { Sex.Male => "Nam", Sex.Female => "Nữ", _ => null }),
        ("birthDate", "ngày sinh", facts => Date(facts.BirthDate)),
        ("ethnicGroup", "dân tộc", facts => facts.EthnicGroup),
        ("category", "đối tượng", facts => facts.Category?.Vietnamese()),
        ("field", "lĩnh vực", facts => facts.Field?.Field.Vietnamese()),
        ("position", "chức vụ", facts => facts.Position),
        ("titleCode", "mã ngạch, mã số chức danh", facts => facts.TitleCode),
        ("degrees", "trình độ", facts => facts.Degrees is { } degrees ? Degrees(degrees) : null),
        ("joinedOn", "ngày tuyển dụng", facts => Date(facts.JoinedOn)),
        ("partyMember", "đảng viên", facts => facts.IsPartyMember switch { true => "có", false => "không", null => null }),
        ("partyAdmittedOn", "ngày vào Đảng", facts => Date(facts.PartyAdmittedOn)),
        ("partyOfficialOn", "ngày vào Đảng chính thức", facts => Date(facts.PartyOfficialOn)),
        ("politicalTheory", "lý luận chính trị", facts => facts.PoliticalTheory?.Code()),
        ("stateManagement", "quản lý nhà nước", facts => facts.StateManagement?.Code()),
        ("languages", "ngoại ngữ", facts => facts.Languages?.Text),
        ("computing", "tin học", facts => facts.Computing?.Text),
        ("salary", "hệ số lương", facts => facts.SalaryThousandths is { } thousandths ? (thousandths / 1000m).ToString("0.00#", VietnameseFormat.Numbers) : null),
        .. StaffFlags.All.Select(flag => (flag.Code(), Called(flag), (Func<StaffFacts, string?>)(facts => facts.Flag(flag) switch { true => "có", false => "không", null => null }))),
    ];

    private static string? Date(PartialDate? date) => date is null ? null : VietnameseFormat.Partial(date);

    private static string Degrees(QualificationList degrees) => string.Join(", ", degrees.Held.Select(Degree).Concat(degrees.InTraining.Select(level => "đang học " + level.Abbreviation())))
        + (degrees.IsComplete ? "" : " (chưa đọc được hết)");

    private static string Degree(Qualification degree) =>
        degree.Level.Abbreviation() + (degree.Major is { } major ? " " + major : "") + (degree.AwardedOn is { } date ? " (" + VietnameseFormat.Partial(date) + ")" : "");

    private static string Called(StaffFlag flag) => flag switch
    {
        StaffFlag.TitleTrained => "bồi dưỡng theo tiêu chuẩn chức danh",
        StaffFlag.ContinuousTraining => "đào tạo liên tục",
        StaffFlag.TitleStandard => "đạt chuẩn chức danh",
        StaffFlag.KnowledgeUpdated => "cập nhật kiến thức",
        StaffFlag.PostFit => "phù hợp vị trí việc làm",
        StaffFlag.Expert => "chuyên gia",
        _ => throw new ArgumentOutOfRangeException(nameof(flag), flag, "unknown flag"),
    };
}
