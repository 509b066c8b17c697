namespace Census.Tests.Layouts;

/// <summary>The list as offices print it: title block, header of three levels, sections, sums, signatures.</summary>
public sealed class OfficialListTests
{
    private const string Official = """
        UBND TỈNH CAO BẰNG | < | < | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | <
        SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG | < | < | Độc lập - Tự do - Hạnh phúc | < | <
         | | | Cao Bằng, ngày    tháng    năm 2026
        DANH SÁCH CÔNG CHỨC, VIÊN CHỨC CÓ MẶT ĐẾN 31/12/2025 | < | < | < | <
        (Kèm theo Công văn số    /SNNMT-VP ngày   /  /2026)

        STT | Họ và tên | Ngày tháng năm sinh | < | Dân tộc | Trình độ | < | < | < | < | < | Ghi chú
        ^ | ^ | Nam | Nữ | ^ | Chuyên môn | < | < | < | LLCT | < | ^
        ^ | ^ | ^ | ^ | ^ | TS | ThS | ĐH | TC | CC | TC | ^
        1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
        I | Văn phòng Sở | < | < | <
        1 | Nguyễn Văn An | 1980-03-12 | | Tày | | x | | | x
        2 | Hoàng Thị Bích | | 15/07/1985 | Nùng | | | x | | | x
         | Cộng (I) | 1 | 1 | | | 1 | 1 | | 1 | 1
        II | Chi cục Chăn nuôi và Thú y | < | < | <
        1 | Nông Văn Cường | 1979 | | Tày | x
        2 | Cống A Páo | 02/1990 | | Mông | | | | x
         | TỔNG CỘNG (I+II) | 3 | 1 | | 1 | 1 | 1 | 1 | 1 | 1

         | NGƯỜI LẬP BIỂU | | | | | THỦ TRƯỞNG ĐƠN VỊ
         | (Ký, ghi rõ họ tên) | | | | | (Ký tên, đóng dấu)


         | Hoàng Thị B | | | | | Nông Văn C
         | Ghi chú: (1) Số liệu tính đến 31/12/2025.
        """;

    [Fact]
    public void Every_row_of_the_official_list_is_accounted_for() =>
        Drafted.Of(Official).Account.Should().Be("header 4 blank 4 section 2 total 2 note 9 people 4 = 25");

    [Fact]
    public void The_official_list_gives_its_people_under_their_units() => Drafted.Of(Official).People.Should().Equal(
        "12|Nguyễn Văn An|1980-03-12|male|master|Văn phòng Sở",
        "13|Hoàng Thị Bích|1985-07-15|female|bachelor|Văn phòng Sở",
        "16|Nông Văn Cường|1979|male|doctor|Chi cục Chăn nuôi và Thú y",
        "17|Cống A Páo|1990-02|male|intermediate|Chi cục Chăn nuôi và Thú y");

    [Fact]
    public void Nothing_in_the_official_list_is_a_problem() => Drafted.Of(Official).Problems.Should().BeEmpty();

    [Fact]
    public void The_title_block_names_the_sender_and_the_day_but_not_one_category()
    {
        var title = Drafted.Of(Official).Draft.Title!;
        title.Unit.Should().Be("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG");
        title.AsOf.Should().Be(new DateOnly(2025, 12, 31));
        title.Category.Should().BeNull();
    }

    [Fact]
    public void Without_merging_and_types_the_official_list_says_the_same()
    {
        var text = Drafted.Of(Grid.AsText(Official));
        text.Account.Should().Be("header 4 blank 4 section 2 total 2 note 9 people 4 = 25");
        text.People.Should().Equal(Drafted.Of(Official).People);
        text.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN\\nXÃ BẢO LẠC", "ỦY BAN NHÂN DÂN XÃ BẢO LẠC")]
    [InlineData("SỞ Y TẾ\\nBỆNH VIỆN ĐA KHOA TỈNH", "BỆNH VIỆN ĐA KHOA TỈNH")]
    [InlineData("Đơn vị: Trường THPT Bế Văn Đàn", "Trường THPT Bế Văn Đàn")]
    [InlineData("Biểu số 02", null)]
    public void The_sender_is_the_lowest_unit_of_the_letterhead(string title, string? unit) =>
        Drafted.Of(title + "\nSTT | Họ và tên | Ngày sinh\n1 | Nguyễn Văn An | 1980-03-12").Draft.Title!.Unit.Should().Be(unit);

    [Theory]
    [InlineData("DANH SÁCH CÔNG CHỨC CÓ MẶT ĐẾN NGÀY 31 THÁNG 12 NĂM 2025", "2025-12-31", "civil-servant")]
    [InlineData("Danh sách viên chức tính đến 30.6.2025", "2025-06-30", "public-employee")]
    [InlineData("DANH SÁCH CÁN BỘ, CÔNG CHỨC", null, null)]
    [InlineData("Danh sách năm 2025", null, null)]
    public void The_title_gives_the_day_and_the_category_it_names(string title, string? day, string? category)
    {
        var read = Drafted.Of(title + "\nSTT | Họ và tên | Ngày sinh\n1 | Nguyễn Văn An | 1980-03-12").Draft.Title!;
        read.AsOf?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).Should().Be(day);
        (read.Category is { } found ? Census.Core.People.StaffCategories.Code(found) : null).Should().Be(category);
    }
}
