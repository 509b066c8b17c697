using System.Globalization;
using Census.Core.Criteria;
using Census.Core.Text;
using Census.Reports.Annexes;
using Census.Reports.Rendering;

namespace Census.Reports.Workbooks;

/// <summary>The last sheet, "Căn cứ": plan and sources, day and coverage, the definition of an intellectual, every reading of every target, the tables, and how to open a figure.</summary>
internal static class GroundsSheet
{
    private const int Wide = 110;

    public static BookSheet Of(Report report, IReadOnlyList<AnnexTable> annexes, IReadOnlyList<string> names, BookStyles styles)
    {
        var sheet = new BookSheet(SheetNames.Grounds, [26, Wide], styles) { IsLandscape = true };
        sheet.PutAcross(1, 1, 2, "CĂN CỨ CỦA SỐ LIỆU", new SheetStyle { IsBold = true, Size = 13, Across = "center" });
        var style = new SheetStyle { HasBorder = true, Down = "top" };
        var row = 3;
        foreach (var (name, lines) in Parts(report, annexes, names))
        {
            foreach (var (i, line) in lines.Index())
            {
                sheet.Put(row, 1, i == 0 ? name : "", style with { IsBold = true });
                sheet.Put(row, 2, line, style with { IsText = line.Length > 1 && line[0] is '=' or '+' or '-' or '@' });
                sheet.Lines(row++, BookSheet.LinesOf(line, Wide));
            }
        }
        return sheet;
    }

    private static IEnumerable<(string Name, IEnumerable<string> Lines)> Parts(Report report, IReadOnlyList<AnnexTable> annexes, IReadOnlyList<string> names)
    {
        yield return ("Kế hoạch", [report.Plan.Title.Vietnamese, $"Cơ quan ban hành: {report.Plan.Issuer}", .. report.Plan.LegalBasis]);
        yield return ("Số liệu", [.. ReportNotes.About(report, Language.Vietnamese), string.Create(CultureInfo.InvariantCulture, $"Số liệu như sau lần ghi số {report.LedgerNo}; hỏi lại với --ledger {report.LedgerNo} cho đúng các số này.")]);
        yield return ("Tiêu chí thống kê", [$"Trí thức: {report.Plan.Intellectual.Staff.Vietnamese()}; {report.Plan.Intellectual.Level.Vietnamese()}."]);
        yield return ("Cách đếm", ["Mỗi người tính một lần, dù có nhiều dòng. Chưa rõ không bao giờ tính là có; người chưa rõ vẫn nằm trong tổng số. So sánh bằng số nguyên, không bằng số đã làm tròn."]);
        yield return ("Ký hiệu", ["“-”: không có; “chưa có số liệu”: danh sách không cho biết; “không có đối tượng”: không có ai để tính tỷ lệ; “*”: số nhỏ hoặc số có thể suy ra số nhỏ, không công bố. Tỷ lệ làm tròn nên cộng lại có thể không đúng 100%."]);
        foreach (var target in report.Targets)
        {
            yield return (target.Target.Code,
            [
                $"{target.Target.Title.Vietnamese} (“{target.Target.Phrase}”)",
                .. target.Target.Readings.Select(reading => $"Cách tính {reading.Code}{(reading.Code == target.Reading.Code ? " (đang dùng)" : "")}: {reading.Title.Vietnamese}."),
                .. target.Target.Baseline is { } baseline ? [string.Create(CultureInfo.InvariantCulture, $"Số liệu gốc {baseline.Year}: {PrintedNumbers.Of(baseline.Value)}, theo {baseline.Source}.")] : Array.Empty<string>(),
            ]);
        }
        yield return ("Các biểu", annexes.Zip(names, (annex, name) => $"{name}: {annex.Title.Vietnamese}"));
        yield return ("Xem ai trong một ô", [$"census explain PL03:2:3 --plan {report.Plan.Id} --round {report.Round.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} (biểu, dòng tính từ dòng ngay dưới hàng số cột, cột)"]);
    }
}
