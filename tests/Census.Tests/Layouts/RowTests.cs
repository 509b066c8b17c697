namespace Census.Tests.Layouts;

/// <summary>What each row of a list is, and what becomes of it.</summary>
public sealed class RowTests
{
    private const string Head = "STT | Họ và tên | Ngày sinh | Chức vụ | Trình độ chuyên môn\n";

    [Theory]
    [InlineData("Họ và tên in the first row", "header 1 people 2 = 3", """
        STT | Họ và tên | Ngày sinh | Trình độ chuyên môn
        1 | Nguyễn Văn An | 1980-03-12 | ĐH
        2 | Trần Thị Bình | 1981-04-13 | ThS
        """)]
    [InlineData("header under a title", "header 1 blank 2 note 2 people 1 = 6", """
        SỞ Y TẾ
        DANH SÁCH VIÊN CHỨC


        STT | Họ và tên | Ngày sinh
        1 | Nguyễn Văn An | 1980-03-12
        """)]
    [InlineData("no number column", "header 1 people 2 = 3", """
        Họ và tên | Ngày sinh | Đơn vị
        Nguyễn Văn An | 1980-03-12 | Phòng A
        Trần Thị Bình | | Phòng A
        """)]
    [InlineData("blank rows in the middle", "header 1 blank 2 people 2 = 5", """
        STT | Họ và tên | Ngày sinh
        1 | Nguyễn Văn An | 1980-03-12


        2 | Trần Thị Bình | 1981-04-13
        """)]
    [InlineData("numbers in brackets", "header 2 people 1 = 3", """
        STT | Họ và tên | Ngày sinh
        '(1) | '(2) | '(3)
        1 | Nguyễn Văn An | 1980-03-12
        """)]
    [InlineData("letters and numbers", "header 2 people 1 = 3", """
        STT | Họ và tên | Ngày sinh | Chức vụ
        A | B | 1 | 2
        1 | Nguyễn Văn An | 1980-03-12 | Giáo viên
        """)]
    [InlineData("sums of columns", "header 2 people 1 = 3", """
        STT | Họ và tên | Ngày sinh | Trình độ | Ghi chú
        1 | 2 | 3 | 4 | 5=3+4
        1 | Nguyễn Văn An | 1980-03-12 | ĐH |
        """)]
    [InlineData("a header on every page", "header 4 people 2 = 6", """
        STT | Họ và tên | Ngày sinh
        1 | 2 | 3
        1 | Nguyễn Văn An | 1980-03-12
        STT | Họ và tên | Ngày sinh
        1 | 2 | 3
        2 | Trần Thị Bình | 1981-04-13
        """)]
    [InlineData("a template numbered in advance", "header 1 people 1 refused 2 = 4", """
        STT | Họ và tên | Ngày sinh
        1 | Nguyễn Văn An | 1980-03-12
        2
        3
        """)]
    public void Rows_are_told_apart_and_the_account_balances(string layout, string account, string grid) =>
        Drafted.Of(grid).Account.Should().Be(account, layout);

    [Theory]
    [InlineData("1 | | 1980-03-12", "header 1 refused 1 = 2", "2||C4001")]
    [InlineData("1", "header 1 refused 1 = 2", "2||C4001")]
    [InlineData(" | | 1980-03-12", "header 1 refused 1 = 2", "2||C4001")]
    [InlineData(" | Nguyễn Văn An", "header 1 note 1 = 2", "2||C2007")]
    [InlineData("1 | Nguyễn Văn An", "header 1 people 1 = 2", null)]
    [InlineData(" | Nguyễn Văn An | 1980-03-12", "header 1 people 1 = 2", null)]
    [InlineData(" | Nguyễn Văn An | | Giáo viên | x", "header 1 people 1 = 2", "2|E|C3021")]
    [InlineData("1 | Páo | | Giáo viên", "header 1 people 1 = 2", null)]
    [InlineData("1 | Páo | 1980-03-12", "header 1 people 1 = 2", null)]
    [InlineData("1a | Nguyễn Văn An", "header 1 people 1 = 2", null)]
    [InlineData("1 | Tổng số: 45 người", "header 1 total 1 = 2", null)]
    [InlineData(" | Tổng số: 45 người", "header 1 total 1 = 2", null)]
    [InlineData("Tổng số viên chức: 45", "header 1 total 1 = 2", null)]
    [InlineData("Danh sách ấn định 45 người./.", "header 1 total 1 = 2", null)]
    [InlineData(" | Tổng cộng | 1250 | | 1250", "header 1 total 1 = 2", null)]
    [InlineData("I | Cộng mục I | 12", "header 1 total 1 = 2", null)]
    [InlineData(" | Cộng: | 12", "header 1 total 1 = 2", null)]
    [InlineData(" | TONG CONG | '12", "header 1 total 1 = 2", null)]
    [InlineData("Trong đó có 12 người nghỉ thai sản.", "header 1 note 1 = 2", null)]
    public void A_single_row_is_what_it_says(string row, string account, string? problem)
    {
        var drafted = Drafted.Of(Head + row);
        drafted.Account.Should().Be(account);
        drafted.Problems.Should().Equal(problem is null ? [] : [problem]);
    }

