using System.Text.Json.Nodes;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Cli;

[Trait("Engine", "both")]
public sealed class PlanEntryTests : IDisposable
{
    private readonly Office _office = new();

    public PlanEntryTests() => _office.Import(Book.List(_office.File("so.xlsx"), """
        Họ và tên     | Số CCCD      | Đơn vị         | Đối tượng | Trình độ | Dân tộc
        Nông Thị Lan  | 004185900001 | Sở Khoa học    | Công chức | ThS      | Mông
        Phan Thị Lan  | 004185900002 | Sở Khoa học    | Công chức | ThS      | Tày
        """)).Exit.Should().Be(0);

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_result_is_shown_marked_with_its_source_and_gone_when_it_is_taken_back()
    {
        var before = Report().Out;
        Result("cb-t3", "2,5").Exit.Should().Be(0);
        Row("CB-T3")["entered"]!.ToJsonString().Should().Be("""{"entry":1,"round":"2025-12-31","value":2.5,"source":"B\u00E1o c\u00E1o s\u1ED1 3"}""");
        Result("CB-T3", "4").Exit.Should().Be(0);
        Row("CB-T3")["entered"]!["value"]!.ToString().Should().Be("4", "the latest counts");
        Run("report", "--plan", "cao-bang", "--round", Office.Now).Out.Should().Contain("nhập tay");
        Run("plan", "undo", "2").Exit.Should().Be(0);
        Row("CB-T3")["entered"]!["value"]!.ToString().Should().Be("2.5");
        Run("plan", "undo", "1").Exit.Should().Be(0);
        Report().Out.Should().Be(before);
        Run("plan", "undo", "1").Exit.Should().Be(2);
        Run("plan", "entries", "--json").Array("entries").Select(e => e!["withdrawnAt"] is not null).Should().Equal(true, true);
    }

    [Fact]
    public void Figures_of_an_earlier_ledger_number_know_nothing_of_it()
    {
        Result("CB30-D4.HDND-TINH", "12").Exit.Should().Be(0);
        var part = Row("CB30-D4")["parts"]!.AsArray().Single(p => p!["code"]!.ToString() == "CB30-D4.HDND-TINH")!;
        part["entered"]!["value"]!.ToString().Should().Be("12");
        Report("--ledger", "1").Array("monitored").SelectMany(row => row!["parts"]!.AsArray()).Should().OnlyContain(p => p!["entered"] == null);
    }

    [Fact]
    public void A_declared_total_stands_beside_the_head_count()
    {
        Run("plan", "declared", "CB30-01", "--plan", "cao-bang", "--round", Office.Now, "--number", "120", "--overlap", "20", "--sector", "associations", "--source", "Công văn số 5").Exit.Should().Be(0);
        var target = Report().Target("CB30-01");
        (target["numerator"]!.ToString(), target["declaredTotals"]!.ToString()).Should().Be(("2", "120"));
    }

    [Fact]
    public void A_table_of_counts_that_was_taken_in_can_be_declared()
    {
        Book.Rows(_office.File("hoi.xlsx"), ("TK", [
            ["BIỂU THỐNG KÊ SỐ LƯỢNG TRÍ THỨC"],
            ["STT", "Đơn vị", "Tổng số", "Tiến sĩ", "Thạc sĩ", "Đại học"],
            ["1", "Hội Văn học nghệ thuật", "40", "0", "10", "30"],
            ["2", "Hội Đông y", "25", "0", "5", "20"],
            ["", "Tổng cộng", "65", "0", "15", "50"],
        ]));
        _office.Import(_office.File("hoi.xlsx")).Text("files.0.status").Should().Be("\"refused\"", "a table of counts is no list");
        Declare("khac.xlsx").Error.Should().Contain("hoi.xlsx");
        Declare("hoi.xlsx").Exit.Should().Be(0);
        Report().Target("CB30-01")["declaredTotals"]!.ToString().Should().Be("65");
        Outcome Declare(string file) => Run("plan", "declared", "CB30-01", "--plan", "cao-bang", "--round", Office.Now, "--table", file, "--source", "Liên hiệp hội");
    }

