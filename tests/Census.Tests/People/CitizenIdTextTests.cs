using Census.Core.People;
using Census.Core.Time;
using Census.Import.Reference;
using FsCheck;
using FsCheck.Fluent;

namespace Census.Tests.People;

public sealed class CitizenIdTextTests
{
    private static readonly IReadOnlySet<string> Provinces = ReferenceData.Load().IdProvinces;

    // the person of the table: a man of Cao Bằng born in 1985
    [Theory]
    [InlineData("004085000123", "004085000123", IdDoubt.None)]
    [InlineData(" 004 085 000 123 ", "004085000123", IdDoubt.None)]
    [InlineData("004.085.000.123", "004085000123", IdDoubt.None)]
    [InlineData("'004085000123", "004085000123", IdDoubt.None)]
    [InlineData("CCCD: 004085000123", "004085000123", IdDoubt.None)]
    [InlineData("Số 004085000123", "004085000123", IdDoubt.None)]
    [InlineData("Số CCCD 004085000123", "004085000123", IdDoubt.None)]
    [InlineData("0o4085000123", "004085000123", IdDoubt.None)]
    [InlineData("4085000123", "004085000123", IdDoubt.ZerosRestored)]
    [InlineData("4085000123.0", "004085000123", IdDoubt.ZerosRestored)]
    [InlineData("45085000123", "045085000123", IdDoubt.ZerosRestored)]
    [InlineData("4086000123", null, IdDoubt.WrongLength)]
    [InlineData("4185000123", null, IdDoubt.WrongLength)]
    [InlineData("3085000123", null, IdDoubt.WrongLength)]
    [InlineData("4,08500012E+10", null, IdDoubt.PrecisionLost)]
    [InlineData("4.08500012E+10", null, IdDoubt.PrecisionLost)]
    [InlineData("4.1E+10", null, IdDoubt.PrecisionLost)]
    [InlineData("0040850001234", null, IdDoubt.WrongLength)]
    [InlineData("40850", null, IdDoubt.WrongLength)]
    [InlineData("ABC", null, IdDoubt.WrongLength)]
    [InlineData("999085000123", "999085000123", IdDoubt.UnknownProvince)]
    [InlineData("004185000123", "004185000123", IdDoubt.SexDiffers)]
    [InlineData("004086000123", "004086000123", IdDoubt.BirthYearDiffers)]
    [InlineData("004485000123", "004485000123", IdDoubt.BirthYearDiffers)]
    [InlineData("", null, IdDoubt.None)]
    [InlineData("-", null, IdDoubt.None)]
    [InlineData("Chưa có", null, IdDoubt.None)]
    public void A_number_is_mended_only_as_far_as_the_row_confirms_it(string text, string? digits, IdDoubt doubt)
    {
        var reading = CitizenIdText.Read(text, Sex.Male, PartialDate.Of(1985, 4, 2), Provinces);
        (reading.Id?.Digits, reading.OldId, reading.Doubt).Should().Be((digits, null, doubt));
    }

    [Theory]
    [InlineData("080123456", "080123456", IdDoubt.None)]
    [InlineData("CMND 080 123 456", "080123456", IdDoubt.None)]
    [InlineData("80123456", "080123456", IdDoubt.ZerosRestored)]
    [InlineData("00123456", null, IdDoubt.WrongLength)]
    public void Nine_digits_are_an_old_card(string text, string? old, IdDoubt doubt) =>
        CitizenIdText.Read(text, Sex.Male, PartialDate.Of(1985), Provinces).Should().Be(new CitizenIdReading(null, old, doubt));

    [Fact]
    public void A_cell_may_give_the_old_card_beside_the_number()
    {
        var reading = CitizenIdText.Read("080123456/004085000123", Sex.Male, PartialDate.Of(1985), Provinces);
        (reading.OldId, reading.Id!.Digits, reading.Doubt).Should().Be(("080123456", "004085000123", IdDoubt.None));
    }

    [Fact]
    public void Two_numbers_in_a_cell_are_none() =>
        CitizenIdText.Read("004085000123; 004085000124", null, null, Provinces).Should().Be(new CitizenIdReading(null, null, IdDoubt.WrongLength));

    [Fact]
    public void Zeros_are_not_restored_for_a_person_of_unknown_birth_or_sex()
    {
        CitizenIdText.Read("4085000123", Sex.Male, null, Provinces).Id.Should().BeNull();
        CitizenIdText.Read("4085000123", null, PartialDate.Of(1985), Provinces).Id.Should().BeNull();
    }

    [Fact]
    public void A_whole_number_is_taken_when_the_row_says_nothing_of_sex_and_birth() =>
        CitizenIdText.Read("004085000123", null, null, Provinces).Doubt.Should().Be(IdDoubt.None);

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        Prop.ForAll<string>(text => CitizenIdText.Read(text ?? "", Sex.Female, PartialDate.Of(1990), Provinces) is not null).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));
}
