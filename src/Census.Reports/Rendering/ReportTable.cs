using System.Globalization;
using Census.Core.Degrees;
using Census.Core.Text;
using Census.Reports.Explanations;
using Census.Reports.Figures;

namespace Census.Reports.Rendering;

/// <summary>A report and an explanation as tables for the console, in either language.</summary>
public static class ReportTable
{
    private static readonly string[] Vietnamese = ["Mã", "Chỉ tiêu", "Thực hiện", "Mục tiêu", "Còn thiếu (người)", "Đánh giá"];
    private static readonly string[] English = ["Code", "Target", "Actual", "Goal", "Missing (people)", "Verdict"];
    private static readonly string[] PeopleVietnamese = ["Họ và tên", "Đơn vị", "Trình độ", "Tệp", "Trang", "Dòng", "Ghi nhận lúc"];
    private static readonly string[] PeopleEnglish = ["Name", "Unit", "Degree", "File", "Sheet", "Row", "Accepted at"];

    public static TextTable Of(Report report, Language language) => new(
        language == Language.English ? English : Vietnamese,
        [.. report.Targets.Select(target => Row(target, language))])
    {
        Above = [report.Plan.Title.In(language), .. ReportNotes.About(report, language)],
        Below =
        [
            .. report.Targets.Where(target => target.Differing.Any()).Select(target => Differs(target, language)),
            .. report.Targets.Where(target => target.PopulationUnknown > 0).Select(target => Uncounted(target, language)),
            .. report.Targets.Where(target => target.Target.Baseline?.Definition is not null).Select(target => OtherBaseline(target, language)),
            .. report.Targets.Where(target => target.DeclaredTotals > 0).Select(target => Declared(target, language)),
            .. report.Targets.Where(target => target.Target.Note is not null).Select(target => $"{target.Target.Code}: {target.Target.Note}"),
        ],
    };

    /// <summary>The rows of the plan without a target, each with its parts under it; no rows when the plan has none.</summary>
    public static TextTable Monitored(Report report, Language language) => new(
        language == Language.English
            ? ["Code", "Followed", "Actual", "Round before", "Change", "Words of the plan"]
            : ["Mã", "Nội dung theo dõi", "Thực hiện", "Kỳ trước", "Tăng, giảm", "Câu trong kế hoạch"],
        [.. report.Monitored.SelectMany(row => row.Parts.Select(part => Row(row, part, language)).Prepend(Row(row, language)))]);

    public static TextTable Of(Explanation explanation, Language language) => new(
        language == Language.English ? PeopleEnglish : PeopleVietnamese,
        [.. explanation.People.Select(person => Row(person, language))])
    {
        Above = [Line($"{explanation.Code}, {Words(explanation.Side, language)}: {explanation.Count}")],
        Below = [.. explanation.People.SelectMany(person => person.Repairs.Select(repair => $"{person.File} {person.Sheet}!{repair.Told(language)}"))],
    };

    private static string[] Row(TargetResult result, Language language) =>
    [
        result.Target.Code,
        result.Target.Title.In(language),
        Counted(result, language),
        PrintedNumbers.Goal(result.Reading.Goal, result.Target.Unit, language),
        result.Status == TargetStatus.None ? "-" : PrintedNumbers.OrDash(result.GapPeople, language),
        VerdictWords.Of(result, language),
    ];

    private static string[] Row(MonitoredResult row, Language language) =>
    [
        row.Row.Code,
        row.Row.Title,
        MonitoredWords.Now(row, language),
        MonitoredWords.Before(row, language),
        MonitoredWords.Change(row, language),
        MonitoredWords.Phrase(row, language),
    ];

    private static string[] Row(MonitoredResult row, MonitoredPartResult part, Language language) =>
    [
        part.Part.Code,
        "- " + part.Part.Title,
        MonitoredWords.Now(row, part, language),
        MonitoredWords.Before(row, part, language),
        MonitoredWords.Change(part, language),
        "",
    ];

    private static string Counted(TargetResult result, Language language) => result.Denominator is { } all
        ? $"{PrintedNumbers.Actual(result, language)} ({PrintedNumbers.Of(result.Numerator, language)}/{PrintedNumbers.Of(all, language)})"
        : PrintedNumbers.Of(result.Numerator, language);

    private static string Differs(TargetResult result, Language language)
    {
        var codes = string.Join(", ", result.Differing.Select(other => other.Reading.Code));
        return language == Language.English
            ? $"{result.Target.Code}: another verdict under reading {codes}"
            : $"{result.Target.Code}: cách tính {codes} cho kết quả đánh giá khác";
    }

    private static string Uncounted(TargetResult result, Language language) => language == Language.English
        ? $"{result.Target.Code}: {PrintedNumbers.Of(result.PopulationUnknown)} people of unknown category or field are not counted"
        : $"{result.Target.Code}: {PrintedNumbers.Of(result.PopulationUnknown)} người chưa rõ đối tượng hoặc lĩnh vực, chưa được tính";

    private static string OtherBaseline(TargetResult result, Language language) => language == Language.English
        ? $"{result.Target.Code}: the baseline was counted by another definition, or by one that is not known ({result.Target.Baseline!.Definition})"
        : $"{result.Target.Code}: số gốc được thống kê theo tiêu chí khác hoặc chưa rõ ({result.Target.Baseline!.Definition})";

    private static string Declared(TargetResult result, Language language) => language == Language.English
        ? $"{result.Target.Code}: {PrintedNumbers.OrDash(result.DeclaredTotals, language)} more people are declared without names; they are in no figure"
        : $"{result.Target.Code}: ngoài danh sách còn {PrintedNumbers.OrDash(result.DeclaredTotals)} người được thông báo không kèm tên, không cộng vào số thực hiện";

    private static string[] Row(ExplainedPerson person, Language language) =>
    [
        person.Name,
        person.Unit ?? "",
        person.Degree?.Abbreviation() ?? "",
        person.File,
        person.Sheet,
        person.Row.ToString(CultureInfo.InvariantCulture),
        language == Language.English ? person.AcceptedAt : VietnameseFormat.Moment(person.AcceptedAt),
    ];

    private static string Words(Side side, Language language) => (side, language) switch
    {
        (_, Language.English) => side.Code(),
        (Side.Numerator, _) => "số người đạt",
        (Side.Denominator, _) => "tổng số tính tỷ lệ",
        (Side.Gap, _) => "số người chưa đạt",
        (Side.Unknown, _) => "chưa có thông tin",
    };

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
