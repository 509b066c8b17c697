using System.Globalization;
using ExcelNumberFormat;

namespace Census.Tests.Demo;

/// <summary>Our stand-in for the number-format package that ClosedXML asks for.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", 0.5, "0.5")]
    [InlineData("General", 4085001234d, "4085001234")]
    [InlineData("0", 12.5, "13")]
    [InlineData("0.00", 2.345, "2.35")]
    [InlineData("#,##0", 25767, "25,767")]
    [InlineData("0%", 0.25, "25%")]
    [InlineData("0.0%", 0.2489, "24.9%")]
    [InlineData("dd/mm/yyyy", 29292, "12/03/1980")]
    [InlineData("d-m-yy", 29292, "12-3-80")]
    [InlineData("[$-42A]dd\\/mm\\/yyyy", 29292, "12/03/1980")]
    [InlineData("yyyy-mm-dd hh:mm", 29292.5, "1980-03-12 12:00")]
    [InlineData("@", 12, "12")]
    [InlineData("# ??/??", 1.5, "1.5")]
    [InlineData("[Red]0", 7, "7")]
    public void Numbers_show_as_in_Excel_and_unknown_codes_as_General(string code, double value, string shown) =>
        new NumberFormat(code).Format(value, CultureInfo.InvariantCulture).Should().Be(shown);

    [Fact]
    public void Separators_come_from_the_culture() =>
        new NumberFormat("#,##0.0").Format(25767.25, CultureInfo.GetCultureInfo("vi-VN")).Should().Be("25.767,3");

    [Theory]
    [InlineData("dd/mm/yyyy", true)]
    [InlineData("h:mm", true)]
    [InlineData("0.00", false)]
    [InlineData("General", false)]
    [InlineData("@", false)]
    public void Formats_of_days_are_known(string code, bool isDay) => new NumberFormat(code).IsDateTimeFormat.Should().Be(isDay);

    [Theory]
    [InlineData("", false)]
    [InlineData("0\"", false)]
    [InlineData("0", true)]
    public void Blank_codes_and_open_quotations_are_not_valid(string code, bool isValid) => new NumberFormat(code).IsValid.Should().Be(isValid);

    [Theory]
    [InlineData("chữ", "chữ")]
    [InlineData(null, "")]
    [InlineData(true, "TRUE")]
    public void Text_truth_and_nothing_stay_as_they_are(object? value, string shown) =>
        new NumberFormat("0.00").Format(value, CultureInfo.InvariantCulture).Should().Be(shown);
}
