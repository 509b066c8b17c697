using System.Globalization;
using Census.Core.Criteria;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Reports.Annexes;
using Census.Reports.Rendering;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Reports.Documents;

/// <summary>
/// Phiếu xác nhận số liệu: one page for each unit with the figures the report counts of it, room beside each for a correction, and room
/// for the signature of its head.
/// </summary>
public static class ConfirmationSheets
{
    private const string Kinh = "kinh";
    private const string Dash = "-";

    // begins at the top of the right half
    private const string SecondHalf = "3. Đối tượng";

    private static readonly DegreeLevel[] Levels =
    [
        DegreeLevel.DoctorOfScience, DegreeLevel.Doctor, DegreeLevel.Specialist2, DegreeLevel.Master, DegreeLevel.Resident,
        DegreeLevel.Specialist1, DegreeLevel.Bachelor, DegreeLevel.College, DegreeLevel.Intermediate, DegreeLevel.Elementary, DegreeLevel.None,
    ];

    /// <summary>The bytes of the .docx, with tones as typed or one way, or why there is nothing to confirm.</summary>
    public static Answer<byte[]> Write(YearlyReview review, OfficeSettings office, DocumentStyle style, TonePlace? place = null)
    {
        var tones = ToneMarks.Of(place, review, office);
        if (review.Units.Count == 0)
        {
            return new Answer<byte[]>(new Problem(DocumentProblems.NoUnitsToConfirm, new SourceRef()) { Value = review.Report.Round.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });
        }
        return new Answer<byte[]>(WordReview.Document(style, "Phiếu xác nhận số liệu", (_, body) =>
        {
            for (var i = 0; i < review.Units.Count; i++)
            {
                body.Append(i == 0 ? [] : [PageBreak()]);
                body.Append(Sheet(review.Units[i], review.Report, office, style, tones));
            }
        }));
    }

    /// <summary>The figures of a unit as the lines of its sheet.</summary>
    public static IReadOnlyList<(string What, string Number)> Lines(UnitFigures figures, Report report)
    {
        var people = figures.People;
        var lines = new List<(string, string)>
        {
            ("1. Tổng số người trong danh sách", PrintedNumbers.Of(people.Count)),
            ("- Đơn vị tự khai (bảng tổng hợp)", PrintedNumbers.OrDash(figures.Declared)),
            ("- Biên chế, số lượng người làm việc được giao", PrintedNumbers.OrDash(figures.Unit.Quota)),
            ("2. Trình độ chuyên môn cao nhất", ""),
        };
        lines.AddRange(Levels.Select(level => ("- " + level.Vietnamese(), people.Count(person => person.Facts.Degrees?.Highest == level))).Select(Number));
        lines.Add(Number(("- Chưa có thông tin", people.Count(person => person.Facts.Degrees?.Highest is null))));
        lines.Add((SecondHalf, ""));
        lines.AddRange(Enum.GetValues<StaffCategory>().Select(category => ("- " + category.Vietnamese(), people.Count(person => person.Facts.Category == category))).Select(Number));
        lines.Add(Number(("- Chưa có thông tin", people.Count(person => person.Facts.Category is null))));
        lines.Add(("4. Giới, dân tộc, đảng viên, tuổi", ""));
        lines.AddRange(Counted("Nữ", people, person => new SexIs(Sex.Female).Of(person.Facts, report.Round)));
        lines.AddRange(Counted("Dân tộc thiểu số", people, person => new Not(new EthnicIn([Kinh])).Of(person.Facts, report.Round)));
        lines.AddRange(Counted("Đảng viên", people, person => person.Facts.IsPartyMember is { } member ? (member ? Truth.Yes : Truth.No) : Truth.Unknown));
        lines.Add(Number(("- Chưa có ngày, tháng, năm sinh", people.Count(person => person.Facts.BirthDate is null))));
        lines.Add(("5. Danh sách đã gửi", ""));
        lines.Add(Number(("- Dòng chờ xác minh, chưa được tính", (int)figures.Waiting)));
        lines.Add(Number(("- Lỗi cần sửa trong danh sách", (int)figures.Errors)));
        return lines;
    }

