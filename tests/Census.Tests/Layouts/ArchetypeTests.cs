namespace Census.Tests.Layouts;

/// <summary>Forms of lists that units send, beyond the official one.</summary>
public class ArchetypeTests
{
    [Fact]
    public void Two_tables_side_by_side_are_two_lists() => Names("""
        STT | Họ và tên | Ngày sinh | Trình độ | | STT | Họ và tên | Ngày sinh | Trình độ
        1 | Nguyễn Văn An | '12/03/1980 | ThS | | 3 | Lý Đức Cường | '12/03/1982 | ĐH
        2 | Trần Văn Bình | '12/03/1981 | ĐH | | 4 | Bế Văn Dũng | '12/03/1983 | CĐ
        """).Should().Equal("2|Nguyễn Văn An", "3|Trần Văn Bình", "2|Lý Đức Cường", "3|Bế Văn Dũng");

    [Fact]
    public void Several_people_in_one_cell_are_never_one_person()
    {
        var drafted = Drafted.Of("""
            STT | Họ và tên | Ngày sinh | Trình độ
            1 | Nguyễn Văn An\nTrần Văn Bình | '12/03/1980\n13/04/1981 | ThS\nĐH
            2 | Lý Đức Cường | '12/03/1982 | ĐH
            """);
        drafted.Names.Should().Equal("3|Lý Đức Cường");
        drafted.Problems.Should().Equal("2||C4008");
        drafted.Account.Should().Be("header 1 people 1 refused 1 = 3");
    }

    [Theory]
    [InlineData("CC", "civil-servant")]
    [InlineData("VC", "public-employee")]
    [InlineData("Viên chức", "public-employee")]
    [InlineData("HĐ", "contract")]
    [InlineData("DS CBCC", null)]
    [InlineData("Sheet1", null)]
    public void A_sheet_named_after_a_category_gives_it_to_its_people(string sheet, string? category) =>
        (Drafted.Of(Grid.Of("""
            STT | Họ và tên | Ngày sinh
            1 | Nguyễn Văn An | '12/03/1980
            """, sheet)).Facts(2).Category is { } c ? Census.Core.People.StaffCategories.Code(c) : null).Should().Be(category);

    [Fact]
    public void A_post_beside_a_unit_in_one_column_never_becomes_a_unit() => Drafted.Of("""
        STT | Họ và tên | Ngày sinh | Chức vụ, đơn vị công tác
        1 | Nguyễn Văn An | '12/03/1980 | Chuyên viên
        2 | Trần Văn Bình | '12/03/1981 | Giáo viên, Trường THPT Trà Lĩnh
        3 | Lý Đức Cường | '12/03/1982 | Trường Tiểu học Nà Giàng
        4 | Bế Văn Dũng | '12/03/1983 | Trạm trưởng
        5 | Ma Văn Giáp | '12/03/1983 | Phó Bí thư, Tổ trưởng
        I | Văn phòng
        1 | Hà Thị Em | '12/03/1984 | Nhân viên y tế, Trạm Y tế
        """).Units.Should().Equal("2|", "3|Trường THPT Trà Lĩnh", "4|Trường Tiểu học Nà Giàng", "5|", "6|", "8|Văn phòng");

    [Fact]
    public void Lists_below_each_other_name_their_units_in_their_titles() => Drafted.Of("""
        UBND XÃ MINH TÂM
        DANH SÁCH CÁN BỘ, CÔNG CHỨC
        STT | Họ và tên | Ngày sinh | Chức vụ | Trình độ
        1 | Sùng A Một | 1980-01-01 | Chủ tịch | ĐH
        DANH SÁCH VIÊN CHỨC TRƯỜNG TIỂU HỌC MINH TÂM CÓ MẶT ĐẾN 31/12/2025
        STT | Họ và tên | Ngày sinh | Chức vụ | Trình độ
        1 | Sùng Thị Ba | 1982-01-01 | GV | ĐH
        DANH SÁCH VIÊN CHỨC TRẠM Y TẾ MINH TÂM
        STT | Họ và tên | Ngày sinh | Chức vụ | Trình độ
        1 | Sùng Thị Bốn | 1983-01-01 | Trạm trưởng | BS
        """).People.Should().Equal(
            "4|Sùng A Một|1980-01-01||bachelor",
            "7|Sùng Thị Ba|1982-01-01||bachelor|TRƯỜNG TIỂU HỌC MINH TÂM|public-employee",
            "10|Sùng Thị Bốn|1983-01-01||bachelor|TRẠM Y TẾ MINH TÂM|public-employee");

