using Census.Import.Reference;

namespace Census.Tests.Layouts;

public class NameOpeningsTests
{
    [Theory]
    [InlineData("Nguyễn Văn An")]
    [InlineData("NÔNG THỊ HÀ")]
    [InlineData("Y Moan Êban")]
    [InlineData("Ksor H'Bia")]
    [InlineData("Bàn Văn Tá")]
    [InlineData("Tô Văn Ban")]
    [InlineData("Trương Thị Sở")]
    [InlineData("Đoàn Văn Hội")]
    [InlineData("Lý Páo")]
    [InlineData("ThS. Nguyễn Văn An (HĐ)")]
    [InlineData("Nguyen Van An")]
    [InlineData("Truong Van Ban")]
    public void Names_look_like_names(string text) => ReferenceData.Load().ListWords.LooksLikeName(text).Should().BeTrue();

    [Theory]
    [InlineData("Văn phòng Sở")]
    [InlineData("VĂN PHÒNG")]
    [InlineData("Phòng Tổ chức")]
    [InlineData("Ban Giám đốc")]
    [InlineData("Chi cục Chăn nuôi và Thú y")]
    [InlineData("Trung tâm Y tế")]
    [InlineData("Trường Mầm non Hoa Sen")]
    [InlineData("Trường THPT chuyên")]
    [InlineData("Tổ Toán")]
    [InlineData("Khoa Nội")]
    [InlineData("Hạt Kiểm lâm")]
    [InlineData("Lãnh đạo Sở")]
    [InlineData("Chuyên viên")]
    [InlineData("Biên chế")]
    [InlineData("Hợp đồng 111")]
    [InlineData("Tổng cộng")]
    [InlineData("TỔNG SỐ: 45 NGƯỜI")]
    [InlineData("Cộng (I)")]
    [InlineData("Người lập biểu")]
    [InlineData("THỦ TRƯỞNG ĐƠN VỊ")]
    [InlineData("Họ và tên")]
    [InlineData("Ghi chú:")]
    [InlineData("Trong đó")]
    [InlineData("Páo")]
    [InlineData("12/03/1980")]
    [InlineData("Nguyễn Văn A1")]
    [InlineData("Tong cong")]
    [InlineData("Van phong So")]
    [InlineData("")]
    public void Sections_totals_and_signatures_do_not_look_like_names(string text) => ReferenceData.Load().ListWords.LooksLikeName(text).Should().BeFalse();
}
