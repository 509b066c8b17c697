using System.Text.Json;
using Census.Core.Plans;
using Census.Core.Units;
using Census.Core.Works;
using Census.Reports;
using Census.Reports.Figures;
using Census.Reports.Rendering;
using Census.Reports.Rosters;
using Census.Reports.Works;
using Census.Tests.Plans;

namespace Census.Tests.Figures;

/// <summary>Rows of the plans that ask registers of works: counted beside what is entered by hand, never in its place.</summary>
public sealed class WorksInReportTests
{
    private static readonly DateOnly EndOf2024 = new(2024, 12, 31);
    private static readonly DateOnly EndOf2025 = Staff.EndOf2025;

    private static readonly WorkShelf Registers = new(
    [
        (EndOf2024, [Of(WorkKind.Patent, "Máy sấy"), Of(WorkKind.Topic, "Lê bản địa")]),
        (EndOf2025, [Of(WorkKind.Patent, "Máy sấy"), Of(WorkKind.Patent, "Máy ép"), Of(WorkKind.Product, "Miến dong"), Of(WorkKind.Initiative, "Giờ đọc", "Sở Y tế"), Of(null, "Bài báo")]),
        (EndOf2025, [Of(WorkKind.Patent, "MÁY  SẤY"), Of(WorkKind.Work, "Địa chí", "Sở Nội vụ")]),
    ]);

    [Theory]
    [InlineData("DP-D2", "4 and 1 unknown, before 1")]
    [InlineData("DP-D2.SANG-CHE", "2 and 1 unknown, before 1")]
    [InlineData("DP-D2.CONG-TRINH", "1 and 1 unknown, before 0")]
    [InlineData("DP-D2.XEP-HANG", "none, before none")]
    public void Each_work_counts_once_for_the_rows_that_ask_for_its_kind(string code, string expected) => Line(Report(ShippedPlan.DucPho), code).Should().Be(expected);

    [Fact]
    public void The_register_stands_beside_a_result_by_hand_and_never_in_its_place()
    {
        Row(Report(ShippedPlan.VinhLinh), "VL-D3").Change.Should().Be((Core.Numbers.Fraction)2);
        MonitoredWords.Now(Row(Report(ShippedPlan.VinhLinh), "VL-D3")).Should().Be("4 công trình (theo sổ công trình; chưa rõ 1)");
        var entries = new PlanEntries([new(1, PlanEntryKind.Result, "VL-D3", EndOf2025, "Báo cáo số 7") { Value = 9 }]);
        var row = Row(Report(ShippedPlan.VinhLinh, entries), "VL-D3");
        (row.Count, row.Works!.Count, row.Entered!.Value, row.Change).Should().Be((null, 4L, 9m, null));
        MonitoredWords.Now(row).Should().Be("4 công trình (theo sổ công trình; chưa rõ 1); 9 công trình (nhập tay: Báo cáo số 7)");
        MonitoredWords.Before(row).Should().Be("2 công trình (theo sổ công trình)");
    }

    [Fact]
    public void A_round_without_a_register_has_no_number_and_a_plan_that_asks_none_says_none()
    {
        Row(Report(ShippedPlan.VinhLinh, works: WorkShelf.Empty), "VL-D3").Works.Should().BeNull();
        MonitoredWords.Now(Row(Report(ShippedPlan.VinhLinh, works: WorkShelf.Empty), "VL-D3")).Should().Be("-");
        Report(ShippedPlan.CaoBang).Monitored.Should().OnlyContain(row => row.Works == null);
    }

    [Fact]
    public void A_report_on_one_unit_counts_the_works_of_that_unit_and_tells_those_of_unknown_unit()
    {
        var units = new UnitTree([new(1, "Sở Y tế"), new(2, "Sở Nội vụ")]);
        Line(Report(ShippedPlan.VinhLinh, shelf: Staff.Shelf(units, 1, (EndOf2025, ["1 x sex=male"]))), "VL-D3").Should().Be("1 and 3 unknown, before 0");
    }

    [Fact]
    public void Programs_read_the_number_its_round_and_what_is_unknown()
    {
        var rows = JsonDocument.Parse(ReportJson.Write(Report(ShippedPlan.VinhLinh))).RootElement.GetProperty("monitored").EnumerateArray().ToList();
        var row = rows.Single(row => row.GetProperty("code").GetString() == "VL-D3");
        row.GetProperty("works").GetRawText().Where(c => !char.IsWhiteSpace(c)).Should().Equal("{\"round\":\"2025-12-31\",\"count\":4,\"unknown\":1}");
        row.GetProperty("worksPrevious").GetProperty("count").GetInt32().Should().Be(2);
        rows.Where(row => row.TryGetProperty("works", out _)).Should().ContainSingle();
        ReportCsv.Write(Report(ShippedPlan.VinhLinh)).Split('\n').Single(line => line.Contains("VL-D3,", StringComparison.Ordinal)).TrimEnd().Should().EndWith(",,,,4,2");
    }

    private static Work Of(WorkKind? kind, string title, string? unit = null) => new(title) { Kind = kind, Year = 2024, Authors = "Nông Văn An", Unit = unit };

    private static string Line(Report report, string code)
    {
        var part = report.Monitored.SelectMany(row => row.Parts).SingleOrDefault(part => part.Part.Code == code);
        var (now, before) = part is null ? (Row(report, code).Works, Row(report, code).WorksBefore) : (part.Works, part.WorksBefore);
        return $"{Number(now)}{(now?.Unknown > 0 ? FormattableString.Invariant($" and {now.Unknown} unknown") : "")}, before {Number(before)}";
    }

    private static string Number(WorkNumber? works) => works is null ? "none" : FormattableString.Invariant($"{works.Count}");

    private static MonitoredResult Row(Report report, string code) => report.Monitored.Single(row => row.Row.Code == code);

    private static Report Report(Plan plan, PlanEntries? entries = null, WorkShelf? works = null, RosterShelf? shelf = null) => ReportOnPlan.Build(
        plan, shelf ?? Staff.Shelf("1 x sex=male"), new ReportRequest(plan.Id, EndOf2025), entries: entries, works: works ?? Registers).Value!;
}
