using Census.Import.Drafts;

namespace Census.Tests.Layouts;

/// <summary>Lists of members of party committees and people's councils, told from lists of staff by title, name of the sheet or columns.</summary>
public sealed class MemberListTests
{
    private const string People = "\nSTT | Họ và tên | Ngày sinh | Dân tộc | Chức vụ\n1 | Nông Văn An | 1980-03-12 | Tày | Bí thư";

    [Fact]
    public void A_list_gives_its_members_and_no_staff()
    {
        var drafted = Drafted.Of("""
            TỈNH ỦY CAO BẰNG | < | < | ĐẢNG CỘNG SẢN VIỆT NAM | < | < | <
            DANH SÁCH CẤP ỦY VIÊN ĐẢNG BỘ TỈNH CAO BẰNG NHIỆM KỲ 2025 - 2030 | < | < | < | < | < | <
            (Kèm theo Quyết định số 12-QĐ/TU) | < | < | < | < | < | <
            STT | Họ và tên     | Ngày sinh  | Giới tính | Dân tộc | Chức vụ, đơn vị công tác       | Số CCCD       | Trình độ
            1   | Nông Văn An   | 1980-03-12 | Nam       | Tày     | Giám đốc, Sở Y tế              | '004080000001 | ThS
            2   | Lý Thị Bình   | 1975       | Nữ        | Mông    | Bí thư Đảng ủy, Xã Bảo Lạc     |               | Đại học
            3   |               | 1970-05-01 | Nam       | Dao     | Chủ tịch                       | '004070000003 |
            4   | Bế Văn Cường  | 1972-02-02 | Nam       | Tày     | Phó Chủ tịch                   |               |
            Tổng số: 3 người
            NGƯỜI LẬP BIỂU
            """);
        drafted.Draft.Kind.Should().Be(SheetKind.Statistics);
        drafted.People.Should().BeEmpty();
        drafted.Account.Should().Be("header 1 total 1 note 7 refused 1 = 10");
        Lines(drafted).Should().Equal(
            "5|party-province||2025-2030|Nông Văn An|1980-03-12|tay|master|Sở Y tế",
            "6|party-province||2025-2030|Lý Thị Bình|1975|mong|bachelor|Xã Bảo Lạc",
            "8|party-province||2025-2030|Bế Văn Cường|1972-02-02|tay||");
        Codes(drafted).Should().Equal("||C2046", "||C4029", "7||C4001");
        drafted.Draft.Problems[0].Arguments.Should().Equal("3", "cấp ủy cấp tỉnh 2025-2030: 3");
    }

