using Census.Core.Works;
using Census.Import.Drafts;

namespace Census.Tests.Layouts;

/// <summary>Registers of works and patents, told from lists of people and from tables of counts by their headings.</summary>
public sealed class WorkRegisterTests
{
    [Fact]
    public void A_register_gives_its_works_and_nobody()
    {
        var drafted = Drafted.Of("""
            SỞ KHOA HỌC VÀ CÔNG NGHỆ
            SỔ CÔNG TRÌNH, SÁNG CHẾ NĂM 2025
            STT | Loại                  | Tên công trình/đề tài/sáng chế | Năm       | Tác giả/chủ nhiệm | Đơn vị       | Số quyết định/bằng
            1   | Sáng chế              | Máy sấy miến dong              | 2025      | Nông Văn An       | Sở Công Thương | 12345
            2   | Giải pháp hữu ích     | Bếp đun tiết kiệm củi          | 2024      | Lý Thị Bình       |              | 678
            3   | Đề tài cấp tỉnh       | Bảo tồn lê bản địa             | 2023-2024 | Bế Văn Cường      | -            | 99/QĐ-UBND
                | Tổng cộng: 3          |                                |           |                   |              |
            NGƯỜI LẬP BIỂU |  |  | GIÁM ĐỐC
            """);
        drafted.Draft.Kind.Should().Be(SheetKind.Statistics);
        drafted.People.Should().BeEmpty();
        drafted.Account.Should().Be("note 8 = 8");
        drafted.Problems.Should().Equal("||C2041");
        Lines(drafted).Should().Equal(
            "4|patent|Máy sấy miến dong|2025|Nông Văn An|Sở Công Thương|12345",
            "5|utility-solution|Bếp đun tiết kiệm củi|2024|Lý Thị Bình|SỞ KHOA HỌC VÀ CÔNG NGHỆ|678",
            "6|topic|Bảo tồn lê bản địa|2024|Bế Văn Cường|SỞ KHOA HỌC VÀ CÔNG NGHỆ|99/QĐ-UBND");
    }

    [Fact]
    public void A_line_a_heading_or_the_name_of_the_sheet_says_the_kind_of_what_stands_below()
    {
        Kinds("""
            STT | Tên công trình, sáng chế | Tác giả | Năm công nhận
            I   | Sáng chế                 |         |
            1   | Máy sấy                  | Nông Văn An | 2025
            II  | Sáng kiến                |         |
            1   | Đổi mới giờ đọc          | Lý Thị Bình | 2025
            """).Should().Equal("patent", "initiative");
        Kinds("STT | Tên sáng kiến | Họ và tên tác giả | Chức vụ | Số quyết định\n1 | Đổi mới giờ đọc | Lý Thị Bình | Giáo viên | 12/QĐ").Should().Equal("initiative");
        Drafted.Of(Grid.Of("Tên công trình | Tác giả | Năm\nMáy sấy | Nông Văn An | 2025", "Sản phẩm")).Draft.Works.Single().Work.Kind.Should().Be(WorkKind.Product);
    }

    [Fact]
    public void What_is_unclear_is_told_and_no_kind_or_year_is_guessed()
    {
        var drafted = Drafted.Of("""
            STT | Loại     | Tên công trình   | Năm  | Tác giả
            1   | Bài báo  | Về lê bản địa    | 2025 | Nông Văn An
            2   | Sáng chế | Máy sấy          |      | Lý Thị Bình
            3   | Sáng chế |                  | 2025 | Bế Văn Cường
            """);
        drafted.Problems.Should().Equal("||C2041", "||C2043", "4||C2044");
        Lines(drafted).Should().Equal("2||Về lê bản địa|2025|Nông Văn An", "3|patent|Máy sấy||Lý Thị Bình");
        drafted.Draft.Problems[1].Arguments.Should().Equal("2", "1", "1", "2");
    }

    [Fact]
    public void Several_authors_below_one_title_are_of_one_work() => Lines(Drafted.Of("""
        STT | Tên đề tài | Chủ nhiệm   | Năm
        1   | Lê bản địa | Nông Văn An | 2025
            |            | Lý Thị Bình |
        2   | Miến dong  | Bế Văn Cường | 2025
        ^   | ^          | Hà Văn Phúc | ^
        """)).Should().Equal("2|topic|Lê bản địa|2025|Nông Văn An; Lý Thị Bình", "4|topic|Miến dong|2025|Bế Văn Cường; Hà Văn Phúc");

    [Theory]
    [InlineData("STT | Họ và tên | Ngày sinh | Tên sáng kiến | Năm | Số quyết định\n1 | Nông Văn An | 1980-03-12 | Đổi mới giờ đọc | 2025 | 12/QĐ", SheetKind.People)]
    [InlineData("STT | Họ và tên | Trình độ | Tên đề tài | Năm\n1 | Nông Văn An | ThS | Lê bản địa | 2025", SheetKind.People)]
    [InlineData("STT | Tên công trình | Loại | Năm\n1 | Cầu Bằng Giang | Cấp III | 2025\n2 | Đường tránh | Cấp IV | 2024", SheetKind.Guidance)]
    [InlineData("STT | Đơn vị | Sáng chế | Đề tài | Tổng số\n1 | Sở Y tế | 2 | 3 | 5\n2 | Sở Nội vụ | 0 | 4 | 4", SheetKind.Statistics)]
    public void Other_sheets_that_speak_of_works_are_what_they_are(string grid, SheetKind kind)
    {
        var drafted = Drafted.Of(grid);
        drafted.Draft.Kind.Should().Be(kind);
        drafted.Draft.Works.Should().BeEmpty();
    }

    [Fact]
    public void A_hidden_register_is_reported_and_read_only_when_asked_for()
    {
        var hidden = Grid.Of("Tên công trình | Tác giả | Năm\nMáy sấy | Nông Văn An | 2025") with { IsHidden = true };
        Drafted.Of(hidden).Problems.Should().Equal("||C2005");
        Drafted.Of(hidden).Draft.Works.Should().BeEmpty();
        Drafted.Of(hidden, new Given(ReadHidden: true)).Draft.Works.Should().ContainSingle();
    }

    private static IEnumerable<string> Kinds(string grid) => Drafted.Of(grid).Draft.Works.Select(row => row.Work.Kind?.Code() ?? "?");

    private static IEnumerable<string> Lines(Drafted drafted) => drafted.Draft.Works.Select(row => Line(row.Number, row.Work));

    private static string Line(int row, Work work) => string.Join('|', row, work.Kind?.Code(), work.Title, work.Year, work.Authors, work.Unit, work.Decision).TrimEnd('|');
}
