using System.Net;
using Census.Core.Rights;
using Census.Database;
using Census.Database.Tables;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.Database;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Web;

/// <summary>One person over time, and the questions about who is who.</summary>
[Trait("Engine", "both")]
public sealed class PersonPagesTests : IDisposable
{
    private const string List = """
        STT|Họ và tên|Ngày sinh|Số CCCD|Dân tộc|Lý luận chính trị|Trình độ|Chuyên ngành
        1|Nguyễn Văn An|12/03/1980|004080000001|Tày|Cao cấp|Thạc sĩ|Thú y
        2|Lê Thị Bé|1981|||||
        """;

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_person_is_shown_over_the_rounds_down_to_the_rows_of_the_files()
    {
        Import("Sở A", List, Office.Before);
        Import("Sở A", List.Replace("Thạc sĩ", "Tiến sĩ", StringComparison.Ordinal), Office.Now);
        using var browser = _site.SignIn();
        var page = Text(browser, $"/people/{An}");
        page.Should().Contain("Nguyễn Văn An").And.Contain("0040******01").And.NotContain("004080000001").And.Contain("Tiến sĩ, Thú y").And.Contain("Tày").And.Contain("Cao cấp")
            .And.Contain("/import/2?sheet=1&row=2").And.Contain("/import/1?sheet=1&row=2").And.Contain("12/03/1980");
        Text(browser, $"/people/{An}?round={Office.Before}").Should().Contain("Thạc sĩ, Thú y").And.NotContain("Tiến sĩ");
        foreach (var nowhere in new[] { "/people/99999", "/people/0", $"/people/{An}?round=2031-12-31", $"/people/{An}?round=x" })
        {
            browser.Get(nowhere).Status.Should().Be(HttpStatusCode.NotFound, nowhere);
        }
        Entries("view-sensitive").Should().NotBeEmpty().And.OnlyContain(entry => entry.Subject == $"person {An}");
    }

    [Fact]
    public void Full_numbers_are_shown_once_with_a_reason_that_is_written_down()
    {
        Import("Sở A", List, Office.Now);
        using var browser = _site.SignIn();
        browser.Post($"/people/{An}", ("reason", " ")).Text.Should().NotContain("004080000001");
        Entries("unmask").Should().BeEmpty();
        browser.Post($"/people/{An}", ("reason", "đối chiếu hồ sơ")).Text.Should().Contain("004080000001");
        Entries("unmask").Should().ContainSingle().Which.Should().Match<AuditEntry>(entry => entry.Subject == $"person {An}" && entry.Reason == "đối chiếu hồ sơ" && entry.Account == "quan.tri");
        Text(browser, $"/people/{An}").Should().NotContain("004080000001");
    }

    [Fact]
    public void What_was_not_granted_is_neither_shown_nor_unmasked()
    {
        Import("Sở A", List, Office.Now);
        using var viewer = _site.SignIn("xem", Role.Viewer, null, Sensitive.None);
        Text(viewer, $"/people/{An}").Should().Contain("Nguyễn Văn An").And.NotContain("Tày").And.NotContain("Cao cấp").And.NotContain("Hiện số đầy đủ");
        viewer.Post($"/people/{An}", ("reason", "tò mò")).Status.Should().NotBe(HttpStatusCode.OK);
        Entries("unmask").Should().BeEmpty();
        Entries("view-sensitive").Should().BeEmpty();
    }

    [Fact]
    public void Whoever_is_bound_to_a_unit_finds_nobody_of_others()
    {
        Import("Sở A", List, Office.Now);
        Import("Sở B", "STT|Họ và tên|Ngày sinh\n1|Hoàng Văn Cường|01/02/1975", Office.Now);
        using var bound = _site.SignIn("so.b", Role.Officer, UnitNo("Sở B"));
        bound.Get($"/people/{An}").Status.Should().Be(HttpStatusCode.NotFound);
        bound.Post($"/people/{An}", ("reason", "xem thử")).Status.Should().NotBe(HttpStatusCode.OK);
        Text(bound, $"/people/{Person("Hoàng Văn Cường")}").Should().Contain("Hoàng Văn Cường").And.NotContain("Sở A");
    }

