using System.Globalization;
using Census.Core.Criteria;
using Census.Core.Degrees;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports.Figures;

namespace Census.Reports.Rendering;

/// <summary>
/// What must stand beside every figure: the day, the scope, the structure, who is counted as an intellectual, how much has come in,
/// how many rows still wait; and for a target its reading and what other readings would say.
/// </summary>
public static class ReportNotes
{
    public static IReadOnlyList<string> About(Report report, Language language) => [.. Figures(report, language), .. Issuer(report, language), .. Published(report, language)];

    private static IEnumerable<string> Published(Report report, Language language)
    {
        if (report.IsPublished)
        {
            yield return language == Language.English
                ? "“*”: a small number, or one from which a small number could be computed back, is not published"
                : "“*”: số nhỏ, hoặc số mà từ đó tính ngược được số nhỏ, không công bố";
        }
    }

    private static IReadOnlyList<string> Figures(Report report, Language language)
    {
        var coverage = report.Coverage;
        var day = report.Round.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        return language == Language.English
            ?
            [
                $"As of: {day}; scope: {report.Unit ?? "everybody"}; structure of units: {(report.Structure == "today" ? "that of today" : "that of the day")}",
                $"Intellectuals: {InEnglish(report.Plan.Intellectual)}",
                Line($"Units reported: {coverage.UnitsReported}/{coverage.UnitsExpected}; rows under review: {coverage.PeopleUnderReview}"),
            ]
            :
            [
                $"Thời điểm lấy số liệu: {day}; phạm vi: {report.Unit ?? "toàn bộ danh sách"}; theo tổ chức bộ máy {(report.Structure == "today" ? "hiện nay" : "tại thời điểm lấy số liệu")}",
                $"Trí thức: {Definition(report.Plan.Intellectual)}",
                Line($"Số đơn vị đã gửi: {coverage.UnitsReported}/{coverage.UnitsExpected}; trường hợp chờ xác minh: {coverage.PeopleUnderReview}"),
            ];
    }

    /// <summary>What has become of the issuer, and on which units the plan is followed since; nothing while it is in office.</summary>
    private static IEnumerable<string> Issuer(Report report, Language language)
    {
        if (report.Plan.IssuerStatus is { } issuer)
        {
            yield return language == Language.English ? $"The issuer: {issuer.Note} ({issuer.Source})" : $"Cơ quan ban hành: {issuer.Note} ({issuer.Source})";
        }
        if (report.Plan.Successors is { } successors)
        {
            yield return (report.SuccessorUnits, report.Unit, language) switch
            {
                ({ Count: > 0 } units, _, Language.English) => $"The plan is followed on these units of the list of units: {string.Join("; ", units)}. {successors.Note}",
                ({ Count: > 0 } units, _, _) => $"Kế hoạch được theo dõi trên các đơn vị sau của danh mục đơn vị: {string.Join("; ", units)}. {successors.Note}",
                (_, null, Language.English) => $"The list of units has none of {Names(successors)}: everybody in the lists is counted. {successors.Note}",
                (_, null, _) => $"Danh mục đơn vị chưa có {Names(successors)}: đang tính toàn bộ danh sách. {successors.Note}",
                _ => successors.Note,
            };
        }
    }

    private static string Names(Successors successors) => string.Join(", ", successors.Units.Select(unit => unit.Names[0]));

