using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Cli;

[Trait("Engine", "both")]
public sealed class ForecastTests : IDisposable
{
    private const string Head = "Họ và tên | Số CCCD | Ngày sinh | Giới tính | Đơn vị | Đối tượng | Trình độ\n";

    // four retire until 2030, two of them masters; of one neither sex nor birth date is known
    private const string Engineers = Head + """
        Nông Văn An    | 004065000001 | 01/06/1965 | Nam | Sở Công Thương | Công chức | ThS
        Đàm Thị Bình   | 004169000002 | 15/05/1969 | Nữ  | Sở Công Thương | Công chức | ĐH
        Lục Văn Cường  | 004066000003 | 10/04/1966 | Nam | Sở Công Thương | Công chức | ĐH
        Bế Thị Dung    | 004170000004 | 01/12/1970 | Nữ  | Sở Công Thương | Công chức | ThS
        Hoàng Văn Giang | 004085000005 | 02/02/1985 | Nam | Sở Công Thương | Công chức | ThS
        Vương Văn Hà   | 004090000006 | 03/03/1990 | Nam | Sở Công Thương | Công chức | ĐH, đang học ThS
        Phan Khánh     |              |            |     | Sở Công Thương | Công chức | ĐH
        Lý Văn Lan     | 004090000008 | 04/04/1990 | Nam | Sở Công Thương | Công chức | ĐH
        Trần Văn Mai   | 004090000009 | 05/05/1990 | Nam | Sở Công Thương | Công chức | ĐH
        Nguyễn Văn Phúc | 004090000010 | 06/06/1990 | Nam | Sở Công Thương | Công chức | ĐH
        """;

    private readonly Office _office = new();

    private readonly string _ledger;

    public ForecastTests() => _ledger = _office.Import(Book.List(_office.File("so-cong-thuong.xlsx"), Engineers)).At("files.0.ledger")!;

    public void Dispose() => _office.Dispose();

    [Fact]
    public void What_the_target_takes_can_be_added_up_by_hand()
    {
        var target = Forecast("--json").Target("CB30-16");
        (target["numerator"]!.ToString(), target["denominator"]!.ToString()).Should().Be(("3", "10"));
        target["need"]!.ToJsonString().Should().Be(
            """{"staff":10,"holders":3,"recruits":4,"recruitedHolders":1,"staffThen":10,"holdersThen":2,"required":4,"toTrain":2,"toRecruit":3,"perYear":1,"degree":"master","studyYears":2,"latestStart":2028,"perAwardYear":1,"netGrowthPerYear":null}""",
            "30 % of four recruits are one; 35 % of ten are four; (2 + 3) of (10 + 3) is not below 35 %");
        (target["inTraining"]!["count"]!.ToString(), target["inTraining"]!["expected"]!.ToString(), target["inTraining"]!["stillToBegin"]!.ToString()).Should().Be(("1", "0.7", "2"));
        target["freePosts"].Should().BeNull("no unit has a number of posts");
        target["pace"].Should().BeNull("one round shows none");
    }

    [Fact]
    public void Each_number_of_those_who_retire_is_the_people_of_its_list()
    {
        var years = Forecast("--json").Target("CB30-16")["retiring"]!["years"]!.AsArray();
        years.Select(year => $"{year!["year"]}: {year["count"]} ({year["holders"]})").Should().Equal("2026: 2 (1)", "2027: 0 (0)", "2028: 2 (1)", "2029: 0 (0)", "2030: 0 (0)");
        foreach (var year in years)
        {
            var list = Forecast("--who", year!["year"]!.ToString(), "--target", "cb30-16", "--json");
            list.At("count").Should().Be(year["count"]!.ToString());
            list.Array("people").Select(p => p!["person"]!.ToString()).Should().BeEquivalentTo(year["persons"]!.AsArray().Select(p => p!.ToString()));
        }
        Outcome.TextOf(Forecast("--who", "2026", "--json").Array("people")[0]!).Should().MatchRegex(
            """^\{"person":\d+,"name":"Nông Văn An","unit":"Sở Công Thương","degree":"master","lastDay":"2026-12-31","file":"[^"]*so-cong-thuong.xlsx","sheet":"DS","row":2\}$""");
    }

    [Fact]
    public void Who_cannot_be_forecast_is_listed_apart()
    {
        var list = Forecast("--who", "unknown", "--json");
        (list.At("count"), list.At("people.0.name"), list.At("people.0.lastDay")).Should().Be(("1", "Phan Khánh", null));
        Forecast("--who", "training", "--target", "CB30-16", "--json").At("people.0.name").Should().Be("Vương Văn Hà");
        Forecast("--who", "overdue", "--json").At("count").Should().Be("0");
    }

    [Fact]
    public void The_document_has_its_properties_in_their_order()
    {
        var run = Forecast("--json");
        run.Properties().Should().Be("plan round horizon structure unit coverage scenario years targets staff retirements specialities successors");
        run.Properties("targets.0").Should().Be(
            "code field kind measure reading comparator value valueMax unit numerator denominator actual met retiring need freePosts inTraining pace path projection metInScenario");
        run.Array("years").Select(year => year!.ToString()).Should().Equal("2026", "2027", "2028", "2029", "2030");
        run.Array("retirements").Select(cell => $"{cell!["year"]} {cell["field"]} {cell["unit"]} {cell["count"]}").Should().Equal("2026 engineering Sở Công Thương 2", "2028 engineering Sở Công Thương 2");
        run.Out.Should().Be(Forecast("--json").Out);
    }

