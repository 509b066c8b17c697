namespace Census.Tests.Figures;

public class UnknownTests
{
    private const string Agriculture = "category=civil-servant field=agriculture";

    // 25 % asked for
    [Theory]
    [InlineData(3, 9, 0, "CB30-03 = 3 of 12, met, gap 0")]
    [InlineData(2, 8, 2, "CB30-03 = 2 of 12, 2 unknown, not met, behind, gap 1")]
    [InlineData(1, 5, 6, "CB30-03 = 1 of 12, 6 unknown, not met, behind, gap 2")]
    [InlineData(1, 4, 7, "CB30-03 = 1 of 12, 7 unknown, not met, insufficient-data, gap 2")]
    [InlineData(3, 2, 7, "CB30-03 = 3 of 12, 7 unknown, met, gap 0")]
    [InlineData(0, 0, 12, "CB30-03 = 0 of 12, 12 unknown, not met, insufficient-data, gap 3")]
    public void Mostly_unknown_degrees_give_no_verdict_when_they_could_turn_it(int masters, int others, int unknown, string expected) =>
        Staff.Line(
            Staff.Report(Staff.Shelf($"{masters} x {Agriculture} degrees=master", $"{others} x {Agriculture} degrees=bachelor", $"{unknown} x {Agriculture}")),
            "CB30-03").Should().Be(expected);

    [Theory]
    [InlineData("1 x field=agriculture degrees=bachelor", "CB30-03 = 1 of 4, 1 perhaps, met, insufficient-data, gap 0")]
    [InlineData("1 x field=agriculture degrees=master", "CB30-03 = 1 of 4, 1 perhaps, met, gap 0")]
    [InlineData("1 x field=agriculture", "CB30-03 = 1 of 4, 1 perhaps, met, insufficient-data, gap 0")]
    [InlineData("1 x category=civil-servant degrees=bachelor", "CB30-03 = 1 of 4, 1 perhaps, met, insufficient-data, gap 0")]
    [InlineData("9 x category=contract degrees=bachelor", "CB30-03 = 1 of 4, met, gap 0")]
    public void People_of_unknown_membership_give_no_verdict_when_they_could_turn_it(string doubtful, string expected) =>
        Staff.Line(
            Staff.Report(Staff.Shelf($"1 x {Agriculture} degrees=master", $"3 x {Agriculture} degrees=bachelor", doubtful)), "CB30-03").Should().Be(expected);

    [Fact]
    public void A_list_without_categories_has_nobody_to_count_and_no_verdict() =>
        Staff.Line(Staff.Report(Staff.Shelf("5 x field=agriculture degrees=master")), "CB30-03")
            .Should().Be("CB30-03 = 0 of 0, 5 perhaps, no verdict, insufficient-data, gap none");
}
