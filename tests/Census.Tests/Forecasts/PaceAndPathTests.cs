using Census.Core.Numbers;
using Census.Reports.Charts;
using Census.Reports.Figures;
using Census.Reports.Forecasts;
using Census.Tests.Figures;
using Census.Tests.Plans;

namespace Census.Tests.Forecasts;

public sealed class PaceAndPathTests
{
    private const string Engineer = "category=civil-servant field=engineering sex=male born=1990";

    // the table of the dossier: from 17,178 at the end of 2020 to 25,767 at the end of 2030
    private const string Path = """
        2020 17178   17178
        2021 18036.9 17888.8
        2022 18895.8 18629.1
        2023 19754.7 19399.9
        2024 20613.6 20202.7
        2025 21472.5 21038.7
        2026 22331.4 21909.2
        2027 23190.3 22815.8
        2028 24049.2 23760.0
        2029 24908.1 24743.1
        2030 25767   25767
        """;

    [Fact]
    public void The_path_to_25767_by_both_rules()
    {
        var path = Ahead.Of(Staff.EndOf2025, Ahead.Scenario(), $"1 x {Engineer} degrees=bachelor").Target("CB30-01").Path!;
        path.Beginning.Should().Be(PathBeginning.Baseline);
        path.Points.Select(p => (p.Year, p.Linear, Math.Round(p.Growth!.Value, 1, MidpointRounding.AwayFromZero)))
            .Should().Equal(Path.ReplaceLineEndings("\n").Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(parts => (int.Parse(parts[0], Invariant), Fraction.Of(decimal.Parse(parts[1], Invariant)), decimal.Parse(parts[2], Invariant))));
    }

    [Fact]
    public void A_share_without_a_baseline_begins_at_the_first_round_and_a_flow_at_its_period()
    {
        var forecast = Ahead.Of(Staff.EndOf2025, Ahead.Scenario(), $"1 x {Engineer} degrees=master", $"3 x {Engineer} degrees=bachelor");
        var share = forecast.Target("CB30-16").Path!;
        (share.Beginning, share.Value, share.Points[0], share.Points[^1].Linear).Should().Be((PathBeginning.FirstRound, (Fraction)25, new Reports.Forecasts.PathPoint(2025, 25, 25), (Fraction)35));
        var flow = forecast.Target("CB30-06").Path!;
        (flow.Beginning, flow.Points[0].Linear, flow.Points[^1].Linear, flow.Points[0].Growth).Should().Be((PathBeginning.Period, (Fraction)0, (Fraction)6, (decimal?)null));
        forecast.Target("CB30-03").Path.Should().BeNull("there is nobody whose share could begin it");
    }

    // 1, 2, 4 of 20: 5, 10, 20 %
    [Fact]
    public void Three_rounds_show_a_pace_with_its_spread_and_the_year_it_leads_to()
    {
        var pace = Ahead.Of(Rounds((2023, 1), (2024, 2), (2025, 4)), Staff.EndOf2025).Target("CB30-16").Pace!;
        pace.Trend.Should().Be(new Trend(new DateOnly(2023, 12, 31), Staff.EndOf2025, new Fraction(15, 2), 5, 10));
        (pace.Reached, pace.Earliest, pace.Latest).Should().Be((2027, 2027, 2028), "20 + 7.5 · 2 are 35");
    }

    [Fact]
    public void Two_rounds_show_none() => Ahead.Of(Rounds((2024, 2), (2025, 4)), Staff.EndOf2025).Target("CB30-16").Pace.Should().BeNull();

    [Fact]
    public void Several_rounds_of_one_year_are_one_point()
    {
        var shelf = Staff.Shelf(
            (new DateOnly(2024, 12, 31), Of(2)), (new DateOnly(2025, 6, 30), Of(3)), (Staff.EndOf2025, Of(4)));
        Ahead.Of(shelf, Staff.EndOf2025).Target("CB30-16").Pace.Should().BeNull();
    }

    // 30, 36, 43 of a target of 25,767: 6.5 a year; the first two years, in which it fell, are past
    [Fact]
    public void Status_forecast_and_chart_go_by_one_pace_and_one_path()
    {
        var shelf = Staff.Shelf([.. new[] { (2021, 90), (2022, 60), (2023, 30), (2024, 36), (2025, 43) }
            .Select(of => (new DateOnly(of.Item1, 12, 31), new[] { $"{of.Item2} x {Engineer} degrees=bachelor" }))]);
        var target = Ahead.Of(shelf, Staff.EndOf2025).Target("CB30-01");
        var chart = (PathChart)ReviewCharts.Of(ChartKind.Path, Staff.Report(shelf), shelf)!;
        target.Pace!.Trend.Slope.Should().Be(new Fraction(13, 2));
        chart.Projection!.Number.Should().Be(43 + (target.Pace.Trend.Slope * 5)).And.Be(new Fraction(151, 2));
        chart.Source.Select(line => line.Vietnamese).Should().Contain("Tốc độ: +6,5 người mỗi năm (từ +6 đến +7; 3 kỳ), mỗi năm lấy kỳ cuối cùng.");
        chart.Straight.Select(point => (point.At, point.Number)).Should().Equal(target.Path!.Points.Select(point => ((Fraction)point.Year, point.Linear)));
        chart.Growth.Select(point => (point.At, point.Number)).Should().Equal(target.Path.Points.Select(point => ((Fraction)point.Year, Fraction.Of(point.Growth!.Value))));
        Staff.Report(shelf).Target("CB30-01").Status.Should().Be(TargetStatus.AtRisk, "75.5 are not 25,767");
    }

