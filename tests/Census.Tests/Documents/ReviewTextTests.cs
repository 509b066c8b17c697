using Census.Core.Plans;
using Census.Reports;
using Census.Reports.Documents;
using Census.Reports.Rosters;
using Census.Tests.Figures;
using Census.Tests.Plans;

namespace Census.Tests.Documents;

public sealed class ReviewTextTests
{
    private const string Health = "category=public-employee field=health title=V.08.01.03";

    [Fact]
    public void Numbers_are_held_against_the_round_before_and_the_baseline() =>
        Section("II.1").Should().Equal(
            "Tính đến ngày 31/12/2025, đội ngũ trí thức có 629 người; tăng 09 người, bằng 1,45% so với ngày 31/12/2024 (620 người). Trong 629 cán bộ, công chức, viên chức của danh sách, trí thức chiếm 100%."
            + " Giảm 16.549 người, bằng 96,34% so với số liệu gốc năm 2020 (17.178 người, Báo cáo số 246-BC/TU, ngày 19/10/2022 của Tỉnh ủy Cao Bằng); tiêu chí thống kê của số liệu gốc chưa được xác nhận nên so sánh này là tạm tính.",
            "Thời điểm lấy số liệu: 31/12/2025; phạm vi: toàn bộ danh sách; theo tổ chức bộ máy tại thời điểm lấy số liệu. Trí thức: cán bộ, công chức, viên chức; có trình độ đại học trở lên; không tính lao động hợp đồng. Số đơn vị đã gửi: 0/0; trường hợp chờ xác minh: 0.");

    [Fact]
    public void Quality_counts_each_by_the_highest_degree_and_says_what_no_list_says() =>
        Section("II.2").Take(4).Should().Equal(
            "- Về chuyên môn, tính theo trình độ cao nhất: 02 tiến sĩ, 154 thạc sĩ, 473 đại học.",
            "- Trình độ sau đại học: 156 người, chiếm 24,8%, tăng 0,6 điểm phần trăm so với ngày 31/12/2024; 01 người chưa có thông tin.",
            "- Về lý luận chính trị: chưa có số liệu (danh sách không ghi).",
            "- Về quản lý nhà nước: chưa có số liệu (danh sách không ghi).");

    [Fact]
    public void Languages_and_computing_are_counted_where_lists_say_them()
    {
        const string cadre = "category=cadre degrees=bachelor";
        var review = Paper.Of([], [$"3 x {cadre} english=b1 computing=a", $"2 x {cadre} english=degree language=a computing=none", $"1 x {cadre} english=none computing=degree", $"4 x {cadre}"]);
        Section("II.2", review).Skip(4).Take(3).Should().Equal(
            "- Về ngoại ngữ, tiếng dân tộc thiểu số: tiếng Anh: 02 đại học trở lên, 03 chứng chỉ, 01 không có; ngoại ngữ khác: 02 chứng chỉ; 04 người chưa có thông tin.",
            "- Về tin học: 01 trung cấp trở lên, 03 chứng chỉ, 02 không có; 04 người chưa có thông tin.",
            "[Bổ sung: kết quả đánh giá, xếp loại]");
        Section("II.2").Skip(4).First().Should().Be("- Về ngoại ngữ, tiếng dân tộc thiểu số: chưa có số liệu (danh sách không ghi).");
    }

    [Fact]
    public void Structure_says_shares_and_of_how_many_nothing_is_known() =>
        Section("II.3").Take(6).Should().Equal(
            "- Theo lĩnh vực: nông nghiệp 625 người; giáo dục và đào tạo 04 người.",
            "- Nữ: 154 người, chiếm 24,5%, tăng 0,3 điểm phần trăm so với ngày 31/12/2024; 04 người chưa có thông tin.",
            "- Người dân tộc thiểu số (các dân tộc ngoài dân tộc Kinh): 154 người, chiếm 24,5%, tăng 0,3 điểm phần trăm so với ngày 31/12/2024; 04 người chưa có thông tin.",
            "- Không quá 35 tuổi: 154 người, chiếm 24,5%, tăng 0,3 điểm phần trăm so với ngày 31/12/2024; 04 người chưa có thông tin.",
            "- Không quá 40 tuổi: 154 người, chiếm 24,5%, tăng 0,3 điểm phần trăm so với ngày 31/12/2024; 04 người chưa có thông tin.",
            "- Đảng viên: chưa có số liệu (danh sách không ghi).");

