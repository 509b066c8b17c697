using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.WholePath;
using static Census.Integration.Tests.Web.ImportPagesTests;

namespace Census.Integration.Tests.Web;

/// <summary>Whatever is wrong with what is sent: a sentence, nothing half done, nothing left on the disk.</summary>
[Trait("Engine", "both")]
public sealed class UploadTests : IDisposable
{
    private const int Limit = 400_000;

    private readonly Site _site = new(settings => settings with { LargestUpload = Limit });

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_form_without_a_file_or_a_round_is_told_what_is_missing()
    {
        using var browser = _site.SignIn();
        Refused(browser.Upload("/import", [], ("Day", Office.Now)), HttpStatusCode.BadRequest, "Chưa chọn tệp nào");
        using var form = new MultipartFormDataContent { { new StringContent(browser.Token("/import")), "__RequestVerificationToken" }, { new StringContent(Office.Now), "Day" } };
        var none = new ByteArrayContent([]); // what a browser sends where no file was chosen
        none.Headers.TryAddWithoutValidation("Content-Disposition", "form-data; name=\"Files\"; filename=\"\"");
        form.Add(none);
        Refused(browser.Send("/import", form), HttpStatusCode.BadRequest, "Chưa chọn tệp nào");
        Refused(browser.Upload("/import", [("Files", "a.csv", List(1))]), HttpStatusCode.BadRequest, "Chưa chọn kỳ số liệu");
        Refused(browser.Post("/import", ("Day", Office.Now)), HttpStatusCode.BadRequest, "Chưa chọn tệp nào");
    }

