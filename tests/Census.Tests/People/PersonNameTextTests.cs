using Census.Core.People;
using FsCheck;
using FsCheck.Fluent;

namespace Census.Tests.People;

public sealed class PersonNameTextTests
{
    [Theory]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn An", null)]
    [InlineData("  Nguyễn   Văn\u00A0An ", "Nguyễn Văn An", null)]
    [InlineData("Nguyễn\nVăn An.", "Nguyễn Văn An", null)]
    [InlineData("Nguyễn\u200B Văn An", "Nguyễn Văn An", null)]
    [InlineData("NGUYỄN VĂN AN", "Nguyễn Văn An", null)]
    [InlineData("ĐẶNG THỊ ÁNH", "Đặng Thị Ánh", null)]
    [InlineData("KSOR H'BIA", "Ksor H'Bia", null)]
    [InlineData("Y MOAN ÊBAN", "Y Moan Êban", null)]
    [InlineData("hồ thị ka", "Hồ Thị Ka", null)]
    [InlineData("Lý A Páo", "Lý A Páo", null)]
    [InlineData("Hồ Thị Ka", "Hồ Thị Ka", null)]
    [InlineData("Páo", "Páo", null)]
    [InlineData("Ông Nguyễn Văn An", "Nguyễn Văn An", "Ông")]
    [InlineData("BÀ NÔNG THỊ HÀ", "Nông Thị Hà", "BÀ")]
    [InlineData("Đ/c Nông Văn Bình", "Nông Văn Bình", "Đ/c")]
    [InlineData("ThS. Nguyễn Văn An", "Nguyễn Văn An", "ThS.")]
    [InlineData("TS.Nguyễn Văn An", "Nguyễn Văn An", "TS.")]
    [InlineData("ThS.BS. Nguyễn Văn An", "Nguyễn Văn An", "ThS.BS.")]
    [InlineData("BS Hoàng Văn Cường", "Hoàng Văn Cường", "BS")]
    [InlineData("BSCKI Hoàng Văn Cường", "Hoàng Văn Cường", "BSCKI")]
    [InlineData("Nguyễn Văn An, ThS", "Nguyễn Văn An", "ThS")]
    [InlineData("Nguyễn Văn An (nghỉ TS)", "Nguyễn Văn An", "nghỉ TS")]
    [InlineData("Nguyễn Văn An (biệt phái)", "Nguyễn Văn An", "biệt phái")]
    [InlineData("Bà Lý Thị Mai (HĐ)", "Lý Thị Mai", "HĐ; Bà")]
    [InlineData("1. Nguyễn Văn An", "Nguyễn Văn An", null)]
    [InlineData("Nguyễn Văn An - PGĐ", "Nguyễn Văn An", "PGĐ")]
    [InlineData("\u00D0ặng Thị \u00D0ào", "Đặng Thị Đào", null)]
    [InlineData("Nguy\u1EC5n V\u0430n \u0422\u043Em", "Nguyễn Van Tom", null)]
    [InlineData("NGUYỄN - AN", "Nguyễn - An", null)]
    [InlineData("Bàn Văn Tá", "Bàn Văn Tá", null)]
    [InlineData("", null, null)]
    [InlineData("-", null, null)]
    [InlineData("123", null, null)]
    public void A_name_is_cleaned_and_what_was_glued_to_it_becomes_a_note(string text, string? name, string? note) =>
        PersonNameText.Read(text).Should().Be(new PersonNameReading(name, note));

    [Theory]
    [InlineData("Nguyễn Văn An", true)]
    [InlineData("ThS. Nguyễn Văn An (HĐ)", true)]
    [InlineData("Ksor H'Bia", true)]
    [InlineData("Páo", false)]
    [InlineData("12/03/1980", false)]
    [InlineData("Nguyễn Văn A1", false)]
    [InlineData("", false)]
    public void Two_to_seven_words_of_letters_are_shaped_like_a_name(string text, bool isName) => PersonNameText.LooksLikeName(text).Should().Be(isName);

    [Fact]
    public void Any_text_gives_a_name_with_letters_and_single_spaces_or_none() =>
        Prop.ForAll<string>(text => PersonNameText.Read(text ?? "").Name is not { } name
            || (name.Any(char.IsLetter) && name == name.Trim() && !name.Contains("  ", StringComparison.Ordinal))).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));
}
