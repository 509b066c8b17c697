using System.Globalization;
using Census.Core.Numbers;

namespace Census.Tests.Numbers;

public sealed class TrendTests
{
    [Theory]
    [InlineData("2023 10, 2024 12, 2025 17", "7/2", "2/1", "5/1")]
    [InlineData("2023 10, 2025 12, 2026 17", "15/7", "1/1", "5/1")]
    [InlineData("2023 9, 2024 7, 2025 5", "-2/1", "-2/1", "-2/1")]
    // of five years the last three speak, however fast it went before
    [InlineData("2021 1, 2022 100, 2023 10, 2024 12, 2025 17", "7/2", "2/1", "5/1")]
    // a round in the middle of a year counts only while it is the last of its year
    [InlineData("2023 10, 2024 12, 2025-06-30 90, 2025 17", "7/2", "2/1", "5/1")]
    [InlineData("2023 10, 2024 12, 2025-06-30 14", "18/7", "2/1", "4/1")]
    // a year without a figure is no point
    [InlineData("2022 10, 2023 12, 2024 -, 2025 16", "2/1", "2/1", "2/1")]
    public void The_pace_is_the_line_of_least_squares_with_the_changes_between_neighbours(string points, string slope, string least, string most)
    {
        var trend = Trend.Of(Points(points))!;
        (trend.Slope.ToString(), trend.Least.ToString(), trend.Most.ToString()).Should().Be((slope, least, most));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2025 10")]
    [InlineData("2024 10, 2025 12")]
    [InlineData("2024 10, 2025-06-30 11, 2025 12")]
    [InlineData("2023 -, 2024 10, 2025 12")]
    public void Nothing_is_drawn_from_the_rounds_of_fewer_than_three_years(string points) => Trend.Of(Points(points)).Should().BeNull();

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

    [Fact]
    public void At_its_pace_a_figure_goes_on_from_where_it_stands()
    {
        var trend = Trend.Of(Points("2023 10, 2024 12, 2025 17"))!;
        trend.Ahead(17, new DateOnly(2025, 12, 31), 2030).Should().Be(new Fraction(69, 2), "17 and 3.5 in each of five years");
        trend.Ahead(17, new DateOnly(2026, 6, 30), 2030).Should().Be(new Fraction(131, 4), "17 and 3.5 in each of four years and a half");
    }

    // "2025 17" is the end of the year; written from the first to the last
    private static IEnumerable<(DateOnly Round, Fraction? Value)> Points(string text) =>
        text.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(point => point.Split(' ')).Select(point => (Day(point[0]), point[1] == "-" ? null : (Fraction?)Number(point[1]))).Reverse();

    private static DateOnly Day(string text) =>
        text.Length == 4 ? new DateOnly((int)Number(text), 12, 31) : DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
