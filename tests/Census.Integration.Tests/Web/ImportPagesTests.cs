using System.IO.Compression;
using System.Net;
using Census.Core.Rights;
using Census.Database.Tables;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.Database;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Web;

/// <summary>The whole way of a list through a browser without scripts.</summary>
[Trait("Engine", "both")]
public sealed class ImportPagesTests : IDisposable
{
    private const string List = """
        STT|Họ và tên|Ngày sinh|Giới tính|Trình độ|Đơn vị|Mục khác
        1|Nguyễn Văn An|12/03/1980|Nam|Thạc sĩ|Phòng A|ghi thêm
        2|Hoàng Thị Bích|15/07/1985|Nữ|XYZQ|Phòng A|
        3|Lý Văn Cường|31/02/1979|Nam|ĐH|Phòng A|
        """;

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void What_was_taken_in_behind_the_page_stands_in_the_figures_of_the_next_one()
    {
        using var browser = _site.SignIn();
        _site.Office.Run("round", "open", Office.Now).Exit.Should().Be(0);
        browser.Get($"/people?round={Office.Now}").Text.Should().NotContain("Nguyễn Văn An");
        var batch = Send(browser, List);
        Ready(browser, batch);
        Token(browser, batch, "Accept", ("file", "1")).Location.Should().Be(batch);
        Ready(browser, batch);
        browser.Get($"/people?round={Office.Now}").Text.Should().Contain("Nguyễn Văn An");
    }

    [Fact]
    public void A_list_is_sent_read_asked_about_mended_previewed_accepted_looked_at_and_undone()
    {
        using var browser = _site.SignIn();
        var before = _site.Office.Run("db", "check").Exit;
        var batch = Send(browser, List);
        var page = Ready(browser, batch);
        page.Should().Contain("Vào").And.Contain("4 = 1 tiêu đề + 3 người").And.Contain("so-a.xlsx");

        // two questions: what the column is, and what the word means
        browser.Get(batch + "/question").Text.Should().Contain("Cột “Mục khác” ghi nội dung gì?").And.Contain("ghi thêm");
        browser.Post(batch + "/question", ("question", "column:muc khac"), ("meaning", "ignore"), ("scope", "all")).Location.Should().StartWith(batch + "/question");
        browser.Get(batch + "/question").Text.Should().Contain("“XYZQ” là trình độ nào?");
        Token(browser, batch + "/question", "Skip", ("question", "value:Degree:xyzq")).Location.Should().StartWith(batch);
        page = Ready(browser, batch);
        page.Should().NotContain("Trả lời").And.NotContain("Đọc lại");
        _site.Office.Run("memory", "list").Out.Should().Contain("Mục khác");

        // two cells, one mended in the grid and one in its row
        var cells = browser.Get(batch + "/cells").Text;
        cells.Should().Contain("XYZQ").And.Contain("31/02/1979").And.Contain("Trình độ");
        browser.Post(batch + "/cells?file=1", ("of", "1"), ("sheet", "DS"), ("cell", "E3"), ("was", "ĐHX"), ("now", "ĐH")).Text.Should().Contain("khác với nội dung bạn đã thấy");
        browser.Post(batch + "/cells?file=1", ("of", "1"), ("sheet", "DS"), ("cell", "E3"), ("was", "XYZQ"), ("now", "ĐH")).Location.Should().Contain("done=mended");
        browser.Post(batch + "/row?file=1&sheet=DS&row=4", ("cell", "C4"), ("was", "31/02/1979"), ("now", "28/02/1979")).Location.Should().Contain("done=mended");
        browser.Get(batch).Text.Should().Contain("Đọc lại");
        Token(browser, batch, "Accept", ("file", "1")).Location.Should().Contain("done=stale", "what was mended must be read first");
        Token(browser, batch, "Read").Location.Should().Be(batch);
        Ready(browser, batch);
        browser.Get(batch + "/cells").Text.Should().Contain("Không có ô nào cần sửa");
        browser.Get(batch + "/preview").Text.Should().Contain("Người mới").And.Contain("Lý Văn Cường");
        browser.Get(batch + "/file?file=1").Text.Should().Contain("sửa thành “ĐH” bởi quan.tri");
        _site.Office.Run("imports", "list", "--json").Array("imports").Should().BeEmpty("nothing is written before it is accepted");

        Token(browser, batch, "Accept", ("file", "1")).Location.Should().Be(batch);
        Ready(browser, batch).Should().Contain("Đã nạp, lần nạp số 1");
        Uploads().Should().BeEmpty("what was taken in is in the database");

        // the end of every drill-down: the row of the sender, with what the file itself says
        var row = browser.Get("/import/1?sheet=1&row=3").Text;
        row.Should().Contain("Hoàng Thị Bích").And.Contain("tệp ghi “XYZQ”, sửa bởi quan.tri").And.Contain("Nguyễn Văn An").And.Contain("Trình độ");
        browser.Get("/import/1?sheet=1&row=99").Status.Should().Be(HttpStatusCode.NotFound);
        browser.Get("/import/7").Status.Should().Be(HttpStatusCode.NotFound);
        browser.Get("/import").Text.Should().Contain("so-a.xlsx").And.Contain("Đang có hiệu lực");

        browser.Post("/import/1/undo", ("reason", "")).Text.Should().Contain("Ghi lý do trước");
        browser.Post("/import/1/undo", ("reason", "gửi nhầm kỳ")).Location.Should().Be("/import/1?done=undone");
        browser.Get("/import/1").Text.Should().Contain("Đã hủy");
        browser.Post("/import/1/undo", ("reason", "lần nữa")).Text.Should().Contain("đã hủy trước đó");
        _site.Office.Run("db", "check").Exit.Should().Be(before);
        Actions().Should().ContainInOrder("upload", "memory", "cell-repair", "cell-repair", "import", "import-undo");
    }

