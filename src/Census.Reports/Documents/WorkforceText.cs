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
    private Intellectuals Now => review.Now;

    public IEnumerable<string> Number()
    {
        var where = review.Report.Unit is { } unit ? $" của {unit}" : "";
        yield return $"Tính đến {ProseNumbers.Day(Now.Round)}, đội ngũ trí thức{where} có {Said(Now.People)} người{Since()}.";
        if (Now.Staff > 0)
        {
            yield return $"Trong {Said(Now.Everybody)} {Lower(review.Report.Plan.Intellectual.Staff.Vietnamese())} của danh sách, trí thức chiếm {Share(Now.People, Now.Everybody)}{Unsaid(Now.Undecided, "trình độ")}.";
        }
        // the baseline is that of everybody, never of one unit
        foreach (var target in review.Report.Targets.Where(_ => review.Report.Unit is null).Where(target => target.Target is { Kind: TargetKind.Stock, Baseline: not null }))
        {
            yield return Baseline(target, target.Target.Baseline!);
        }
    }

    public IEnumerable<string> Quality()
    {
        var degrees = Listed(Now.People.Where(person => person.Facts.Degrees?.Highest is not null).GroupBy(person => person.Facts.Degrees!.Highest!.Value).OrderByDescending(group => group.Key), Word);
        yield return $"Về chuyên môn, tính theo trình độ cao nhất: {degrees}.";
        yield return Line(WorkforceFigures.Postgraduate);
        yield return "Về lý luận chính trị: " + Levels(person => person.Facts.PoliticalTheory, PoliticalLevels.Vietnamese);
        yield return "Về quản lý nhà nước: " + Levels(person => person.Facts.StateManagement, StateManagementLevels.Vietnamese);
        yield return "Về ngoại ngữ, tiếng dân tộc thiểu số: " + Skills(WorkforceFigures.Languages);
        yield return "Về tin học: " + Skills(WorkforceFigures.Computing);
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
            .Select(group => (group.Key is { } field ? Lower(field.Vietnamese()) : "chưa rõ lĩnh vực", Said([.. group])));
        yield return $"Theo lĩnh vực: {string.Join("; ", fields.Select(field => $"{field.Item1} {field.Item2} người"))}.";
        foreach (var question in WorkforceFigures.Structure)
        {
            yield return Line(question);
        }
    }

    private string Since() => review.Before is { } before
        ? $"; {Changed(before, $"{ProseNumbers.Day(before.Round)} ({Said(before.People)} người)")}"
        : "; chưa có số liệu kỳ trước để so sánh";

    private string Changed(Intellectuals before, string than) => review.Hides(Now.People) || review.Hides(before.People)
        ? $"thay đổi so với {than} không công bố"
        : ProseNumbers.Change(Now.Count, before.Count, than, review.Withheld?.Below ?? 0);

    // "Nữ: 3.400 người, chiếm 45,2%, tăng 0,4 điểm phần trăm so với ngày 31/12/2024."
    private string Line((string What, Func<Intellectuals, Answers> Of) question)
    {
        var (what, answers) = (question.What, question.Of(Now));
        if (answers.Count == 0)
        {
            return $"{what}: không có đối tượng.";
        }
        if (answers.Unknown.Count == Now.Count)
        {
            return $"{what}: chưa có số liệu (danh sách không ghi).";
        }
        var change = review.Before is { } before && question.Of(before) is { } earlier && earlier.Unknown.Count < before.Count && !Hidden(answers.Yes, Now.People) && !Hidden(earlier.Yes, before.People)
            ? ProseNumbers.ChangeOfShare(new Ratio(answers.Yes.Count, Now.Count), new Ratio(earlier.Yes.Count, before.Count), ProseNumbers.Day(before.Round))
            : null;
        return $"{what}: {Said(answers.Yes)} người, chiếm {Share(answers.Yes, Now.People)}{(change is null ? "" : ", " + change)}{Unsaid(answers.Unknown, null)}.";
    }

    private string Levels<T>(Func<PersonInForce, T?> level, Func<T, string> name)
        where T : struct, Enum
    {
        var known = Now.People.ToLookup(person => level(person) is not null);
        return !known[true].Any()
            ? "chưa có số liệu (danh sách không ghi)."
            : Listed(known[true].GroupBy(person => level(person)!.Value).OrderByDescending(group => group.Key), l => Lower(name(l))) + Unsaid([.. known[false]], null) + ".";
    }

    // the classes of annex PL04b, of the intellectuals; a person may stand under several languages, and is silent where none is said
    private string Skills(IReadOnlyList<Breakdown> skills)
    {
        var known = skills.Select(skill => (Name: Lower(skill.Title.Vietnamese), Classes: skill.Classes.Zip(skill.Split(Now.People)).SkipLast(1).Where(part => part.Second.Count > 0).ToList()))
            .Where(skill => skill.Classes.Count > 0).ToList();
        return known.Count == 0
            ? "chưa có số liệu (danh sách không ghi)."
            : string.Join("; ", known.Select(skill => (skills.Count > 1 ? skill.Name + ": " : "") + string.Join(", ", skill.Classes.Select(part => $"{Said(part.Second)} {Lower(part.First.Vietnamese)}"))))
                + Unsaid(WorkforceFigures.Silent(Now.People, skills), null) + ".";
    }

    private bool Hidden(IReadOnlyList<PersonInForce> part, IReadOnlyList<PersonInForce> whole) => review.Hides(part) || review.Hides(whole);

    private string Said(IReadOnlyList<PersonInForce> people) => review.Hides(people) ? PrintedNumbers.Withheld : ProseNumbers.Of(people.Count);

    private string Share(IReadOnlyList<PersonInForce> part, IReadOnlyList<PersonInForce> whole) =>
        Hidden(part, whole) ? PrintedNumbers.Withheld : ProseNumbers.Share(new Ratio(part.Count, whole.Count));

    private string Listed<T>(IEnumerable<IGrouping<T, PersonInForce>> parts, Func<T, string> name) =>
        string.Join(", ", parts.Select(part => $"{Said([.. part])} {name(part.Key)}")) is { Length: > 0 } list ? list : "không có đối tượng";

    private string Unsaid(IReadOnlyList<PersonInForce> people, string? what) => people.Count == 0 ? "" : $"; {Said(people)} người chưa có thông tin{(what is null ? "" : " về " + what)}";

    private static string Word(DegreeLevel level) => Lower(level.Vietnamese());

    private string Baseline(TargetResult result, Baseline baseline)
    {
        var than = $"số liệu gốc năm {baseline.Year.ToString(CultureInfo.InvariantCulture)} ({PrintedNumbers.Of(baseline.Value)} người, {baseline.Source})";
        var change = result.Shown == Shown.Nothing ? $"thay đổi so với {than} không công bố" : ProseNumbers.Change(result.Numerator, (long)baseline.Value, than, review.Withheld?.Below ?? 0);
        return Capital(change)
            + (baseline.DefinitionConfirmed ? "." : "; tiêu chí thống kê của số liệu gốc chưa được xác nhận nên so sánh này là tạm tính.");
    }

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
