using System.Net;
using System.Text.RegularExpressions;
using Census.Core.Rights;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Web;

[Trait("Engine", "both")]
public sealed class PlanPagesTests : IDisposable
{
    // CB30-03: masters in agriculture, at least 25 %
    private const string Target = "$.targets[2]";

    private readonly Site _site = new();

    public PlanPagesTests() => _site.Office.Import(Book.List(_site.Office.File("so.xlsx"), """
        Họ và tên     | Số CCCD      | Đơn vị                       | Đối tượng | Trình độ
        Nguyễn Văn An | 004080000001 | Sở Nông nghiệp và Môi trường | Công chức | ThS
        Trần Văn Bình | 004080000002 | Sở Nông nghiệp và Môi trường | Công chức | ĐH
        Lý Đức Cường  | 004080000003 | Sở Nông nghiệp và Môi trường | Công chức | ĐH
        Đàm Thị Mai   | 004180000004 | Sở Nông nghiệp và Môi trường | Công chức | ĐH
        """)).Exit.Should().Be(0);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_plan_is_read_with_the_words_of_its_text_and_the_figures_of_the_round()
    {
        using var browser = _site.SignIn();
        browser.Get("/plans").Text.Should().Contain("/plans/cao-bang?round=2025-12-31").And.Contain("2 đạt", "one of them exceeded").And.Contain("/plans/vinh-linh");
        var page = browser.Get("/plans/cao-bang?round=2025-12-31&horizon=2030").Text;
        page.Should().Contain("trong đó thạc sĩ đạt 25% trở lên").And.Contain("từ 25%")
            .And.Contain("/figure?plan=cao-bang&amp;round=2025-12-31&amp;horizon=2030&amp;code=CB30-03&amp;side=numerator")
            .And.Contain("Báo cáo số 246-BC/TU").And.Contain("Luyện kim");
        browser.Get("/plans/vinh-linh").Text.Should().Contain("đã kết thúc hoạt động").And.Contain("Theo dõi trên các đơn vị");
        browser.Get("/plans/khong-co").Status.Should().Be(HttpStatusCode.NotFound);
        browser.Get("/plans/cao-bang?horizon=2031").Status.Should().Be(HttpStatusCode.NotFound);
        browser.Get("/plans/cao-bang?round=hom-nay").Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public void A_target_changed_in_the_form_is_previewed_saved_with_a_reason_and_judged_anew()
    {
        using var browser = _site.SignIn();
        _site.Office.Figure("CB30-03").Should().Be("1/4 met");
        var draft = Draft.Of(browser, "/plans/cao-bang/edit?part=" + Uri.EscapeDataString(Target));
        var preview = draft.Send("preview", ("f:" + Target + ".value", "50"), ("f:" + Target + ".phrase", "trong đó thạc sĩ đạt 50% trở lên")).Text;
        preview.Should().Contain("1 trên 34 chỉ tiêu").And.Contain("thiếu 1 người").And.Contain("Đạt").And.Contain("Chưa đạt");
        _site.Office.Figure("CB30-03").Should().Be("1/4 met", "a preview keeps nothing");
        draft.Send("save", ("f:" + Target + ".value", "50")).Text.Should().Contain("Chưa ghi lý do");
        draft.Send("save", ("f:" + Target + ".value", "50"), ("f:" + Target + ".phrase", "trong đó thạc sĩ đạt 50% trở lên"), ("Reason", "QĐ 12")).Location.Should().StartWith("/plans/cao-bang?").And.EndWith("saved=true");
        _site.Office.Figure("CB30-03").Should().StartWith("1/4 ").And.NotBe("1/4 met", "two of four would be half");
        _site.Office.Report().Target("CB30-03")["gapPeople"]!.ToString().Should().Be("1");
        browser.Get("/plans/cao-bang?round=2025-12-31").Text.Should().Contain("từ 50%").And.Contain("50% trở lên");
        var versions = browser.Get("/plans/cao-bang/versions").Text;
        versions.Should().Contain("Phiên bản, lần ghi số 2").And.Contain("<td>value</td>").And.Contain("Bản kèm theo chương trình");
        var text = browser.Get("/plans/cao-bang/versions?handler=Text&version=2");
        text.Type.Should().Be("application/json");
        File.WriteAllBytes(_site.Office.File("ban.json"), text.Bytes);
        _site.Office.Run("plan", "check", _site.Office.File("ban.json")).Exit.Should().Be(0);
        text.Text.Should().Contain("\"value\": 50").And.Contain("scarce-foreign-economy", "what no form shows is kept as it was");
        browser.Get("/plans/cao-bang/versions?handler=Text&version=1").Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public void What_an_empty_plan_still_needs_is_said_in_the_words_of_its_form()
    {
        using var browser = _site.SignIn();
        browser.Get("/plans/new/edit").Text.Should().Contain("Về kế hoạch › Cơ quan ban hành: Chưa ghi. Ví dụ: Ban Thường vụ Tỉnh ủy.").And.Contain("Về kế hoạch › Mốc: năm: Chưa ghi. Ví dụ: 2030.")
            .And.NotContain(">$.").And.NotContain(">$:").And.NotContain("Ví dụ đúng");
    }

    [Theory]
    [InlineData("value", "0", "quy tắc: lớn hơn 0 và không quá 100")]
    [InlineData("value", "", "Chưa ghi")]
    [InlineData("value", "1.000", "phải là số")]
    [InlineData("code", "CB30-04", "đã dùng tại")]
    [InlineData("readings", "A2, XX", "chưa được định nghĩa")]
    public void What_cannot_stand_is_refused_at_its_field_and_nothing_is_kept(string field, string typed, string sentence)
    {
        using var browser = _site.SignIn();
        var draft = Draft.Of(browser, "/plans/cao-bang/edit?part=" + Uri.EscapeDataString(Target));
        var page = draft.Send("save", ("f:" + Target + "." + field, typed), ("Reason", "thử")).Text;
        Regex.Match(page, $"name=\"f:{Regex.Escape(Target)}\\.{field}\"[^>]*>").Value.Should().Contain("aria-invalid=\"true\"");
        page.Should().Contain(sentence);
        _site.Office.Figure("CB30-03").Should().Be("1/4 met");
        browser.Get("/plans/cao-bang/versions").Text.Should().NotContain("lần ghi số");
    }

    [Fact]
    public void Whom_a_target_counts_is_read_beside_it_and_changed_by_choices()
    {
        using var browser = _site.SignIn();
        browser.Get("/plans/cao-bang/edit?part=" + Uri.EscapeDataString(Target)).Text.Should().Contain("Chỉ tiêu này tính ai").And.Contain("open:$.measures.share_master");
        const string ccvc = "$.definitions.ccvc";
        var draft = Draft.Of(browser, "/plans/cao-bang/edit?part=" + Uri.EscapeDataString(ccvc));
        var page = draft.Send("apply", ("f:" + ccvc + ".category", "public-employee"));
        page.Text.Should().Contain("<p class=\"notice\" lang=\"vi\">viên chức</p>").And.Contain("value=\"civil-servant\"");
        draft = draft.Then(page);
        draft = draft.Then(draft.Send("also:" + ccvc, ("kind:" + ccvc, "sex")));
        page = draft.Send("apply", ("f:" + ccvc + ".all[1].sex", "male"));
        page.Text.Should().Contain(">viên chức; nam</p>");
        draft = draft.Then(page);
        draft = draft.Then(draft.Send("without:" + ccvc + ".all[0]"));
        draft.Send("save", ("Reason", "thử cách tính")).Location.Should().EndWith("saved=true");
        var target = _site.Office.Report().Target("CB30-03");
        (target["numerator"]!.ToString(), target["denominator"]!.ToString()).Should().Be(("1", "3"), "by their numbers three of the four are men, one of them a master");
    }

    [Fact]
    public void A_population_is_added_by_name_and_title_used_and_removed_only_while_nothing_counts_it()
    {
        using var browser = _site.SignIn();
        var draft = Draft.Of(browser, "/plans/cao-bang/edit");
        draft.Send("add-population", ("PopulationName", "viên chức"), ("PopulationTitle", "Viên chức nữ"), ("PopulationKind", "category")).Text
            .Should().Contain("Mã “viên chức” chưa dùng được").And.Contain("value=\"Viên chức nữ\"", "nothing typed is lost");
        draft.Send("add-population", ("PopulationName", "ccvc"), ("PopulationKind", "category")).Text.Should().Contain("đã có đối tượng mang mã “ccvc”");
        draft = draft.Then(draft.Send("add-population", ("PopulationName", "vien-chuc-nu"), ("PopulationTitle", "Viên chức nữ"), ("PopulationKind", "category")));
        const string women = "$.definitions.vien-chuc-nu";
        draft.Part.Should().Be(women);
        draft = draft.Then(draft.Send("also:" + women, ("f:" + women + ".category", "public-employee"), ("kind:" + women, "sex")));
        var page = draft.Send("apply", ("f:" + women + ".all[1].sex", "female"));
        page.Text.Should().Contain(">viên chức; nữ</p>").And.Contain("Viên chức nữ (vien-chuc-nu)").And.Contain("<option value=\"vien-chuc-nu\">Viên chức nữ (vien-chuc-nu)</option>");
        draft = draft.Then(page);
        Draft.Hidden(draft.Send("remove:" + women), "Text").Should().NotContain("vien-chuc-nu");
        var refused = draft.Send("remove:$.definitions.ccvc");
        refused.Text.Should().Contain("Chưa bỏ đối tượng ccvc: kế hoạch đang dùng ở Chỉ tiêu: ").And.Contain("CB30-03").And.Contain("Thước đo: share_bachelor").And.NotContain("Về kế hoạch: ");
        draft = draft.Then(refused);
        draft.Send("save", ("Reason", "QĐ 15")).Location.Should().EndWith("saved=true");
        browser.Get("/plans/cao-bang/edit?part=" + Uri.EscapeDataString(women)).Text.Should().Contain("value=\"Viên chức nữ\"").And.Contain(">viên chức; nữ</p>");
    }

    [Fact]
    public void Of_two_who_change_at_once_the_later_is_told_and_keeps_the_draft()
    {
        using var first = _site.SignIn();
        using var second = _site.SignIn("cong.bo", Role.Publisher);
        var (one, other) = (Draft.Of(first, "/plans/cao-bang/edit"), Draft.Of(second, "/plans/cao-bang/edit"));
        one.Send("save", ("f:$.issuer", "Tỉnh ủy Cao Bằng"), ("Reason", "sửa tên")).Location.Should().NotBeNull();
        var told = other.Send("save", ("f:$.issuer", "Ban Thường vụ"), ("Reason", "sửa tên")).Text;
        told.Should().Contain("đã có người lưu một phiên bản khác").And.Contain("value=\"Ban Thường vụ\"");
        first.Get("/plans/cao-bang").Text.Should().Contain("Tỉnh ủy Cao Bằng").And.NotContain("<dd>Ban Thường vụ</dd>");
        Draft.Of(first, "/plans/cao-bang/edit").Send("save", ("Reason", "không có gì")).Text.Should().Contain("không có gì khác phiên bản đang dùng");
    }

    [Fact]
    public void A_new_plan_begins_as_a_copy_gets_a_target_of_a_measure_it_knows_and_is_counted()
    {
        using var browser = _site.SignIn();
        var draft = Draft.Of(browser, "/plans/new/edit?from=cao-bang");
        draft = draft.Then(draft.Send("add-target", ("f:$.id", "xa-hoa-an"), ("Measure", "share_bachelor")));
        draft.Part.Should().Be("$.targets[34]");
        draft = draft.Then(draft.Send("apply", ("f:$.targets[34].code", "HA-01"), ("f:$.targets[34].value", "100"), ("f:$.targets[34].field", "agriculture"), ("f:$.targets[34].phrase", "100% có trình độ đại học")));
        draft.Send("save", ("Reason", "Kế hoạch mới")).Location.Should().StartWith("/plans/xa-hoa-an?");
        var target = _site.Office.Run("report", "--plan", "xa-hoa-an", "--round", Office.Now, "--json").Target("HA-01");
        (target["numerator"]!.ToString(), target["denominator"]!.ToString(), target["status"]!.ToString()).Should().Be(("4", "4", "met"));
        Draft.Of(browser, "/plans/new/edit?from=cao-bang").Send("save", ("f:$.id", "cao-bang"), ("Reason", "x")).Text.Should().Contain("Đã có kế hoạch mang mã");
    }

    [Fact]
    public void A_file_is_read_into_the_form_and_a_broken_one_is_told()
    {
        using var browser = _site.SignIn();
        var file = _site.Office.File("moi.json");
        File.WriteAllText(file, Census.Reports.PlanShelf.ShippedText("vinh-linh")!.Replace("\"vinh-linh\"", "\"ke-hoach-moi\"", StringComparison.Ordinal));
        browser.Upload("/plans/new/edit?handler=Upload", [("file", "moi.json", File.ReadAllBytes(file))]).Text.Should().Contain("value=\"ke-hoach-moi\"").And.NotContain("chỗ phải sửa");
        browser.Upload("/plans/new/edit?handler=Upload", [("file", "hong.json", "{ \"id\": "u8.ToArray())]).Text.Should().Contain("không đúng cú pháp JSON");
    }

    [Fact]
    public void Who_may_not_change_plans_or_enter_results_is_kept_out()
    {
        using var officer = _site.SignIn("chuyen.vien", Role.Officer);
        officer.Get("/plans/cao-bang").Text.Should().NotContain("/plans/cao-bang/edit").And.Contain("/plans/cao-bang/entries");
        Denied(officer.Get("/plans/cao-bang/edit"));
        Denied(officer.Get("/plans/new"));
        Denied(officer.Send("/plans/cao-bang/edit", Form(officer, ("Text", "{}"), ("act", "save"))));
        using var viewer = _site.SignIn("nguoi.xem", Role.Viewer);
        Denied(viewer.Get("/plans/cao-bang/entries"));
        Denied(viewer.Send("/plans/cao-bang/entries", Form(viewer, ("Kind", "result"))));
        using var nobody = _site.Open();
        nobody.Get("/plans").Location.Should().Contain("/signin");

        static void Denied(Answer answer) => answer.Location.Should().Contain("/denied");
        static FormUrlEncodedContent Form(Browser browser, params (string Name, string Value)[] fields) => new(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", browser.Token("/signin/account"))));
    }

    [Fact]
    public void What_is_entered_by_hand_stands_beside_the_plan_until_it_is_taken_back()
    {
        using var browser = _site.SignIn();
        const string page = "/plans/cao-bang/entries?round=2025-12-31";
        browser.Post(page, ("Kind", "declared"), ("Code", "CB30-01"), ("On", Office.Now), ("Value", "120"), ("Overlap", "20"), ("Source", "Công văn số 12")).Location.Should().Contain("kept=entered");
        browser.Get(page).Text.Should().Contain("Công văn số 12").And.Contain("đang có hiệu lực");
        _site.Office.Run("plan", "entries", "--json").At("entries.0.value").Should().Be("120");
        browser.Post(page, ("Kind", "declared"), ("Code", "CB30-01"), ("On", Office.Now), ("Value", "5"), ("Overlap", "9"), ("Source", "x")).Text.Should().Contain("không lớn hơn số đó");
        browser.Post(page, ("Kind", "result"), ("Code", "CB30-03"), ("On", Office.Now), ("Value", "5"), ("Source", "x")).Text.Should().Contain("chỉ tiêu thì được tính từ danh sách");
        browser.Post(page, ("Kind", "result"), ("Code", "CB30-D3"), ("On", Office.Now), ("Value", "1.000"), ("Source", "x")).Text.Should().Contain("không có dấu tách hàng nghìn");
        browser.Post("/plans/cao-bang/entries?handler=Undo", ("entry", "1")).Location.Should().Contain("kept=undone");
        browser.Post("/plans/vinh-linh/entries?handler=Undo", ("entry", "1")).Status.Should().Be(HttpStatusCode.NotFound);
        browser.Get(page).Text.Should().Contain("đã bỏ");
    }

    [Fact]
    public void Who_is_bound_to_a_unit_reads_the_plan_over_that_unit_and_no_other_exists()
    {
        _site.Office.Import(Book.List(_site.Office.File("khac.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị   | Đối tượng | Trình độ
            Phan Thị Thu  | 004180000009 | Sở Y tế  | Công chức | ThS
            """)).Exit.Should().Be(0);
        var units = Census.Database.CensusDatabase.Open(_site.Office.Database, Database.Scratch.Clock).Read(r => Census.Database.Tables.UnitTable.Load(r));
        var (own, other) = (units.Named("Sở Nông nghiệp và Môi trường").Single().UnitNo, units.Named("Sở Y tế").Single().UnitNo);
        using var bound = _site.SignIn("nong.nghiep", Role.Viewer, own);
        bound.Get("/plans/cao-bang").Text.Should().Contain("phạm vi: Sở Nông nghiệp và Môi trường").And.NotContain("Sở Y tế");
        bound.Get($"/plans/cao-bang?unit={other}").Status.Should().Be(HttpStatusCode.NotFound);
        bound.Get($"/plans?unit={other}").Status.Should().Be(HttpStatusCode.NotFound);
        bound.Get("/plans?unit=999999").Status.Should().Be(HttpStatusCode.NotFound);
    }

    /// <summary>The form of a plan under change, as a browser holds it.</summary>
    private sealed record Draft(Browser Browser, string Address, string Text, string MadeFrom, string Part)
    {
        public static Draft Of(Browser browser, string path) => Read(browser, path, browser.Get(path));

        public Draft Then(Answer answer) => Read(Browser, Address, answer);

        public Answer Send(string act, params (string Name, string Value)[] fields) =>
            Browser.Post(Address, [("Text", Text), ("MadeFrom", MadeFrom), ("Part", Part), ("Round", Office.Now), ("act", act), .. fields]);

        private static Draft Read(Browser browser, string path, Answer answer) => new(browser, path, Hidden(answer, "Text"), Hidden(answer, "MadeFrom"), Hidden(answer, "Part"));

        public static string Hidden(Answer answer, string name) =>
            WebUtility.HtmlDecode(Regex.Match(answer.Text, $"<input type=\"hidden\" name=\"{name}\"(?: value=\"(?<value>[^\"]*)\")?>", RegexOptions.ExplicitCapture).Groups["value"].Value);
    }
}