    // 35 % of masters are asked for by the end of 2030; 20 now. From the first to the last round it fell, in the last three years it rises
    [Theory]
    [InlineData(5, TargetStatus.Behind)]
    [InlineData(2, TargetStatus.AtRisk)]
    public void At_risk_is_what_the_last_three_years_say(int yearly, TargetStatus status)
    {
        var shelf = Staff.Shelf([.. new[] { (2022, 40), (2023, 20 - (2 * yearly)), (2024, 20 - yearly), (2025, 20) }
            .Select(of => (new DateOnly(of.Item1, 12, 31), new[] { $"{of.Item2} x {Engineer} degrees=master", $"{100 - of.Item2} x {Engineer} degrees=bachelor" }))]);
        Staff.Report(shelf).Target("CB30-16").Status.Should().Be(status, $"20 + 5 · {yearly} of 100");
        Ahead.Of(shelf, Staff.EndOf2025).Target("CB30-16").Pace!.Trend.Slope.Should().Be((Fraction)yearly);
    }

    [Fact]
    public void A_falling_share_reaches_nothing()
    {
        var pace = Ahead.Of(Rounds((2023, 4), (2024, 3), (2025, 2)), Staff.EndOf2025).Target("CB30-16").Pace!;
        (pace.Reached, pace.Earliest, pace.Latest).Should().Be((null, null, null));
    }

    // of five in training one retires before the horizon and one is in training for nothing that counts; three in four have begun too late for a doctor
    [Fact]
    public void Those_in_training_are_expected_with_a_probability_and_spare_others()
    {
        var target = Ahead.Of(
            Staff.EndOf2025, Ahead.Scenario(),
            $"3 x {Engineer} degrees=bachelor studying=master", "1 x category=civil-servant field=engineering sex=male born=1966-06 degrees=bachelor studying=master",
            $"1 x {Engineer} degrees=college studying=bachelor", $"5 x {Engineer} degrees=bachelor").Target("CB30-16");
        (target.Pipeline.People.Count, target.Pipeline.Expected).Should().Be((3, new Fraction(21, 10)));
        (target.Need.ToTrain, target.Pipeline.StillToBegin).Should().Be((4, 2), "2.1 people are 2");
        target.Projection.Select(year => year.Holders).Should().Equal(0, 2, 2, 2, 2);
    }

    [Theory]
    [InlineData(2026, 1, 1)]
    [InlineData(2027, 0, 0)]
    public void A_doctoral_student_counts_for_new_doctors_while_four_years_are_left(int year, int people, int perYearOfAwards)
    {
        var target = Ahead.Of(new DateOnly(year, 12, 31), Ahead.Scenario(), $"1 x {Engineer} degrees=master studying=doctor").Target("CB30-17");
        (target.Pipeline.People.Count, target.Need.PerAwardYear ?? 0).Should().Be((people, perYearOfAwards));
    }

    [Fact]
    public void A_course_for_no_target_of_the_horizon_is_said()
    {
        const string other = """, "for": [{ "measure": "share_masters", "recruits": { "perYear": 0, "holders": "as-now" }, "trainees": { "perYear": 0 } }]""";
        Ahead.Of(Staff.EndOf2025, Ahead.Scenario(more: other), $"1 x {Engineer}").UnusedCourses.Should().ContainSingle();
    }

    [Fact]
    public void A_year_that_is_no_horizon_is_refused()
    {
        var answer = ForecastOnPlan.Build(ShippedPlan.CaoBang, Staff.Shelf($"1 x {Engineer}"), new ForecastRequest("cao-bang", Staff.EndOf2025) { Horizon = 2035 });
        answer.Refused.Select(problem => problem.Code.Code).Should().Equal("C6102");
    }

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private static Reports.Rosters.RosterShelf Rounds(params (int Year, int Masters)[] rounds) =>
        Staff.Shelf([.. rounds.Select(round => (new DateOnly(round.Year, 12, 31), Of(round.Masters)))]);

    private static string[] Of(int masters) => [$"{masters} x {Engineer} degrees=master", $"{20 - masters} x {Engineer} degrees=bachelor"];
}
