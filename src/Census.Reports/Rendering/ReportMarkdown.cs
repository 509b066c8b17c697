using System.Globalization;
using System.Text;
using Census.Core.Text;
using Census.Reports.Figures;

namespace Census.Reports.Rendering;

/// <summary>
/// A report as Markdown in Vietnamese: what the figures are of, the table of targets (code, numerator, denominator, actual, value),
/// how each was counted, and the monitored rows.
/// </summary>
public static class ReportMarkdown
{
    public static string Write(Report report)
    {
        var text = new StringBuilder();
        Line(text, "# " + report.Plan.Title.Vietnamese);
        Line(text);
        List(text, [$"Cơ quan ban hành: {report.Plan.Issuer}", .. ReportNotes.About(report, Language.Vietnamese)]);
        Line(text, string.Create(CultureInfo.InvariantCulture, $"## Chỉ tiêu đến năm {report.Horizon}"));
        Line(text);
        Row(text, "Mã", "Chỉ tiêu", "Số người đạt", "Tổng số tính tỷ lệ", "Chưa có thông tin", "Thực hiện", "Mục tiêu", "Lộ trình", "Còn thiếu (người)", "Đánh giá");
        Row(text, "---", "---", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---");
        foreach (var target in report.Targets)
        {
            Row(text, Cells(target));
        }
        Line(text);
        Counting(text, report);
        Monitored(text, report);
        return text.ToString();
    }

    private static string[] Cells(TargetResult result) =>
    [
        result.Target.Code,
        result.Target.Title.Vietnamese,
        ReportNotes.MadeUpOf(result) ?? PrintedNumbers.Numerator(result),
        PrintedNumbers.Denominator(result),
        PrintedNumbers.Unknown(result),
        PrintedNumbers.Actual(result),
        PrintedNumbers.Goal(result.Reading.Goal, result.Target.Unit),
        PrintedNumbers.Path(result),
        PrintedNumbers.Gap(result),
        VerdictWords.Of(result, Language.Vietnamese),
    ];

    private static void Counting(StringBuilder text, Report report)
    {
        Line(text, "## Cách tính");
        Line(text);
        List(text, report.Targets.Select(target => $"**{target.Target.Code}** (“{target.Target.Phrase}”). {string.Join(" ", ReportNotes.Of(target))}"));
    }

    private static void Monitored(StringBuilder text, Report report)
    {
        Line(text, "## Nhiệm vụ theo dõi");
        Line(text);
        var table = ReportTable.Monitored(report, Language.Vietnamese);
        Row(text, [.. table.Heads]);
        Row(text, "---", "---", "---:", "---:", "---:", "---");
        foreach (var row in table.Rows)
        {
            Row(text, [.. row]);
        }
    }

    private static void List(StringBuilder text, IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            Line(text, "- " + item);
        }
        Line(text);
    }

    private static void Row(StringBuilder text, params string[] cells) =>
        Line(text, "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))) + " |");

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
