using System.CommandLine;
using System.Text;
using Census.Core.Text;
using Census.Reports.Charts;
using Census.Reports.Documents;
using Census.Reports.Rendering;
using Census.Reports.Workbooks;

namespace Census.Cli.Commands;

/// <summary>The options of <c>report</c> that say how documents look: form, office, the department's own template, sheets to confirm.</summary>
internal sealed class PaperOptions
{
    public PaperOptions()
    {
        Style.AcceptOnlyFromAmong([.. DocumentStyles.Codes]);
        Tones.AcceptOnlyFromAmong([.. TonePlaces.Codes]);
    }

    public Option<string?> Style { get; } = new("--style") { Description = "Thể thức: state (NĐ 30/2020), party (văn bản của Đảng) / form of the document" };

    public Option<string?> Tones { get; } = new("--tones") { Description = "Đặt dấu thanh: old (hóa, ủy), new (hoá, uỷ) / where tones are written" };

    public Option<string?> Office { get; } = new("--office") { Description = "Tệp JSON về cơ quan ban hành / file about the issuing office" };

    public Option<string?> Template { get; } = new("--template") { Description = "Tệp mẫu .docx của cơ quan / the department's own .docx" };

    public Option<string?> Confirm { get; } = new("--confirm") { Description = "Ghi phiếu xác nhận số liệu của các đơn vị ra tệp .docx / sheets for the units to confirm" };

    public Paper Read(ParseResult parsed, IReadOnlyList<string> files)
    {
        var template = parsed.GetValue(Template) is { } file ? Existing(file, "--template") : null;
        if (template is not null && !files.Any(IsWord))
        {
            throw new UsageFault("--template cần một tệp --out có đuôi .docx.", "--template needs a file --out that ends in .docx.");
        }
        var confirm = parsed.GetValue(Confirm);
        if (confirm is not null && !IsWord(confirm))
        {
            throw new UsageFault($"--confirm ghi tệp Word: đặt tên tệp có đuôi .docx thay cho “{confirm}”.", $"--confirm writes a Word file: name one that ends in .docx instead of “{confirm}”.");
        }
        return new Paper
        {
            Style = parsed.GetValue(Style),
            Tones = TonePlaces.Parse(parsed.GetValue(Tones)),
            Office = parsed.GetValue(Office) is { } office ? Answers.Of(OfficeText.Read(Encoding.UTF8.GetString(Existing(office, "--office")))) : OfficeSettings.Nothing,
            Template = template,
            Confirm = confirm,
        };
    }

    private static byte[] Existing(string file, string option) => File.Exists(file)
        ? File.ReadAllBytes(file)
        : throw new UsageFault($"Không tìm thấy tệp “{file}” của {option}. Kiểm tra lại đường dẫn.", $"The file “{file}” of {option} was not found. Check the path.");

    private static bool IsWord(string file) => Path.GetExtension(file).Equals(".docx", StringComparison.OrdinalIgnoreCase);
}

/// <summary>How documents are to look, as asked for on the command line; null takes what the plan and the program know.</summary>
internal sealed record Paper
{
    public string? Style { get; init; }

    public TonePlace? Tones { get; init; }

    public OfficeSettings Office { get; init; } = OfficeSettings.Nothing;

    public byte[]? Template { get; init; }

    public string? Confirm { get; init; }

    /// <summary>For everybody's eyes: no small count stands where it could be read.</summary>
    public bool IsPublished { get; init; }

    /// <summary>Whether annex tables and charts stand in a file of this name.</summary>
    public static bool HasTables(string file) => Path.GetExtension(file).ToLowerInvariant() is ".docx" or ".xlsx" or ".html" or ".pdf";

    /// <summary>A report in the format that the file's name ends in.</summary>
    public byte[] Format(YearlyReview review, string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".docx" => Template is { } template ? Answers.Of(WordTemplate.Fill(template, review, Document(review))) : WordReview.Write(Document(review)),
        ".html" => Text(HtmlReview.Write(Document(review))),
        ".pdf" => Printed(HtmlReview.Write(Document(review)), file),
        ".xlsx" => ReviewWorkbook.Bytes(review.Report, review.Annexes, [.. review.Charts.Where(chart => chart.Space is not null).Select(chart => new SheetChart(chart.Space!, chart.Title, chart.HeightOfWidth))]),
        ".csv" => Text(ReportCsv.Write(review.Report)),
        ".json" => Text(IsPublished ? ReportJson.WritePublished(review.Report, review.Annexes) : ReportJson.Write(review.Report)),
        _ => Text(ToneMarks.Of(Tones, review, Office).Of(ReportMarkdown.Write(review.Report))),
    };

    /// <summary>The sheets for the units to confirm, where they are asked for.</summary>
    public IEnumerable<(string File, byte[] Bytes)> Sheets(YearlyReview review) => Confirm is { } file
        ? [(file, Answers.Of(ConfirmationSheets.Write(review, Office, FormOf(review), Tones)))]
        : [];

    private ReviewDocument Document(YearlyReview review) => ReviewText.Of(review, Office, FormOf(review), Tones);

    private DocumentStyle FormOf(YearlyReview review) => (Style ?? Office.Style) is { } code ? DocumentStyles.Of(code) : DocumentStyles.ForPlan(review.Report.Plan);

    private static byte[] Printed(string html, string file)
    {
        var browser = InstalledBrowser.Find() ?? throw Answers.Fault(InstalledBrowser.Missing(file));
        var folder = Directory.CreateTempSubdirectory("census-");
        try
        {
            var printed = Path.Combine(folder.FullName, "report.pdf");
            return browser.Pdf(html, printed) is { } problem ? throw Answers.Fault(problem with { Value = file }) : File.ReadAllBytes(printed);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Text(string text) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
}
