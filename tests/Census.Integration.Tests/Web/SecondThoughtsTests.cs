using System.IO.Compression;
using System.Net;
using System.Text;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.WholePath;
using static Census.Integration.Tests.Web.ImportPagesTests;

namespace Census.Integration.Tests.Web;

/// <summary>What an officer gets wrong or sees late while lists are on their way in, and how it is put right without beginning again.</summary>
[Trait("Engine", "both")]
public sealed class SecondThoughtsTests : IDisposable
{
    private const string List = """
        STT|Họ và tên|Ngày sinh|Giới tính|Trình độ|Mục khác
        1|Nguyễn Văn An|22.6.1979|Nam|Thạc sĩ|ghi thêm
        2|Lý Văn Cường|31/02/1979|Nam|ĐH|
        """;

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_wrong_answer_that_is_forgotten_is_asked_again_and_nothing_comes_in_before()
    {
        using var browser = _site.SignIn();
        var batch = Send(browser, ("so-a.xlsx", Workbook(List)));
        browser.Post(batch + "/question", ("question", "column:muc khac"), ("meaning", "position"), ("scope", "all"));
        Ready(browser, batch).Should().NotContain("Trả lời").And.Contain("<a href=\"/import/memory\">");
        browser.Post("/import/memory", ("memoryNo", "1")).Location.Should().Be("/import/memory?forgotten=1");
        browser.Get("/import/memory?forgotten=1").Text.Should().Contain("phải đọc lại");
        Ready(browser, batch).Should().Contain("Đọc lại");
        Token(browser, batch, "Accept", ("file", "1")).Location.Should().Contain("done=stale");
        Token(browser, batch, "Read");
        Ready(browser, batch).Should().Contain("Trả lời 1 câu hỏi");
    }

    [Fact]
    public void Field_and_category_are_said_of_one_file_where_its_list_is_silent()
    {
        using var browser = _site.SignIn();
        var batch = Send(browser, ("so-a.xlsx", Workbook(List)));
        Ready(browser, batch);
        browser.Get(batch + "/file?file=1").Text.Should().Contain("C2010").And.Contain("chọn đối tượng ở trang của tệp");
        browser.Post(batch + "/file?file=1", ("unit", "Sở A"), ("field", "engineering"), ("category", "public-employee")).Location.Should().Contain("done=sender");
        Token(browser, batch, "Read");
        Ready(browser, batch);
        browser.Get(batch + "/file?file=1").Text.Should().NotContain("C2010").And.Contain("<option value=\"public-employee\" selected=\"selected\">");
        Token(browser, batch, "Accept", ("file", "1"));
        Ready(browser, batch);
        browser.Get($"/people?round={Office.Now}&category=public-employee&field=engineering").Text.Should().Contain("Nguyễn Văn An");
    }

    [Fact]
    public void A_sender_that_the_list_of_units_does_not_know_is_shown_before_its_list_comes_in()
    {
        using var browser = _site.SignIn();
        _site.Office.Run("unit", "add", "Sở A").Exit.Should().Be(0);
        var batch = Send(browser, ("so-a.xlsx", Workbook(List)));
        Ready(browser, batch);
        browser.Post(batch + "/file?file=1", ("unit", "Sở Á"));
        Token(browser, batch, "Read");
        Ready(browser, batch).Should().Contain("Sở Á").And.Contain("Chưa có đơn vị này trong danh mục");
        browser.Post(batch + "/file?file=1", ("unit", "Sở A"));
        Token(browser, batch, "Read");
        Ready(browser, batch).Should().Contain("Sở A").And.NotContain("Chưa có đơn vị này trong danh mục");
    }

    [Fact]
    public void When_all_lists_are_in_the_page_says_so_leads_on_and_keeps_what_goes_back_to_the_units()
    {
        using var browser = _site.SignIn();
        var batch = Send(browser, ("gui.zip", UploadTests.Zip(("so-a.xlsx", Workbook(List)), ("cong-van.docx", Encoding.UTF8.GetBytes("thư")))));
        Ready(browser, batch);
        Token(browser, batch, "Return", ("file", "2"));
        Ready(browser, batch);
        Token(browser, batch, "Accept", ("file", "2"));
        Ready(browser, batch).Should().Contain("<h1>Danh sách đã tiếp nhận</h1>").And.Contain("Đã tiếp nhận 1 tệp, 2 người.").And.Contain($"/overview?round={Office.Now}").And.NotContain("Bỏ các tệp này");
        browser.Get("/import").Text.Should().NotContain("chờ bạn quyết định");
        browser.Get(batch + "?handler=Returns").Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public void What_goes_back_to_one_unit_says_of_its_rows_what_the_page_says_of_them()
    {
        const string an = "STT|Họ và tên|Ngày sinh|Số CCCD\n1|Nguyễn Văn An|12/03/1980|004080000001";
        using var browser = _site.SignIn();
        var batch = Send(browser, ("so-a.xlsx", Workbook(an)), ("so-b.xlsx", Workbook(an + "\n2|Lê Thị Bé|1981|")));
        Ready(browser, batch);
        browser.Post(batch + "/file?file=1", ("unit", "Sở A"));
        browser.Post(batch + "/file?file=2", ("unit", "Sở B"));
        Token(browser, batch, "Read");
        Ready(browser, batch);
        browser.Get(batch + "/file?file=2").Text.Should().Contain("C5004");
        Token(browser, batch, "Return", ("file", "2"));
        Ready(browser, batch);
        using var zip = new ZipArchive(new MemoryStream(browser.Get(batch + "?handler=Returns").Bytes));
        zip.Entries.Select(entry => entry.Name).Should().HaveCount(2).And.Contain("so-b.xlsx");
        using var marked = new ZipArchive(zip.GetEntry("so-b.xlsx")!.Open());
        string.Concat(marked.Entries.Where(part => part.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(Read)).Should().Contain("C5004");
    }

    private static string Read(ZipArchiveEntry part)
    {
        using var reader = new StreamReader(part.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [Fact]
    public void A_day_written_with_dots_is_no_number_of_identity()
    {
        using var browser = _site.SignIn();
        var batch = Send(browser, ("so-a.xlsx", Workbook(List.Replace("ghi thêm", "080.123.456", StringComparison.Ordinal))));
        Ready(browser, batch);
        Token(browser, batch, "Accept", ("file", "1"));
        Ready(browser, batch);
        browser.Get("/import/1?sheet=1&row=2").Text.Should().Contain("22.6.1979").And.NotContain("080.123.456");
    }

    private byte[] Workbook(string grid) => File.ReadAllBytes(Book.List(_site.Office.File("sent/so-a.xlsx"), grid));

    private static string Send(Browser browser, params (string Name, byte[] Bytes)[] files)
    {
        var answer = browser.Upload("/import", [.. files.Select(file => ("Files", file.Name, file.Bytes))], [("Day", Office.Now)]);
        answer.Status.Should().Be(HttpStatusCode.SeeOther, answer.Text);
        Ready(browser, answer.Location!);
        return answer.Location!;
    }
}
