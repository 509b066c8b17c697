using System.Net;
using Census.Core.Rights;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.Database;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Web;

/// <summary>The tree of units, one unit, and the forms that change them.</summary>
[Trait("Engine", "both")]
public sealed class UnitPagesTests : IDisposable
{
    private const string UnitList = """
        Mã đơn vị|Tên đơn vị|Đơn vị cấp trên|Lĩnh vực|Biên chế được giao
        A|Sở A||Y tế|20
        A1|Phòng A1|A||
        B|Sở B|||7
        """;

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_tree_is_read_from_a_file_and_shows_heads_posts_and_what_was_sent()
    {
        using var browser = _site.SignIn();
        Text(browser, "/units").Should().Contain("Chưa có đơn vị nào");
        var taken = Upload(browser, UnitList);
        WebUtility.HtmlDecode(taken.Text).Should().Contain("3 mới, 0 thay đổi, 0 không đổi");
        Import("Sở A", "STT|Họ và tên|Đối tượng|Đơn vị\n1|Nguyễn Văn An|Viên chức|Phòng A1\n2|Lê Thị Bé|Công chức|Phòng mới");
        var page = Text(browser, "/units");
        page.Should().Contain("4 đơn vị").And.Contain("1 chưa xác nhận").And.Contain("Chỉ gặp trong danh sách").And.Contain("/import/1\"").And.Contain("Phòng A1");
        Text(browser, "/units?name=phong").Should().Contain("2 đơn vị").And.NotContain("Sở B");
        var unit = Text(browser, $"/units?unit={No("Sở A")}");
        unit.Should().Contain("Viên chức").And.Contain("Sở A.xlsx").And.Contain("2 đơn vị trực thuộc").And.Contain("Thay đổi theo thời gian").And.Contain("số ghi 1").And.NotContain("Sở B");
        foreach (var nowhere in new[] { "/units?unit=9999", "/units?round=2031-12-31", "/units/change?unit=9999" })
        {
            browser.Get(nowhere).Status.Should().Be(HttpStatusCode.NotFound, nowhere);
        }
        Upload(browser, "Cột A|Cột B\n1|2").Text.Should().Contain("C7006");
        Actions().Where(action => action == "units-import").Should().ContainSingle();
    }

    [Fact]
    public void Units_are_confirmed_one_by_one_or_all()
    {
        Import("Sở A", "STT|Họ và tên|Đơn vị\n1|Nguyễn Văn An|Phòng X\n2|Lê Thị Bé|Phòng Y");
        using var browser = _site.SignIn();
        var one = No("Phòng X");
        ImportPagesTests.Token(browser, "/units", $"Confirm&unit={one}").Location.Should().Be($"/units?unit={one}&done=confirmed-1");
        Find("Phòng X").IsListed.Should().BeTrue();
        Find("Phòng Y").IsListed.Should().BeFalse();
        ImportPagesTests.Token(browser, "/units", "ConfirmAll").Location.Should().Be("/units?done=confirmed-2");
        Text(browser, "/units?done=confirmed-2").Should().Contain("Đã xác nhận 2 đơn vị").And.NotContain("chưa xác nhận");
        Actions().Should().Contain("unit-change").And.Contain("units-confirm");
    }

