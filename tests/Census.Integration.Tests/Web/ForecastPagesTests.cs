using System.Net;
using System.Text.RegularExpressions;
using Census.Core.Rights;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Web;

[Trait("Engine", "both")]
public sealed class ForecastPagesTests : IDisposable
{
    private const string Question = "plan=cao-bang&round=2025-12-31&horizon=2030";

    private const string Code = "CB30-16";

    // two retire until 2030, one of them a master; one is in training
    private const string Engineers = """
        Họ và tên | Số CCCD | Ngày sinh | Giới tính | Đơn vị | Đối tượng | Trình độ
        Nông Văn An    | 004065000001 | 01/06/1965 | Nam | Sở Công Thương | Công chức | ThS
        Lục Văn Cường  | 004066000003 | 10/04/1966 | Nam | Sở Công Thương | Công chức | ĐH
        Hoàng Văn Giang | 004085000005 | 02/02/1985 | Nam | Sở Công Thương | Công chức | ThS
        Vương Văn Hà   | 004090000006 | 03/03/1990 | Nam | Sở Công Thương | Công chức | ĐH, đang học ThS
        Lý Văn Lan     | 004090000008 | 04/04/1990 | Nam | Sở Công Thương | Công chức | ĐH
        Trần Văn Mai   | 004090000009 | 05/05/1990 | Nam | Sở Xây dựng | Công chức | ĐH
        """;

    private readonly Site _site = new();

    public ForecastPagesTests() => _site.Office.Import(Book.List(_site.Office.File("so-cong-thuong.xlsx"), Engineers)).Exit.Should().Be(0);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_numbers_on_the_page_are_those_of_the_command_line_under_each_scenario_and_nobody_is_named()
    {
        using var browser = _site.SignIn();
        var page = browser.Get("/forecast?" + Question).Text;
        var row = Row(page);
        foreach (var (i, scenario) in new[] { "as-is", "on-plan", "catch-up" }.Index())
        {
            row.Skip(3 + (4 * i)).Take(4).Should().Equal(Said(scenario), scenario);
        }
        page.Should().Contain("tuyển bù đủ số nghỉ hưu").And.NotContain("Nông Văn An");
        page.Should().Contain("who=2026&amp;code=CB30-16");
        browser.Get($"/forecast/people?{Question}&who=2026&code={Code}").Text.Should().Contain("Nông Văn An").And.Contain("31/12/2026").And.NotContain("Lục Văn Cường");
    }

