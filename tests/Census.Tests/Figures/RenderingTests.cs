using System.Text.Json;
using Census.Core.Text;
using Census.Reports;
using Census.Reports.Rendering;
using Census.Tests.Plans;

namespace Census.Tests.Figures;

public class RenderingTests
{
    private const string Agriculture = "category=civil-servant field=agriculture";

    private static readonly Report Report = Staff.Report(Staff.Shelf(
        $"154 x {Agriculture} degrees=master", $"2 x {Agriculture} degrees=doctor", $"469 x {Agriculture} degrees=bachelor"));

    [Fact]
    public void A_target_in_json_keeps_its_properties_and_their_order()
    {
        var target = JsonDocument.Parse(ReportJson.Write(Report)).RootElement.GetProperty("targets")[2];
        JsonSerializer.Serialize(target).Should().Be(
            """{"code":"CB30-03","field":"agriculture","kind":"ratio","measure":"share_master","reading":"A2","comparator":"\u003E=","value":25,"valueMax":null,"unit":"percent","numerator":156,"denominator":625,"unknown":0,"populationUnknown":0,"actual":24.96,"met":false,"provisional":false,"status":"behind","gapPeople":1,"gapRecruits":1,"neededPerYear":1,"path":null,"otherReadings":[{"reading":"A1","numerator":154,"denominator":625,"met":false},{"reading":"B1","numerator":154,"denominator":625,"met":false},{"reading":"B2","numerator":156,"denominator":625,"met":false},{"reading":"HR","numerator":156,"denominator":625,"met":false}]}""");
    }

    [Fact]
    public void A_head_count_in_json_carries_its_baseline()
    {
        var target = JsonDocument.Parse(ReportJson.Write(Report)).RootElement.GetProperty("targets")[0];
        target.GetProperty("denominator").ValueKind.Should().Be(JsonValueKind.Null);
        target.GetProperty("baseline").GetDecimal().Should().Be(17178);
        target.GetProperty("declaredTotals").GetInt32().Should().Be(0);
        target.GetProperty("path").GetDecimal().Should().Be(21472.5m);
        target.GetProperty("provisional").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void The_report_in_json_says_what_it_is_of()
    {
        var root = JsonDocument.Parse(ReportJson.Write(Report)).RootElement;
        root.EnumerateObject().Select(p => p.Name).Should().Equal("plan", "round", "horizon", "structure", "coverage", "targets", "monitored");
        (root.GetProperty("round").GetString(), root.GetProperty("horizon").GetInt32()).Should().Be(("2025-12-31", 2030));
        root.GetProperty("monitored")[0].EnumerateObject().Select(p => p.Name).Should().Equal(
            "code", "title", "count", "previous", "kind", "phrase", "measure", "denominator", "previousDenominator", "unknown", "actual", "change",
            "unit", "asked", "met", "entered", "enteredPrevious", "duty", "parts");
    }

    [Theory]
    [InlineData(1, 3, "33.333333")]
    [InlineData(1, 4, "25.0")]
    [InlineData(24999999, 100000000, "24.999999")]
    [InlineData(2499999999, 10000000000, "24.99999999")]
    public void A_share_never_rounds_onto_its_goal(long counted, long all, string expected)
    {
        var goal = new Core.Numbers.Goal(Core.Numbers.Comparator.AtLeast, 25);
        var shown = ReportNumbers.Decimals(new Core.Numbers.Ratio(counted, all).Percent!, 6, goal);
        JsonSerializer.Serialize(shown + (decimal.IsInteger(shown) ? 0.0m : 0)).Should().Be(expected);
    }

    [Fact]
    public void Every_line_of_the_table_has_as_many_cells_as_the_head()
    {
        var text = ReportCsv.Write(Report);
        text[0].Should().Be('\uFEFF');
        var lines = text[1..].TrimEnd().Split("\r\n");
        lines.Should().HaveCount(1 + 17 + 14 + ShippedPlan.CaoBang.Monitored.Sum(row => row.Parts.Length), "parts of a row are lines too");
        lines[0].Should().StartWith("plan,round,horizon,code,title,field,kind,measure,reading,comparator,value,");
        lines[3].Should().StartWith("cao-bang,2025-12-31,2030,CB30-03,\"Nông nghiệp: công chức, viên chức có trình độ thạc sĩ\",agriculture,ratio,share_master,A2,>=,25,,percent,156,625,0,0,24.96,false,");
        lines.Select(Cells).Should().OnlyContain(cells => cells == 36);
        lines.Single(line => line.Contains(",CB30-D3,", StringComparison.Ordinal)).Should().Contain(",directional,share,", "the change of a share is in percentage points");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2", "-2")]
    [InlineData("- 2", "'- 2")]
    [InlineData("+84", "+84")]
    [InlineData("Sở Y tế", "Sở Y tế")]
    public void A_cell_that_a_spreadsheet_would_calculate_is_guarded(string cell, string expected) => ReportCsv.Guarded(cell).Should().Be(expected);

    [Fact]
    public void The_document_says_that_a_share_is_not_met_where_rounding_would_hide_it()
    {
        var text = ReportMarkdown.Write(Report);
        text.Should().Contain("| CB30-03 | Nông nghiệp: công chức, viên chức có trình độ thạc sĩ | 154 ThS + 2 TS = 156 | 625 | 0 | 24,96% (chưa đạt, thiếu 1 người) | từ 25% | - | 1 | Chưa đạt |");
        text.Should().Contain("Thời điểm lấy số liệu: 31/12/2025").And.Contain("Số đơn vị đã gửi: 0/0; trường hợp chờ xác minh: 0");
        text.Should().Contain("Số liệu gốc năm 2020: 17.178 (Báo cáo số 246-BC/TU").And.Contain("| Không có đối tượng |");
    }

    [Theory]
    [InlineData("17178", "17.178")]
    [InlineData("24.95", "24,95")]
    [InlineData("1234567.5", "1.234.567,5")]
    [InlineData("0", "0")]
    public void Numbers_are_written_as_the_office_writes_them(string number, string expected) =>
        PrintedNumbers.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(expected);

    [Theory]
    [InlineData(Language.Vietnamese, "CB30-03 | 24,96% (chưa đạt, thiếu 1 người) (156/625) | từ 25% | 1 | Chưa đạt")]
    [InlineData(Language.English, "CB30-03 | 24.96% (not met, 1 missing) (156/625) | at least 25% | 1 | not met")]
    public void The_console_shows_a_target_in_one_row(Language language, string expected)
    {
        var table = ReportTable.Of(Report, language);
        table.Rows.Should().OnlyContain(row => row.Count == table.Heads.Count);
        string.Join(" | ", table.Rows[2].Where((_, i) => i != 1)).Should().Be(expected);
    }

    private static int Cells(string line)
    {
        var quoted = false;
        var cells = 1;
        foreach (var c in line)
        {
            quoted ^= c == '"';
            cells += c == ',' && !quoted ? 1 : 0;
        }
        return cells;
    }
}