    [Theory]
    [InlineData("DANH SÁCH CÔNG CHỨC SỞ NỘI VỤ NĂM 2025", "SỞ NỘI VỤ")]
    [InlineData("Danh sách giáo viên Trường Mầm non 1-6 (kèm theo công văn)", "Trường Mầm non 1-6")]
    [InlineData("Danh sách các trường hợp được cử đi học", null)]
    [InlineData("Danh sách người hoạt động ở xã, phường, thị trấn", null)]
    [InlineData("Danh sách cán bộ, công chức cấp xã năm 2025", null)]
    public void A_title_without_a_letterhead_may_name_the_unit(string title, string? unit) =>
        Drafted.Of(title.Replace("|", "", StringComparison.Ordinal) + "\nSTT | Họ và tên | Ngày sinh\n1 | Nguyễn Văn An | 1980-03-12").Draft.Title!.Unit.Should().Be(unit);

    [Fact]
    public void Title_codes_named_in_brackets_of_the_heading_are_read() => Drafted.Of("""
        STT | Họ và tên | Ngày sinh | Chức danh nghề nghiệp (Mã số)
        1 | Nguyễn Văn An | 1980-03-12 | V.10.05.17
        """).Facts(2).TitleCode.Should().Be("V.10.05.17");

    [Fact]
    public void A_number_alone_opens_no_unit() => Drafted.Of("""
        STT | Họ và tên | Ngày sinh
        A
        I | Văn phòng
        1 | Nguyễn Văn An | '12/03/1980
        B
        II | Các trường học
        1 | Trường Tiểu học Nà Giàng
        1 | Trần Văn Bình | '12/03/1981
        """).Units.Should().Equal("4|Văn phòng", "8|Trường Tiểu học Nà Giàng");

    [Fact]
    public void An_export_with_headings_written_as_one_word_is_a_list() => Drafted.Of("""
        HoTen | NgaySinh | GioiTinh | MaDonVi | TenDonVi | TrinhDo
        Chu Thị Một | 1981-02-03 | Nữ | YT01 | Trạm Y tế xã Minh Tâm | CKI
        """).People.Should().Equal("2|Chu Thị Một|1981-02-03|female|specialist-1|Trạm Y tế xã Minh Tâm");

    [Fact]
    public void A_header_repeated_on_each_page_is_no_person() => Drafted.Of("""
        STT | Họ và tên | Ngày sinh | Trình độ
        1 | 2 | 3 | 4
        1 | Nguyễn Văn An | '12/03/1980 | ThS
        STT | Họ và tên | Ngày sinh | Trình độ
        1 | 2 | 3 | 4
        2 | Trần Văn Bình | '12/03/1981 | ĐH
        """).Account.Should().Be("header 4 people 2 = 6");

    [Fact]
    public void A_header_that_changes_midway_is_followed() => All("""
        STT | Họ và tên | Ngày sinh | Trình độ
        1 | Nguyễn Văn An | '12/03/1980 | ThS

        DANH SÁCH HỢP ĐỒNG LAO ĐỘNG
        STT | Họ và tên | Trình độ | Ngày sinh
        1 | Trần Văn Bình | ĐH | '12/03/1981
        """).SelectMany(list => list.People).Should().Equal("2|Nguyễn Văn An|1980-03-12||master", "6|Trần Văn Bình|1981-03-12||bachelor||contract");

    [Fact]
    public void Each_list_of_a_sheet_accounts_for_its_own_rows() => All("""
        SỞ CÔNG THƯƠNG
        STT | Họ và tên | Ngày sinh | | STT | Họ và tên | Ngày sinh
        1 | Nguyễn Văn An | '12/03/1980 | | 2 | Lý Đức Cường | '12/03/1982
        3 | Trần Văn Bình | '12/03/1981
        """).Select(list => list.Account + " " + list.Draft.Title!.Unit).Should().Equal("header 1 note 1 people 2 = 4 SỞ CÔNG THƯƠNG", "header 1 note 1 people 1 = 3 SỞ CÔNG THƯƠNG");

    [Fact]
    public void Names_of_relatives_are_no_second_list() => Names("""
        STT | Họ và tên | Ngày sinh | Họ và tên cha | Ngày sinh | Quê quán
        1 | Nguyễn Văn An | '12/03/1980 | Nguyễn Văn Bố | '12/03/1950 | Hòa An
        """).Should().Equal("2|Nguyễn Văn An");

    [Fact]
    public void A_long_name_broken_over_two_lines_is_one_person() => Names("""
        STT | Họ và tên | Ngày sinh
        1 | Nguyễn Thị\nMinh Khai | '12/03/1980
        """).Should().Equal("2|Nguyễn Thị Minh Khai");

    private static List<Drafted> All(string grid) =>
        [.. new Census.Import.Drafts.SheetDrafter(Drafted.Reference, new Census.Import.Drafts.Given()).DraftAll(Grid.Of(grid)).Select(draft => new Drafted(draft))];

    private static IEnumerable<string> Names(string grid) => All(grid).SelectMany(list => list.Names);
}
