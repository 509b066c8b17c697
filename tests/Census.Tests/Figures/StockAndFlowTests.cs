using Census.Core.Numbers;
using Census.Reports.Figures;

namespace Census.Tests.Figures;

public class StockAndFlowTests
{
    private const string Teacher = "category=public-employee field=education";
    private static readonly DateOnly EndOf2024 = new(2024, 12, 31);
    private static readonly DateOnly EndOf2025 = Staff.EndOf2025;

    [Fact]
    public void The_head_count_is_of_graduates_on_the_states_staff()
    {
        var report = Staff.Report(Staff.Shelf(
            "3 x category=cadre degrees=bachelor",
            "2 x category=public-employee degrees=doctor",
            "4 x category=civil-servant degrees=college",
            "1 x category=civil-servant",
            "5 x category=contract degrees=master"));
        Staff.Line(report, "CB30-01").Should().Be("CB30-01 = 5, 1 unknown, not met, behind, gap 25762");
        var result = report.Target("CB30-01");
        (result.Denominator, result.DeclaredTotals, result.IsProvisional, result.GapRecruits).Should().Be((null, 0, true, 25762));
        result.NeededPerYear.Should().Be(5153);
    }

    [Theory]
    [InlineData("2025-12-31", 42945, 2)]
    [InlineData("2026-06-30", 43803.9, 2)]
    [InlineData("2020-12-31", 17178, 1)]
    [InlineData("2019-12-31", 17178, 1)]
    [InlineData("2031-12-31", 25767, 1)]
    public void The_path_of_the_head_count_runs_straight_from_2020(string day, double twice, int by)
    {
        var target = Plans.ShippedPlan.CaoBang.Target("CB30-01")!;
        TargetPath.At(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), target, target.Default)
            .Should().Be(Fraction.Of((decimal)twice) / by);
    }

    [Fact]
    public void Not_below_the_path_is_on_track()
    {
        Staff.Line(Staff.Report(Staff.Shelf("21473 x category=cadre degrees=bachelor")), "CB30-01").Should().Contain("on-track");
        Staff.Line(Staff.Report(Staff.Shelf("21472 x category=cadre degrees=bachelor")), "CB30-01").Should().Contain("behind");
    }

    // 9,000 people: so many are asked on all cores
    [Fact]
    public void A_flow_over_thousands_counts_each_once()
    {
        string[] round = [$"4000 x {Teacher} degrees=doctor@2025-03", $"3000 x {Teacher} degrees=doctor@2019", $"2000 x {Teacher} degrees=master"];
        var result = Staff.Report(Staff.Shelf((EndOf2024, round[1..]), (EndOf2025, round))).Target("CB30-06");
        (result.Figure.Numerator, result.Figure.Population.Count).Should().Be((4000, 9000));
        result.Figure.Population.Yes.Select(person => person.PersonNo).Should().OnlyHaveUniqueItems();
    }

    // 6 asked for; two of the seven years have passed, so the path stands at 12/7
    [Fact]
    public void New_doctors_are_counted_once_over_the_rounds_and_also_when_they_have_left()
    {
        var report = Staff.Report(Staff.Shelf(
            (EndOf2024, [$"#1 {Teacher} degrees=doctor@2024-03", $"#2 {Teacher} degrees=doctor@2024", $"#3 {Teacher} degrees=master"]),
            (EndOf2025, [$"#1 {Teacher} degrees=doctor@2024-03", $"#3 {Teacher} degrees=doctor@2025-09", $"#4 {Teacher} degrees=doctor@2019"])));
        Staff.Line(report, "CB30-06").Should().Be("CB30-06 = 3, not met, on-track, gap 3");
        var result = report.Target("CB30-06");
        (result.Path, result.GapRecruits, result.NeededPerYear).Should().Be((new Fraction(12, 7), null, 1));
        result.Figure.Population.Yes.Select(p => p.PersonNo).Should().BeEquivalentTo([1, 2, 3]);
    }

    [Fact]
    public void Of_a_flow_the_latest_round_tells_whether_somebody_is_unknown()
    {
        var report = Staff.Report(Staff.Shelf(
            (EndOf2024, [$"#1 {Teacher} degrees=doctor", $"#2 {Teacher} degrees=doctor", $"#3 {Teacher} degrees=doctor"]),
            (EndOf2025, [$"#1 {Teacher} degrees=doctor@2019", $"#2 {Teacher} degrees=doctor", $"#4 {Teacher} degrees=bachelor", $"#5 {Teacher} degrees=bachelor"])));
        Staff.Line(report, "CB30-06").Should().Be("CB30-06 = 0, 2 unknown, not met, behind, gap 6");
    }

    [Fact]
    public void A_degree_earned_in_the_field_counts_after_a_move_to_another_field()
    {
        var report = Staff.Report(Staff.Shelf(
            (EndOf2024, [$"#1 {Teacher} degrees=doctor@2024"]),
            (EndOf2025, ["#1 category=public-employee field=health degrees=doctor@2024", $"#2 {Teacher} degrees=master"])));
        Staff.Line(report, "CB30-06").Should().Contain("= 1,");
    }

    [Fact]
    public void A_recruit_who_brings_the_degree_counts_only_under_the_other_reading()
    {
        var report = Staff.Report(Staff.Shelf($"1 x {Teacher} degrees=doctor@2024-02 joined=2025-01", $"1 x {Teacher} degrees=master"));
        Staff.Line(report, "CB30-06").Should().Contain("= 0,");
        report.Target("CB30-06").OtherReadings.Single().Numerator.Should().Be(1);
    }

    [Theory]
    [InlineData(1, "CB45-06a = 1, not met, behind, gap 1")]
    [InlineData(2, "CB45-06a = 2, met, gap 0")]
    [InlineData(3, "CB45-06a = 3, met, gap 0")]
    [InlineData(4, "CB45-06a = 4, met, exceeded, gap 0")]
    public void A_range_is_met_from_its_lower_end_and_exceeded_above_its_upper(int doctors, string expected)
    {
        var end = new DateOnly(2045, 12, 31);
        var farmer = "category=civil-servant field=agriculture";
        var shelf = Staff.Shelf((end, [$"{doctors} x {farmer} degrees=doctor@2040", $"1 x {farmer} degrees=bachelor"]));
        Staff.Line(Staff.Report(shelf, end), "CB45-06a").Should().Be(expected);
    }

    [Fact]
    public void The_second_horizon_counts_its_own_years_and_shows_all_of_them_beside()
    {
        var end = new DateOnly(2031, 12, 31);
        var shelf = Staff.Shelf(
            (EndOf2025, [$"#1 {Teacher} degrees=doctor@2025", $"#2 {Teacher} degrees=bachelor"]),
            (end, [$"#1 {Teacher} degrees=doctor@2025", $"#2 {Teacher} degrees=doctor@2031"]));
        var result = Staff.Report(shelf, end).Target("CB45-06");
        result.Numerator.Should().Be(1);
        result.OtherReadings.Single(r => r.Reading.Code == "CUMULATIVE").Numerator.Should().Be(2);
    }

    [Fact]
    public void At_the_pace_of_three_rounds_a_target_is_at_risk_although_not_below_its_path()
    {
        var graduates = "x category=cadre degrees=bachelor";
        var shelf = Staff.Shelf(
            (new(2023, 12, 31), [$"21500 {graduates}"]), (EndOf2024, [$"21600 {graduates}"]), (EndOf2025, [$"21700 {graduates}"]));
        Staff.Line(Staff.Report(shelf), "CB30-01").Should().Contain("at-risk");
        var faster = Staff.Shelf(
            (new(2023, 12, 31), [$"19700 {graduates}"]), (EndOf2024, [$"20600 {graduates}"]), (EndOf2025, [$"21500 {graduates}"]));
        Staff.Line(Staff.Report(faster), "CB30-01").Should().Contain("on-track");
    }

    [Fact]
    public void A_round_never_opened_gives_zeros()
    {
        var report = Staff.Report(Staff.Shelf((EndOf2024, [$"3 x {Teacher} degrees=doctor@2024"])), EndOf2025);
        foreach (var result in report.Targets)
        {
            (result.Numerator, result.Met, result.Actual, result.Status, result.GapPeople).Should().Be((0, null, null, TargetStatus.None, 0), result.Target.Code);
        }
    }
}