    [Theory]
    [InlineData("Cống A Páo")]
    [InlineData("Tống Thị Hương")]
    [InlineData("Trương Văn Tô")]
    [InlineData("Tô Thị Phương")]
    [InlineData("Quan Văn Hội")]
    [InlineData("Y Ban")]
    [InlineData("Bàn Thị Khoa")]
    [InlineData("Lãnh Văn Đạo")]
    [InlineData("Ma Thị Trạm")]
    [InlineData("Hoàng Cục")]
    public void People_whose_names_look_like_words_of_lists_are_people(string name)
    {
        Drafted.Of(Head + "1 | " + name + " | | Giáo viên").Names.Should().Equal("2|" + name);
        Drafted.Of("Họ và tên | Chức vụ\n" + name + " | Giáo viên").Names.Should().Equal("2|" + name);
    }

    [Fact]
    public void A_title_that_goes_on_in_the_next_row_belongs_to_the_person_above()
    {
        var drafted = Drafted.Of(Head + """
            1 | Nguyễn Văn An | 1980-03-12 | Phó Giám đốc Sở, | Đại học sư phạm,
             | | | Bí thư Đảng ủy | Thạc sĩ
            2 | Trần Thị Bình | | Chuyên viên |
            """);
        drafted.Account.Should().Be("header 1 note 1 people 2 = 4");
        drafted.Facts(2).Position.Should().Be("Phó Giám đốc Sở, Bí thư Đảng ủy");
        Drafted.Degrees(drafted.Facts(2).Degrees).Should().Be("bachelor,master");
    }

    [Theory]
    [InlineData("1 | Nguyễn Thị | 1980-03-12 | Giảng viên |\n | Hồng Nhung | | chính, Trưởng khoa |", "2|Nguyễn Thị Hồng Nhung")]
    [InlineData("1 | Nguyễn Thị Thu | 1980-03-12 | Giảng viên | ThS\n | Hà | | |", "2|Nguyễn Thị Thu Hà")]
    [InlineData("1 | Nguyễn Thị | 1980-03-12 | Giảng viên | ĐH\n | Hồng Nhung | 1981-03-12 | Giáo viên | ĐH", "2|Nguyễn Thị", "3|Hồng Nhung")]
    [InlineData("1 | Lý Páo | 1980-03-12 | Giảng viên | ĐH\n2 | Hồng Nhung | | Giáo viên |", "2|Lý Páo", "3|Hồng Nhung")]
    public void A_name_broken_over_two_rows_is_one_person(string rows, params string[] names) => Drafted.Of(Head + rows).Names.Should().Equal(names);

    [Fact]
    public void The_number_of_a_page_is_a_note()
    {
        var drafted = Drafted.Of(Head + """
            1 | Nguyễn Văn An | 1980-03-12 | Giáo viên | ĐH
             | | | | Trang 1/2
            2 | Trần Thị Bình | 1981-03-12 | Giáo viên | ThS
             | Cộng | 2
             | | | | Trang 2/2
            """);
        drafted.Account.Should().Be("header 1 total 1 note 2 people 2 = 6");
        Drafted.Degrees(drafted.Facts(2).Degrees).Should().Be("bachelor");
    }

    [Fact]
    public void Whoever_signs_is_not_on_the_list()
    {
        var drafted = Drafted.Of("""
            Họ và tên | Ngày sinh | Chức vụ
            Nguyễn Văn An | 1980-03-12 | Giáo viên

             | | Cao Bằng, ngày 5 tháng 1 năm 2026
            NGƯỜI LẬP | | HIỆU TRƯỞNG

            Hoàng Thị B | | Nông Văn C
            """);
        drafted.Account.Should().Be("header 1 blank 2 note 3 people 1 = 7");
        drafted.Problems.Should().BeEmpty();
    }

    [Fact]
    public void People_below_a_signature_count_when_they_have_a_number()
    {
        var drafted = Drafted.Of(Head + """
            1 | Nguyễn Văn An | 1980-03-12 | Giáo viên
             | Người lập | | Hiệu trưởng
             | Hoàng Thị B | | Nông Văn C
            2 | Trần Thị Bình | | Giáo viên
            3 | Lý Văn Chung | | Giáo viên
            """);
        drafted.Names.Should().Equal("2|Nguyễn Văn An", "5|Trần Thị Bình", "6|Lý Văn Chung");
        drafted.Account.Should().Be("header 1 note 2 people 3 = 6");
        drafted.Problems.Should().Equal("5||C2008");
    }

    [Fact]
    public void Family_names_and_given_name_stand_in_two_columns()
    {
        const string people = "\n1 | Nguyễn Văn | An | 1980-03-12\n2 | Hoàng Thị | Bích | 1985-07-15";
        string[] expected = ["Nguyễn Văn An", "Hoàng Thị Bích"];
        foreach (var head in new[]
        {
            "STT | Họ đệm | Tên | Ngày sinh",
            "STT | Họ và tên | < | Ngày sinh",
            "STT | Họ và tên | | Ngày sinh",
            "STT | Họ và tên | < | Ngày sinh\n^ | Họ và tên đệm | Tên | ^",
            "STT | Họ và tên | | Ngày sinh\n | Họ | Tên |",
        })
        {
            var drafted = Drafted.Of(head + people);
            drafted.Draft.People.Select(p => p.Record.Identity.FullName).Should().Equal(expected, head);
            drafted.Problems.Should().BeEmpty(head);
        }
    }

    [Fact]
    public void A_unit_merged_down_belongs_to_all_its_rows_and_a_blank_one_to_none() => Drafted.Of("""
        STT | Họ và tên | Đơn vị | Ngày sinh
        1 | Nguyễn Văn An | Phòng Nội vụ | 1980-03-12
        2 | Trần Thị Bình | ^ | 1981-04-13
        3 | Lý Văn Chung | | 1982-05-14
        """).Units.Should().Equal("2|Phòng Nội vụ", "3|Phòng Nội vụ", "4|");
}
