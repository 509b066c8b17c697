using Census.Core.Text;

namespace Census.Tests.Layouts;

public class ColumnContentTests
{
    // five people: name, birth date, citizen ID, title code, sex, ethnic group, degree, category
    private static readonly string[][] People =
    [
        ["Nguyễn Văn An", "12/03/1980", "004080000001", "V.07.03.29", "Nam", "Tày", "Đại học Sư phạm", "Viên chức"],
        ["Hoàng Thị Bích", "15/07/1985", "004185000002", "V.07.03.28", "Nữ", "Nùng", "ThS", "Viên chức"],
        ["Nông Văn Cường", "01/01/1979", "004079000003", "V.07.03.29", "Nam", "Kinh", "ĐH", "Viên chức"],
        ["Đàm Thị Dung", "20/11/1990", "004190000004", "V.07.03.29", "Nữ", "H'Mông", "Cao đẳng", "Hợp đồng"],
        ["Lục Văn Giang", "02/09/1975", "004075000005", "V.07.03.29", "Nam", "Dao", "Thạc sĩ Toán", "Viên chức"],
    ];

    [Theory]
    [InlineData("Thông tin 3", 2, "CitizenId=004080000001")]
    [InlineData("", 2, "CitizenId=004080000001")]
    [InlineData("Thông tin 3", 1, "BirthDate=1980-03-12")]
    [InlineData("Thông tin 3", 3, "TitleCode=V.07.03.29")]
    [InlineData("", 4, "Sex=Male")]
    [InlineData("Thông tin 3", 5, "EthnicGroup=tay")]
    [InlineData("Thông tin 3", 6, "Degree=bachelor")]
    [InlineData("", 7, "Category=public-employee")]
    public void A_column_whose_heading_says_nothing_is_known_by_what_it_holds_and_that_is_told(string heading, int field, string expected)
    {
        var drafted = Drafted.Of(List(heading, field));
        Said(drafted, expected.Split('=')[0]).Should().Be(expected.Split('=')[1]);
        drafted.Problems.Should().Equal("1|D|C2031");
        drafted.Draft.Problems[0].Message(Language.Vietnamese).Should().Contain("5/5 ô").And.Contain(heading.Length > 0 ? heading : "“D”");
    }

    [Fact]
    public void Nine_digits_are_an_old_card_and_no_telephone_number()
    {
        Drafted.Of(List("Thông tin 3", ["080123451", "080123452", "080123453", "080123454", "080123455"])).Draft.People[0].Record.Identity.OldId.Should().Be("080123451");
        Drafted.Of(List("Thông tin 3", ["912345678", "912345671", "912345672", "912345673", "352345674"])).Problems.Should().Equal("||C2003");
    }

    [Theory]
    [InlineData("004080000001|004185000002|chưa có|mất|004075000005")]
    [InlineData("004080000001|004185000002|004079000003|004190000004|")]
    [InlineData("987080000001|987185000002|987079000003|987190000004|987075000005")]
    [InlineData("004001000001|004185000002|004315000003|004316000004|004318000005")]
    [InlineData("12/03/2020|15/07/2021|01/01/2022|20/11/2023|02/09/2024")]
    [InlineData("1980|1985|1979|1990|1975")]
    [InlineData("12/03/1999|15/07/2004|01/01/2001|20/11/2008|02/09/1998")]
    [InlineData("Trung cấp|Cao cấp|Sơ cấp|Trung cấp|Cử nhân")]
    [InlineData("Trường ĐH Luật|Trường ĐH Y|Học viện Tài chính|Trường ĐH Vinh|Trường ĐH Luật")]
    [InlineData("Cán bộ văn phòng|Cán bộ địa chính|Cán bộ tư pháp|Cán bộ văn hóa|Cán bộ thú y")]
    [InlineData("1|0|1|0|1")]
    [InlineData("1003|1004|1003|1003|2003")]
    public void What_may_be_something_else_is_left_alone(string cells)
    {
        var rows = People.Select((p, i) => $"{i + 1} | {p[0]} | {p[2]} | {cells.Split('|')[i]}");
        Drafted.Of("STT | Họ và tên | Số CCCD | Thông tin 3\n" + string.Join('\n', rows)).Problems.Should().Equal("||C2003");
    }

    [Theory]
    [InlineData("Ngày sinh con", 1)]
    [InlineData("Định danh của vợ (chồng)", 2)]
    public void A_column_about_relatives_is_never_the_persons(string heading, int field) =>
        Drafted.Of(List(heading, field)).Problems.Should().NotContain("1|D|C2031");

