using Census.Core.Text;
using Census.Import.Workbooks;

namespace Census.Tests.Layouts;

public class TextRepairTests
{
    [Fact]
    public void A_list_typed_in_TCVN3_is_read_as_any_other()
    {
        var sheet = Repaired("""
            tr­êng tiÓu häc hßa an
            STT | Hä vµ tªn | Ngµy sinh | Giíi tÝnh | D©n téc | Tr×nh ®é chuyªn m«n | Sè CCCD
            1 | NguyÔn V¨n Tó | '12/03/1980 | Nam | Tµy | §¹i häc | '004080001234
            2 | Hoµng ThÞ H­êng | '01/05/1985 | N÷ | Nïng | Th¹c sÜ | '004185001235
            3 | NguyÔn Tó | '01/05/1985 | Nam | Kinh | Cao ®¼ng | '004085001236
            """, out var remark);
        var drafted = Drafted.Of(sheet);
        drafted.Names.Should().Equal("3|Nguyễn Văn Tú", "4|Hoàng Thị Hường", "5|Nguyễn Tú");
        drafted.Facts(4).EthnicGroup.Should().Be("nung");
        drafted.Problems.Should().BeEmpty();
        remark.Should().StartWith("C2012").And.Contain("TCVN3");
        drafted.Draft.People[0].Raw.ToString().Should().Contain("NguyÔn V¨n Tó", "what was sent stays");
    }

    [Fact]
    public void A_list_typed_in_VNI_is_read_as_any_other() => Drafted.Of(Repaired("""
        STT | Hoï vaø teân | Ngaøy sinh | Trình ñoä chuyeân moân | Daân toäc
        1 | Nguyeãn Vaên An | '12/03/1980 | Ñaïi hoïc | Taøy
        2 | HOAØNG THÒ HÖÔØNG | '01/05/1985 | Thaïc só | Nuøng
        """, out _)).Names.Should().Equal("2|Nguyễn Văn An", "3|Hoàng Thị Hường");

    [Fact]
    public void UTF_8_that_was_misread_is_read_again() => Drafted.Of(Repaired("""
        STT | Há»\u008d vÃ\u00a0 tÃªn | NgÃ\u00a0y sinh
        1 | Nguyá»…n VÄƒn An | '12/03/1980
        """.Replace("\\u008d", "\u008d", StringComparison.Ordinal).Replace("\\u00a0", "\u00a0", StringComparison.Ordinal), out _)).Names.Should().Equal("2|Nguyễn Văn An");

    [Fact]
    public void Headings_retyped_in_Unicode_over_an_old_column_of_names() => Drafted.Of(Repaired("""
        STT | Họ và tên | Ngày sinh | Trình độ
        1 | NguyÔn V¨n An | '12/03/1980 | Thạc sĩ
        2 | Trần Văn Bình | '12/03/1981 | Đại học
        3 | Lª §øc Tó | '12/03/1982 | Đại học
        """, out _)).Names.Should().Equal("2|Nguyễn Văn An", "3|Trần Văn Bình", "4|Lê Đức Tú");

    [Fact]
    public void A_sheet_in_Unicode_is_left_as_it_is()
    {
        var sheet = Grid.Of("""
            STT | Họ và tên | Ngày sinh | Quê quán
            1 | Hoàng Tú | '12/03/1980 | Hoà An
            2 | Lê Hà | '12/03/1980 | Hà Quảng
            """);
        var (same, remark) = TextRepair.Of(sheet);
        same.Should().BeSameAs(sheet);
        remark.Should().BeNull();
    }

    private static Sheet Repaired(string grid, out string remark)
    {
        var (sheet, problem) = TextRepair.Of(Grid.Of(grid));
        remark = problem is null ? "" : problem.Code.Code + " " + problem.Message(Language.Vietnamese);
        return sheet;
    }
}
