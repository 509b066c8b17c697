using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Time;

namespace Census.Import.Matching;

/// <summary>
/// Where two statements about one person contradict each other: both say something and it cannot both be so. A post held beside
/// another (position) is no contradiction.
/// </summary>
public static class FactComparison
{
    /// <summary>The facts in which they differ, in the words of an office; empty when they agree.</summary>
    public static IReadOnlyList<string> Conflicts(StaffFacts a, StaffFacts b)
    {
        var differences = new List<string>();
        Note(differences, "giới tính", Differ(a.Sex, b.Sex));
        Note(differences, "ngày sinh", Differ(a.BirthDate, b.BirthDate));
        Note(differences, "dân tộc", a.EthnicGroup is not null && b.EthnicGroup is not null && a.EthnicGroup != b.EthnicGroup);
        Note(differences, "đối tượng", Differ(a.Category, b.Category));
        Note(differences, "lĩnh vực", a.Field is { Rule: FieldRule.Column } f && b.Field is { Rule: FieldRule.Column } g && f.Field != g.Field);
        Note(differences, "mã ngạch, mã số chức danh", a.TitleCode is not null && b.TitleCode is not null && a.TitleCode != b.TitleCode);
        Note(differences, "trình độ", Differ(a.Degrees, b.Degrees));
        Note(differences, "ngày tuyển dụng", Differ(a.JoinedOn, b.JoinedOn));
        Note(differences, "đảng viên", a.IsPartyMember is { } member && b.IsPartyMember is { } other && member != other);
        Note(differences, "ngày vào Đảng", Differ(a.PartyAdmittedOn, b.PartyAdmittedOn) || Differ(a.PartyOfficialOn, b.PartyOfficialOn));
        Note(differences, "lý luận chính trị", Differ(a.PoliticalTheory, b.PoliticalTheory));
        Note(differences, "bồi dưỡng", a.Flags.Contradicts(b.Flags));
        return differences;
    }

    /// <summary>Whether both say the same and leave the same unsaid.</summary>
    public static bool AreSame(StaffFacts a, StaffFacts b) => a with { Erased = b.Erased } == b;

    private static void Note(List<string> differences, string fact, bool differs)
    {
        if (differs)
        {
            differences.Add(fact);
        }
    }

    private static bool Differ<T>(T? a, T? b)
        where T : struct, Enum => a is not null && b is not null && !a.Equals(b);

    private static bool Differ(PartialDate? a, PartialDate? b) => a is not null && b is not null && !a.Agrees(b);

    private static bool Differ(QualificationList? a, QualificationList? b) =>
        a is { IsComplete: true } && b is { IsComplete: true } && !Levels(a).SequenceEqual(Levels(b));

    private static IEnumerable<DegreeLevel> Levels(QualificationList degrees) => degrees.Held.Select(q => q.Level).Distinct().Order();
}
