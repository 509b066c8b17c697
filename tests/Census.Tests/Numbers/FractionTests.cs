using Census.Core.Numbers;
using Census.Core.Time;

namespace Census.Tests.Numbers;

public class FractionTests
{
    [Theory]
    [InlineData("24.5", 49, 2)]
    [InlineData("25", 25, 1)]
    [InlineData("0.1", 1, 10)]
    [InlineData("79228162514264337593543950335", -1, 0)]
    [InlineData("-1.50", -3, 2)]
    public void A_decimal_is_taken_exactly(string written, long top, long bottom)
    {
        var value = decimal.Parse(written, System.Globalization.CultureInfo.InvariantCulture);
        var fraction = Fraction.Of(value);
        if (bottom == 0)
        {
            fraction.Top.Should().Be((System.Numerics.BigInteger)value);
            return;
        }
        fraction.Should().Be(new Fraction(top, bottom));
    }

    [Theory]
    [InlineData(7, 2, 3, 4)]
    [InlineData(-7, 2, -4, -3)]
    [InlineData(6, 2, 3, 3)]
    public void Floor_and_ceiling_lie_on_their_sides(long top, long bottom, int floor, int ceiling)
    {
        var fraction = new Fraction(top, bottom);
        fraction.Floor().Should().Be(floor);
        fraction.Ceiling().Should().Be(ceiling);
    }

    [Theory]
    [InlineData(2495, 100, 1, "25")]
    [InlineData(2495, 100, 2, "24.95")]
    [InlineData(100, 3, 6, "33.333333")]
    [InlineData(-5, 2, 0, "-3")]
    public void Printing_rounds_half_away_from_zero_and_drops_idle_zeros(long top, long bottom, int decimals, string expected) =>
        new Fraction(top, bottom).Rounded(decimals).ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(expected);

    [Fact]
    public void Over_nobody_there_is_no_share() => new Ratio(0, 0).Percent.Should().BeNull();

    [Theory]
    [InlineData("2025-12-31", 2025, 1)]
    [InlineData("2026-06-30", 4051, 2)]
    [InlineData("2024-02-29", 12139, 6)]
    public void A_day_is_a_part_of_its_year(string day, long top, long bottom) =>
        YearFraction.Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(new Fraction(top, bottom));
}