    [Fact]
    public void More_than_is_allowed_gets_a_sentence_and_not_a_cut_connection()
    {
        using var browser = _site.SignIn();
        // somewhat more, and much more than the limit: both are told
        Refused(browser.Upload("/import", [("Files", "a.csv", new byte[Limit + 1])], ("Day", Office.Now)), HttpStatusCode.RequestEntityTooLarge, "nên chưa nhận gì");
        Refused(browser.Upload("/import", [("Files", "a.csv", new byte[5 * Limit])], ("Day", Office.Now)), HttpStatusCode.RequestEntityTooLarge, "nên chưa nhận gì");
        browser.Get("/import").Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public void More_than_is_allowed_is_noticed_also_where_nobody_says_beforehand_how_much_comes()
    {
        using var browser = _site.SignIn();
        using var form = new MultipartFormDataContent { { new StringContent(browser.Token("/import")), "__RequestVerificationToken" }, { new StringContent(Office.Now), "Day" }, { new ByteArrayContent(new byte[2 * Limit]), "Files", "a.csv" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/import", UriKind.Relative)) { Content = form };
        request.Headers.TransferEncodingChunked = true;
        Refused(Answer.Of(browser.Http.Send(request)), HttpStatusCode.RequestEntityTooLarge, "nên chưa nhận gì");
    }

    [Fact]
    public void A_form_without_its_token_takes_nothing()
    {
        using var browser = _site.SignIn();
        using var form = new MultipartFormDataContent { { new StringContent(Office.Now), "Day" }, { new ByteArrayContent(List(1)), "Files", "a.csv" } };
        browser.Send("/import", form).Status.Should().Be(HttpStatusCode.BadRequest);
        Left().Should().BeEmpty();
    }

    [Fact]
    public void A_connection_that_is_cut_leaves_nothing()
    {
        using var browser = _site.SignIn();
        var token = browser.Token("/import");
        var cookies = browser.Cookies.GetCookieHeader(_site.Address);
        var body = $"--x\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\n{token}\r\n--x\r\nContent-Disposition: form-data; name=\"Files\"; filename=\"a.csv\"\r\n\r\n" + new string('a', 100_000);
        using (var client = new TcpClient(_site.Address.Host, _site.Address.Port))
        {
            var head = $"POST /import HTTP/1.1\r\nHost: {_site.Address.Authority}\r\nCookie: {cookies}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: {(Limit - 1).ToString(CultureInfo.InvariantCulture)}\r\n\r\n";
            client.GetStream().Write(Encoding.UTF8.GetBytes(head + body));
            WaitFor(() => Left().Count > 0, "the file began to come in");
        }
        WaitFor(() => Left().Count == 0, "what had come is removed");
        browser.Get("/import").Text.Should().NotContain("Đang chờ tiếp nhận");
    }

    [Theory]
    [InlineData("a.xlsx", "%PDF-1.7 not a workbook", "Đây là tệp PDF")]
    [InlineData("a.txt.exe", "MZ\0\0\0\0", "không phải bảng tính")]
    [InlineData("../../../etc/a.csv", "", "Tệp rỗng")]
    public void A_file_of_a_wrong_kind_is_refused_by_itself(string name, string content, string sentence)
    {
        using var browser = _site.SignIn();
        var batch = Sent(browser, (name, Encoding.UTF8.GetBytes(content)), ("so-a.csv", List(2)));
        var page = Ready(browser, batch);
        page.Should().Contain(sentence).And.Contain("so-a.csv").And.NotContain("etc/");
        Token(browser, batch, "Accept", ("file", "1"), ("file", "2"));
        Ready(browser, batch).Should().Contain("Đã nạp, lần nạp số 1");
        Token(browser, batch, "Cancel").Location.Should().Be("/import");
        Left().Should().BeEmpty();
    }

    [Fact]
    public void A_bomb_is_refused_and_what_lies_beside_it_comes_in()
    {
        using var browser = _site.SignIn();
        var batch = Sent(browser, ("bomb.zip", Zip(("bomb.xlsx", new byte[60_000_000]), ("so-b.csv", List(3)))), ("so-a.csv", List(2)));
        var page = Ready(browser, batch);
        page.Should().Contain("bomb.zip/bomb.xlsx").And.Contain("bomb.zip/so-b.csv").And.Contain("Từ chối");
        Token(browser, batch, "Accept", ("file", "1"), ("file", "2"), ("file", "3"));
        page = Ready(browser, batch);
        page.Should().Contain("lần nạp số 1").And.Contain("lần nạp số 2").And.NotContain("lần nạp số 3");
    }

    [Fact]
    public void Of_two_officers_with_lists_of_one_unit_the_second_is_told_and_nothing_of_his_is_taken()
    {
        using var first = _site.SignIn();
        using var second = _site.SignIn("khac", Census.Core.Rights.Role.Officer);
        var a = Sent(first, ("so-a.csv", List(2)));
        var b = Sent(second, ("so-a.csv", List(3)));
        Ready(first, a);
        Ready(second, b);
        Token(first, a, "Accept", ("file", "1"));
        Ready(first, a).Should().Contain("Đã nạp, lần nạp số 1");
        Token(second, b, "Accept", ("file", "1"));
        Ready(second, b).Should().Contain("Trong lúc bạn xem, một danh sách khác của đơn vị này đã được nạp (lần nạp số 1)");
        Imports().Should().Be(1);
        Token(second, b, "Read");
        Ready(second, b).Should().NotContain("Trong lúc bạn xem");
        Token(second, b, "Accept", ("file", "1"));
        Ready(second, b).Should().Contain("Đã nạp, lần nạp số 2");
    }

    [Fact]
    public void A_round_that_was_locked_meanwhile_takes_nothing()
    {
        using var browser = _site.SignIn();
        _site.Office.Run("round", "open", Office.Now).Exit.Should().Be(0);
        var batch = Sent(browser, ("so-a.csv", List(2)));
        Ready(browser, batch);
        _site.Office.Run("round", "lock", Office.Now).Exit.Should().Be(0);
        var answer = Token(browser, batch, "Accept", ("file", "1"));
        answer.Location.Should().EndWith("done=locked");
        browser.Get(answer.Location!).Text.Should().Contain("đã chốt nên không nhận thêm danh sách");
        Imports().Should().Be(0);
        Refused(browser.Upload("/import", [("Files", "a.csv", List(1))], ("Day", Office.Now)), HttpStatusCode.BadRequest, "đã chốt", left: 1);
    }

    [Fact]
    public void Every_file_of_a_large_batch_can_be_chosen_at_once()
    {
        using var browser = _site.SignIn();
        var files = Enumerable.Range(1, 1_100).Select(i => (FormattableString.Invariant($"{i}.csv"), i == 1_100 ? List(2) : [])).ToArray();
        var batch = Sent(browser, files);
        Ready(browser, batch);
        Token(browser, batch, "Accept", [.. files.Select((_, i) => ("file", (i + 1).ToString(CultureInfo.InvariantCulture)))]).Location.Should().Be(batch);
        Ready(browser, batch);
        browser.Get(batch + "?p=11").Text.Should().Contain("Đã nạp, lần nạp số 1");
    }

    [Fact]
    public void The_page_of_a_large_batch_shows_a_hundred_files_what_needs_something_first_and_its_forms_reach_all()
    {
        using var browser = _site.SignIn();
        var asks = Encoding.UTF8.GetBytes("STT,Họ và tên,Ngày sinh,Trình độ\n1,Lý Văn Cường,1980,XYZQ\n");
        var files = Enumerable.Range(1, 120).Select(i => (FormattableString.Invariant($"{i}.csv"), i == 120 ? asks : i > 110 ? List(i - 110) : [])).ToArray();
        var batch = Sent(browser, files);
        var first = Ready(browser, batch);
        var last = browser.Get(batch + "?p=2").Text;
        Rows(first).Should().HaveCount(100).And.StartWith(["120.csv", "1.csv", "2.csv"], "first what asks, then what was refused");
        Rows(last).Should().HaveCount(20).And.EndWith(["118.csv", "119.csv"], "last what can come in");
        Rows(first).Concat(Rows(last)).Should().BeEquivalentTo(files.Select(file => file.Item1));
        foreach (var page in new[] { first, last })
        {
            page.Should().Contain("Tổng số 120 tệp, đã đọc 120").And.Contain("Tiếp nhận tất cả tệp đọc được (10)").And.Contain("Lập tệp trả lại tất cả (120)");
        }
        Token(browser, batch, "Accept", ("which", "ready")).Location.Should().Be(batch);
        Ready(browser, batch);
        Rows(browser.Get(batch + "?p=2").Text).Should().HaveCount(20);
        Imports().Should().Be(10, "what can come in stands on both pages");

        static List<string> Rows(string page) => [.. System.Text.RegularExpressions.Regex.Matches(page, "(?<=Chọn tệp |<a href=\"/import/[0-9]+\">)[0-9]+\\.csv").Select(row => row.Value)];
    }

    [Fact]
    public void More_files_than_a_batch_may_have_are_told_also_where_they_hide_in_archives()
    {
        using var site = new Site(settings => settings with { MostFiles = 3 });
        using var browser = site.SignIn();
        var four = Enumerable.Range(1, 4).Select(i => (Name: FormattableString.Invariant($"{i}.csv"), Bytes: List(i))).ToArray();
        foreach (var sent in new[] { four, [("ds.zip", Zip(four))], [("a.zip", Zip(four[..2])), ("b.zip", Zip(four[2..]))] })
        {
            var answer = browser.Upload("/import", sent.Select(file => ("Files", file.Item1, file.Item2)), ("Day", Office.Now));
            answer.Status.Should().Be(HttpStatusCode.BadRequest);
            answer.Text.Should().Contain("có hơn 3 tệp");
        }
        Directory.EnumerateFileSystemEntries(Path.Combine(site.Settings.Folder, "uploads")).Should().BeEmpty();
        Sent(browser, ("ds.zip", Zip(four[..3]))).Should().StartWith("/import/batch/");
    }

    [Fact]
    public void An_archive_of_far_too_many_files_or_of_none_is_refused_with_what_to_do()
    {
        using var browser = _site.SignIn();
        var many = Zip([.. Enumerable.Range(1, 3_000).Select(i => (FormattableString.Invariant($"{i}.csv"), Array.Empty<byte>()))]);
        var batch = Sent(browser, ("nhieu.zip", Zip(("1.zip", many), ("2.zip", many))), ("khong.zip", Zip()), ("rong.zip", []), ("so-a.csv", List(2)));
        var page = Ready(browser, batch);
        page.Should().Contain("Tệp nén có hơn 5.000 tệp bên trong").And.Contain("Tệp nén không có tệp nào bên trong").And.Contain("Tệp rỗng (0 byte)").And.Contain("Tổng số 4 tệp");
    }

    [Fact]
    public void Whatever_a_file_is_called_it_is_taken()
    {
        using var browser = _site.SignIn();
        var batch = Sent(browser, ("x." + new string('y', 400), List(1)), (new string('a', 3_000) + ".csv", List(2)), ("..", List(3)), ("danh sa\u0301ch.csv", List(4)), ("trung.csv", List(5)), ("trung.csv", List(6)), ("<b>.csv", List(7)));
        Ready(browser, batch).Should().Contain(new string('y', 100)).And.Contain("aaa.csv").And.Contain("Tổng số 7 tệp, đã đọc 7");
        browser.Get(batch).Text.Should().NotContain("<b>.csv");
    }

    private void Refused(Answer answer, HttpStatusCode status, string sentence, int left = 0)
    {
        answer.Status.Should().Be(status, answer.Text);
        WebUtility.HtmlDecode(answer.Text).Should().Contain(sentence).And.Contain("role=\"alert\"");
        Left().Count(file => file.EndsWith(".sent", StringComparison.Ordinal)).Should().Be(left);
    }

    internal static string Sent(Browser browser, params (string Name, byte[] Bytes)[] files)
    {
        var answer = browser.Upload("/import", files.Select(file => ("Files", file.Name, file.Bytes)), ("Day", Office.Now));
        answer.Status.Should().Be(HttpStatusCode.SeeOther, answer.Text);
        return answer.Location!;
    }

    private int Imports() => _site.Office.Run("imports", "list", "--json").Array("imports").Count;

    private List<string> Left() => Directory.Exists(Uploads) ? [.. Directory.EnumerateFiles(Uploads, "*", SearchOption.AllDirectories)] : [];

    private string Uploads => Path.Combine(_site.Settings.Folder, "uploads");

    private static void WaitFor(Func<bool> holds, string what)
    {
        for (var i = 0; i < 1200 && !holds(); i++)
        {
            Thread.Sleep(50);
        }
        holds().Should().BeTrue(what);
    }

    internal static byte[] List(int people) => Encoding.UTF8.GetBytes("STT,Họ và tên,Ngày sinh,Trình độ\n" + string.Concat(Enumerable.Range(1, people).Select(i => FormattableString.Invariant($"{i},{Book.Name(i * 7)},{1970 + i},ĐH\n"))));

    internal static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return stream.ToArray();
    }
}
