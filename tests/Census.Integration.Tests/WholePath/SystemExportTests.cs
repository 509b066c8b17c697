using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

/// <summary>Exports of the systems that offices keep: their headings are long, their codes are their own, and they are one more layout.</summary>
[Trait("Engine", "both")]
public sealed class SystemExportTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void An_export_of_a_database_of_officials_is_read_with_its_codes_and_nothing_is_asked()
    {
        var run = _office.Import(Book.List(_office.File("xuat.xlsx"), """
            STT | Số hiệu cán bộ, công chức, viên chức | Họ và tên khai sinh | Giới tính | Ngày, tháng, năm sinh | Số định danh cá nhân/CCCD | Dân tộc | Cơ quan, đơn vị sử dụng CBCCVC | Chức vụ/chức danh hiện tại | Vị trí việc làm | Ngạch công chức/hạng chức danh nghề nghiệp viên chức | Mã số ngạch/mã số chức danh nghề nghiệp | Hệ số lương | Trình độ chuyên môn cao nhất | Chuyên ngành đào tạo | Năm tốt nghiệp | Trình độ lý luận chính trị | Loại cán bộ
            1   | CB-00012 | Nguyễn Văn An | Nam | 12/03/1980 | 004080000001 | Tày  | Sở Nông nghiệp và Môi trường | Trưởng phòng | Trưởng phòng | Chuyên viên chính | 01.002 | 5,42 | Thạc sĩ | Chăn nuôi | 2015 | Cao cấp   | Công chức
            2   | CB-00013 | Trần Thị Bình | Nữ  | 05/01/1982 |              | Nùng | Sở Nông nghiệp và Môi trường | Chuyên viên  |              | Chuyên viên       | 01.003 | 3,00 | Đại học | Luật      | 2005 | Trung cấp | Công chức
            """));
        run.At("files.0.status").Should().Be("imported");
        run.Problems.Should().Equal("C7004");
        _office.Figure("CB30-03").Should().Be("1/2 exceeded");
        _office.ImportBefore(Book.List(_office.File("truoc.xlsx"), """
            Số hiệu cán bộ, công chức, viên chức | Họ và tên khai sinh | Cơ quan, đơn vị sử dụng CBCCVC
            CB-00013 | Trần Thị Bình | Sở Nông nghiệp và Môi trường
            """));
        _office.Run("people", "find", "Trần Thị Bình", "--json").Array("people").Should().ContainSingle("the code and the name tell that it is she");
    }

    [Fact]
    public void An_export_of_a_school_system_tells_who_has_left()
    {
        var run = _office.Import(Book.List(_office.File("truong.xlsx"), """
            STT | Mã định danh Bộ GD&ĐT | Họ tên    | Ngày sinh  | Giới tính | Trạng thái CB  | Nhóm CV   | Loại hợp đồng                           | Trình độ chính  | Chuyên ngành chính | Mã ngạch   | Môn dạy | Trường
            1   | 0401234567            | Lý A Páo  | 01/02/1975 | Nam       | Đang làm việc  | Giáo viên | Viên chức HĐLV không xác định thời hạn  | Đại học sư phạm | Toán               | V.07.03.29 | Toán    | Trường Tiểu học Bảo Lâm
            2   | 0401234568            | Hà Thị Bé | 03/04/1985 | Nữ        | Chuyển đi      | Giáo viên | Viên chức HĐLV xác định thời hạn        | Đại học sư phạm | Văn                | V.07.03.29 | Văn     | Trường Tiểu học Bảo Lâm
            """));
        run.Problems.Should().Equal("C7004", "C4023");
        _office.Figure("CB30-05").Should().Be("0/2 behind");
    }
}