    [Fact]
    public void Report_and_explanation_say_what_the_mended_cell_says_and_where_the_file_says_otherwise()
    {
        using var browser = _site.SignIn();
        var batch = Send(browser, List, ("Field", "engineering"), ("Category", "public-employee"));
        Ready(browser, batch);
        browser.Post(batch + "/cells", ("of", "1"), ("sheet", "DS"), ("cell", "E3"), ("was", "XYZQ"), ("now", "Thạc sĩ")).Location.Should().Contain("done=mended");
        Token(browser, batch, "Read");
        Ready(browser, batch);
        Token(browser, batch, "Accept", ("file", "1"));
        Ready(browser, batch);
        var explained = _site.Office.Run("explain", "CB30-16", "--plan", "cao-bang", "--round", Office.Now, "--side", "denominator", "--json");
        var people = explained.Array("people");
        var mended = people.Single(person => person!["name"]!.ToString() == "Hoàng Thị Bích")!;
        mended["degree"]!.ToString().Should().Be("master");
        mended["repairs"]!.AsArray().Single()!["was"]!.ToString().Should().Be("XYZQ");
        people.Count(person => person!.AsObject().ContainsKey("repairs")).Should().Be(1);
        _site.Office.Run("imports", "undo", "1").Exit.Should().Be(0);
        _site.Office.Run("explain", "CB30-16", "--plan", "cao-bang", "--round", Office.Now, "--side", "denominator", "--json").Array("people").Should().BeEmpty();
    }

    [Fact]
    public void What_goes_back_to_the_units_is_a_zip_of_marked_workbooks_and_letters()
    {
        using var browser = _site.SignIn();
        var batch = Send(browser, List);
        Ready(browser, batch);
        browser.Get(batch + "?handler=Returns").Status.Should().Be(HttpStatusCode.NotFound);
        Token(browser, batch, "Return", ("file", "1")).Location.Should().Be(batch);
        Ready(browser, batch);
        using var zip = new ZipArchive(new MemoryStream(browser.Get(batch + "?handler=Returns").Bytes));
        zip.Entries.Select(entry => Path.GetExtension(entry.Name)).Should().BeEquivalentTo(".xlsx", ".docx");
        Actions().Should().Contain("return");
    }

    [Fact]
    public void A_batch_is_its_sender_s_own_and_the_pages_need_the_right_to_import()
    {
        using var officer = _site.SignIn();
        var batch = Send(officer, List);
        Ready(officer, batch);
        using var other = _site.SignIn("khac", Role.Officer);
        foreach (var page in new[] { "", "/question", "/cells", "/preview", "/file?file=1", "/row?file=1&sheet=DS&row=2", "?handler=Returns" })
        {
            other.Get(batch + page).Status.Should().Be(HttpStatusCode.NotFound, page);
        }
        using var viewer = _site.SignIn("xem", Role.Viewer);
        foreach (var page in new[] { "/import", batch, batch + "/cells", batch + "/preview", "/import/1/undo", "/import/memory", "/people/review?import=1", "/people/answers" })
        {
            viewer.Get(page).Location.Should().Contain("/denied", page);
        }
        using var nobody = _site.Open();
        nobody.Get(batch).Location.Should().Contain("/signin");
    }

