using Census.Core.Problems;
using Census.Import.Checks;
using Census.Tests.Layouts;

namespace Census.Tests.Checks;

/// <summary>Each check of a row: rows that raise it, and rows like them that must stay silent.</summary>
public sealed class RowCheckTests
{
    private static readonly DateOnly Round = new(2025, 12, 31);

    private static string[] Problems(string headings, string cells) =>
        Drafted.Of($"STT | Họ và tên | {headings}\n1 | Nguyễn Văn An | {cells}", round: Round).Problems;

    [Theory]
    [InlineData("2008-01-01 | Nam", "2|C|C4011")]
    [InlineData("2007-12-31 | Nam")]
    [InlineData("2007 | Nam")]
    [InlineData("2008 | Nam", "2|C|C4011")]
    [InlineData("1959-03-01 | Nam", "2|C|C4012")]  // 61 years and 3 months in 2025, and 5
    [InlineData("1959-12-01 | Nam")]
    [InlineData("1959 | Nam")]
    [InlineData("1958 | Nam", "2|C|C4012")]
    [InlineData("1963-03-01 | Nữ", "2|C|C4012")]   // 56 years and 8 months in 2025, and 5
    [InlineData("1964-06-01 | Nữ")]
    [InlineData("1963-03-01 | ")]
    [InlineData("1980-03-12 | Nữ")]
    public void Ages_at_the_day_of_the_figures(string cells, params string[] expected) =>
        Problems("Ngày sinh | Giới tính", cells).Should().Equal(expected);

    [Fact]
    public void A_doctor_may_serve_longer_and_who_is_said_to_have_left_is_reported_for_that()
    {
        Problems("Ngày sinh | Trình độ chuyên môn", "1955-03-01 | TS").Should().BeEmpty();
        Problems("Ngày sinh | Trình độ chuyên môn", "1953-03-01 | TS").Should().Equal("2|C|C4012");
        Problems("Ngày sinh | Ghi chú", "1955-03-01 | Đã nghỉ hưu").Should().Equal("2|D|C4023");
    }

    [Theory]
    [InlineData("VC", "2|C|C4012")]
    [InlineData("HĐ")]
    [InlineData("Không chuyên trách")]
    public void Only_posts_that_end_with_retirement_are_held_to_it(string category, params string[] expected) =>
        Problems("Ngày sinh | Đối tượng", "1950 | " + category).Should().Equal(expected);

    [Fact]
    public void Without_a_round_the_day_in_the_title_counts_and_without_any_nothing_is_said()
    {
        const string List = "STT | Họ và tên | Ngày sinh\n1 | Nguyễn Văn An | 2008-06-01";
        Drafted.Of("DANH SÁCH CÓ MẶT ĐẾN 31/12/2025\n" + List).Problems.Should().Equal("3|C|C4011");
        Drafted.Of(List).Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("1980-03-12 | 1995-09-01", "2|D|C4013")]
    [InlineData("1980-03-12 | 1996-03-12")]
    [InlineData("1980 | 1996")]
    [InlineData("1980 | 1995", "2|D|C4013")]
    [InlineData("1980-03-12 | 2026-01-01", "2|D|C4014")]
    [InlineData("1980-03-12 | 2025")]
    [InlineData("1980-03-12 | 2026", "2|D|C4014")]
    public void Days_of_joining(string cells, params string[] expected) => Problems("Ngày sinh | Ngày tuyển dụng", cells).Should().Equal(expected);

    [Theory]
    [InlineData("1980 | ĐH | 1997", "2|E|C4005")]
    [InlineData("1980 | ĐH | 1998")]
    [InlineData("1980 | SC | 1997")]
    [InlineData(" | ĐH | 1997")]
    public void A_degree_is_not_awarded_to_a_child(string cells, params string[] expected) =>
        Problems("Ngày sinh | Trình độ chuyên môn | Năm tốt nghiệp", cells).Should().Equal(expected);

