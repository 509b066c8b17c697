using System.Collections.Immutable;
using System.Globalization;
using Census.Core.Degrees;
using Census.Core.People;

namespace Census.Core.Criteria;

/// <summary>
/// A criterion in Vietnamese words, for the footnote under a figure. Every criterion has words; joined parts are put in brackets
/// where they would read two ways.
/// </summary>
public static class CriterionText
{
    private static readonly Dictionary<StaffFlag, string> Flags = new()
    {
        [StaffFlag.TitleTrained] = "đã được bồi dưỡng đáp ứng tiêu chuẩn ngạch, tiêu chuẩn chức danh nghề nghiệp",
        [StaffFlag.ContinuousTraining] = "đã được đào tạo liên tục về chuyên môn",
        [StaffFlag.TitleStandard] = "đạt tiêu chuẩn chức danh theo vị trí việc làm",
        [StaffFlag.KnowledgeUpdated] = "đã được cập nhật kiến thức mới",
        [StaffFlag.PostFit] = "có trình độ phù hợp với đề án vị trí việc làm",
        [StaffFlag.Expert] = "được xác định là chuyên gia",
    };

    public static string Vietnamese(this Criterion criterion) => criterion switch
    {
        All all => Join(all.Parts, "; "),
        Any any => Join(any.Parts, " hoặc "),
        Not not => "không thuộc diện: " + Enclosed(not.Part),
        NotSaid notSaid => "chưa có thông tin: " + Enclosed(notSaid.Part),
        CategoryIn category => Words(category.Categories.Select(c => Lower(c.Vietnamese()))),
        FieldIn field => "lĩnh vực " + Words(field.Fields.Select(f => Lower(f.Vietnamese()))),
        FlagIs flag => Flags[flag.Flag],
        TitleBegins title => "mã ngạch, chức danh bắt đầu bằng " + Words(title.Prefixes),
        EthnicIn ethnic => "dân tộc " + Words(ethnic.Groups),
        SexIs sex => sex.Sex == Sex.Female ? "nữ" : "nam",
        AgeAtMost age => string.Create(CultureInfo.InvariantCulture, $"không quá {age.Years} tuổi"),
        AgeAtLeast age => string.Create(CultureInfo.InvariantCulture, $"từ {age.Years} tuổi trở lên"),
        HoldsAny holds => "có bằng " + Words(holds.Levels.Select(l => Lower(l.Vietnamese()))),
        HighestDegreeIn highest => "có trình độ cao nhất là " + Words(highest.Levels.Select(l => Lower(l.Vietnamese()))),
        DegreeAtLeast least => $"có trình độ {Lower(least.Level.Vietnamese())} trở lên",
        MajorHas major => $"có bằng {Lower(major.AtLeast.Vietnamese())} trở lên, chuyên ngành {Words(major.Keywords)}{(major.Codes.IsEmpty ? "" : $" (mã ngành có phần sau chữ số đầu: {Words(major.Codes)})")}",
        AwardedWithin awarded => Awarded(awarded),
        PartyMemberIs party => party.IsMember ? "là đảng viên" : "chưa là đảng viên",
        PartyAdmittedWithin admitted => "được kết nạp Đảng " + Days(admitted.Span),
        JoinedWithin joined => "được tuyển dụng, vào ngành " + Days(joined.Span),
        PoliticalAtLeast political => $"có trình độ lý luận chính trị {Lower(political.Level.Vietnamese())} trở lên",
        UnitLevelIs level => "làm việc tại đơn vị thuộc cấp " + Words(level.Levels),
        DegreeGained gained => $"được cấp bằng {Words(gained.Levels.Select(l => Lower(l.Vietnamese())))} {Days(gained.Span)}, hoặc có bằng cao hơn danh sách kỳ liền trước",
        Studies studies => "danh sách ghi đang học " + Words(studies.Levels.Select(l => Lower(l.Vietnamese()))),
        _ => throw new InvalidOperationException(criterion.GetType().Name),
    };

    private static string Awarded(AwardedWithin awarded) => string.Create(
        CultureInfo.InvariantCulture,
        $"được cấp bằng {Words(awarded.Levels.Select(l => Lower(l.Vietnamese())))} từ {awarded.From:dd/MM/yyyy} đến {awarded.To:dd/MM/yyyy}{(awarded.NotBeforeJoining ? ", không trước khi vào ngành" : "")}");

    private static string Days(DaySpan span) => span is { From: { } from, To: { } to }
        ? string.Create(CultureInfo.InvariantCulture, $"từ {from:dd/MM/yyyy} đến {to:dd/MM/yyyy}")
        : string.Create(CultureInfo.InvariantCulture, $"trong {span.Months} tháng đến thời điểm lấy số liệu");

    private static string Join(ImmutableArray<Criterion> parts, string separator) => string.Join(separator, parts.Select(Enclosed));

    private static string Enclosed(Criterion part) =>
        part is All { Parts.Length: > 1 } or Any { Parts.Length: > 1 } ? $"({part.Vietnamese()})" : part.Vietnamese();

    private static string Words(IEnumerable<string> words) => string.Join(", ", words);

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