    private static IEnumerable<(string, string)> Counted(string what, IReadOnlyList<PersonInForce> people, Func<PersonInForce, Truth> question)
    {
        var answers = people.Select(question).ToList();
        yield return Number(("- " + what, answers.Count(answer => answer == Truth.Yes)));
        yield return Number(($"- {what}: chưa có thông tin", answers.Count(answer => answer == Truth.Unknown)));
    }

    private static IEnumerable<OpenXmlElement> Sheet(UnitFigures figures, Report report, OfficeSettings office, DocumentStyle style, ToneMarks tones)
    {
        var centred = new Setting(Align: JustificationValues.Center, BeforePt: 0, AfterPt: 0);
        var unit = new OfficeSettings
        {
            Superior = (figures.Parent ?? office.Superior)?.ToUpper(CultureInfo.InvariantCulture),
            Issuer = figures.Unit.Name.ToUpper(CultureInfo.InvariantCulture),
            Place = office.Place,
        };
        // the unit signs, so the head is that of the unit: quốc hiệu over a department, the Party's over a Party body
        yield return WordHead.Head(DocumentStyles.ForIssuer(figures.Unit.Name), unit, isNumbered: false);
        yield return WordParts.Line(tones.Of("PHIẾU XÁC NHẬN SỐ LIỆU"), centred with { BeforePt = 10 }, new Type(14, Bold: true));
        yield return WordParts.Line(tones.Of($"Đội ngũ cán bộ, công chức, viên chức và người lao động, số liệu tính đến {ProseNumbers.Day(report.Round)}"), centred, new Type(13, Bold: true));
        yield return WordParts.Line(tones.Of($"Đơn vị: {figures.Unit.Name} (kể cả các đơn vị trực thuộc); gửi về: {office.Name ?? "[cơ quan tổng hợp]"}"), centred with { AfterPt = 6 }, new Type(12));
        yield return WordTable.Of(TonedDocument.Of(Table(figures, report), tones), style.TextWidthMm);
        yield return WordParts.Line(
            "Đơn vị đối chiếu từng số, ghi số đúng vào cột “Sửa lại” nếu khác; để trống là đồng ý. Mỗi người được tính một lần, theo trình độ cao nhất.",
            centred with { BeforePt = 4, AfterPt = 6, Align = JustificationValues.Both }, new Type(11, Italic: true));
        yield return WordTable.Plain(
            (style.TextWidthMm / 2, Signed("NGƯỜI LẬP BIỂU", "(Ký, ghi rõ họ tên)")),
            (style.TextWidthMm / 2, Signed("THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ", "(Ký tên, đóng dấu)")));
    }

    // two halves side by side, so that a sheet is one page
    private static DocumentTable Table(UnitFigures figures, Report report)
    {
        var lines = Lines(figures, report);
        var half = lines.TakeWhile(line => line.What != SecondHalf).Count();
        return new DocumentTable(
            "confirm",
            "Số liệu của " + figures.Unit.Name,
            [new("Nội dung", 50), new("Số người", 15, IsNumber: true), new("Sửa lại", 16), new("Nội dung", 50), new("Số người", 15, IsNumber: true), new("Sửa lại", 16)],
            [.. Enumerable.Range(0, Math.Max(half, lines.Count - half)).Select(i => new DocumentRow(AnnexRowKind.Item, [.. Cells(lines, i, half), .. Cells(lines, half + i, lines.Count)]))]);
    }

    private static string[] Cells(IReadOnlyList<(string What, string Number)> lines, int i, int end) => i < end ? [lines[i].What, lines[i].Number, ""] : ["", "", ""];

    private static List<Paragraph> Signed(string who, string how)
    {
        var centred = new Setting(Align: JustificationValues.Center, BeforePt: 0, AfterPt: 0);
        return [WordParts.Line(who, centred, new Type(12, Bold: true)), WordParts.Line(how, centred, new Type(11, Italic: true)), WordParts.Line("", centred), WordParts.Line("", centred)];
    }

    private static Paragraph PageBreak() => WordParts.Paragraph(new Setting(BeforePt: 0, AfterPt: 0) { LinePt = 1 }, new Run(new Break { Type = BreakValues.Page }));

    private static (string, string) Number((string What, int Count) line) => (line.What, line.Count == 0 ? Dash : PrintedNumbers.Of(line.Count));
}
