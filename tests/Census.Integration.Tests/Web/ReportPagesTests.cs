using System.IO.Compression;
using System.Net;
using Census.Core.Rights;
using Census.Database.Tables;
using Census.Integration.Tests.Rights;
using Census.Integration.Tests.WholePath;
using Census.Reports.Charts;
using DocumentFormat.OpenXml.Packaging;

namespace Census.Integration.Tests.Web;

[Trait("Engine", "both")]
public sealed class ReportPagesTests : IDisposable
{
    private const string Question = "plan=cao-bang&round=2025-12-31";

    private readonly Site _site = new();

    public ReportPagesTests() => _site.Office.Import(Book.List(_site.Office.File("so.xlsx"), """
        Họ và tên     | Số CCCD      | Đơn vị                       | Đối tượng | Trình độ
        Nguyễn Văn An | 004080000001 | Sở Nông nghiệp và Môi trường | Công chức | ThS
        Trần Văn Bình | 004080000002 | Sở Nông nghiệp và Môi trường | Công chức | ĐH
        Lý Đức Cường  | 004080000003 | Sở Nông nghiệp và Môi trường | Công chức | ĐH
        Đàm Thị Mai   | 004180000004 | Sở Nông nghiệp và Môi trường | Công chức | ĐH
        """)).Exit.Should().Be(0);

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void What_programs_read_is_byte_for_byte_what_the_command_line_writes(string format)
    {
        using var browser = _site.SignIn();
        var file = _site.Office.File("report." + format);
        _site.Office.Report("--out", file).Exit.Should().Be(0);
        Download(browser, "&format=" + format).Bytes.Should().Equal(File.ReadAllBytes(file));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    [InlineData("md")]
    public void Every_document_opens_has_the_figures_of_the_report_and_says_who_took_it_out(string format)
    {
        using var browser = _site.SignIn();
        var answer = Download(browser, "&style=state&tones=old&format=" + format);
        var text = TextOf(answer.Bytes, format);
        text.Should().Contain("25").And.Contain("CB30-03").And.Contain("Xuất bởi Nguyễn Thị Lan, lúc ");
        _site.Office.Report().Target("CB30-03")["numerator"]!.ToString().Should().Be("1");
        _site.Office.Report().Target("CB30-03")["denominator"]!.ToString().Should().Be("4");
        LastAudit().Should().Be("export report cao-bang 2025-12-31 ." + format);
    }

    [Theory]
    [InlineData("what=published&format=docx", "bao-cao-cong-bo-cao-bang-2025-12-31.docx")]
    [InlineData("what=published&format=xlsx", "bao-cao-cong-bo-cao-bang-2025-12-31.xlsx")]
    [InlineData("what=sheets&format=docx", "phieu-xac-nhan-cao-bang-2025-12-31.docx")]
    [InlineData("what=sheets&format=zip", "phieu-xac-nhan-cao-bang-2025-12-31.zip")]
    [InlineData("what=annex&annex=PL03&format=xlsx", "phu-luc-pl03-cao-bang-2025-12-31.xlsx")]
    [InlineData("what=annex&annex=PL03&format=csv", "phu-luc-pl03-cao-bang-2025-12-31.csv")]
    [InlineData("what=annex&annex=PL03&format=html", "phu-luc-pl03-cao-bang-2025-12-31.html")]
    [InlineData("format=docx&unit=1", "bao-cao-cao-bang-2025-12-31-don-vi-1.docx")]
    public async Task Other_documents_come_under_names_that_say_what_they_are(string asked, string name)
    {
        using var browser = _site.SignIn();
        using var response = await browser.Http.GetAsync(new Uri($"/reports/download?{Question}&{asked}", UriKind.Relative), TestContext.Current.CancellationToken);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentDisposition!.FileName.Should().Be(name);
        EverythingWritten.In(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Should().NotBeEmpty();
    }

    [Fact]
    public void Published_documents_name_nobody_and_the_sheets_of_units_are_one_file_each()
    {
        using var browser = _site.SignIn();
        EverythingWritten.In(Download(browser, "&format=xlsx").Bytes).Should().Contain("Nguyễn Văn An");
        EverythingWritten.In(Download(browser, "&what=published&format=xlsx").Bytes).Should().NotContain("Nguyễn Văn An");
        using var zip = new ZipArchive(new MemoryStream(Download(browser, "&what=sheets&format=zip").Bytes));
        zip.Entries.Should().ContainSingle().Which.FullName.Should().StartWith("phieu-xac-nhan-").And.EndWith(".docx");
    }

    [Theory]
    [InlineData("format=csv", "bao-cao-cao-bang-2025-12-31", "csv")]
    [InlineData("format=json", "bao-cao-cao-bang-2025-12-31", "json")]
    [InlineData("what=chart&chart=degrees&format=svg", "bieu-do-degrees-cao-bang-2025-12-31", "svg")]
    public async Task What_programs_read_says_in_its_name_who_took_it_out_and_when(string asked, string name, string ending)
    {
        using var browser = _site.SignIn();
        using var response = await browser.Http.GetAsync(new Uri($"/reports/download?{Question}&{asked}", UriKind.Relative), TestContext.Current.CancellationToken);
        response.Content.Headers.ContentDisposition!.FileName.Should().MatchRegex($"^{name}-quan\\.tri-[0-9]{{8}}-[0-9]{{4}}\\.{ending}$");
    }

    [Theory]
    [InlineData("", "report cao-bang 2025-12-31 .html")]
    [InlineData("&what=annex&annex=PL07", "annex PL07 cao-bang 2025-12-31 .html")]
    [InlineData("&what=annex&annex=PL03", null)]
    [InlineData("&what=published", null)]
    [InlineData("&what=chart&chart=degrees", null)]
    public void A_preview_that_names_people_is_written_down(string asked, string? subject)
    {
        using var browser = _site.SignIn();
        browser.Get($"/reports/preview?{Question}{asked}").Status.Should().Be(HttpStatusCode.OK);
        LastAudit().Should().Be(subject is null ? "sign-in " : "view-people " + subject);
    }

    [Fact]
    public void A_preview_is_the_page_itself_with_its_own_style_and_without_any_script()
    {
        using var browser = _site.SignIn();
        var page = browser.Get("/reports/preview?" + Question);
        page.Status.Should().Be(HttpStatusCode.OK);
        page.Text.Should().Contain("<style>").And.Contain("CB30-03").And.NotContain("<script");
        page.Headers["Content-Security-Policy"].Should().Contain("style-src-elem 'sha256-").And.Contain("sandbox").And.NotContain("script-src");
        browser.Get($"/reports/preview?{Question}&what=chart&chart=degrees").Type.Should().Be("image/svg+xml");
        browser.Get($"/reports/preview?{Question}&what=annex&annex=PL03").Text.Should().Contain("PHỤ LỤC");
        browser.Get($"/reports/preview?{Question}&what=sheets").Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public void The_page_offers_each_format_and_says_where_a_browser_is_missing()
    {
        using var browser = _site.SignIn();
        var page = browser.Get($"/reports?{Question}").Text;
        page.Should().Contain("format=docx").And.Contain("format=xlsx").And.Contain("format=json").And.Contain("/reports/preview?plan=cao-bang");
        page.Contains("format=pdf", StringComparison.Ordinal).Should().Be(InstalledBrowser.Find() is not null);
        browser.Get($"/reports?{Question}&what=annex").Text.Should().Contain("PL03");
    }

    [Theory]
    [InlineData("/reports?plan=khong-co&round=2025-12-31")]
    [InlineData("/reports?plan=cao-bang&round=2031-12-31")]
    [InlineData("/reports/download?plan=cao-bang&round=2025-12-31&format=exe")]
    [InlineData("/reports/download?plan=cao-bang&round=2025-12-31&unit=999&format=docx")]
    [InlineData("/reports/preview?plan=cao-bang&round=2025-12-31&unit=999")]
    public void What_is_not_there_is_not_found(string address)
    {
        using var browser = _site.SignIn();
        browser.Get(address).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public void A_chart_that_cannot_be_drawn_is_answered_with_why_and_nothing_is_noted()
    {
        using var browser = _site.SignIn("xem", Role.Viewer, granted: Sensitive.None);
        var answer = browser.Get($"/reports/download?{Question}&what=chart&chart=change&format=svg");
        answer.Status.Should().Be(HttpStatusCode.Conflict);
        answer.Text.Should().Contain("Chưa lập được tệp này");
        LastAudit().Should().StartWith("sign-in");
    }

    private static Answer Download(Browser browser, string asked)
    {
        var answer = browser.Get($"/reports/download?{Question}{asked}");
        answer.Status.Should().Be(HttpStatusCode.OK, answer.Text);
        return answer;
    }

    private static string TextOf(byte[] bytes, string format)
    {
        using var stream = new MemoryStream(bytes);
        switch (format)
        {
            case "docx":
                using (var word = WordprocessingDocument.Open(stream, false))
                {
                    return word.MainDocumentPart!.Document!.InnerText + word.PackageProperties.Description;
                }
            case "xlsx":
                using (var book = SpreadsheetDocument.Open(stream, false))
                {
                    return EverythingWritten.In(bytes) + book.PackageProperties.Description;
                }
            default:
                return EverythingWritten.In(bytes);
        }
    }

    private string LastAudit()
    {
        var last = Census.Database.CensusDatabase.Open(_site.Office.Database, TimeProvider.System).Read(AuditTable.All)[^1];
        return $"{last.Action} {last.Subject}";
    }
}