    [Fact]
    public void The_terminal_says_it_in_either_language_with_what_was_assumed()
    {
        var vietnamese = Forecast();
        vietnamese.Exit.Should().Be(0, vietnamese.Error);
        vietnamese.Out.Should().Contain("Cần đào tạo").And.Contain("Kịch bản “as-is”").And.Contain("tuyển bù đủ số nghỉ hưu").And.Contain("Luyện kim")
            .And.Contain("1 người chưa rõ giới tính hoặc ngày sinh").And.Contain("cần số liệu của ít nhất ba năm");
        Forecast("--lang", "en").Out.Should().Contain("To train").And.Contain("retirees are replaced");
        Forecast("--who", "2026").Out.Should().Contain("Nông Văn An").And.Contain("31/12/2026");
        Forecast("--who", "2026", "--limit", "1").Out.Should().Contain("Mới in 1 trong số 2 người");
    }

    [Fact]
    public void Scenarios_are_printed_beside_what_they_lead_to()
    {
        // 30 % of two recruits is nobody, of four one; who is in training is seven tenths of a person
        Projection("as-is").Should().Be("2 2 2 2 2");
        Projection("on-plan").Should().Be("2 3 3 4 4");
        Forecast("--scenario", "on-plan", "--json").Target("CB30-16")["metInScenario"]!.ToString().Should().Be("2029");
        Forecast("--scenario", "catch-up", "--json").At("scenario.trainees.withinYears").Should().Be("3");

        string Projection(string scenario) => string.Join(' ', Forecast("--scenario", scenario, "--json").Target("CB30-16")["projection"]!.AsArray().Select(year => year!["holders"]!.ToString()));
    }

    [Fact]
    public void A_scenario_of_ones_own_is_read_or_refused_with_its_place_a_rule_and_an_example()
    {
        var file = _office.File("kich-ban.json");
        const string text = """{"id":"it","title":{"vi":"Ít","en":"Few"},"recruits":{"perYear":0,"holders":0},"trainees":{"perYear":1},"pipeline":{"finishPercent":50,"source":"s","confidence":"low"},"study":[{"degree":"master","years":1,"source":"s","confidence":"low"}]}""";
        File.WriteAllText(file, text);
        Forecast("--scenario", file, "--json").Target("CB30-16")["need"]!["staffThen"]!.ToString().Should().Be("6");
        File.WriteAllText(file, text.Replace("\"finishPercent\":50", "\"finishPercent\":150", StringComparison.Ordinal));
        var wrong = Forecast("--scenario", file);
        wrong.Exit.Should().Be(2);
        wrong.Error.Should().Contain("$.pipeline.finishPercent").And.Contain("từ 0 đến 100").And.Contain("Ví dụ đúng: 70");
        File.WriteAllText(file, "{");
        Forecast("--scenario", file).Exit.Should().Be(2);
    }

    [Theory]
    [InlineData("Không có kịch bản", "--scenario", "nhanh")]
    [InlineData("Dự báo không có “2035”", "--who", "2035")]
    [InlineData("không có chỉ tiêu “CB45-16”", "--who", "2027", "--target", "CB45-16")]
    [InlineData("chỉ dùng cùng --who", "--target", "CB30-16")]
    [InlineData("không có mốc năm 2035", "--horizon", "2035")]
    [InlineData("Không có cơ quan, đơn vị", "--unit", "Sở Lạ")]
    [InlineData("Chưa có lần ghi số 999", "--ledger", "999")]
    [InlineData("--limit cần một số", "--who", "2027", "--limit", "-1")]
    public void What_cannot_be_answered_says_what_can(string sentence, params string[] more)
    {
        var run = Forecast(more);
        (run.Exit, run.Out).Should().Be((2, ""));
        run.Error.Should().Contain(sentence);
    }

    [Fact]
    public void A_round_never_opened_and_an_undone_import_forecast_nobody()
    {
        var run = _office.Run("forecast", "--plan", "cao-bang", "--round", "2027-12-31", "--json");
        (run.Exit, run.At("staff.people")).Should().Be((0, "0"));
        run.Target("CB30-16")["need"]!["toTrain"].Should().BeNull();
        _office.Run("imports", "undo", "1").Exit.Should().Be(0);
        Forecast("--json").At("staff.people").Should().Be("0");
        Forecast("--ledger", _ledger, "--json").At("staff.people").Should().Be("10", "as it stood after the import");
    }

    // 1, 2 and 3 of ten are masters: 10 points a year
    [Fact]
    public void Three_rounds_show_the_pace_and_the_year_in_which_the_target_is_reached()
    {
        Before("2023-12-31", 1);
        Forecast("--json").Target("CB30-16")["pace"].Should().BeNull("two rounds show none");
        Before("2024-12-31", 2);
        Forecast("--json").Target("CB30-16")["pace"]!.ToJsonString().Should().Be(
            """{"rounds":3,"from":"2023-12-31","to":"2025-12-31","aYear":10,"least":10,"most":10,"reached":2026,"earliest":2026,"latest":2026}""");
        Forecast().Out.Should().Contain("+10 điểm phần trăm mỗi năm").And.Contain("3 kỳ");
    }

    private Outcome Forecast(params string[] more) => _office.Run(["forecast", "--plan", "cao-bang", "--round", Office.Now, .. more]);

    private void Before(string round, int masters) => _office.Run("import", Book.List(_office.File(round + ".xlsx"), Head + string.Join('\n', Enumerable.Range(1, 10).Select(
        i => $"{Book.Name(i)} | {Book.Id(i)} | 01/01/1980 | Nam | Sở Công Thương | Công chức | {(i <= masters ? "ThS" : "ĐH")}"))), "--round", round).Exit.Should().Be(0);
}