    [Theory]
    [InlineData("DANH SÁCH CẤP ỦY VIÊN ĐẢNG BỘ XÃ BẢO LẠC NHIỆM KỲ 2025-2030", "party-commune|xã Bảo Lạc|2025-2030")]
    [InlineData("DANH SÁCH CẤP ỦY VIÊN CẤP XÃ, NHIỆM KỲ 2025–2030", "party-commune||2025-2030")]
    [InlineData("Danh sách Ban Chấp hành Đảng bộ phường Thục Phán khóa I, nhiệm kỳ 2025 - 2030", "party-commune|phường Thục Phán|2025-2030")]
    [InlineData("DANH SÁCH TỈNH ỦY VIÊN KHÓA XIX", "party-province||khóa XIX")]
    [InlineData("DANH SÁCH ĐẠI BIỂU HĐND TỈNH NHIỆM KỲ 2026 - 2031", "council-province||2026-2031")]
    [InlineData("DANH SÁCH ĐẠI BIỂU\\nHỘI ĐỒNG NHÂN DÂN TỈNH CAO BẰNG\\nNHIỆM KỲ 2026 – 2031", "council-province||2026-2031")]
    [InlineData("Danh sách trích ngang đại biểu Hội đồng nhân dân xã Dân Chủ, tỉnh Cao Bằng nhiệm kỳ 2026 đến 2031", "council-commune|xã Dân Chủ|2026-2031")]
    [InlineData("DANH SÁCH ĐẠI BIỂU HĐND HUYỆN HÒA AN NHIỆM KỲ 2021-2026", "council-district|huyện Hòa An|2021-2026")]
    [InlineData("DANH SÁCH CẤP ỦY VIÊN ĐẢNG BỘ SỞ Y TẾ TỈNH CAO BẰNG NHIỆM KỲ 2025-2030", "||2025-2030")]
    [InlineData("DANH SÁCH CẤP ỦY VIÊN", "||")]
    [InlineData("DANH SÁCH ĐẠI BIỂU HĐND TỈNH\\nGiai đoạn 1990-2031", "council-province||")]
    [InlineData("TỈNH ỦY CAO BẰNG\nDANH SÁCH CẤP ỦY VIÊN NHIỆM KỲ 2025-2030", "party-province||2025-2030")]
    [InlineData("ĐẢNG BỘ TỈNH CAO BẰNG\nĐẢNG ỦY XÃ BẢO LẠC\nDANH SÁCH CẤP ỦY VIÊN NHIỆM KỲ 2025-2030", "party-commune|xã Bảo Lạc|2025-2030")]
    [InlineData("TỈNH ỦY CAO BẰNG\nĐẢNG BỘ SỞ Y TẾ\nDANH SÁCH CẤP ỦY VIÊN NHIỆM KỲ 2025-2030", "||2025-2030")]
    [InlineData("HỘI ĐỒNG NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ BẢO LẠC | Độc lập - Tự do - Hạnh phúc\nDANH SÁCH ĐẠI BIỂU HĐND NHIỆM KỲ 2026-2031", "council-commune|xã Bảo Lạc|2026-2031")]
    public void Title_and_letterhead_say_body_place_and_term(string above, string seat) =>
        Seats(Drafted.Of(above + People)).Should().Equal(seat);

    [Theory]
    [InlineData("Cấp ủy tỉnh 2025-2030", "party-province||2025-2030")]
    [InlineData("Đại biểu HĐND xã", "council-commune||")]
    public void The_name_of_the_sheet_says_it_where_there_is_no_title(string name, string seat) => Seats(Drafted.Of(Grid.Of(People.Trim(), name))).Should().Equal(seat);

    [Fact]
    public void Columns_and_headings_inside_the_list_say_it_of_each_row()
    {
        Seats(Drafted.Of("""
            DANH SÁCH
            STT | Họ và tên    | Ngày sinh  | Cấp ủy/HĐND          | Nhiệm kỳ
            1   | Nông Văn An  | 1980-03-12 | Tỉnh ủy              | 2025-2030
            2   | Lý Thị Bình  | 1975-01-01 | Đảng ủy xã Bảo Lạc   | 2025 - 2030
            3   | Bế Văn Cường | 1972-02-02 | HĐND tỉnh            | 2026-2031
            """)).Should().Equal("party-province||2025-2030", "party-commune|xã Bảo Lạc|2025-2030", "council-province||2026-2031");
        Seats(Drafted.Of("""
            DANH SÁCH CẤP ỦY VIÊN CẤP XÃ NHIỆM KỲ 2025-2030
            STT | Họ và tên    | Ngày sinh  | Dân tộc
            I   | Đảng ủy xã Bảo Lạc
            1   | Nông Văn An  | 1980-03-12 | Tày
            II  | Đảng ủy phường Thục Phán
            1   | Lý Thị Bình  | 1975-01-01 | Mông
            """)).Should().Equal("party-commune|xã Bảo Lạc|2025-2030", "party-commune|phường Thục Phán|2025-2030");
        Seats(Drafted.Of("""
            DANH SÁCH ĐẠI BIỂU HĐND TỈNH NHIỆM KỲ 2026-2031
            STT | Họ và tên    | Ngày sinh  | Dân tộc
            I   | Xã Bảo Lạc
            1   | Nông Văn An  | 1980-03-12 | Tày
            """)).Should().Equal("council-province||2026-2031");
    }

