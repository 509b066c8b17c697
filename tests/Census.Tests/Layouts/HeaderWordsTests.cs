using Census.Core.Degrees;
using Census.Core.Text;
using Census.Import.Layouts;

namespace Census.Tests.Layouts;

/// <summary>Headings as offices write them, levels between slashes, and what they mean.</summary>
public sealed class HeaderWordsTests
{
    private static ColumnMeaning Meaning(string path) =>
        Drafted.Reference.HeaderWords.Understand([.. path.Split(" / ").Select(Fold.Key)]);

    [Theory]
    [InlineData(StaffColumn.RowNumber, "STT|TT|Số TT|S.T.T|Stt|Thứ tự|No")]
    [InlineData(StaffColumn.FullName, "Họ và tên|Họ tên|Họ và tên khai sinh|Họ, chữ đệm và tên|Họ tên CBCCVC|Họ và tên cán bộ|Full name|HỌ VÀ TÊN|Họ và tên công chức|Họ và tên giáo viên")]
    [InlineData(StaffColumn.FamilyName, "Họ đệm|Họ lót|Họ và tên đệm|Họ|Họ và tên / Họ đệm")]
    [InlineData(StaffColumn.GivenName, "Tên|Họ và tên / Tên")]
    [InlineData(StaffColumn.BirthDate, "Ngày sinh|Ngày tháng năm sinh|Ngày, tháng, năm sinh|NTNS|N.sinh|Năm sinh|NS|Sinh ngày|Ngày/tháng/năm sinh|Date of birth|Ngày sinh / Ghi đủ ngày tháng")]
    [InlineData(StaffColumn.BirthDateMale, "Ngày sinh / Nam|Ngày tháng năm sinh / Nam|Năm sinh / Nam|Năm sinh nam")]
    [InlineData(StaffColumn.BirthDateFemale, "Ngày sinh / Nữ|Ngày, tháng, năm sinh / Nữ|Năm sinh nữ")]
    [InlineData(StaffColumn.Sex, "Giới tính|Giới|Phái|G.tính|Nam/Nữ|Gender")]
    [InlineData(StaffColumn.SexMale, "Nam|Giới tính / Nam")]
    [InlineData(StaffColumn.SexFemale, "Nữ|Giới tính / Nữ")]
    [InlineData(StaffColumn.EthnicGroup, "Dân tộc|DT|D.tộc|Thành phần dân tộc|Mã dân tộc")]
    [InlineData(StaffColumn.CitizenId, "Số CCCD|CCCD|Số căn cước|Số định danh cá nhân|Số định danh|Mã định danh|CMND/CCCD|Số thẻ CC|ID")]
    [InlineData(StaffColumn.OldId, "CMND|CMTND|Số CMT|Giấy CMND")]
    [InlineData(StaffColumn.EmployeeCode, "Mã CBCC|Mã số CBCCVC|Mã cán bộ|Mã nhân viên|Số hiệu|Số hiệu CC|Số hiệu công chức|Mã GV|Mã định danh GV|Mã định danh Bộ GD&ĐT|Số hiệu cán bộ, công chức, viên chức")]
    [InlineData(StaffColumn.PositionAndUnit, "Chức vụ, đơn vị công tác|Chức danh, đơn vị công tác|Chức vụ, chức danh, đơn vị công tác|Chức vụ và nơi công tác|Đơn vị công tác, chức vụ|Chức vụ, cơ quan công tác")]
    [InlineData(StaffColumn.PostgraduateTick, "ThS/CKI|TS/CKII|Thạc sĩ, CKI|Trình độ chuyên môn / Tiến sĩ-CKII|CKI, CKII")]
    [InlineData(StaffColumn.FullName, "HoTen|HoVaTen|HOTEN")]
    [InlineData(StaffColumn.BirthDate, "NgaySinh|NGAYSINH|NamSinh")]
    [InlineData(StaffColumn.Degree, "TrinhDo|TrinhDoChuyenMon")]
    [InlineData(StaffColumn.Unit, "TenDonVi|DonViCongTac")]
    [InlineData(StaffColumn.Unit, "Đơn vị|Đơn vị công tác|Cơ quan|Cơ quan công tác|Nơi công tác|Phòng ban|Bộ phận|Trường|Đơn vị trực thuộc|Tên đơn vị|Tổ chuyên môn|Khoa/phòng|Cơ quan, đơn vị sử dụng CBCCVC")]
    [InlineData(StaffColumn.Position, "Chức vụ|CV|Chức danh|Chức vụ hiện nay|Chức vụ chính quyền|CV, chức danh công tác|Chức vụ/chức danh|Vị trí|Chức vụ/chức danh hiện tại|Nhóm CV")]
    [InlineData(StaffColumn.JobPost, "Vị trí việc làm|VTVL|Công việc được giao|Nhiệm vụ|Công việc phụ trách")]
    [InlineData(StaffColumn.Note, "Ghi chú|Trạng thái CB|Tình trạng làm việc")]
    [InlineData(StaffColumn.Category, "Đối tượng|Loại|Loại cán bộ|Diện|CB/CC/VC|Loại hợp đồng|Hình thức hợp đồng|Biên chế/HĐ|Hình thức tuyển dụng")]
    [InlineData(StaffColumn.CategoryTick, "Công chức|Viên chức|Đối tượng / CC|Đối tượng / HĐ|Hợp đồng")]
    [InlineData(StaffColumn.TitleCode, "Chức danh nghề nghiệp (Mã số)|Mã ngạch|Mã số|Mã số ngạch|Mã CDNN|Mã số CDNN|Mã số chức danh nghề nghiệp|MSN|Mã|Ngạch / Mã ngạch|Ngạch lương / Mã số|Chức danh nghề nghiệp / Mã số")]
    [InlineData(StaffColumn.Degree, "Trình độ chuyên môn|TĐCM|Chuyên môn|CM|Trình độ đào tạo|Trình độ cao nhất|Trình độ học vấn|Bằng cấp|Văn bằng|Học vị|Trình độ|Trình độ CMNV|Trình độ chuyên môn, nghiệp vụ|Trình độ / Chuyên môn|Trình độ chuyên môn/chuyên ngành đào tạo")]
    [InlineData(StaffColumn.DegreeTick, "TSKH|TS|Tiến sĩ|ThS|Thạc sĩ|CKII|CKI|ĐH|Đại học|CĐ|TC|SC|Trình độ / Chuyên môn / ThS|Trình độ / TC|Trình độ đào tạo / Cao đẳng")]
    [InlineData(StaffColumn.Major, "Chuyên ngành|Ngành đào tạo|Ngành học|Chuyên ngành đào tạo|Ngành|Chuyên khoa|Trình độ / Chuyên ngành")]
    [InlineData(StaffColumn.AwardedOn, "Năm tốt nghiệp|Năm TN|TN năm|Năm cấp bằng|Năm đào tạo|Trình độ / Năm tốt nghiệp|Trình độ chuyên môn / Năm")]
    [InlineData(StaffColumn.InTraining, "Đang học|Đang đào tạo|Đang theo học|Cử đi học|NCS")]
    [InlineData(StaffColumn.JoinedOn, "Ngày tuyển dụng|Ngày vào ngành|Ngày vào cơ quan|Năm vào ngành|Ngày bắt đầu công tác|Ngày hợp đồng|Thời gian công tác")]
    [InlineData(StaffColumn.TitleTrained, "Bồi dưỡng / Tiêu chuẩn CDNN|CC CDNN|BD theo tiêu chuẩn|Bồi dưỡng / CDNN|Bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp")]
    [InlineData(StaffColumn.ContinuousTraining, "Đào tạo liên tục|CME|Bồi dưỡng / Đào tạo liên tục")]
    [InlineData(StaffColumn.TitleStandard, "Đạt chuẩn|Đạt tiêu chuẩn|Đạt chuẩn trình độ|Chuẩn nghề nghiệp|Đạt tiêu chuẩn chức danh nghề nghiệp")]
    [InlineData(StaffColumn.PostFit, "Đáp ứng VTVL|Trình độ phù hợp VTVL")]
    [InlineData(StaffColumn.PoliticalTheory, "LLCT|Trình độ LLCT|Trình độ / Lý luận chính trị|Trình độ / Chính trị|LLCT / Trình độ|Trình độ / Chính trị / TC|LLCT / CN|Lý luận chính trị / Cao cấp")]
    [InlineData(StaffColumn.StateManagement, "QLNN|Quản lý nhà nước|Trình độ QLNN|Bồi dưỡng / QLNN|QLNN / CV|Quản lý nhà nước / Chuyên viên chính")]
    [InlineData(StaffColumn.ForeignLanguage, "Ngoại ngữ|NN|Trình độ ngoại ngữ|Ngoại ngữ / ĐH|NN / ĐH|Trình độ / Ngoại ngữ|Ngoại ngữ / Chứng chỉ")]
    [InlineData(StaffColumn.English, "Tiếng Anh|Anh văn|Ngoại ngữ / Tiếng Anh|Ngoại ngữ / Tiếng Anh / ĐH trở lên|Tiếng Anh / Chứng chỉ (A, B, C)")]
    [InlineData(StaffColumn.OtherLanguage, "Ngoại ngữ khác|Ngoại ngữ / Ngoại ngữ khác|Ngoại ngữ / Khác|Ngoại ngữ / Ngoại ngữ khác / Chứng chỉ")]
    [InlineData(StaffColumn.MinorityLanguage, "Tiếng dân tộc|Tiếng DTTS|Ngoại ngữ / Tiếng dân tộc")]
    [InlineData(StaffColumn.Computing, "TH|Tin học|Trình độ tin học|CNTT|Tin học / TC|Tin học / Trung cấp trở lên|Tin học / Chứng chỉ|TH / TC")]
    [InlineData(StaffColumn.PartyMember, "Đảng viên|Là đảng viên|Đảng / Đảng viên")]
    [InlineData(StaffColumn.PartyAdmittedOn, "Ngày vào Đảng|Ngày kết nạp|NVĐ|Đảng viên / Dự bị|Ngày vào Đảng / Dự bị|Đảng / Ngày vào")]
    [InlineData(StaffColumn.PartyOfficialOn, "Ngày chính thức|Ngày vào Đảng / Chính thức|Đảng viên / Ngày chính thức")]
    [InlineData(StaffColumn.SalaryCoefficient, "Hệ số|HSL|Hệ số lương|Lương / Hệ số|Ngạch lương / Hệ số")]
    [InlineData(StaffColumn.Note, "Ghi chú|GC|Khác")]
    public void Headings_mean_what_offices_mean(StaffColumn expected, string headings)
    {
        var wrong = headings.Split('|').Where(heading => Meaning(heading).Column != expected).Select(heading => $"{heading}: {Meaning(heading).Column}");
        wrong.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Chia theo ngạch / CV|LLCT / Năm|Ngoại ngữ / Nơi cấp|Đảng viên / Chi bộ|Phụ cấp / Hệ số|Phụ cấp chức vụ / Hệ số|Lương / Bậc|Quản lý / Chức vụ|Ngày tuyển dụng / Chính thức")]
    [InlineData("Trình độ văn hóa|Học hàm|Bậc lương|PC chức vụ|Chức vụ Đảng|Quê quán|Nơi sinh|Hộ khẩu thường trú|Điện thoại|Mã số BHXH|ĐV|Bồi dưỡng LLCT")]
    [InlineData("Là người DTTS|Tôn giáo|Ngạch công chức|Tên ngạch|Chức danh nghề nghiệp|Hạng|Đánh giá công chức|Xếp loại viên chức|Quy hoạch cán bộ|Phụ cấp công vụ|Lương công chức|Mức lương hợp đồng|Nơi đào tạo|Trình độ / Nơi đào tạo|Hình thức đào tạo|Đại học / Trường|Thạc sĩ / Loại|Thạc sĩ / Nơi đào tạo")]
    public void Columns_that_are_not_ours_are_known_and_left_alone(string headings)
    {
        var wrong = headings.Split('|').Where(heading => Meaning(heading).Column != StaffColumn.Known).Select(heading => $"{heading}: {Meaning(heading).Column}");
        wrong.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Trình độ / Chuyên môn / ThS", DegreeLevel.Master)]
    [InlineData("Trình độ chuyên môn / TS", DegreeLevel.Doctor)]
    [InlineData("Trình độ / Đại học", DegreeLevel.Bachelor)]
    [InlineData("Trình độ / CK I", DegreeLevel.Specialist1)]
    [InlineData("Chuyên môn / BSNT", DegreeLevel.Resident)]
    [InlineData("Trình độ / TC", DegreeLevel.Intermediate)]
    [InlineData("Trình độ / Sơ cấp", DegreeLevel.Elementary)]
    [InlineData("Thạc sĩ / Chuyên ngành", DegreeLevel.Master)]
    [InlineData("Trình độ / Đại học / Ngành đào tạo", DegreeLevel.Bachelor)]
    [InlineData("Tiến sĩ / Năm", DegreeLevel.Doctor)]
    [InlineData("ThS / Năm tốt nghiệp", DegreeLevel.Master)]
    public void Levels_under_a_group_of_degrees_are_ticks(string path, DegreeLevel level) => Meaning(path).Level.Should().Be(level);

    [Theory]
    [InlineData("Chuyên môn / Sau ĐH")]
    [InlineData("Trình độ / Chuyên môn / Trên ĐH")]
    [InlineData("Trình độ chuyên môn / Dưới ĐH")]
    [InlineData("Trình độ / Chuyên môn / Khác")]
    public void A_group_of_several_levels_is_no_degree(string path) =>
        Meaning(path).Column.Should().NotBe(StaffColumn.DegreeTick).And.NotBe(StaffColumn.Degree);
}
