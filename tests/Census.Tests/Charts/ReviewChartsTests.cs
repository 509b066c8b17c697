using Census.Core.Numbers;
using Census.Core.Time;
using Census.Reports;
using Census.Reports.Annexes;
using Census.Reports.Charts;
using Census.Reports.Documents;
using Census.Reports.Figures;
using Census.Tests.Figures;
using Census.Tests.Plans;

namespace Census.Tests.Charts;

public class ReviewChartsTests
{
    [Fact]
    public void Every_kind_of_chart_is_made_of_a_full_report() =>
        ReviewCharts.Of(Drawn.Report, Drawn.Shelf).Select(chart => chart.GetType().Name).Should().Equal(
            "BulletChart", "StackedChart", "PathChart", "PyramidChart", "MatrixChart", "ChangeChart");

    [Fact]
    public void The_bullets_are_the_figures_of_the_report()
    {
        var bars = Drawn.Chart<BulletChart>(ChartKind.Targets).Bars;
        bars.Select(bar => (bar.Code, bar.Actual, bar.Path, bar.Status)).Should().Equal(
            Drawn.Report.Targets.Select(result => (result.Target.Code, result.Actual, result.Path, result.Status)));
        var masters = bars.Single(bar => bar.Code == "CB30-03");
        (masters.Shown.Vietnamese, masters.Asked.Vietnamese, masters.Gap, masters.Words.Vietnamese).Should().Be(("23,53%", "từ 25%", 1L, "Chưa đạt"));
        bars.Single(bar => bar.Code == "CB30-10").Should().Match<Bullet>(bar => bar.Actual == null && bar.Gap == null && bar.Status == TargetStatus.None);
    }

    [Fact]
    public void The_title_of_the_targets_counts_what_is_met_what_is_not_and_what_cannot_be_judged()
    {
        var chart = Drawn.Chart<BulletChart>(ChartKind.Targets);
        var met = Drawn.Report.Targets.Count(result => result.Met == true);
        var open = Drawn.Report.Targets.Count(result => result.Status is TargetStatus.None or TargetStatus.InsufficientData);
        chart.Title.Vietnamese.Should().Be(FormattableString.Invariant($"Đến 31/12/2025: {met}/17 chỉ tiêu năm 2030 đã đạt, {17 - met - open} chỉ tiêu chưa đạt, {open} chỉ tiêu chưa đánh giá được"));
        chart.Alternative.Vietnamese.Should().Contain("CB30-03 Nông nghiệp: công chức, viên chức có trình độ thạc sĩ: 23,53% (4/17), mục tiêu từ 25%, thiếu 1 người – Chưa đạt");
    }

    [Fact]
    public void Degrees_are_counted_once_by_the_highest()
    {
        var chart = Drawn.Chart<StackedChart>(ChartKind.Degrees);
        chart.Bars.Select(bar => $"{bar.Label.English}: {string.Join(' ', bar.Counts)}").Should().Equal(
            "Agriculture: 1 0 3 12 1 0 0", "Education and training: 0 0 2 20 0 0 0", "Health: 0 5 0 0 0 0 2", "All fields: 1 5 5 32 1 0 2");
        chart.Title.Vietnamese.Should().Be("93,5% trong 46 cán bộ, công chức, viên chức có trình độ từ đại học trở lên, trong đó sau đại học 23,9%");
    }

    [Fact]
    public void The_path_has_the_points_of_every_round_and_those_of_both_rules()
    {
        var chart = Drawn.Chart<PathChart>(ChartKind.Path);
        chart.Actuals.Select(point => (point.At, point.Number)).Should().Equal((2023, 30), (2024, 36), (2025, 43));
        chart.Straight.Select(point => point.Number.Rounded(1)).Should().Equal(
            17178m, 18036.9m, 18895.8m, 19754.7m, 20613.6m, 21472.5m, 22331.4m, 23190.3m, 24049.2m, 24908.1m, 25767m);
        chart.Growth.Select(point => point.Number.Rounded(1)).Should().Equal(
            17178m, 17888.8m, 18629.1m, 19399.9m, 20202.7m, 21038.7m, 21909.2m, 22815.8m, 23760.0m, 24743.1m, 25767m);
        chart.Projection.Should().Be(new Projection(new Fraction(151, 2), 3), "6.5 a year for five years from 43");
    }

    [Fact]
    public void Two_rounds_show_no_pace()
    {
        var shelf = Staff.Shelf((new DateOnly(2024, 12, 31), ["3 x category=cadre degrees=bachelor"]), (Staff.EndOf2025, ["4 x category=cadre degrees=bachelor"]));
        var chart = (PathChart)ReviewCharts.Of(ChartKind.Path, Staff.Report(shelf), shelf)!;
        chart.Projection.Should().BeNull();
        chart.Source.Select(line => line.Vietnamese).Should().Contain("Chưa đủ số liệu của ba năm nên không vẽ đường dự báo.");
    }

