using System.Globalization;
using Census.Core.Numbers;

namespace Census.Tests.Numbers;

public sealed class TrendTests
{
    [Theory]
    [InlineData("2023 10, 2024 12, 2025 17", "7/2", "2/1", "5/1")]
    [InlineData("2022 10, 2023 12, 2024 17, 2025 17", "13/5", "0/1", "5/1")]
    [InlineData("2023 10, 2025 12, 2026 17", "15/7", "1/1", "5/1")]
    [InlineData("2023 9, 2024 7, 2025 5", "-2/1", "-2/1", "-2/1")]
    public void The_pace_is_the_line_of_least_squares_with_the_changes_between_neighbours(string points, string slope, string least, string most)
    {
        var trend = Trend.Of(Points(points))!;
        (trend.Slope.ToString(), trend.Least.ToString(), trend.Most.ToString()).Should().Be((slope, least, most));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2025 10")]
    [InlineData("2024 10, 2025 12")]
    public void Nothing_is_drawn_from_fewer_than_three_rounds(string points) => Trend.Of(Points(points)).Should().BeNull();

    // what is asked for | now at the end of 2025 | change a year | year
    [Theory]
    [InlineData(">=", 25, 20, "1/1", 2030)]
    [InlineData(">=", 25, 20, "2/1", 2028)]
    [InlineData(">", 25, 20, "1/1", 2031)]
    [InlineData(">", 25, 20, "2/1", 2028)]
    [InlineData("=", 100, 99, "3/1", 2026)]
    [InlineData(">=", 25, 26, "-1/1", 2025)]
    [InlineData(">=", 25, 20, "0/1", null)]
    [InlineData(">=", 25, 20, "-1/1", null)]
    [InlineData(">=", 25, 20, "1/20", 2125)]
    [InlineData(">=", 25, 20, "1/21", null)]
    public void The_year_in_which_the_goal_is_reached_at_a_pace(string comparator, int value, int now, string pace, int? year)
    {
        var parts = pace.Split('/').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        Trend.YearReached(new Goal(Comparators.Parse(comparator)!.Value, value), now, 2025, new Fraction(parts[0], parts[1])).Should().Be(year);
    }

    private static List<(Fraction At, Fraction Value)> Points(string text) =>
        [.. text.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(point => point.Split(' ')).Select(point => ((Fraction)Number(point[0]), (Fraction)Number(point[1])))];

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
