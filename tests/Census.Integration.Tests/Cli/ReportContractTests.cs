using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Cli;

[Trait("Engine", "both")]
public sealed class ReportContractTests : IDisposable
{
    private const string Question = "code field kind measure reading comparator value valueMax unit";
    private const string Result = "numerator denominator unknown populationUnknown actual met provisional status gapPeople gapRecruits neededPerYear path otherReadings";

    private readonly Office _office = new();

    // agriculture: 21 of 84 hold a master's degree or more, of them one a doctor's; culture: nobody
    public ReportContractTests() => _office.Import(Book.List(_office.File("so.xlsx"), "Họ và tên | Số CCCD | Đơn vị | Đối tượng | Trình độ\n" + string.Join('\n', Enumerable.Range(1, 84).Select(
        i => $"{Book.Name(i)} | {Book.Id(i)} | Sở Nông nghiệp và Môi trường | Công chức | {(i == 1 ? "TS" : i <= 21 ? "ThS" : i <= 83 ? "ĐH" : "")}")))).Exit.Should().Be(0);

    public void Dispose() => _office.Dispose();

    [Fact]
    public void The_document_has_the_properties_of_the_contract_in_their_order()
    {
        var run = _office.Report();
        run.Properties().Should().Be("plan round horizon structure coverage targets monitored");
        run.Properties("coverage").Should().Be("unitsExpected unitsReported peopleUnderReview");
        run.Properties("targets.0").Should().Be($"{Question} {Result} baseline declaredTotals", "a stock carries its baseline");
        run.Properties("targets.1").Should().Be($"{Question} {Result}");
        run.Properties("targets.2.otherReadings.0").Should().Be("reading numerator denominator met");
        run.Properties("monitored.0").Should().StartWith("code title count previous ", "what is told beyond the contract comes after it");
        run.Array("targets").Select(t => t!["code"]!.ToString()).Should().Equal(Enumerable.Range(1, 17).Select(i => System.FormattableString.Invariant($"CB30-{i:00}")));
    }

    [Fact]
    public void Annex_tables_stand_at_the_end_when_they_are_asked_for()
    {
        var run = _office.Report("--annexes");
        run.Properties().Should().Be("plan round horizon structure coverage targets monitored annexes");
        run.Properties("annexes.0").Should().Be("code title columns rows notes");
        run.Properties("annexes.0.rows.0").Should().Be("row kind cells");
        _office.Explain("PL02:1:4").At("count").Should().Be("84");
    }

    [Fact]
    public void What_is_published_has_no_figures_but_those_of_the_annex_tables()
    {
        var run = _office.Report("--publish");
        run.Properties().Should().Be("plan round horizon structure coverage annexes");
        run.Out.Should().NotContain(Book.Name(1));
        _office.Run("report", "--plan", "cao-bang", "--round", Office.Now, "--out", _office.File("a.xlsx"), "--publish").Exit.Should().Be(0);
        File.Exists(_office.File("a.xlsx")).Should().BeTrue();
    }

    [Fact]
    public void The_heading_says_what_the_figures_are_of()
    {
        var run = _office.Report();
        run.At("plan").Should().Be("cao-bang");
        run.At("round").Should().Be("2025-12-31");
        run.At("horizon").Should().Be("2030");
        run.At("structure").Should().Be("then");
        run.Json["coverage"]!.ToJsonString().Should().Be("""{"unitsExpected":1,"unitsReported":1,"peopleUnderReview":0}""");
    }

    [Fact]
    public void A_ratio_is_told_in_full()
    {
        var target = _office.Report().Target("CB30-03").AsObject();
        var others = target["otherReadings"]!.AsArray();
        target.Remove("otherReadings");
        Outcome.TextOf(target).Should().Be(
            """{"code":"CB30-03","field":"agriculture","kind":"ratio","measure":"share_master","reading":"A2","comparator":">=","value":25,"valueMax":null,"unit":"percent""" + "\"" +
            ""","numerator":21,"denominator":84,"unknown":1,"populationUnknown":0,"actual":25.0,"met":true,"provisional":false,"status":"met","gapPeople":0,"gapRecruits":0,"neededPerYear":0,"path":null}""");
        others.Select(o => o!.ToJsonString()).Should().Equal(
            """{"reading":"A1","numerator":20,"denominator":84,"met":false}""",
            """{"reading":"B1","numerator":20,"denominator":83,"met":false}""",
            """{"reading":"B2","numerator":21,"denominator":83,"met":true}""",
            """{"reading":"HR","numerator":21,"denominator":84,"met":true}""");
    }