    [Theory]
    [InlineData("2010-02-03 | 2011-02-02", "2|D|C4015")]
    [InlineData("2010-02-03 | 2011-02-03")]
    [InlineData("2010-02-03 | 2011")]
    [InlineData("2010 | 2010", "2|D|C4015")]
    [InlineData("2010-02-03 | ")]
    [InlineData("2010-02-03 | 2009-02-03", "2|D|C4015")]
    public void Probation_in_the_Party_takes_twelve_months(string cells, params string[] expected) =>
        Problems("Ngày vào Đảng | Ngày chính thức", cells).Should().Equal(expected);

    [Theory]
    [InlineData("TS, ĐH", "2|C|C4016")]
    [InlineData("TS, ThS, ĐH")]
    [InlineData("TS, CKI")]
    [InlineData("TS")]
    [InlineData("PGS.TS")]
    public void A_doctor_without_a_master_where_the_others_are_given(string cell, params string[] expected) =>
        Problems("Trình độ chuyên môn", cell).Should().Equal(expected);

    [Theory]
    [InlineData("CĐ | CC", "2|D|C4017")]
    [InlineData("TC | Cử nhân", "2|D|C4017")]
    [InlineData("ĐH | CC")]
    [InlineData("CĐ | TC")]
    [InlineData(" | CC")]
    [InlineData("Đang học ĐH | CC", "2|C|C3022")]
    public void Advanced_political_theory_goes_with_a_degree(string cells, params string[] expected) =>
        Problems("Trình độ chuyên môn | LLCT", cells).Should().Equal(expected);

    [Theory]
    [InlineData("TS | TS | ", "2|C|C4022")]
    [InlineData("TS | | NCS tại Trung Quốc", "2|C|C4022")]
    [InlineData("ThS | TS | NCS")]
    [InlineData("TS | | ")]
    [InlineData("ThS (NCS) | | ")]
    public void Who_studies_for_a_doctorate_does_not_hold_one(string cells, params string[] expected) =>
        Problems("Trình độ chuyên môn | Đang học | Ghi chú", cells).Should().Equal(expected);

    [Fact]
    public void A_doctoral_student_under_the_column_of_doctors_is_not_one()
    {
        var drafted = Drafted.Of("STT | Họ và tên | TS | ThS\n1 | Nguyễn Văn An | NCS | x");
        drafted.Problems.Should().Equal("2|C|C3022");
        Drafted.Degrees(drafted.Facts(2).Degrees).Should().Be("master");
        drafted.Facts(2).Degrees!.InTraining.Should().Equal(Core.Degrees.DegreeLevel.Doctor);
    }

    [Theory]
    [InlineData("Master | ", "2|C|C3025")]
    [InlineData("PhD | ", "2|C|C3025")]
    [InlineData("MBA | ")]
    [InlineData("Chăn nuôi thú y | ", "2|C|C3026")]
    [InlineData("gì đó | ", "2|C|C3021")]
    [InlineData("ĐH | Trường Đại học Tây Bắc", "2|D|C3027")]
    [InlineData("ĐH | Học viện Tài chính", "2|D|C3027")]
    [InlineData("ĐH | Sư phạm Toán")]
    [InlineData("ĐH | Quản trị trường học")]
    public void Words_in_the_wrong_column_or_language(string cells, params string[] expected) =>
        Problems("Trình độ chuyên môn | Chuyên ngành", cells).Should().Equal(expected);

    [Theory]
    [InlineData("Giáo viên | V.08.05.12", "2|D|C4018")]
    [InlineData("Bác sĩ | V.07.03.29", "2|D|C4018")]
    [InlineData("Bác sỹ | V.08.01.03")]
    [InlineData("Giáo viên | 15a.204")]
    [InlineData("Giáo viên | V.09.02.07")]
    [InlineData("Bác sĩ thú y | V.03.04.11")]
    [InlineData("Nhân viên y tế | V.08.05.13")]
    [InlineData("Kế toán | 06.031")]
    [InlineData("Bác sĩ | 01.003")]
    [InlineData("Phó Hiệu trưởng | V.07.03.28")]
    public void A_code_of_another_profession_than_the_post(string cells, params string[] expected) =>
        Problems("Chức danh | Mã số CDNN", cells).Should().Equal(expected);