    [Fact]
    public void A_target_missed_by_a_hair_is_said_with_the_people_missing() =>
        Section("III.2").Should().Contain(
            "- CB30-03 - Nông nghiệp: công chức, viên chức có trình độ thạc sĩ: mới đạt 156/625 người, bằng 24,96% (chưa đạt, thiếu 1 người), mục tiêu từ 25%, còn thiếu 01 người, bình quân mỗi năm cần thêm 01 người.");

    [Fact]
    public void A_provisional_verdict_says_that_it_is_one() =>
        Section("III.2")[0].Should().StartWith("- CB30-01 - Số lượng trí thức trên địa bàn tỉnh: mới có 629 người, mục tiêu từ 25.767, còn thiếu 25.138 người").And.EndWith("đánh giá là tạm tính vì tiêu chí thống kê của số liệu gốc chưa được xác nhận.");

    [Fact]
    public void Another_reading_that_would_turn_the_verdict_is_named()
    {
        var review = Paper.Of([], [$"1 x {Health} degrees=specialist-2", $"1 x {Health} degrees=bachelor"]);
        Section("III.2", review).Should().Contain(
            "- CB30-07 - Y tế: công chức, viên chức có trình độ sau đại học, chuyên môn sâu: tính theo cách khác thì kết quả đánh giá khác: cách tính INTERSECTION (vừa có bằng thạc sĩ hoặc tiến sĩ, vừa có chuyên khoa cấp I, cấp II hoặc bác sĩ nội trú) là 0/2, chưa đạt.");
    }

    [Fact]
    public void Too_little_known_is_said_plainly()
    {
        var review = Paper.Of([], [$"3 x {Health} degrees=bachelor"]);
        Section("III.2", review).Should().Contain(
            "- CB30-08 - Y tế: công chức, viên chức chuyên ngành y tế được bồi dưỡng đáp ứng tiêu chuẩn ngạch, tiêu chuẩn chức danh nghề nghiệp: chưa đủ cơ sở đánh giá: 03 người chưa có thông tin để xét; số này có thể làm thay đổi kết quả.");
        Section("II.1", review)[0].Should().StartWith("Tính đến ngày 31/12/2025, đội ngũ trí thức có 03 người; chưa có số liệu kỳ trước để so sánh.");
    }

    [Fact]
    public void The_sum_names_every_target_once()
    {
        var sum = Section("III.1")[0];
        sum.Should().StartWith("Kế hoạch có 17 chỉ tiêu bằng số đến năm 2030. Tính đến ngày 31/12/2025: ");
        foreach (var target in Paper.Review.Report.Targets)
        {
            sum.Split(target.Target.Code).Should().HaveCount(2, target.Target.Code);
        }
    }

    [Fact]
    public void A_round_without_anybody_gives_a_document_all_the_same()
    {
        var shelf = Staff.Shelf(Array.Empty<(DateOnly, string[])>());
        var empty = YearlyReview.Of(ReportOf(shelf), shelf);
        Paper.Faults(WordReview.Write(Paper.Document("party", empty))).Should().BeEmpty();
        Section("II.3", empty)[0].Should().Be("- Không có đối tượng.");
    }

    [Theory]
    [InlineData("Ban Thường vụ Tỉnh ủy Cao Bằng", "party")]
    [InlineData("Đảng uỷ Sở Văn hóa, Thể thao và Du lịch", "party")]
    [InlineData("HUYỆN ỦY VĨNH LINH", "party")]
    [InlineData("Ủy ban nhân dân tỉnh Cao Bằng", "state")]
    [InlineData("Thủ tướng Chính phủ", "state")]
    public void The_form_is_that_of_the_body_that_issued_the_plan(string issuer, string style) => DocumentStyles.ForIssuer(issuer).Code.Should().Be(style);

    [Theory]
    [InlineData(null, "party")]
    [InlineData(DocumentForm.State, "state")]
    [InlineData(DocumentForm.Party, "party")]
    public void A_plan_may_state_the_form_itself(DocumentForm? form, string style) => DocumentStyles.ForPlan(ShippedPlan.CaoBang with { Form = form }).Code.Should().Be(style);

    [Fact]
    public void There_is_a_form_of_documents_for_each_that_plans_may_state() => DocumentStyles.Codes.Should().BeEquivalentTo(DocumentForms.Codes);

    private static Report ReportOf(RosterShelf shelf) => Staff.Report(shelf);

    private static List<string> Section(string key, YearlyReview? review = null) =>
        [.. Paper.Document("state", review).Sections.Single(section => section.Key == key).Blocks.Select(Words).OfType<string>()];

    private static string? Words(DocumentBlock block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Text,
        NoteBlock note => note.Text,
        _ => null,
    };
}