    [Fact]
    public void The_stock_has_no_denominator_and_its_baseline_is_unconfirmed()
    {
        var target = _office.Report().Target("CB30-01");
        target["kind"]!.ToString().Should().Be("stock");
        target["field"].Should().BeNull();
        target["numerator"]!.ToString().Should().Be("83");
        target["denominator"].Should().BeNull();
        target["baseline"]!.ToString().Should().Be("17178");
        target["declaredTotals"]!.ToString().Should().Be("0");
        target["provisional"]!.ToString().Should().Be("true");
        target["gapPeople"]!.ToString().Should().Be("25684", "25,767 - 83");
        target["unit"]!.ToString().Should().Be("person");
    }

    [Fact]
    public void A_flow_has_no_denominator_and_a_path_through_its_period()
    {
        var target = _office.Report().Target("CB30-06");
        target["kind"]!.ToString().Should().Be("flow");
        target["denominator"].Should().BeNull();
        target["value"]!.ToString().Should().Be("6");
        target.AsObject().ContainsKey("baseline").Should().BeFalse();
    }

    [Fact]
    public void A_round_never_opened_gives_zeros()
    {
        var run = _office.Run("report", "--plan", "cao-bang", "--round", "2027-12-31", "--json");
        run.Exit.Should().Be(0);
        run.Array("targets").Should().OnlyContain(t => t!["numerator"]!.GetValue<int>() == 0 && t["met"] == null && t["status"]!.ToString() == "none");
    }

    [Fact]
    public void The_vision_of_2045_is_another_horizon_of_the_same_plan()
    {
        var run = _office.Report("--horizon", "2045");
        run.At("horizon").Should().Be("2045");
        run.Array("targets").Should().HaveCount(17).And.OnlyContain(t => t!["code"]!.ToString().StartsWith("CB45-"));
        run.Target("CB45-06a")["valueMax"]!.ToString().Should().Be("3");
    }

    [Fact]
    public void Monitored_rows_are_there_even_without_a_number_and_show_the_round_before()
    {
        _office.ImportBefore(Book.List(_office.File("2024.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị                       | Đối tượng | Trình độ | Dân tộc | Chuyên gia
            Nông Thị Lan  | 004185900001 | Sở Nông nghiệp và Môi trường | Công chức | ThS      | Mông    | Có
            Phan Thị Lan  | 004185900002 | Sở Nông nghiệp và Môi trường | Công chức | ThS      | Tày     | Không
            """));
        var run = _office.Report();
        Row("CB30-D1").Should().Be(" 1", "no list of this round says who is an expert, which is not nobody");
        Row("CB30-D3").Should().Be(" 1");
        Row("CB30-D2").Should().Be("0 ", "of the two masters of 2024 no branch of study is known");
        Row("CB-T1").Should().Be(" ");
        run.Array("monitored").Should().HaveCountGreaterThan(10).And.OnlyContain(row => row!["title"]!.ToString().Length > 10);
        string Row(string code)
        {
            var row = run.Array("monitored").Single(m => m!["code"]!.ToString() == code)!;
            return $"{row["count"]} {row["previous"]}";
        }
    }

    [Fact]
    public void Every_file_that_is_asked_for_is_written_and_shows_every_target()
    {
        var files = new[] { "r.csv", "r.md", "r.json" }.Select(_office.File).ToList();
        var run = _office.Report([.. files.SelectMany(file => new[] { "--out", file })]);
        run.Exit.Should().Be(0);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file, System.Text.Encoding.UTF8);
            text.Should().Contain("CB30-03").And.Contain("CB30-17").And.Contain("84").And.Contain("25");
        }
        File.ReadAllText(files[2], System.Text.Encoding.UTF8).Trim().Should().Be(run.Out.Trim());
    }

    [Fact]
    public void The_terminal_shows_the_table_in_either_language()
    {
        var vietnamese = _office.Run("report", "--plan", "cao-bang", "--round", Office.Now);
        var english = _office.Run("report", "--plan", "cao-bang", "--round", Office.Now, "--lang", "en");
        vietnamese.Out.Should().Contain("CB30-03").And.Contain("Thực hiện");
        english.Out.Should().Contain("CB30-03").And.Contain("Units reported: 1/1");
    }
}
