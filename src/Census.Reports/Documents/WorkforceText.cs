using System.Globalization;
using Census.Core.Criteria;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Reports.Annexes;
using Census.Reports.Figures;
using Census.Reports.Rendering;

namespace Census.Reports.Documents;

/// <summary>The sentences on the intellectuals themselves: how many, of what quality, of what structure, each beside the round before.</summary>
internal sealed class WorkforceText(YearlyReview review)
{
    private const string Kinh = "kinh";

    private static readonly int[] AgesAtMost = [35, 40];

    private Intellectuals Now => review.Now;

    public IEnumerable<string> Number()
    {
        var where = review.Report.Unit is { } unit ? $" của {unit}" : "";
        yield return $"Tính đến {ProseNumbers.Day(Now.Round)}, đội ngũ trí thức{where} có {ProseNumbers.Of(Now.Count)} người{Since()}.";
        if (Now.Staff > 0)
        {
            yield return $"Trong {ProseNumbers.Of(Now.Staff)} {Lower(review.Report.Plan.Intellectual.Staff.Vietnamese())} của danh sách, trí thức chiếm {ProseNumbers.Share(Now.OfStaff)}{Unsaid(Now.Unknown, "trình độ")}.";
        }
        // the baseline is that of everybody, never of one unit
        foreach (var target in review.Report.Targets.Where(_ => review.Report.Unit is null).Where(target => target.Target is { Kind: TargetKind.Stock, Baseline: not null }))
        {
            yield return Baseline(target, target.Target.Baseline!);
        }
    }

    public IEnumerable<string> Quality()
    {
        var degrees = Listed(Now.People.Select(person => person.Facts.Degrees?.Highest).OfType<DegreeLevel>().GroupBy(level => level).OrderByDescending(group => group.Key).Select(group => (Word(group.Key), group.Count())));
        yield return $"Về chuyên môn, tính theo trình độ cao nhất: {degrees}.";
        yield return Line("Trình độ sau đại học", people => people.Answer(person => person.Facts.Degrees?.Holds(DegreeLevels.IsPostgraduate) ?? Truth.Unknown));
        yield return "Về lý luận chính trị: " + Levels(person => person.Facts.PoliticalTheory, PoliticalLevels.Vietnamese);
        yield return "Về quản lý nhà nước: " + Levels(person => person.Facts.StateManagement, StateManagementLevels.Vietnamese);
        yield return "Về ngoại ngữ, tiếng dân tộc thiểu số: " + Skills(SkillBreakdowns.English, SkillBreakdowns.OtherLanguage, SkillBreakdowns.MinorityLanguage);
        yield return "Về tin học: " + Skills(SkillBreakdowns.Computing);
        yield return "[Bổ sung: kết quả đánh giá, xếp loại]";
    }

    public IEnumerable<string> Structure()
    {
        if (Now.Count == 0)
        {
            yield return "Không có đối tượng.";
            yield break;
        }
        var fields = Now.People.GroupBy(person => person.Facts.Field?.Field).OrderBy(group => group.Key ?? (Field)int.MaxValue)
            .Select(group => (group.Key is { } field ? Lower(field.Vietnamese()) : "chưa rõ lĩnh vực", group.Count()));
        yield return $"Theo lĩnh vực: {string.Join("; ", fields.Select(field => $"{field.Item1} {ProseNumbers.Of(field.Item2)} người"))}.";
        yield return Line("Nữ", people => people.Answer(new SexIs(Sex.Female)));
        yield return Line("Người dân tộc thiểu số (các dân tộc ngoài dân tộc Kinh)", people => people.Answer(new Not(new EthnicIn([Kinh]))));
        foreach (var age in AgesAtMost)
        {
            yield return Line(string.Create(CultureInfo.InvariantCulture, $"Không quá {age} tuổi"), people => people.Answer(new AgeAtMost(age)));
        }
        yield return Line("Đảng viên", people => people.Answer(IsPartyMember));
    }

