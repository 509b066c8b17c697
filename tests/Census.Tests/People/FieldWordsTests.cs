using Census.Core.People;
using Census.Import.Reference;

namespace Census.Tests.People;

public sealed class FieldWordsTests
{
    private static readonly FieldWords Words = ReferenceData.Load().FieldWords;

    [Theory]
    [InlineData("education", "Trường THPT Bế Văn Đàn|Trường Mầm non Hoa Sen|Mầm non 3-10|Sở Giáo dục và Đào tạo|Phòng GD&ĐT|Trường Trung cấp nghề|Trường Cao đẳng Y tế|Trường Năng khiếu TDTT|Trung tâm Giáo dục nghề nghiệp - GDTX|Trường PTDTNT tỉnh|UBND xã Minh Tâm - Trường TH Minh Tâm|TRƯỜNG TIỂU HỌC KIM ĐỒNG")]
    [InlineData("health", "Sở Y tế|Phòng Y tế|Trung tâm Y tế|Bệnh viện Đa khoa tỉnh|Trạm Y tế xã Trường Hà|TTYT huyện|Trung tâm Kiểm soát bệnh tật|Chi cục Dân số|Chi cục An toàn vệ sinh thực phẩm")]
    [InlineData("culture", "Sở Văn hóa, Thể thao và Du lịch|Bảo tàng tỉnh|Thư viện tỉnh|Nhà hát Ca múa nhạc|Trung tâm Huấn luyện Thể thao|Trung tâm Văn hóa - Thông tin|Đài Phát thanh và Truyền hình|Hội Văn học nghệ thuật")]
    [InlineData("tourism", "Phòng Quản lý du lịch|Trung tâm xúc tiến du lịch|Trung tâm Thông tin xúc tiến Du lịch")]
    [InlineData("agriculture", "Sở Nông nghiệp và Môi trường|Sở NN&PTNT|Chi cục Chăn nuôi và Thú y|Hạt Kiểm lâm|Trung tâm Khuyến nông|Chi cục Thủy lợi|Văn phòng Đăng ký đất đai|Ban Quản lý rừng phòng hộ")]
    [InlineData("engineering", "Sở Công Thương|Sở Xây dựng|Sở Khoa học và Công nghệ|Chi cục Quản lý thị trường|Trung tâm Khuyến công|Trung tâm Chuyển đổi số")]
    [InlineData("other", "Sở Tư pháp|Sở Nội vụ|Sở Tài chính|Ban Tổ chức Tỉnh ủy|Ban Xây dựng Đảng|Văn phòng Tỉnh ủy|Ủy ban Kiểm tra")]
    [InlineData(null, "Văn phòng|Phòng Tổ chức cán bộ|Phòng Văn hóa - Xã hội|Phòng Kinh tế, Hạ tầng và Đô thị|Phòng Xây dựng chính quyền|UBND xã Trường Hà|Phòng Kế toán|")]
    public void A_units_name_leads_to_its_field(string? field, string names)
    {
        foreach (var name in names.Split('|'))
        {
            (Words.OfUnitName(name)?.Code()).Should().Be(field, "“{0}” says so", name);
        }
    }

    [Theory]
    [InlineData("education", "Sư phạm Toán|Quản lý giáo dục|Giáo dục thể chất|Sư phạm kỹ thuật|Giáo dục mầm non")]
    [InlineData("health", "Y đa khoa|Bác sĩ|Dược|Điều dưỡng|BSCKI Nội|Răng hàm mặt|Kỹ thuật y học|Y tế công cộng")]
    [InlineData("agriculture", "Thú y|Chăn nuôi|Lâm sinh|Khoa học cây trồng|Nuôi trồng thủy sản|Kinh tế nông nghiệp|Bảo vệ thực vật")]
    [InlineData("culture", "Quản lý văn hóa|Thanh nhạc|Thư viện|Báo chí|Huấn luyện thể thao|Điện ảnh")]
    [InlineData("tourism", "Quản trị du lịch|Quản trị khách sạn|Hướng dẫn viên du lịch")]
    [InlineData("engineering", "Công nghệ thông tin|Kỹ thuật mỏ|Xây dựng cầu đường|Kiến trúc|Luyện kim|Điện tử viễn thông|Công nghệ thực phẩm")]
    [InlineData(null, "Luật|Kinh tế|Quản lý kinh tế|Triết học|Xây dựng Đảng và chính quyền nhà nước|")]
    public void A_branch_of_study_leads_to_its_field(string? field, string majors)
    {
        foreach (var major in majors.Split('|'))
        {
            (Words.OfMajor(major)?.Code()).Should().Be(field, "“{0}” says so", major);
        }
    }

    [Theory]
    [InlineData("education", "Giáo dục|Giáo dục và đào tạo|GD&ĐT|education")]
    [InlineData("health", "Y tế|YT|Ngành Y tế|health")]
    [InlineData("agriculture", "Nông nghiệp|NN|agriculture")]
    [InlineData("culture", "Văn hóa|Văn học, nghệ thuật, thể thao|VHNT-TT|culture")]
    [InlineData("tourism", "Du lịch|Du lịch - dịch vụ|DL-DV|tourism")]
    [InlineData("engineering", "Kỹ thuật|Công nghiệp|Kỹ thuật, công nghiệp|KT-CN|engineering")]
    [InlineData("other", "Khác|other")]
    [InlineData(null, "Văn hóa, du lịch|Giáo dục, y tế|x|")]
    public void A_column_of_fields_names_one(string? field, string texts)
    {
        foreach (var text in texts.Split('|'))
        {
            (Words.OfText(text)?.Code()).Should().Be(field, "“{0}” says so", text);
        }
    }

    [Fact]
    public void Every_field_is_known_by_its_code_and_its_name_in_a_column()
    {
        foreach (var field in Enum.GetValues<Field>())
        {
            Words.OfText(field.Code()).Should().Be(field);
            Words.OfText(field.Vietnamese()).Should().Be(field);
        }
    }
}
