using Census.Core.Text;
using Census.Core.Units;
using Census.Reports.Documents;
using Census.Tests.Figures;

namespace Census.Tests.Documents;

public sealed class ConfirmationSheetsTests
{
    private static readonly UnitFigures Unit = new(
        new Unit(7, "Bệnh viện <Đa khoa> & \u0002 tỉnh") { Quota = 12 },
        "Sở Y tế",
        Staff.People(["2 x category=public-employee degrees=specialist-2 sex=female ethnic=tay", "1 x category=public-employee degrees=bachelor sex=male ethnic=kinh born=1980", "1 x category=contract"]))
    {
        Declared = 5,
        Waiting = 1,
        Errors = 3,
    };

    [Fact]
    public void The_figures_of_a_unit_are_those_of_its_people() =>
        ConfirmationSheets.Lines(Unit, Paper.Review.Report).Where(line => line.Number is not ("" or "-")).Select(line => $"{line.What}: {line.Number}").Should().Equal(
            "1. Tổng số người trong danh sách: 4",
            "- Đơn vị tự khai (bảng tổng hợp): 5",
            "- Biên chế, số lượng người làm việc được giao: 12",
            "- Chuyên khoa cấp II: 2",
            "- Đại học: 1",
            "- Chưa có thông tin: 1",
            "- Viên chức: 3",
            "- Lao động hợp đồng: 1",
            "- Nữ: 2",
            "- Nữ: chưa có thông tin: 1",
            "- Dân tộc thiểu số: 2",
            "- Dân tộc thiểu số: chưa có thông tin: 1",
            "- Đảng viên: chưa có thông tin: 4",
            "- Chưa có ngày, tháng, năm sinh: 3",
            "- Dòng chờ xác minh, chưa được tính: 1",
            "- Lỗi cần sửa trong danh sách: 3");

    [Theory]
    [InlineData("state")]
    [InlineData("party")]
    public void Every_unit_has_its_own_page_and_what_stands_in_its_name_stays_text(string style)
    {
        var review = Paper.Review with { Units = [Unit, Unit with { Unit = new Unit(8, "Chi cục Thú y"), Parent = null }] };
        var bytes = ConfirmationSheets.Write(review, OfficeSettings.Nothing, DocumentStyles.Of(style)).Value!;
        Paper.Faults(bytes).Should().BeEmpty();
        Paper.Paragraphs(bytes).Count(text => text == "PHIẾU XÁC NHẬN SỐ LIỆU").Should().Be(2);
        Paper.Paragraphs(bytes).Should().Contain("BỆNH VIỆN <ĐA KHOA> & ? TỈNH").And.Contain("SỞ Y TẾ").And.Contain("CHI CỤC THÚ Y");
        ConfirmationSheets.Write(review, OfficeSettings.Nothing, DocumentStyles.Of(style)).Value.Should().Equal(bytes);
    }

    [Theory]
    [InlineData("Sở Y tế", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData("Ban Tổ chức Tỉnh ủy", "ĐẢNG CỘNG SẢN VIỆT NAM")]
    public void The_head_is_that_of_the_unit_that_signs(string name, string motto)
    {
        var review = Paper.Review with { Units = [Unit with { Unit = new Unit(7, name) }] };
        Paper.Paragraphs(ConfirmationSheets.Write(review, OfficeSettings.Nothing, DocumentStyles.Of("party")).Value!).Should().Contain(motto);
    }

    [Fact]
    public void Without_units_there_is_no_sheet_and_that_is_said() =>
        ConfirmationSheets.Write(Paper.Review, OfficeSettings.Nothing, DocumentStyles.Of("state")).Sentences(Language.English).Should().Equal(
            "In round 2025-12-31 no unit has anybody in force, so there is no sheet to confirm. See the rounds with: round list.");
}