    [Fact]
    public void What_is_said_of_a_unit_is_changed_in_a_form_and_kept_over_time()
    {
        using var browser = _site.SignIn();
        Upload(browser, UnitList);
        var (a, a1, b) = (No("Sở A"), No("Phòng A1"), No("Sở B"));
        var change = $"/units/change?unit={a1}";
        browser.Post(change, ("Name", "Phòng A mới"), ("Code", "A9"), ("Parent", $"{b}"), ("Level", "Cấp tỉnh"), ("Field", "culture"), ("Quota", "12"), ("Contact", "024 3825 5555")).Location
            .Should().Be($"/units?unit={a1}&done=changed");
        Find("Phòng A mới").Should().BeEquivalentTo(new Unit(a1, "Phòng A mới") { Code = "A9", ParentNo = b, Level = "Cấp tỉnh", Field = Core.People.Field.Culture, Quota = 12, Contact = "024 3825 5555", IsListed = true });
        Text(browser, $"/units?unit={a1}").Should().Contain("Phòng A1").And.Contain("Phòng A mới").And.Contain("số ghi 1").And.Contain("số ghi 2");
        Actions().Where(action => action == "unit-change").Should().ContainSingle();

        browser.Post(change, ("Name", "Phòng A mới"), ("Code", "A9"), ("Parent", $"{b}"), ("Level", "Cấp tỉnh"), ("Field", "culture"), ("Quota", "12"), ("Contact", "024 3825 5555")).Location.Should().EndWith("done=same");
        foreach (var (why, fields) in new (string, (string, string)[])[]
        {
            ("Chưa ghi tên", [("Name", " ")]),
            ("số nguyên từ 0", [("Name", "Phòng"), ("Quota", "1.2")]),
            ("Mã này đã dùng", [("Name", "Phòng"), ("Code", "B")]),
            ("Không có đơn vị cấp trên", [("Name", "Phòng"), ("Parent", "9999")]),
            ("nằm trong chính đơn vị này", [("Name", "Phòng"), ("Parent", $"{a1}")]),
            ("đã có đơn vị mang tên này", [("Name", "SỞ A")]),
        })
        {
            WebUtility.HtmlDecode(browser.Post(change, fields).Text).Should().Contain("role=\"alert\"").And.Contain(why);
        }
        Find("Phòng A mới").ParentNo.Should().Be(b);
        Find("Sở A").UnitNo.Should().Be(a);
        _site.Office.Run("db", "check").Exit.Should().Be(0);
    }

    [Fact]
    public void A_unit_is_added_in_a_form_and_one_that_was_found_in_lists_is_the_same()
    {
        using var browser = _site.SignIn();
        Upload(browser, UnitList);
        Import("Sở A", "STT|Họ và tên|Đối tượng|Đơn vị\n1|Lê Thị Bé|Công chức|Phòng mới");
        var a = No("Sở A");
        var found = No("Phòng mới");
        Text(browser, $"/units?unit={a}").Should().Contain($"/units/add?under={a}");
        Text(browser, $"/units/add?under={a}").Should().Contain($"<option value=\"{a}\" selected=\"selected\">Sở A<");
        var added = browser.Post("/units/add", ("Name", "Trung tâm C"), ("Code", "C"), ("Parent", $"{a}"), ("Level", "Cấp tỉnh"), ("Block", "Sự nghiệp"), ("Field", "health"), ("Quota", "9"), ("Contact", "024 3825 5555"));
        var no = No("Trung tâm C");
        added.Location.Should().Be($"/units?unit={no}&done=added");
        Find("Trung tâm C").Should().BeEquivalentTo(new Unit(no, "Trung tâm C") { Code = "C", ParentNo = a, Level = "Cấp tỉnh", Block = "Sự nghiệp", Field = Core.People.Field.Health, Quota = 9, Contact = "024 3825 5555", IsListed = true });
        Text(browser, added.Location!).Should().Contain("Đã thêm đơn vị").And.Contain("Sự nghiệp");

        browser.Post("/units/add", ("Name", "PHÒNG MỚI"), ("Parent", $"{a}"), ("Quota", "3")).Location.Should().Be($"/units?unit={found}&done=added");
        (Find("Phòng mới").Quota, Find("Phòng mới").IsListed).Should().Be((3, true));
        browser.Post("/units/add", ("Name", "Trung tâm C"), ("Parent", $"{a}")).Location.Should().EndWith("done=same");
        foreach (var (why, fields) in new (string, (string, string)[])[]
        {
            ("Chưa ghi tên", [("Name", " ")]),
            ("số nguyên từ 0", [("Name", "Phòng"), ("Quota", "x")]),
            ("Mã này đã dùng", [("Name", "Phòng"), ("Code", "B")]),
            ("đã có đơn vị mang tên này", [("Name", "Trung tâm C"), ("Parent", $"{a}"), ("Quota", "10")]),
            ("Không có đơn vị cấp trên", [("Name", "Phòng"), ("Parent", "9999")]),
        })
        {
            WebUtility.HtmlDecode(browser.Post("/units/add", fields).Text).Should().Contain("role=\"alert\"").And.Contain(why);
        }
        Actions().Where(action => action == "unit-change").Should().HaveCount(2, "each unit that was added, with its act");

        using var bound = _site.SignIn("so.a", Role.Officer, a);
        bound.Get($"/units/add?under={No("Sở B")}").Status.Should().Be(HttpStatusCode.NotFound);
        Text(bound, "/units/add").Should().NotContain("Sở B");
        foreach (var outside in new[] { ("Parent", ""), ("Parent", $"{No("Sở B")}") })
        {
            WebUtility.HtmlDecode(bound.Post("/units/add", ("Name", "Phòng"), outside).Text).Should().Contain("Không có đơn vị cấp trên");
        }
        bound.Post("/units/add", ("Name", "Phòng riêng"), ("Parent", $"{a}")).Location.Should().EndWith("done=added");
        _site.Office.Run("db", "check").Exit.Should().Be(0);
    }

