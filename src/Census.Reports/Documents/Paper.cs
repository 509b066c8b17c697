using System.IO.Compression;
using System.Text;
using Census.Core.Text;
using Census.Reports.Charts;
using Census.Reports.Rendering;
using Census.Reports.Workbooks;

namespace Census.Reports.Documents;

/// <summary>
/// How the files of a review are to look, as asked for: form ("state", "party"; null: that of the plan), tones (null: as typed), office, the
/// department's own .docx, and who takes them out. Gives each file as bytes, or why it cannot be made (no browser for .pdf, a template with
/// unknown places, no unit to confirm).
/// </summary>
public sealed record Paper
{
    /// <summary>The endings of the files that a review can be written as.</summary>
    public static readonly IReadOnlyList<string> Endings = [".docx", ".xlsx", ".html", ".pdf", ".csv", ".json", ".md"];

    public string? Style { get; init; }

    public TonePlace? Tones { get; init; }

    public OfficeSettings Office { get; init; } = OfficeSettings.Nothing;

    public byte[]? Template { get; init; }

    /// <summary>For everybody's eyes: no small count stands where it could be read.</summary>
    public bool IsPublished { get; init; }

    /// <summary>Who takes the file out, and when; null says nothing. .csv and .json, which programs compare, never say it.</summary>
    public TakenOut? TakenOut { get; init; }

    /// <summary>Whether annex tables and charts stand in a file of this name.</summary>
    public static bool HasTables(string file) => Path.GetExtension(file).ToLowerInvariant() is ".docx" or ".xlsx" or ".html" or ".pdf";

    /// <summary>A review in the format that the file's name ends in.</summary>
    public Answer<byte[]> Format(YearlyReview review, string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".docx" => Marked(Template is { } template ? WordTemplate.Fill(template, review, Document(review)) : Made(WordReview.Write(Document(review)))),
        ".html" => Made(Text(Html(review))),
        ".pdf" => Printed(Html(review), file),
        ".xlsx" => Marked(Made(Workbook(review))),
        ".csv" => Made(Text(ReportCsv.Write(review.Report))),
        ".json" => Made(Text(IsPublished ? ReportJson.WritePublished(review.Report, review.Annexes) : ReportJson.Write(review.Report))),
        _ => Made(Text(ToneMarks.Of(Tones, review, Office).Of(ReportMarkdown.Write(review.Report)) + (TakenOut is { } taken ? $"\n{taken.Sentence}\n" : ""))),
    };

    /// <summary>One annex table by itself, its list of people in full: .xlsx, .csv, else a page.</summary>
    public Answer<byte[]> Annex(YearlyReview review, string code, string file)
    {
        var annex = review.Annexes.Single(table => table.Code == code);
        return Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".xlsx" => Marked(Made(ReviewWorkbook.Bytes(review.Report, [annex]))),
            ".csv" => Made(ListOf(AnnexText.Of(annex)).Csv()),
            _ => Made(Text(HtmlReview.Write(Stamped(TonedDocument.Of(ReviewText.AnnexOf(review, annex, Office, FormOf(review)), ToneMarks.Of(Tones, review, Office)))))),
        };
    }

    /// <summary>The sheets for the units to confirm as one .docx.</summary>
    public Answer<byte[]> Sheets(YearlyReview review) => Marked(ConfirmationSheets.Write(review, Office, FormOf(review), Tones));

    /// <summary>The same as a zip with a .docx for each unit, named by the unit's number.</summary>
    public Answer<byte[]> SheetsOfEach(YearlyReview review)
    {
        if (review.Units.Count == 0)
        {
            return Sheets(review);
        }
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var unit in review.Units)
            {
                using var entry = zip.CreateEntry(FormattableString.Invariant($"phieu-xac-nhan-{unit.Unit.UnitNo}.docx")).Open();
                entry.Write(Sheets(review with { Units = [unit] }).Value!);
            }
        }
        return Made(stream.ToArray());
    }

    private string Html(YearlyReview review) => HtmlReview.Write(Stamped(Document(review)));

    private ReviewDocument Document(YearlyReview review) => ReviewText.Of(review, Office, FormOf(review), Tones);

    private ReviewDocument Stamped(ReviewDocument document) => document with { TakenOut = TakenOut };

    private DocumentStyle FormOf(YearlyReview review) => (Style ?? Office.Style) is { } code ? DocumentStyles.Of(code) : DocumentStyles.ForPlan(review.Report.Plan);

    private static byte[] Workbook(YearlyReview review) =>
        ReviewWorkbook.Bytes(review.Report, review.Annexes, [.. review.Charts.Where(chart => chart.Space is not null).Select(chart => new SheetChart(chart.Space!, chart.Title, chart.HeightOfWidth))]);

    private ListFile ListOf(DocumentTable table) => new(
        table.Caption, [.. table.Columns.Select(column => (column.Group is { } group ? $"{group}: {column.Heading}" : column.Heading, column.Width))], [.. table.Rows.Select(row => row.Cells)])
    {
        Lines = [.. table.Notes, .. TakenOut is { } taken ? [taken.Sentence] : Array.Empty<string>()],
    };

    private Answer<byte[]> Marked(Answer<byte[]> made) => made.Value is { } bytes && TakenOut is { } taken ? Made(taken.Mark(bytes)) : made;

    private static Answer<byte[]> Printed(string html, string file)
    {
        if (InstalledBrowser.Find() is not { } browser)
        {
            return new Answer<byte[]>(InstalledBrowser.Missing(file));
        }
        var folder = Directory.CreateTempSubdirectory("census-");
        try
        {
            var printed = Path.Combine(folder.FullName, "report.pdf");
            return browser.Pdf(html, printed) is { } problem ? new Answer<byte[]>(problem with { Value = file }) : Made(File.ReadAllBytes(printed));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Answer<byte[]> Made(byte[] bytes) => new(bytes);

    private static byte[] Text(string text) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
}
