namespace Census.Tests.Layouts;

/// <summary>Headings inside a list: units, how deep they stand, and labels that say the category.</summary>
public sealed class SectionTests
{
    private const string Head = "STT | Họ và tên | Ngày sinh\n";

    [Fact]
    public void Letters_stand_over_roman_numbers_over_digits() => Drafted.Of(Head + """
        A | SỞ GIÁO DỤC VÀ ĐÀO TẠO
        I | Văn phòng
        1 | Nguyễn Văn An | 1980-03-12
        II | Trường THPT Bế Văn Đàn
        1 | Tổ Văn
        1 | Trần Thị Bình | 1981-04-13
        2 | Tổ Toán
        1 | Lý Văn Chung | 1982-05-14
        B | SỞ Y TẾ
        1 | Đàm Thị Dung | 1983-06-15
        """).Units.Should().Equal(
            "4|SỞ GIÁO DỤC VÀ ĐÀO TẠO / Văn phòng",
            "7|SỞ GIÁO DỤC VÀ ĐÀO TẠO / Trường THPT Bế Văn Đàn / Tổ Văn",
            "9|SỞ GIÁO DỤC VÀ ĐÀO TẠO / Trường THPT Bế Văn Đàn / Tổ Toán",
            "11|SỞ Y TẾ");

    [Fact]
    public void Labels_set_the_category_and_leave_the_unit_alone()
    {
        var drafted = Drafted.Of(Head + """
            A. CÔNG CHỨC (2 người)
            I. Văn phòng Sở: 2 người
            Lãnh đạo
            1 | Nguyễn Văn An | 1980-03-12
            Chuyên viên
            2 | Trần Thị Bình | 1981-04-13
            B. VIÊN CHỨC
            II. Trung tâm Khuyến nông
            3 | Lý Văn Chung | 1982-05-14
            C. HỢP ĐỒNG 111
            4 | Đàm Thị Dung | 1983-06-15
            """);
        drafted.People.Should().Equal(
            "5|Nguyễn Văn An|1980-03-12|||Văn phòng Sở|civil-servant",
            "7|Trần Thị Bình|1981-04-13|||Văn phòng Sở|civil-servant",
            "10|Lý Văn Chung|1982-05-14|||Trung tâm Khuyến nông|public-employee",
            "12|Đàm Thị Dung|1983-06-15||||contract");
        drafted.Account.Should().Be("header 1 section 7 people 4 = 12");
    }

    [Theory]
    [InlineData("I | Phòng Tổ chức cán bộ", "Phòng Tổ chức cán bộ")]
    [InlineData(" | Trung tâm Bồi dưỡng cán bộ", "Trung tâm Bồi dưỡng cán bộ")]
    [InlineData("Trường Tiểu học Kim Đồng (45 người)", "Trường Tiểu học Kim Đồng")]
    [InlineData("1 | Trạm Y tế | 1 | 2 | 3", "Trạm Y tế")]
    [InlineData("I | Văn phòng | '5 | '3", "Văn phòng")]
    [InlineData("II. Ban Tiếp dân", "Ban Tiếp dân")]
    public void Names_of_units_open_sections(string row, string unit)
    {
        var drafted = Drafted.Of("STT | Họ và tên | TS | ThS | Ngày sinh\n" + row + "\n1 | Nguyễn Văn An | | x | 1980-03-12");
        drafted.Units.Should().Equal("3|" + unit);
        drafted.Facts(3).Category.Should().BeNull();
        drafted.Account.Should().Be("header 1 section 1 people 1 = 3");
    }

    [Fact]
    public void Dotted_numbers_stand_below_whole_ones() => Drafted.Of(Head + """
        1 | Chi cục Kiểm lâm
        1.1 | Phòng Hành chính
        1 | Nguyễn Văn An | 1980-03-12
        1.2 | Phòng Pháp chế
        1 | Trần Thị Bình | 1981-04-13
        2 | Chi cục Thủy lợi
        1 | Lý Văn Chung | 1982-05-14
        """).Units.Should().Equal("4|Chi cục Kiểm lâm / Phòng Hành chính", "6|Chi cục Kiểm lâm / Phòng Pháp chế", "8|Chi cục Thủy lợi");
}