    /// <summary>How a target was counted, one sentence each, in Vietnamese.</summary>
    public static IEnumerable<string> Of(TargetResult result)
    {
        yield return $"Cách tính {result.Reading.Code}: {result.Reading.Title.Vietnamese}.";
        if (MadeUpOf(result) is { } sum)
        {
            yield return $"Số người đạt: {sum}.";
        }
        if (result.Target.Baseline is { } baseline)
        {
            yield return Baseline(baseline);
        }
        if (result.Target.Note is { } note)
        {
            yield return $"Lưu ý: {note}.";
        }
        foreach (var declared in result.Declared)
        {
            yield return Declared(declared, result.Shown);
        }
        if (result.Shown != Shown.Everything)
        {
            yield break;
        }
        if (result.Unknown > 0 && result.Denominator is { } all && all > result.Unknown)
        {
            yield return Known(result, all - result.Unknown);
        }
        if (result.PopulationUnknown > 0)
        {
            yield return $"{PrintedNumbers.Of(result.PopulationUnknown)} người chưa rõ có thuộc diện tính hay không.";
        }
        foreach (var other in result.Differing)
        {
            yield return Differs(other);
        }
    }

    /// <summary>The sum of the numerator by level ("101 ThS + 2 TS = 103"); null when it is of one part or none.</summary>
    public static string? MadeUpOf(TargetResult result) => result.MadeUpOf.Count < 2 || result.Shown != Shown.Everything
        ? null
        : string.Join(" + ", result.MadeUpOf.Select(part => $"{PrintedNumbers.Of(part.Count)} {part.Level.Abbreviation()}"))
            + " = " + PrintedNumbers.Of(result.Numerator);

    /// <summary>That another reading would turn the verdict.</summary>
    public static string Differs(ReadingResult other) =>
        $"Theo cách tính {other.Reading.Code} ({other.Reading.Title.Vietnamese}): {PrintedNumbers.Of(other.Numerator)}"
        + $"{(other.Denominator is { } of ? "/" + PrintedNumbers.Of(of) : "")}, {VerdictWords.Met(other.Met, Language.Vietnamese)}.";

    private static string Definition(IntellectualDefinition definition) =>
        $"{definition.Staff.Vietnamese()}; {definition.Level.Vietnamese()}"
        + (definition.IncludeContract ? "" : "; không tính lao động hợp đồng");

    private static string InEnglish(IntellectualDefinition definition) =>
        $"cadres, civil servants, public employees{(definition.IncludeContract ? ", contract staff" : "")}; of the level “{definition.MinLevel.Code().Replace('-', ' ')}” or higher"
        + (definition.IncludeContract ? "" : "; contract staff not counted");

    private static string Baseline(Baseline baseline) =>
        $"Số liệu gốc năm {baseline.Year.ToString(CultureInfo.InvariantCulture)}: {PrintedNumbers.Of(baseline.Value)} ({baseline.Source})"
        + (baseline.Definition is { } definition ? $"; số gốc được thống kê theo tiêu chí khác hoặc chưa rõ: {definition}" : "")
        + (baseline.DefinitionConfirmed ? "." : "; tiêu chí thống kê của số liệu gốc chưa được xác nhận nên đánh giá là tạm tính.");

    // beside the figure, never in it
    private static string Declared(DeclaredTotal declared, Shown shown) =>
        $"Ngoài danh sách, được thông báo không kèm tên: {PrintedNumbers.Of(declared.Number)} người{Sector(declared.Sector)} ({declared.Source})"
        + (declared.KnownOverlap > 0 && shown == Shown.Everything ? $", trong đó đã biết {PrintedNumbers.Of(declared.KnownOverlap)} người có trong danh sách" : "")
        + "; không cộng vào số thực hiện.";

    private static string Sector(string? code) => code switch
    {
        "enterprises" => " của doanh nghiệp",
        "associations" => " của các hội",
        "retired" => " đã nghỉ hưu",
        "central" => " của cơ quan trung ương trên địa bàn",
        _ => "",
    };

    private static string Known(TargetResult result, long known)
    {
        var share = new Core.Numbers.Ratio(result.Numerator, known).Percent!.Rounded(2);
        return $"{PrintedNumbers.Of(result.Unknown)} người chưa có thông tin (vẫn tính trong tổng số); trên số đã có thông tin: "
            + $"{PrintedNumbers.Of(result.Numerator)}/{PrintedNumbers.Of(known)} = {PrintedNumbers.Of(share)}%.";
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