    [Fact]
    public void A_meaning_that_another_column_has_is_not_given_twice()
    {
        var rows = People.Select((p, i) => $"{i + 1} | {p[0]} | {p[1]} | {p[2]} | {p[2]}");
        Drafted.Of("STT | Họ và tên | Ngày sinh | Số CCCD | Thông tin 3\n" + string.Join('\n', rows)).Problems.Should().Equal("||C2003");
        Drafted.Of("STT | Họ và tên | Ngày sinh | Mục A | Mục B\n" + string.Join('\n', rows)).Problems.Should().Equal(["||C2003"], "two may be it");
    }

    [Fact]
    public void Headings_over_shifted_columns_give_way_to_what_the_cells_are()
    {
        var rows = People.Select((p, i) => $"{i + 1} | {p[0]} | {p[1]} | {p[5]} | {p[2]}");
        var drafted = Drafted.Of("STT | Họ và tên | Ngày sinh | Số CCCD | Dân tộc\n" + string.Join('\n', rows));
        drafted.Draft.People[0].Record.Identity.CitizenId!.Digits.Should().Be("004080000001");
        drafted.Facts(2).EthnicGroup.Should().Be("tay");
        drafted.Problems.Should().Equal("1|D|C2032", "1|E|C2032");
        drafted.Draft.Problems[0].Message(Language.Vietnamese).Should().Contain("theo tên là “Số CCCD” nhưng chỉ đọc được 0/5 ô, còn 5/5 ô là “Dân tộc”");
    }

    [Fact]
    public void Cells_pasted_one_column_too_far_find_their_headings_again()
    {
        var rows = People.Select((p, i) => $"{i + 1} | {p[0]} | | {p[1]} | {p[4]} | {p[5]} | {p[2]}");
        var drafted = Drafted.Of("STT | Họ và tên | Ngày sinh | Giới tính | Dân tộc | Số CCCD | Thông tin 3\n" + string.Join('\n', rows));
        drafted.People[0].Should().Be("2|Nguyễn Văn An|1980-03-12|male");
        drafted.Facts(2).EthnicGroup.Should().Be("tay");
        drafted.Draft.People[0].Record.Identity.CitizenId!.Digits.Should().Be("004080000001");
        drafted.Problems.Should().Equal("1|D|C2032", "1|E|C2032", "1|F|C2032", "1|G|C2031");
    }

    [Fact]
    public void A_blank_column_of_birth_dates_is_not_filled_from_a_column_that_says_nothing()
    {
        var rows = People.Select((p, i) => $"{i + 1} | {p[0]} | | {p[1]}");
        Drafted.Of("STT | Họ và tên | Ngày sinh | Thông tin 3\n" + string.Join('\n', rows)).Problems.Should().Equal("||C2003");
    }

    [Fact]
    public void Codes_in_a_column_of_codes_stay_and_citizens_numbers_there_are_seen()
    {
        Drafted.Of(List("Mã số", 3)).Problems.Should().BeEmpty();
        var drafted = Drafted.Of(List("Mã số", 2));
        drafted.Draft.People[0].Record.Identity.CitizenId!.Digits.Should().Be("004080000001");
        drafted.Problems.Should().Equal("1|D|C2032");
    }

    [Fact]
    public void Half_of_the_cells_in_order_leave_the_heading_its_meaning()
    {
        var cells = new[] { "Tày", "Nùng", "Kinh", "004190000004", "004075000005" };
        Drafted.Of(List("Dân tộc", cells)).Problems.Should().NotContain(p => p.EndsWith("C2032", StringComparison.Ordinal));
    }

    [Fact]
    public void Fewer_than_five_cells_say_nothing()
    {
        var rows = People.Take(4).Select((p, i) => $"{i + 1} | {p[0]} | Phòng A | {p[2]}");
        Drafted.Of("STT | Họ và tên | Đơn vị | Thông tin 3\n" + string.Join('\n', rows)).Problems.Should().Equal("||C2003");
    }

    private static string List(string heading, int field) => List(heading, [.. People.Select(p => p[field])]);

    private static string List(string heading, string[] cells) =>
        $"STT | Họ và tên | Đơn vị | {heading}\n" + string.Join('\n', People.Select((p, i) => $"{i + 1} | {p[0]} | Phòng A | '{cells[i]}"));

    private static string? Said(Drafted drafted, string what)
    {
        var record = drafted.Draft.People[0].Record;
        return what switch
        {
            "CitizenId" => record.Identity.CitizenId?.Digits,
            "BirthDate" => record.Facts.BirthDate?.ToString(),
            "TitleCode" => record.Facts.TitleCode,
            "Sex" => record.Facts.Sex?.ToString(),
            "EthnicGroup" => record.Facts.EthnicGroup,
            "Degree" => Drafted.Degrees(record.Facts.Degrees),
            _ => record.Facts.Category is { } category ? Core.People.StaffCategories.Code(category) : null,
        };
    }
}
