using Census.Core.Text;

namespace Census.Tests.Text;

public class LegacyTextTests
{
    private static readonly string[] Names = ["Nguyễn Văn An", "Hoàng Thị Hường", "Lê Đức Thuận", "Tú", "Đặng Ngọc Ánh", "Phùng Quý Đôn", "Trường Tiểu học"];

    [Theory]
    [InlineData("NguyÔn V¨n An", "Nguyễn Văn An")]
    [InlineData("§¹i häc", "Đại học")]
    [InlineData("Th¹c sÜ", "Thạc sĩ")]
    [InlineData("Uû ban nh©n d©n", "Uỷ ban nhân dân")]
    [InlineData("Hoµng ThÞ H\u00adêng", "Hoàng Thị Hường")]
    [InlineData("Ngµy sinh", "Ngày sinh")]
    [InlineData("TiÓu häc", "Tiểu học")]
    [InlineData("NGUYÔN V¡N AN", "NGUYỄN VĂN AN")]
    [InlineData("Lª ThÞ Tó", "Lê Thị Tú")]
    public void TCVN3_is_decoded(string text, string meant) => Tcvn3.Decode(text).Should().Be(meant);

    [Theory]
    [InlineData("Nguyeãn Vaên An", "Nguyễn Văn An")]
    [InlineData("Ñaïi hoïc", "Đại học")]
    [InlineData("Thaïc só", "Thạc sĩ")]
    [InlineData("Hoaøng Thò Höôøng", "Hoàng Thị Hường")]
    [InlineData("TRÖÔØNG TIEÅU HOÏC", "TRƯỜNG TIỂU HỌC")]
    [InlineData("Cao ñaúng", "Cao đẳng")]
    [InlineData("Lyù Thò Quyø", "Lý Thị Quỳ")]
    public void VNI_is_decoded(string text, string meant) => VniWindows.Decode(text).Should().Be(meant);

    [Theory]
    [InlineData("Nguyá»…n VÄƒn An", "Nguyễn Văn An")]
    [InlineData("TrÆ°á»\u009dng TiÃªÌ‰u", "Trường Tiểu")]
    [InlineData("Nguyễn Văn An", null)]
    [InlineData("Hoàng", null)]
    [InlineData("An", null)]
    public void UTF_8_that_was_misread_is_read_again(string text, string? meant) =>
        (MisreadUtf8.Decode(text)?.Normalize()).Should().Be(meant);

    [Theory]
    [InlineData("Tcvn3", "NguyÔn V¨n An|Hoµng ThÞ H\u00adêng|Lª §øc ThuËn|Tó")]
    [InlineData("Vni", "Nguyeãn Vaên An|Hoaøng Thò Höôøng|Leâ Ñöùc Thuaän")]
    [InlineData("None", "Nguyễn Văn An|Hoàng Thị Hường|Lê Đức Thuận|Tú")]
    [InlineData("None", "Hoàng Thị Tú|Lê Văn Hùng|Hà Minh")]
    [InlineData("None", "Tó|Hoà|Lê")]
    [InlineData("None", "Ðặng Văn Ðức|Ðinh Thị Hà")]
    [InlineData("None", "ĐH|CĐ|±5°C|§ 3")]
    [InlineData("None", "Nguyen Van An|123")]
    [InlineData("None", "")]
    public void The_encoding_of_a_column_is_told_by_what_can_be_Vietnamese(string encoding, string texts) =>
        LegacyText.Of(texts.Split('|')).ToString().Should().Be(encoding);

    [Fact]
    public void A_retyped_cell_of_an_old_column_stays_as_it_is() =>
        LegacyText.Decode("Nguyễn Văn An", LegacyEncoding.Tcvn3).Should().Be("Nguyễn Văn An");

    [Fact]
    public void Every_letter_of_the_names_is_a_possible_syllable() =>
        Names.SelectMany(name => name.Split(' ')).Should().OnlyContain(word => VietnameseSyllable.IsOne(word));

    [Theory]
    [InlineData("nguyễn", true)]
    [InlineData("QUYẾT", true)]
    [InlineData("giếng", true)]
    [InlineData("gì", true)]
    [InlineData("nghiêng", true)]
    [InlineData("hoà", true)]
    [InlineData("hòa", true)]
    [InlineData("thuý", true)]
    [InlineData("nguyÔn", false)]
    [InlineData("hoac", false)]
    [InlineData("hoắc", true)]
    [InlineData("ThS", false)]
    [InlineData("", false)]
    [InlineData("street", false)]
    public void Syllables_follow_their_grammar(string word, bool isOne) => VietnameseSyllable.IsOne(word).Should().Be(isOne);
}