    [Fact]
    public void Whoever_is_bound_to_a_unit_sees_and_changes_only_what_is_below()
    {
        using var admin = _site.SignIn();
        Upload(admin, UnitList);
        var (a, a1, b) = (No("Sở A"), No("Phòng A1"), No("Sở B"));
        using var bound = _site.SignIn("so.a", Role.Officer, a);
        Text(bound, "/units").Should().Contain("Phòng A1").And.NotContain("Sở B");
        foreach (var outside in new[] { $"/units?unit={b}", $"/units/change?unit={b}" })
        {
            bound.Get(outside).Status.Should().Be(HttpStatusCode.NotFound);
        }
        WebUtility.HtmlDecode(bound.Post($"/units/change?unit={a1}", ("Name", "Phòng A1"), ("Parent", $"{b}")).Text).Should().Contain("Không có đơn vị cấp trên");
        WebUtility.HtmlDecode(bound.Post($"/units/change?unit={a1}", ("Name", "Phòng A1"), ("Parent", "")).Text).Should().Contain("Không có đơn vị cấp trên");
        bound.Post($"/units/change?unit={a}", ("Name", "Sở A"), ("Code", "A"), ("Field", "health"), ("Quota", "21"), ("Parent", "")).Location.Should().EndWith("done=changed");
        Find("Sở A").Quota.Should().Be(21);
        WebUtility.HtmlDecode(Upload(bound, UnitList.Replace("|7", "|8", StringComparison.Ordinal)).Text).Should().Contain("ngoài các đơn vị");
        using var viewer = _site.SignIn("xem", Role.Viewer);
        foreach (var page in new[] { "/units/import", "/units/add", $"/units/change?unit={a}" })
        {
            viewer.Get(page).Location.Should().Contain("/denied", page);
        }
        Text(viewer, "/units").Should().NotContain("Nạp danh mục");
        viewer.Send("/units?handler=ConfirmAll", new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", viewer.Token("/units"))])).Location.Should().Contain("/denied");
    }

    private Answer Upload(Browser browser, string grid) => browser.Upload("/units/import", [("file", "don-vi.xlsx", File.ReadAllBytes(Book.List(_site.Office.File("don-vi.xlsx"), grid)))]);

    private Unit Find(string name) => Database.Read(r => UnitTable.Load(r).Named(name).Single());

    private long No(string name) => Find(name).UnitNo;

    private CensusDatabase Database => CensusDatabase.Open(_site.Office.Database, Scratch.Clock);

    private List<string> Actions() => [.. Database.Read(AuditTable.All).Select(entry => entry.Action)];

    private void Import(string unit, string list)
    {
        var path = Book.List(_site.Office.File($"lists/{unit}.xlsx"), list);
        _site.Office.Run("import", path, "--round", Office.Now, "--unit", unit).Exit.Should().BeLessThan(2);
    }

    private static string Text(Browser browser, string path) => WebUtility.HtmlDecode(browser.Get(path).Text);
}