    [Fact]
    public void A_duty_that_is_done_names_its_document()
    {
        Run("plan", "duty", "CB-R1", "done", "--plan", "cao-bang", "--on", "2025-12-20", "--document", "Số 12-BC/TU").Exit.Should().Be(0);
        Row("CB-R1")["duty"]!["document"]!.ToString().Should().Be("Số 12-BC/TU");
        Row("CB-R1")["duty"]!["doneOn"]!.ToString().Should().Be("2025-12-20");
    }

    [Theory]
    [InlineData("result CB30-03 --value 3", "CB30-D1")]
    [InlineData("result CB-T3 --value 1.000", "hàng nghìn")]
    [InlineData("result CB-T3 --value hai", "hàng nghìn")]
    [InlineData("declared CB30-03 --number 3", "CB30-01")]
    [InlineData("declared CB30-01 --number 3 --overlap 4", "--overlap")]
    [InlineData("declared CB30-01 --number 2,5", "số nguyên")]
    [InlineData("declared CB30-01", "--table")]
    public void What_cannot_be_entered_is_refused_with_what_can(string words, string told)
    {
        var run = Run(["plan", .. words.Split(' '), "--plan", "cao-bang", "--round", Office.Now, "--source", "Công văn"]);
        run.Exit.Should().Be(2);
        run.Error.Should().Contain(told);
        Run("plan", "entries", "--json").Array("entries").Should().BeEmpty();
    }

    [Fact]
    public void A_locked_round_takes_nothing()
    {
        Result("CB-T3", "1").Exit.Should().Be(0);
        Run("round", "lock", Office.Now).Exit.Should().Be(0);
        Result("CB-T3", "2").Error.Should().Contain("round unlock 2025-12-31");
        Run("plan", "undo", "1").Exit.Should().Be(2);
        Result("CB-T9", "2").Exit.Should().Be(2);
    }

    [Theory]
    [InlineData("vinh-linh", "VL30-01 VL-D1 VL-R1", "01/7/2025")]
    [InlineData("duc-pho", "DP30-01 DP30-02 DP30-03 DP-D3.Y-TE DP-T5", "01/7/2025")]
    [InlineData("so-vhttdl", "VHTT-D1 VHTT-R1 VHTT-R2", "Đảng ủy Khối")]
    [InlineData("quoc-gia", "QG30-01 QG30-04 QG30-05", "12 người trên 10.000 dân")]
    public void Every_plan_is_reported_and_shown_with_all_its_rows(string plan, string codes, string said)
    {
        var table = Run("report", "--plan", plan, "--round", Office.Now);
        table.Exit.Should().Be(0, table.Error);
        var shown = Run("plan", "show", plan);
        foreach (var code in codes.Split(' '))
        {
            table.Out.Should().Contain(code);
            shown.Out.Should().Contain(code);
        }
        Run("report", "--plan", plan, "--round", Office.Now, "--out", _office.File(plan + ".md"), "--out", _office.File(plan + ".csv"), "--json").Exit.Should().Be(0);
        File.ReadAllText(_office.File(plan + ".md"), System.Text.Encoding.UTF8).Should().Contain(said);
    }

    [Fact]
    public void A_part_explains_itself_and_a_share_its_denominator()
    {
        Count("CB30-D3.A", "numerator").Should().Be("2");
        Count("CB30-D3.C", "numerator").Should().Be("1");
        Count("cb30-d3", "denominator").Should().Be("2");
        _office.Explain("CB30-D4.HDND-TINH").Exit.Should().Be(2);
        string? Count(string code, string side) => _office.Explain(code, "--side", side).At("count");
    }

    private Outcome Run(params string[] args) => _office.Run(args);

    private Outcome Report(params string[] more) => _office.Report(more);

    private Outcome Result(string code, string value) => Run("plan", "result", code, "--plan", "cao-bang", "--round", Office.Now, "--value", value, "--source", "Báo cáo số 3");

    private JsonNode Row(string code) => Report().Array("monitored").Single(row => row!["code"]!.ToString() == code)!;
}
