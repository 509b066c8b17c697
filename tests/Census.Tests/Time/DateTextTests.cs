using Census.Core.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Census.Tests.Time;

public sealed class DateTextTests
{
    private const int Pivot = 2011;

    [Theory]
    [InlineData("12/03/1980", "1980-03-12")]
    [InlineData("12-03-1980", "1980-03-12")]
    [InlineData("12.03.1980", "1980-03-12")]
    [InlineData("12.3.80", "1980-03-12")]
    [InlineData("12/3/80", "1980-03-12")]
    [InlineData("12/03/'80", "1980-03-12")]
    [InlineData("12/03/’80", "1980-03-12")]
    [InlineData("12/3/05", "2005-03-12")]
    [InlineData("12/3/12", "1912-03-12")]
    [InlineData("12/ 3/1980", "1980-03-12")]
    [InlineData(" 12 / 03 / 1980 ", "1980-03-12")]
    [InlineData("12/o3/1980", "1980-03-12")]
    [InlineData("12/03/198O", "1980-03-12")]
    [InlineData("１２/０３/１９８０", "1980-03-12")]
    [InlineData("12/03/1980.", "1980-03-12")]
    [InlineData("12/03/1980 00:00:00", "1980-03-12")]
    [InlineData("12 tháng 3 năm 1980", "1980-03-12")]
    [InlineData("Ngày 12 tháng 03 năm 1980", "1980-03-12")]
    [InlineData("Sinh ngày 12/3/1980", "1980-03-12")]
    [InlineData("19800312", "1980-03-12")]
    [InlineData("1980-03-12", "1980-03-12")]
    [InlineData("1980-03-12T00:00:00", "1980-03-12")]
    [InlineData("29/02/1980", "1980-02-29")]
    [InlineData("12//03/1980", "1980-03-12")]
    [InlineData("12,03,1980", "1980-03-12")]
    [InlineData("12\\03\\1980", "1980-03-12")]
    [InlineData("12/3/1980-", "1980-03-12")]
    [InlineData("'12/03/1980", "1980-03-12")]
    [InlineData("'1980", "1980")]
    [InlineData("12031980", "1980-03-12")]
    [InlineData("12-Mar-1980", "1980-03-12")]
    [InlineData("12-Mar-80", "1980-03-12")]
    [InlineData("3/1980", "1980-03")]
    [InlineData("03-1980", "1980-03")]
    [InlineData("tháng 3/1980", "1980-03")]
    [InlineData("tháng 3 năm 1980", "1980-03")]
    [InlineData("00/03/1980", "1980-03")]
    [InlineData("--/03/1980", "1980-03")]
    [InlineData("1980", "1980")]
    [InlineData("'80", "1980")]
    [InlineData("Năm 1980", "1980")]
    [InlineData("năm sinh: 1980", "1980")]
    [InlineData("00/00/1980", "1980")]
    [InlineData("--/--/1980", "1980")]
    [InlineData("-/-/1980", "1980")]
    [InlineData("../../1980", "1980")]
    [InlineData("…/…/1980", "1980")]
    [InlineData("  /  /1980", "1980")]
    [InlineData("x/x/1980", "1980")]
    public void A_date_is_read_to_the_precision_given(string text, string date) =>
        DateText.Read(text, Pivot)!.ToString().Should().Be(date);

    [Theory]
    [InlineData("31/02/1980")]
    [InlineData("29/02/1981")]
    [InlineData("03/15/1980")]
    [InlineData("13/1980")]
    [InlineData("12/03/1980 15/04/1982")]
    [InlineData("12/03/1980, 15/04/1982")]
    [InlineData("12/03/1980\n15/04/1982")]
    [InlineData("80")]
    [InlineData("3/80")]
    [InlineData("12/03")]
    [InlineData("29292")]
    [InlineData("1880")]
    [InlineData("19801340")]
    [InlineData("Tày")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("12 tháng 3")]
    [InlineData("١٢/٠٣/١٩٨٠")]
    public void What_is_not_one_date_is_none(string text) => DateText.Read(text, Pivot).Should().BeNull();

    [Theory]
    [InlineData(1980, "1980")]
    [InlineData(1930, "1930")]
    [InlineData(29292, "1980-03-12")]
    [InlineData(29292.5, "1980-03-12")]
    [InlineData(19800312, "1980-03-12")]
    [InlineData(19801340, null)]
    [InlineData(1980.5, null)]
    [InlineData(80, null)]
    [InlineData(60001, null)]
    [InlineData(-29292, null)]
    [InlineData(double.NaN, null)]
    [InlineData(double.PositiveInfinity, null)]
    public void A_number_is_a_year_a_day_of_the_calendar_or_eight_digits(double value, string? date) =>
        (DateText.FromNumber(value)?.ToString()).Should().Be(date);

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        Prop.ForAll<string>(text => DateText.Read(text ?? "", Pivot) is null or { Year: >= 1900 }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));

    [Fact]
    public void Every_day_written_day_first_is_read_back() =>
        Prop.ForAll(Gen.Choose(0, 73_000).ToArbitrary(), offset =>
        {
            var day = new DateOnly(1900, 1, 1).AddDays(offset);
            return DateText.Read(day.ToString("d/M/yyyy", System.Globalization.CultureInfo.InvariantCulture), Pivot) == PartialDate.Of(day);
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));
}