    [Theory]
    [InlineData("Đã nghỉ hưu", "2|C|C4023")]
    [InlineData("Nghỉ hưu từ 01/7/2025", "2|C|C4023")]
    [InlineData("Thôi việc", "2|C|C4023")]
    [InlineData("Đã mất 2024", "2|C|C4023")]
    [InlineData("Chuyển công tác sang Sở Nội vụ", "2|C|C4023")]
    [InlineData("Nghỉ hưu trước tuổi theo NĐ 178/2024", "2|C|C4023")]
    [InlineData("Nghỉ hưu từ 01/3/2026")]
    [InlineData("Nghỉ hưu 2026")]
    [InlineData("Chuẩn bị nghỉ hưu")]
    [InlineData("Đến tuổi nghỉ hưu")]
    [InlineData("Chuyển công tác từ Sở Y tế")]
    [InlineData("Thay bà Hoa nghỉ hưu")]
    [InlineData("Nghỉ việc riêng")]
    [InlineData("Luân chuyển công tác 2023")]
    [InlineData("Mới chuyển công tác")]
    [InlineData("Đã chuyển đi học")]
    [InlineData("Kiêm nhiệm công tác Đoàn")]
    [InlineData("Kiêm nhiệm tại Hội Khuyến học", "2|C|C4025")]
    [InlineData("Nghỉ thai sản")]
    [InlineData("Biệt phái đến Sở Y tế", "2|C|C4024")]
    [InlineData("Kiêm nhiệm", "2|C|C4025")]
    [InlineData("Kế toán kiêm văn thư")]
    public void Remarks_on_people_who_are_counted_all_the_same(string remark, params string[] expected)
    {
        Problems("Ghi chú", remark).Should().Equal(expected);
        Drafted.Of("STT | Họ và tên | Ghi chú\n1 | Nguyễn Văn An | " + remark).Names.Should().HaveCount(1);
    }

    [Fact]
    public void A_remark_may_stand_in_brackets_after_the_name() =>
        Drafted.Of("STT | Họ và tên | Ngày sinh\n1 | Nguyễn Văn An (nghỉ hưu) | 1980\n2 | Trần Thị Bình (nghỉ TS) | 1990", round: Round).Problems.Should().Equal("2|B|C4007", "2|B|C4023", "3|B|C4007");

    [Theory]
    [InlineData("VC | HĐ 111", "2|D|C4027")]
    [InlineData("CC | Hợp đồng", "2|D|C4027")]
    [InlineData("HĐ | HĐ 111")]
    [InlineData("VC | Hợp đồng làm việc không xác định thời hạn")]
    [InlineData("VC | Hợp đồng từ 2003 đến 2009, tuyển dụng viên chức năm 2010")]
    [InlineData("VC | Thành viên HĐ trường")]
    [InlineData("VC | HĐ trường")]
    [InlineData("VC | ")]
    public void A_contract_in_the_remark_of_somebody_who_counts_as_staff(string cells, params string[] expected) =>
        Problems("Đối tượng | Ghi chú", cells).Should().Equal(expected);

    [Theory]
    [InlineData("1980-03-12 | gì | Abc | ĐH")]
    [InlineData("31/02/1980 | gì | Abc | xyz")]
    [InlineData("Tày | Nam | 12/03/1980 | ĐH")]
    public void A_slip_or_two_is_no_shift(string cells) =>
        Problems("Ngày sinh | Giới tính | Dân tộc | Trình độ chuyên môn", cells).Should().NotContain(problem => problem.EndsWith("C4026", StringComparison.Ordinal));

    [Theory]
    [InlineData("Ngày sinh | Giới tính | Dân tộc | Trình độ chuyên môn", "ABC | 1980-03-12 | Nữ | Tày", "2|D")]
    [InlineData("Ngày sinh | Giới tính | Dân tộc | Trình độ chuyên môn", "Nữ | Tày | ĐH | ", "2|C")]
    public void A_row_pasted_one_column_off_is_recognised(string headings, string cells, string place) =>
        Problems(headings, cells).Should().Contain(place + "|C4026");

    [Fact]
    public void Every_check_of_a_row_has_a_kind_of_its_own() =>
        RowChecks.All.Select(check => check.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(code => ProblemCatalog.Find(code.Code) == code);
}