    [Theory]
    [InlineData("9999-12-31", "31/12/9999")]
    [InlineData("0001-01-01", "01/01/0001")]
    public void A_round_of_an_absurd_date_gets_a_sentence(string round, string day)
    {
        Census.Database.CensusDatabase.Open(_site.Office.Database, Database.Scratch.Clock).Write(w =>
        {
            Census.Database.Tables.RoundTable.Open(w, DateOnly.ParseExact(round, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            return true;
        });
        using var browser = _site.SignIn();
        foreach (var page in new[] { "/forecast?plan=cao-bang&round=" + round, $"/forecast?plan=cao-bang&round={round}&handler=Fragment", "/forecast/people?plan=cao-bang&who=2026&round=" + round })
        {
            var answer = browser.Get(page);
            answer.Status.Should().Be(HttpStatusCode.OK, page);
            answer.Text.Should().Contain($"Không dự báo được từ kỳ {day}", page).And.NotContain("Chưa có kỳ số liệu nào");
        }
        foreach (var page in new[] { "/plans/cao-bang?round=", "/plans?round=", "/overview?plan=cao-bang&round=", "/figure?plan=cao-bang&code=CB30-03&round=", "/people?round=", "/reports?round=" })
        {
            browser.Get(page + round).Status.Should().NotBe(HttpStatusCode.InternalServerError, page);
        }
        browser.Get("/forecast").Status.Should().Be(HttpStatusCode.OK);
        _site.Office.Run("forecast", "--plan", "cao-bang", "--round", round).Error.Should().Contain("Không dự báo được từ kỳ");
    }

    [Fact]
    public void A_dial_moves_the_numbers_as_the_file_of_the_same_scenario_does()
    {
        using var browser = _site.SignIn();
        var turned = $"/forecast?{Question}&scenario=as-is&of=as-is&recruits=number&recruitsN=4&holders=number&holdersN=50&trainees=number&traineesN=1&finish=80&study-master=1&exception=";
        var fragment = browser.Get(turned + "&handler=Fragment");
        fragment.Text.Should().NotContain("<html").And.Contain("Kịch bản đang chỉnh").And.Contain("4 người").And.Contain("80%");
        var file = browser.Get(turned + "&handler=File");
        file.Type.Should().Be("application/json");
        file.Text.Should().Contain("\"finishPercent\": 80").And.Contain("đặt trên trang dự báo").And.Contain("có điều chỉnh");
        File.WriteAllBytes(_site.Office.File("kich-ban.json"), file.Bytes);
        var row = Row(fragment.Text);
        row.Skip(3).Take(4).Should().Equal(Said(_site.Office.File("kich-ban.json")));
        row.Skip(3).Take(4).Should().NotEqual(row.Skip(7).Take(4), "the dials change something");
    }

    [Theory]
    [InlineData("finish=150", "từ 0 đến 100")]
    [InlineData("study-master=0", "từ 1 đến 20")]
    [InlineData("recruits=number&recruitsN=nhieu", "một số nguyên hoặc")]
    [InlineData("trainees=needed&within=99", "từ 1 đến 20")]
    public void A_dial_that_cannot_stand_so_is_told_at_its_field(string dial, string sentence)
    {
        using var browser = _site.SignIn();
        var page = browser.Get($"/forecast?{Question}&scenario=as-is&of=as-is&{dial}");
        page.Status.Should().Be(HttpStatusCode.OK);
        page.Text.Should().Contain("aria-invalid=\"true\"").And.Contain(sentence).And.NotContain("id=\"beside\"");
    }

    [Fact]
    public void A_scenario_is_kept_under_a_name_chosen_renamed_and_deleted()
    {
        using var browser = _site.SignIn("chuyen.vien", Role.Officer);
        var turned = $"/forecast?{Question}&scenario=as-is&of=as-is&trainees=number&traineesN=3";
        browser.Post(turned + "&handler=Keep", ("name", "Ba người mỗi năm")).Location.Should().Contain("scenario=s1&done=scenario-add");
        browser.Post(turned + "&handler=Keep", ("name", "BA NGƯỜI MỖI NĂM")).Text.Should().Contain("Không dùng được tên kịch bản");
        var kept = browser.Get($"/forecast?{Question}&scenario=s1").Text;
        kept.Should().Contain("Kịch bản “tu-chon”: Ba người mỗi năm").And.Contain("3 người có bằng nhờ đào tạo");
        using var viewer = _site.SignIn("nguoi.xem", Role.Viewer);
        viewer.Get($"/forecast?{Question}&scenario=s1").Text.Should().Contain("Ba người mỗi năm").And.NotContain("handler=Keep");
        viewer.Send($"/forecast?{Question}&scenario=s1&handler=Delete", new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", viewer.Token("/signin/account"))])).Location.Should().Contain("/denied");
        browser.Post($"/forecast?{Question}&scenario=s1&handler=Rename", ("name", "Ba người")).Location.Should().Contain("scenario=s1&done=scenario-rename");
        browser.Post($"/forecast?{Question}&scenario=s1&handler=Delete").Location.Should().Contain("done=scenario-delete");
        browser.Get($"/forecast?{Question}&scenario=s1").Status.Should().Be(HttpStatusCode.NotFound);
        _site.Office.Run("db", "check").Exit.Should().Be(0);
    }

    [Fact]
    public void Who_is_bound_to_a_unit_forecasts_that_unit_and_sees_nobody_of_another()
    {
        var units = Census.Database.CensusDatabase.Open(_site.Office.Database, Database.Scratch.Clock).Read(r => Census.Database.Tables.UnitTable.Load(r));
        var (own, other) = (units.Named("Sở Xây dựng").Single().UnitNo, units.Named("Sở Công Thương").Single().UnitNo);
        using var whole = _site.SignIn();
        whole.Get($"/forecast?{Question}").Text.Should().Contain("who=2026");
        using var bound = _site.SignIn("xay.dung", Role.Viewer, own);
        bound.Get($"/forecast?{Question}").Text.Should().Contain("phạm vi: Sở Xây dựng").And.NotContain("Sở Công Thương");
        bound.Get($"/forecast/people?{Question}&who=2026").Text.Should().NotContain("Nông Văn An");
        bound.Get($"/forecast?{Question}&unit={other}").Status.Should().Be(HttpStatusCode.NotFound);
        bound.Get($"/forecast/people?{Question}&unit={other}&who=2026").Status.Should().Be(HttpStatusCode.NotFound);
        bound.Get($"/forecast?{Question}&unit={other}&handler=File").Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public void Without_a_round_or_with_an_unknown_plan_the_page_says_so()
    {
        using var site = new Site();
        using var browser = site.SignIn();
        browser.Get("/forecast").Text.Should().Contain("Chưa có kỳ số liệu nào");
        browser.Get("/plans").Text.Should().Contain("Chưa có kỳ số liệu nào");
        browser.Get("/forecast?plan=khong-co").Status.Should().Be(HttpStatusCode.NotFound);
        browser.Get("/forecast?scenario=s9").Status.Should().Be(HttpStatusCode.NotFound);
    }

    /// <summary>The cells of the target's row where scenarios stand side by side.</summary>
    private static List<string> Row(string page)
    {
        var table = page[page.IndexOf("id=\"beside\"", StringComparison.Ordinal)..];
        var row = Regex.Matches(table, "<tr>.*?</tr>", RegexOptions.Singleline).Select(match => match.Value).First(row => row.Contains($"#{Code}\"", StringComparison.Ordinal));
        return [.. Regex.Matches(row, "<t[hd].*?</t[hd]>", RegexOptions.Singleline).Select(cell => WebUtility.HtmlDecode(Regex.Replace(cell.Value, "<[^>]+>", "")).Trim())];
    }

    private string[] Said(string scenario)
    {
        var target = _site.Office.Run("forecast", "--plan", "cao-bang", "--round", Office.Now, "--horizon", "2030", "--scenario", scenario, "--json").Target(Code);
        var actual = decimal.Round(target["projection"]!.AsArray()[^1]!["actual"]!.GetValue<decimal>(), 1, MidpointRounding.AwayFromZero);
        return
        [
            target["need"]!["toTrain"]!.ToString(),
            target["need"]!["perYear"]!.ToString(),
            actual.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',') + "%",
            target["metInScenario"]?.ToString() ?? "chưa đạt",
        ];
    }
}