    [Fact]
    public void Ages_stand_in_bands_of_five_years_and_the_unknown_apart()
    {
        var chart = Drawn.Chart<PyramidChart>(ChartKind.Pyramid);
        chart.Bands.Select(band => $"{band.Label.English}: {band.Men} {band.Women}").Should().Equal(
            "under 25: 0 0", "25 - 29: 1 0", "30 - 34: 0 0", "35 - 39: 0 20", "40 - 44: 12 0", "45 - 49: 5 0", "50 - 54: 0 0", "55 - 59: 0 3", "60 - 64: 1 0", "65 and over: 0 2");
        chart.Unknown.Should().Be(2);
        chart.Retirement.Should().Be(new RetirementAge(2025, (61 * 12) + 3, (56 * 12) + 8));
    }

    [Fact]
    public void The_matrix_adds_up_to_the_head_count_of_the_report()
    {
        var chart = Drawn.Chart<MatrixChart>(ChartKind.Matrix);
        chart.Rows.Select(row => $"{row.Label.English[..12]}: {string.Join(' ', row.Counts)} = {row.Total}").Should().Equal(
            "Trường Trung: 0 22 0 = 22", "Trung tâm Dị: 16 0 0 = 16", "Bệnh viện Đa: 0 0 5 = 5");
        chart.Totals.Should().Equal(16, 22, 5);
        chart.Total.Should().Be(Drawn.Report.Targets[0].Numerator);
    }

    [Fact]
    public void In_office_the_matrix_is_the_shaded_annex_with_the_same_numbers()
    {
        var chart = Drawn.Chart<MatrixChart>(ChartKind.Matrix);
        var table = ReviewAnnexes.Of(Drawn.Report, Drawn.Shelf).Single(annex => annex.Code == "PL02d");
        var fields = Enumerable.Range(0, table.Columns.Count).Where(column => table.Columns[column].Group is not null && table.Rows[^1].Cells[column] is not EmptyCell).ToList();
        var sum = table.Rows.Single(row => row.Kind == AnnexRowKind.GrandTotal);
        fields.Select(column => ((CountCell)sum.Cells[column]).Count ?? 0).Where(count => count > 0).Should().Equal(chart.Totals);
        table.Rows.TakeWhile(row => row.Kind == AnnexRowKind.Item).SelectMany(row => fields.Select(column => table.ShadeOf(row, column))).OfType<string>()
            .Should().Equal(["D6E8F4", "D6E8F4", "EDF5FB"], "16, 22 and 5 people");
        DocumentCharts.Of(Drawn.Report, Drawn.Shelf, [table]).Where(drawn => drawn.Table is not null).Select(drawn => (drawn.Name, drawn.Table!.Name)).Should().Equal(("matrix", "PL02d"));
    }

    [Fact]
    public void A_change_is_counted_in_both_rounds_in_the_same_way()
    {
        var chart = Drawn.Chart<ChangeChart>(ChartKind.Change);
        chart.Before.Should().Be(new DateOnly(2024, 12, 31));
        var lines = chart.Panels.SelectMany(panel => panel.Lines).ToDictionary(line => line.Code);
        var masters = lines["CB30-03"];
        (masters.Before, masters.Now, masters.Change).Should().Be((new Fraction(100, 16), new Fraction(400, 17), new Fraction(400, 17) - new Fraction(100, 16)));
        (masters.ShownBefore.Vietnamese, masters.ShownNow.Vietnamese).Should().Be(("6,25%", "23,53%"));
        lines["CB30-07"].Before.Should().BeNull("the hospital sent nothing in 2024");
        chart.Panels[0].Lines.Select(line => line.Code).Should().Equal("CB30-02", "CB30-04");
    }

    [Fact]
    public void What_has_nothing_to_show_is_left_out()
    {
        var nobody = Staff.Shelf(Array.Empty<string>());
        ReviewCharts.Of(Staff.Report(nobody), nobody).Should().ContainSingle().Which.Should().BeOfType<BulletChart>();
        var without = ReportOnPlan.Build(ShippedPlan.CaoBang with { Targets = [] }, Drawn.Shelf, new ReportRequest("cao-bang", Staff.EndOf2025)).Value!;
        ReviewCharts.Of(ChartKind.Targets, without, Drawn.Shelf).Should().BeNull();
        ReviewCharts.Of(ChartKind.Path, without, Drawn.Shelf).Should().BeNull();
        ReviewCharts.Of(ChartKind.Change, without, Drawn.Shelf).Should().BeNull();
    }

    [Fact]
    public void Every_chart_says_its_day_plan_coverage_and_definition() =>
        ReviewCharts.Of(Drawn.Report, Drawn.Shelf).Should().OnlyContain(chart =>
            Says(chart, "31/12/2025") && Says(chart, "Nguồn: Kế hoạch của Ban Thường vụ") && Says(chart, "Số đơn vị đã gửi:") && Says(chart, "Trí thức:"));

    private static bool Says(Chart chart, string text) => chart.Source.Any(line => line.Vietnamese.Contains(text, StringComparison.Ordinal));
}
