using System.Globalization;
using Census.Core.Text;
using Census.Reports.Annexes;
using Census.Reports.Rendering;

namespace Census.Reports.Documents;

/// <summary>
/// The yearly review in words, for every format: the outline of the form chosen, sentences computed from the figures, tables, what must
/// stand beside every figure, and in brackets what a person must write. Pure: the same review gives the same document.
/// </summary>
public static class ReviewText
{
    /// <summary>The document with tones written one way; null leaves them as they are.</summary>
    public static ReviewDocument Of(YearlyReview review, OfficeSettings office, DocumentStyle style, TonePlace? tones) =>
        TonedDocument.Of(Of(review, office, style), ToneMarks.Of(tones, review, office));

    public static ReviewDocument Of(YearlyReview review, OfficeSettings office, DocumentStyle style)
    {
        var report = review.Report;
        var subject = $"kết quả năm {report.Round.Year.ToString(CultureInfo.InvariantCulture)} thực hiện {report.Plan.Title.Vietnamese}";
        return new ReviewDocument(style, office, "BÁO CÁO", style.SubjectCapital ? Capital(subject) : subject)
        {
            Opening = [new ParagraphBlock(Opening(review, office))],
            Sections = [.. DocumentStyles.Outline.Select(entry => new DocumentSection(entry.Key, entry.Level, Heading(entry, style), Blocks(entry, review)))],
            Closing = [new ParagraphBlock($"Trên đây là báo cáo {subject}; {Issuer(office)} báo cáo {office.ReportsTo ?? "[cơ quan nhận báo cáo]"} xem xét, chỉ đạo{style.EndMark}")],
            Annexes = [.. Tables(review).Select((table, i) => new DocumentAnnex("Phụ lục " + Roman(i + 1), table))],
        };
    }

    /// <summary>One annex of the review as a document of its own: the table with what must stand beside its figures, without the report's words.</summary>
    internal static ReviewDocument AnnexOf(YearlyReview review, AnnexTable annex, OfficeSettings office, DocumentStyle style) =>
        new(style, office, "PHỤ LỤC", annex.Title.Vietnamese)
        {
            Opening = [new TableBlock(AnnexText.Of(annex)), .. Beside(review.Report)],
        };

    /// <summary>What must stand beside every figure: day, scope, structure, definition, coverage, people in doubt.</summary>
    public static IReadOnlyList<DocumentBlock> Beside(Report report) =>
        [new NoteBlock(string.Join(" ", ReportNotes.About(report, Language.Vietnamese).Select(note => note + ".")))];

    private static IEnumerable<DocumentTable> Tables(YearlyReview review)
    {
        var given = review.Annexes.Select(AnnexText.OnPaper);
        return review.Report.Targets.Count == 0 ? given : given.Append(TargetText.CountingTable(review.Report));
    }

    private static string Opening(YearlyReview review, OfficeSettings office)
    {
        var basis = string.Join("; ", review.Report.Plan.LegalBasis.Append(review.Report.Plan.Title.Vietnamese));
        return $"Thực hiện {basis} và [văn bản yêu cầu báo cáo: số, ngày, cơ quan], {Issuer(office)} báo cáo kết quả như sau:";
    }

    private static string Issuer(OfficeSettings office) => office.Name ?? "[cơ quan báo cáo]";

    private static List<DocumentBlock> Blocks(OutlineEntry entry, YearlyReview review)
    {
        var report = review.Report;
        var blocks = entry.Key switch
        {
            "II.1" => [.. Paragraphs(new WorkforceText(review).Number()), .. Beside(report)],
            "II.2" => [.. Items(new WorkforceText(review).Quality()), .. Beside(report)],
            "II.3" => [.. Items(new WorkforceText(review).Structure()), .. Beside(report)],
            "III.1" => Targets(review),
            "III.2" => Remarks(report),
            "IV.6" => Monitored(report),
            _ => (List<DocumentBlock>)[],
        };
        if (entry.Ask is { } ask)
        {
            blocks.Add(new ParagraphBlock($"[{ask}]"));
        }
        return blocks;
    }

    private static List<DocumentBlock> Targets(YearlyReview review)
    {
        var report = review.Report;
        var blocks = new List<DocumentBlock> { new ParagraphBlock(TargetText.Sum(report)) };
        if (report.Targets.Count > 0)
        {
            blocks.Add(new TableBlock(TargetText.Table(report)));
            blocks.AddRange(Beside(report));
        }
        blocks.AddRange(review.Charts.Select(chart => new ChartBlock(chart)));
        return blocks;
    }

    private static List<DocumentBlock> Remarks(Report report)
    {
        var remarks = report.Targets.Select(TargetText.Remark).OfType<string>().ToList();
        return [.. Items(remarks.Count == 0 ? ["Không có chỉ tiêu nào cần lưu ý riêng."] : remarks), new ParagraphBlock("[Nhận xét, đánh giá về kết quả thực hiện các chỉ tiêu]")];
    }

    private static List<DocumentBlock> Monitored(Report report)
    {
        if (report.Monitored.Count == 0)
        {
            return [new ParagraphBlock("Kế hoạch không có nội dung theo dõi nào khác.")];
        }
        return
        [
            new ParagraphBlock($"Kế hoạch có {ProseNumbers.Of(report.Monitored.Count)} nội dung theo dõi không đặt chỉ tiêu bằng số."),
            new TableBlock(TargetText.MonitoredTable(report)),
            new NoteBlock("Dấu “-”: nội dung không tính được từ danh sách; cơ quan chủ trì bổ sung kết quả."),
            .. Beside(report),
            new ParagraphBlock("[Kết quả của các nội dung không tính được từ danh sách]"),
        ];
    }

    private static string Heading(OutlineEntry entry, DocumentStyle style) => entry.Level == 1
        ? entry.Key + style.HeadingMark + entry.TitleIn(style)
        : $"{entry.Key[(entry.Key.IndexOf('.', StringComparison.Ordinal) + 1)..]}. {entry.TitleIn(style)}";

    private static IEnumerable<DocumentBlock> Paragraphs(IEnumerable<string> sentences) => [new ParagraphBlock(string.Join(" ", sentences))];

    private static IEnumerable<DocumentBlock> Items(IEnumerable<string> sentences) =>
        sentences.Select(sentence => new ParagraphBlock(sentence.StartsWith('[') ? sentence : "- " + sentence));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    // annexes are few: up to 39
    private static string Roman(int number) =>
        new string('X', number / 10) + (number % 10) switch { 1 => "I", 2 => "II", 3 => "III", 4 => "IV", 5 => "V", 6 => "VI", 7 => "VII", 8 => "VIII", 9 => "IX", _ => "" };
}