    [Fact]
    public void Questions_are_answered_one_at_a_time_change_the_figures_and_can_be_taken_back()
    {
        var list = List.Replace("|Cao cấp", "|", StringComparison.Ordinal);
        Import("Sở A", list, Office.Now);
        Import("Sở B", list.Replace("Lê Thị Bé|1981", "Lý Văn Dũng|1979", StringComparison.Ordinal), Office.Now);
        using var browser = _site.SignIn();
        var b = UnitNo("Sở B");
        var page = Text(browser, "/people/review");
        page.Should().Contain("Còn 1 câu hỏi").And.Contain("đang được tính ở đơn vị khác").And.Contain("/import/2?sheet=1&row=2").And.Contain($"/people/{An}").And.Contain("/import/1?sheet=1&row=2")
            .And.Contain("Giống").And.Contain("Khác").And.NotContain("004080000001").And.Contain("data-key=\"3\"").And.Contain("data-key=\"s\"");
        Text(browser, "/people/review?skip=1").Should().Contain("đã được để sau");
        Text(browser, $"/people?unit={b}").Should().Contain("1 người, kỳ");

        Answer(browser, "transfer").Location.Should().Be("/people/review?given=1");
        Text(browser, "/people/review?given=1").Should().Contain("Đã ghi câu trả lời số 1").And.Contain("Không còn câu hỏi nào");
        Text(browser, $"/people?unit={b}").Should().Contain("2 người, kỳ");
        Entries("answer").Should().ContainSingle().Which.Reason.Should().Be("transfer");
        Answer(browser, "transfer").Text.Should().Contain("role=\"alert\"", "somebody answered before");

        Undo(browser).Location.Should().Be("/people/review?undone=1");
        Text(browser, "/people/review?undone=1").Should().Contain("Còn 1 câu hỏi");
        Text(browser, $"/people?unit={b}").Should().Contain("1 người, kỳ");
        Undo(browser).Text.Should().Contain("đã bỏ trước đó");
        Entries("answer-undo").Should().ContainSingle();
        browser.Post("/people/review", ("a", "x"), ("b", "1"), ("answer", "same")).Status.Should().Be(HttpStatusCode.NotFound);
        browser.Post("/people/review", ("a", "2:1:2"), ("b", "1"), ("answer", "perhaps")).Status.Should().Be(HttpStatusCode.NotFound);
        browser.Get("/people/review?round=2031-12-31").Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public void Questions_are_for_those_who_may_answer_about_their_own_people()
    {
        Import("Sở A", List, Office.Now);
        Import("Sở B", List, Office.Now);
        using var viewer = _site.SignIn("xem", Role.Viewer);
        viewer.Get("/people/review").Location.Should().Contain("/denied");
        using var bound = _site.SignIn("so.b", Role.Officer, UnitNo("Sở B"));
        Text(bound, "/people/review").Should().NotContain("Sở A");
        bound.Post("/people/review", ("a", "2:1:2"), ("b", $"{An}"), ("answer", "transfer")).Text.Should().Contain("role=\"alert\"");
        Entries("answer").Should().BeEmpty();
    }

    private Answer Answer(Browser browser, string answer) => browser.Post("/people/review", ("a", "2:1:2"), ("b", $"{An}"), ("answer", answer));

    private static Answer Undo(Browser browser) => ImportPagesTests.Token(browser, "/people/review", "Undo", ("answerNo", "1"));

    private long An => Person("Nguyễn Văn An");

    private long Person(string name) => Database.Read(r => StatementTable.Identities(r).First(row => row.FullName == name).PersonNo);

    private long UnitNo(string name) => Database.Read(r => UnitTable.Load(r).Named(name).Single().UnitNo);

    private CensusDatabase Database => CensusDatabase.Open(_site.Office.Database, Scratch.Clock);

    private List<AuditEntry> Entries(string action) => [.. Database.Read(AuditTable.All).Where(entry => entry.Action == action)];

    private void Import(string unit, string list, string round)
    {
        var path = Book.List(_site.Office.File($"{round}/{unit}.xlsx"), list);
        _site.Office.Run("import", path, "--round", round, "--unit", unit).Exit.Should().BeLessThan(2);
    }

    private static string Text(Browser browser, string path) => WebUtility.HtmlDecode(browser.Get(path).Text);
}