    private string Since() => review.Before is { } before
        ? $"; {ProseNumbers.Change(Now.Count, before.Count, $"{ProseNumbers.Day(before.Round)} ({ProseNumbers.Of(before.Count)} người)")}"
        : "; chưa có số liệu kỳ trước để so sánh";

    // "Nữ: 3.400 người, chiếm 45,2%, tăng 0,4 điểm phần trăm so với ngày 31/12/2024."
    private string Line(string what, Func<Intellectuals, (Ratio Yes, long Unknown)> question)
    {
        var (yes, unknown) = question(Now);
        if (yes.IsNone)
        {
            return $"{what}: không có đối tượng.";
        }
        if (unknown == Now.Count)
        {
            return $"{what}: chưa có số liệu (danh sách không ghi).";
        }
        var change = review.Before is { } before && question(before) is { } earlier && earlier.Unknown < before.Count
            ? ProseNumbers.ChangeOfShare(yes, earlier.Yes, ProseNumbers.Day(before.Round))
            : null;
        return $"{what}: {ProseNumbers.Of(yes.Numerator)} người, chiếm {ProseNumbers.Share(yes)}{(change is null ? "" : ", " + change)}{Unsaid(unknown, null)}.";
    }

    private string Levels<T>(Func<PersonInForce, T?> level, Func<T, string> name)
        where T : struct, Enum
    {
        var known = Now.People.Select(level).OfType<T>().ToList();
        return known.Count == 0
            ? "chưa có số liệu (danh sách không ghi)."
            : Listed(known.GroupBy(l => l).OrderByDescending(group => group.Key).Select(group => (Lower(name(group.Key)), group.Count()))) + Unsaid(Now.Count - known.Count, null) + ".";
    }

    // the classes of annex PL04b, of the intellectuals; a person may stand under several languages, and is silent where none is said
    private string Skills(params Breakdown[] skills)
    {
        var known = skills.Select(skill => (Name: Lower(skill.Title.Vietnamese), Classes: skill.Classes.Zip(skill.Split(Now.People)).SkipLast(1).Where(part => part.Second.Count > 0).ToList()))
            .Where(skill => skill.Classes.Count > 0).ToList();
        var silent = Now.People.Count(person => skills.All(skill => skill.ClassOf(person) == skill.Classes.Count - 1));
        return known.Count == 0
            ? "chưa có số liệu (danh sách không ghi)."
            : string.Join("; ", known.Select(skill => (skills.Length > 1 ? skill.Name + ": " : "") + Listed(skill.Classes.Select(part => (Lower(part.First.Vietnamese), part.Second.Count)))))
                + Unsaid(silent, null) + ".";
    }

    private static string Baseline(TargetResult result, Baseline baseline)
    {
        var than = $"số liệu gốc năm {baseline.Year.ToString(CultureInfo.InvariantCulture)} ({PrintedNumbers.Of(baseline.Value)} người, {baseline.Source})";
        return Capital(ProseNumbers.Change(result.Numerator, (long)baseline.Value, than))
            + (baseline.DefinitionConfirmed ? "." : "; tiêu chí thống kê của số liệu gốc chưa được xác nhận nên so sánh này là tạm tính.");
    }

    private static Truth IsPartyMember(PersonInForce person) => person.Facts.IsPartyMember switch
    {
        true => Truth.Yes,
        false => Truth.No,
        null => Truth.Unknown,
    };

    private static string Listed(IEnumerable<(string What, int Count)> parts) =>
        string.Join(", ", parts.Select(part => $"{ProseNumbers.Of(part.Count)} {part.What}")) is { Length: > 0 } list ? list : "không có đối tượng";

    private static string Unsaid(long people, string? what) => people == 0 ? "" : $"; {ProseNumbers.Of(people)} người chưa có thông tin{(what is null ? "" : " về " + what)}";

    private static string Word(DegreeLevel level) => Lower(level.Vietnamese());

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