    [Fact]
    public void An_officer_of_one_unit_takes_in_only_lists_of_that_unit()
    {
        using var admin = _site.SignIn();
        _site.Office.Run("unit", "add", "Sở A").Exit.Should().Be(0);
        _site.Office.Run("unit", "add", "Sở B").Exit.Should().Be(0);
        using var officer = _site.SignIn("so.a", Role.Officer, UnitNo("Sở A"), Sensitive.None);
        var own = Send(officer, List, ("Unit", "Sở A"));
        Ready(officer, own).Should().Contain("Vào");
        var others = Send(officer, List.Replace("An|", "Ân|", StringComparison.Ordinal), ("Unit", "Sở B"));
        var page = Ready(officer, others);
        page.Should().Contain("mà tài khoản được giao").And.Contain("Từ chối");
        officer.Get(others + "/preview").Text.Should().NotContain("Cường");
        Token(officer, others, "Accept", ("file", "1")).Location.Should().Contain("done=none");
        Token(officer, own, "Accept", ("file", "1"));
        Ready(officer, own).Should().Contain("Đã nạp, lần nạp số 1");
        using var b = _site.SignIn("so.b", Role.Officer, UnitNo("Sở B"), Sensitive.None);
        b.Get("/import").Text.Should().NotContain("so-a.xlsx");
        b.Get("/import/1").Status.Should().Be(HttpStatusCode.NotFound);
        b.Get("/import/1?sheet=1&row=3").Status.Should().Be(HttpStatusCode.NotFound);
        officer.Get("/import/1?sheet=1&row=3").Text.Should().Contain("Hoàng Thị Bích");
    }

    [Fact]
    public void Numbers_of_identity_are_masked_until_a_reason_is_given_and_that_is_written_down()
    {
        using var admin = _site.SignIn();
        var batch = Send(admin, "STT|Họ và tên|Số CCCD|Dân tộc\n1|Nguyễn Văn An|004080000001|Tày", ("Unit", "Sở A"));
        Ready(admin, batch);
        Token(admin, batch, "Accept", ("file", "1"));
        Ready(admin, batch);
        admin.Get("/import/1?sheet=1&row=2").Text.Should().NotContain("004080000001").And.Contain("Tày");
        admin.Post("/import/1?sheet=1&row=2", ("reason", "")).Text.Should().NotContain("004080000001");
        admin.Post("/import/1?sheet=1&row=2", ("reason", "đối chiếu hồ sơ")).Text.Should().Contain("004080000001");
        Actions().Should().Contain("unmask");
        using var viewer = _site.SignIn("xem", Role.Viewer, null, Sensitive.None);
        viewer.Get("/import/1?sheet=1&row=2").Text.Should().Contain("Nguyễn Văn An").And.NotContain("Tày").And.NotContain("004080000001");
        viewer.Post("/import/1?sheet=1&row=2", ("reason", "tò mò")).Status.Should().NotBe(HttpStatusCode.OK);
    }

    [Fact]
    public void A_row_that_waits_because_of_who_is_who_is_answered_on_a_page_of_its_own()
    {
        using var browser = _site.SignIn();
        const string grid = "STT|Họ và tên|Ngày sinh|Số CCCD\n1|Nguyễn Văn An|12/03/1980|004080000001";
        foreach (var (unit, list) in new[] { ("Sở A", grid), ("Sở B", grid + "\n2|Lê Thị Bé|1981|") })
        {
            var batch = Send(browser, list, ("Unit", unit));
            Ready(browser, batch);
            Token(browser, batch, "Accept", ("file", "1"));
            Ready(browser, batch).Should().Contain("Đã nạp");
        }
        browser.Get("/import/2").Text.Should().Contain("Trả lời 1 câu hỏi về người").And.Contain("Các dòng chờ xác minh");
        browser.Get("/import/2").Text.Should().Contain("/people/review?import=2").And.Contain("<a href=\"/people/review\">Xác minh người nghi trùng</a>").And.NotContain("people review").And.NotContain("--replaces");
        browser.Get("/people/review?import=1").Text.Should().Contain("Không còn câu hỏi nào");
        browser.Get("/people/review?import=9").Status.Should().Be(HttpStatusCode.NotFound);
        browser.Get("/people/review?import=2").Text.Should().Contain("đang được tính ở đơn vị khác").And.Contain("Nguyễn Văn An").And.NotContain("004080000001");
        browser.Post("/people/review?import=2", ("a", "2:1:2"), ("b", "1"), ("answer", "seconded")).Location.Should().Be("/people/review?import=2&given=1");
        browser.Get("/people/review?import=2").Text.Should().Contain("Không còn câu hỏi nào");
        Actions().Should().Contain("answer");

        // taken back on the page of all answers; twice is refused there, in its own words
        var answers = browser.Get("/people/answers").Text;
        answers.Should().Contain("Cùng một người, biệt phái").And.Contain("/import/2?sheet=1&row=2").And.Contain("Bỏ câu trả lời này");
        browser.Post("/people/answers", ("answerNo", "1")).Location.Should().Be("/people/answers?undone=1");
        browser.Get("/people/answers?undone=1").Text.Should().Contain("Đã bỏ câu trả lời số 1").And.NotContain("Bỏ câu trả lời này");
        browser.Get("/people/review?import=2").Text.Should().Contain("đang được tính ở đơn vị khác");
        Actions()[^1].Should().Be("answer-undo");
    }