    [Fact]
    public void A_body_or_term_that_is_not_clear_is_told_and_never_guessed()
    {
        var drafted = Drafted.Of("DANH SÁCH TỈNH ỦY VIÊN KHÓA XIX" + People);
        Codes(drafted).Should().Equal("||C2046", "||C2048");
        drafted.Draft.Problems[1].Arguments.Should().Equal("1", "0", "1", "3");
    }

    [Fact]
    public void Who_stands_on_a_list_twice_is_there_once()
    {
        var drafted = Drafted.Of("""
            DANH SÁCH ĐẠI BIỂU HĐND TỈNH NHIỆM KỲ 2026-2031
            STT | Họ và tên    | Ngày sinh  | Dân tộc | Số CCCD
            1   | Nông Văn An  | 1980-03-12 | Tày     | '004080000001
            2   | NÔNG VĂN AN  | 1980-03-12 | Tày     | '004080000001
            3   | Lý Thị Bình  | 1975-01-01 | Mông    |
            4   | Lý Thị Bình  | 1975-01-01 | Mông    | '004175000002
            5   | Lý Thị Bình  | 1975-01-01 | Tày     | '004175000009
            6   | Bế Văn Cường | 1972       | Tày     |
            7   | Bế Văn Cường | 1972       | Tày     |
            """);
        drafted.Draft.Members.Select(row => row.Number).Should().Equal(3, 5, 8, 9);
        Codes(drafted).Where(code => code.EndsWith("C4028", StringComparison.Ordinal)).Should().Equal("4||C4028", "6||C4028", "7||C4028");
        drafted.Account.Should().Be("header 1 note 8 = 9");
    }

    [Theory]
    [InlineData("DANH SÁCH CÁN BỘ, CÔNG CHỨC VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HĐND TỈNH NHIỆM KỲ 2021-2026")]
    [InlineData("DANH SÁCH NGƯỜI ỨNG CỬ ĐẠI BIỂU HĐND TỈNH NHIỆM KỲ 2026-2031")]
    [InlineData("DANH SÁCH QUY HOẠCH CẤP ỦY VIÊN NHIỆM KỲ 2025-2030")]
    [InlineData("DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC\nNHIỆM KỲ 2025-2030")]
    [InlineData("HỘI ĐỒNG NHÂN DÂN TỈNH\nDANH SÁCH CÁN BỘ NĂM 2025")]
    public void Other_lists_that_speak_of_bodies_are_lists_of_people(string above)
    {
        var drafted = Drafted.Of(above + People);
        drafted.Draft.Kind.Should().Be(SheetKind.People);
        drafted.Draft.Members.Should().BeEmpty();
        drafted.Names.Should().ContainSingle();
    }

    [Fact]
    public void A_column_of_party_committees_alone_makes_no_list_of_members() => Drafted.Of("""
        STT | Họ và tên    | Ngày sinh  | Cấp ủy  | Nhiệm kỳ
        1   | Nông Văn An  | 1980-03-12 | Tỉnh ủy | 2025-2030
        2   | Lý Thị Bình  | 1975-01-01 |         |
        """).Draft.Kind.Should().Be(SheetKind.People);

    private static IEnumerable<string> Codes(Drafted drafted) => drafted.Problems.Where(problem => problem.Contains("C2046", StringComparison.Ordinal) || problem.Contains("C2048", StringComparison.Ordinal) || problem.Contains("C4", StringComparison.Ordinal));

    private static IEnumerable<string> Seats(Drafted drafted) => drafted.Draft.Members.Select(row => Seat(row.Seat));

    private static string Seat(Core.Members.MemberSeat seat) => $"{(seat.Body is { } body ? Core.Members.MemberBodies.Code(body) : "")}|{seat.Place}|{seat.Term}";

    private static IEnumerable<string> Lines(Drafted drafted) => drafted.Draft.Members.Select(row =>
        string.Join('|', row.Number, Seat(row.Seat), row.Member.Identity.FullName, row.Member.Facts.BirthDate, row.Member.Facts.EthnicGroup, Drafted.Degrees(row.Member.Facts.Degrees), row.Member.Unit));
}
