namespace Census.Tests.Figures;

public class RatioTests
{
    private const string Agriculture = "category=civil-servant field=agriculture";
    private const string Health = "category=public-employee field=health title=V.08.01.03";
    private const string Tourism = "category=public-employee field=tourism";

    [Fact]
    public void Everybody_of_the_field_is_in_the_denominator_and_the_unknown_do_not_count()
    {
        var report = Staff.Report(Staff.Shelf(
            $"2 x {Agriculture} degrees=master",
            $"1 x {Agriculture} degrees=doctor",
            $"4 x {Agriculture} degrees=bachelor",
            $"5 x {Agriculture} degrees=college",
            $"1 x {Agriculture}",
            "7 x category=contract field=agriculture degrees=master",
            "7 x category=civil-servant field=education degrees=master"));
        Staff.Line(report, "CB30-02").Should().Be("CB30-02 = 7 of 13, 1 unknown, not met, behind, gap 6");
        Staff.Line(report, "CB30-03").Should().Be("CB30-03 = 3 of 13, 1 unknown, not met, behind, gap 1");
    }

    // 24.96 % is not 25 %; 25 % is; nobody is helped by rounding
    [Theory]
    [InlineData("CB30-03", Agriculture, "degrees=master", 156, 625, "CB30-03 = 156 of 625, not met, behind, gap 1")]
    [InlineData("CB30-03", Agriculture, "degrees=master", 157, 625, "CB30-03 = 157 of 625, met, exceeded, gap 0")]
    [InlineData("CB30-03", Agriculture, "degrees=master", 105, 420, "CB30-03 = 105 of 420, met, gap 0")]
    [InlineData("CB30-03", Agriculture, "degrees=master", 104, 420, "CB30-03 = 104 of 420, not met, behind, gap 1")]
    [InlineData("CB30-04", "category=public-employee field=education", "degrees=bachelor", 9397, 10000, "CB30-04 = 9397 of 10000, not met, behind, gap 3")]
    [InlineData("CB30-04", "category=public-employee field=education", "degrees=bachelor", 94, 100, "CB30-04 = 94 of 100, met, gap 0")]
    [InlineData("CB30-09", Health, "degrees=bachelor continuous-training=yes", 80, 100, "CB30-09 = 80 of 100, not met, behind, gap 1")]
    [InlineData("CB30-09", Health, "degrees=bachelor continuous-training=yes", 81, 100, "CB30-09 = 81 of 100, met, exceeded, gap 0")]
    [InlineData("CB30-13", Tourism, "degrees=bachelor", 2499, 2500, "CB30-13 = 2499 of 2500, not met, behind, gap 1")]
    [InlineData("CB30-13", Tourism, "degrees=bachelor", 2500, 2500, "CB30-13 = 2500 of 2500, met, gap 0")]
    public void One_person_decides(string code, string people, string holding, int counted, int all, string expected)
    {
        var others = holding.Contains("continuous", StringComparison.Ordinal) ? "degrees=bachelor continuous-training=no" : "degrees=college";
        var report = Staff.Report(Staff.Shelf($"{counted} x {people} {holding}", $"{all - counted} x {people} {others}"));
        Staff.Line(report, code).Should().Be(expected);
    }

    [Fact]
    public void No_recruit_can_mend_a_hundred_percent()
    {
        var result = Staff.Report(Staff.Shelf($"9 x {Tourism} degrees=bachelor", $"1 x {Tourism} degrees=college")).Target("CB30-13");
        (result.GapPeople, result.GapRecruits).Should().Be((1, null));
    }

    [Fact]
    public void A_field_with_nobody_has_no_share()
    {
        var result = Staff.Report(Staff.Shelf($"3 x {Agriculture} degrees=master")).Target("CB30-16");
        (result.Numerator, result.Denominator, result.Met, result.Actual).Should().Be((0, 0, null, null));
        result.Status.Should().Be(Reports.Figures.TargetStatus.None);
    }

    [Fact]
    public void Only_holders_of_health_titles_are_asked_for_training()
    {
        var report = Staff.Report(Staff.Shelf(
            $"3 x {Health} title-trained=yes",
            $"1 x {Health} title-trained=no",
            "6 x category=public-employee field=health title=01.003 title-trained=no"));
        Staff.Line(report, "CB30-08").Should().Be("CB30-08 = 3 of 4, not met, behind, gap 1");
        report.Target("CB30-08").OtherReadings.Should().ContainSingle().Which.Denominator.Should().Be(10);
    }

    [Fact]
    public void Specialists_are_postgraduates_and_no_masters()
    {
        var health = "category=public-employee field=health";
        var report = Staff.Report(Staff.Shelf(
            $"1 x {health} degrees=specialist-1", $"1 x {health} degrees=resident", $"1 x {health} degrees=specialist-2,master", $"7 x {health} degrees=bachelor"));
        Staff.Line(report, "CB30-07").Should().Be("CB30-07 = 3 of 10, met, exceeded, gap 0");
        report.Target("CB30-07").OtherReadings.Single().Numerator.Should().Be(1);
    }

    [Fact]
    public void Somebody_studying_for_a_degree_does_not_hold_it() =>
        Staff.Line(Staff.Report(Staff.Shelf($"4 x {Agriculture} degrees=bachelor studying=master")), "CB30-03").Should().Be("CB30-03 = 0 of 4, not met, behind, gap 1");
}
