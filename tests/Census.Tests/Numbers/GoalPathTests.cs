using System.Globalization;
using Census.Core.Numbers;

namespace Census.Tests.Numbers;

public sealed class GoalPathTests
{
    private static readonly GoalPath FourFold = new(2020, 100, 2024, 1600);

    // half of the years: half of the way, or the root of sixteen
    [Theory]
    [InlineData(2019, "100/1", "100")]
    [InlineData(2020, "100/1", "100")]
    [InlineData(2021, "475/1", "200")]
    [InlineData(2022, "850/1", "400")]
    [InlineData(2024, "1600/1", "1600")]
    [InlineData(2025, "1600/1", "1600")]
    public void Both_rules_lead_from_the_beginning_to_the_goal_and_stand_still_outside(int year, string straight, string growth) =>
        (FourFold.Straight(year).ToString(), FourFold.Growth(year)).Should().Be((straight, (decimal?)decimal.Parse(growth, CultureInfo.InvariantCulture)));

    [Fact]
    public void What_begins_at_nothing_has_a_straight_path_only()
    {
        var path = new GoalPath(2024, 0, 2030, 6);
        (path.Straight(2027), path.Growth(2027)).Should().Be(((Fraction)3, null));
    }
}