    [Fact]
    public void What_is_remembered_is_seen_and_forgotten_on_a_page()
    {
        using var browser = _site.SignIn();
        browser.Get("/import/memory").Text.Should().Contain("Chưa ghi nhớ điều gì");
        _site.Office.Run("memory", "value", "degree", "XYZQ", "bachelor").Exit.Should().Be(0);
        var batch = Send(browser, List);
        Ready(browser, batch);
        browser.Get(batch + "/file?file=1").Text.Should().Contain("bỏ ghi nhớ số 1").And.Contain("<a href=\"/import/memory\">Ghi nhớ cách đọc</a>").And.NotContain("memory forget");
        browser.Get("/import/memory").Text.Should().Contain("XYZQ").And.Contain("Đại học").And.Contain("Bỏ ghi nhớ này");
        browser.Post("/import/memory", ("memoryNo", "1")).Location.Should().Be("/import/memory?forgotten=1");
        browser.Get("/import/memory?forgotten=1").Text.Should().Contain("Đã bỏ ghi nhớ số 1").And.NotContain("Bỏ ghi nhớ này");
        browser.Send("/import/memory", new FormUrlEncodedContent([KeyValuePair.Create("memoryNo", "1"), KeyValuePair.Create("__RequestVerificationToken", browser.Token("/import/memory"))])).Text.Should().Contain("đã bỏ trước đó");
        Actions().Should().Contain("memory-forget");
    }

    private string Send(Browser browser, string grid, params (string Name, string Value)[] fields)
    {
        var path = Book.List(_site.Office.File("sent/so-a.xlsx"), grid);
        var answer = browser.Upload("/import", [("Files", "so-a.xlsx", File.ReadAllBytes(path))], [("Day", Office.Now), .. fields]);
        answer.Status.Should().Be(HttpStatusCode.SeeOther, answer.Text);
        return answer.Location!;
    }

    /// <summary>The page of a batch when the work on it is done.</summary>
    internal static string Ready(Browser browser, string batch)
    {
        for (var i = 0; i < 1200; i++)
        {
            var text = browser.Get(batch).Text;
            if (!text.Contains("data-live=\"1\"", StringComparison.Ordinal))
            {
                return WebUtility.HtmlDecode(text);
            }
            Thread.Sleep(50);
        }
        throw new TimeoutException(batch);
    }

    /// <summary>Sends a form to a handler of a page with the token of the page itself.</summary>
    internal static Answer Token(Browser browser, string page, string handler, params (string Name, string Value)[] fields) => browser.Send(
        page + "?handler=" + handler,
        new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", browser.Token(page)))));

    private IEnumerable<string> Uploads() => Directory.EnumerateFiles(Path.Combine(_site.Settings.Folder, "uploads"), "*", SearchOption.AllDirectories);

    private List<string> Actions() => Census.Database.CensusDatabase.Open(_site.Office.Database, Scratch.Clock).Read(r => AuditTable.Between(r, 0, long.MaxValue).Select(entry => entry.Action).ToList());

    private long UnitNo(string name) => Census.Database.CensusDatabase.Open(_site.Office.Database, Scratch.Clock).Read(r => UnitTable.Load(r).Named(name).Single().UnitNo);
}
