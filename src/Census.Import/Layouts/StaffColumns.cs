namespace Census.Import.Layouts;

/// <summary>
/// Codes of the columns a heading can be said to mean, and the heading of each in our template. Columns of ticks by level or category
/// are not among them: they need more than a word. Unknown codes give null.
/// </summary>
public static class StaffColumns
{
    private static readonly (StaffColumn Column, string Code, string Name)[] Table =
    [
        (StaffColumn.Known, "ignore", "không dùng"),
        (StaffColumn.RowNumber, "row-number", "STT"),
        (StaffColumn.FullName, "full-name", "Họ và tên"),
        (StaffColumn.FamilyName, "family-name", "Họ đệm"),
        (StaffColumn.GivenName, "given-name", "Tên"),
        (StaffColumn.BirthDate, "birth-date", "Ngày sinh"),
        (StaffColumn.BirthDateMale, "birth-date-male", "Ngày sinh (nam)"),
        (StaffColumn.BirthDateFemale, "birth-date-female", "Ngày sinh (nữ)"),
        (StaffColumn.Sex, "sex", "Giới tính"),
        (StaffColumn.SexMale, "sex-male", "Nam"),
        (StaffColumn.SexFemale, "sex-female", "Nữ"),
        (StaffColumn.EthnicGroup, "ethnic-group", "Dân tộc"),
        (StaffColumn.CitizenId, "citizen-id", "Số CCCD"),
        (StaffColumn.OldId, "old-id", "Số CMND"),
        (StaffColumn.EmployeeCode, "employee-code", "Mã cán bộ"),
        (StaffColumn.Unit, "unit", "Đơn vị công tác"),
        (StaffColumn.Position, "position", "Chức vụ"),
        (StaffColumn.Category, "category", "Đối tượng"),
        (StaffColumn.Field, "field", "Lĩnh vực"),
        (StaffColumn.TitleCode, "title-code", "Mã số CDNN, ngạch"),
        (StaffColumn.Degree, "degree", "Trình độ chuyên môn"),
        (StaffColumn.Major, "major", "Chuyên ngành"),
        (StaffColumn.AwardedOn, "awarded-on", "Năm tốt nghiệp"),
        (StaffColumn.JoinedOn, "joined-on", "Ngày tuyển dụng"),
        (StaffColumn.InTraining, "in-training", "Đang học"),
        (StaffColumn.TitleTrained, "title-trained", "Bồi dưỡng CDNN"),
        (StaffColumn.ContinuousTraining, "continuous-training", "Đào tạo liên tục"),
        (StaffColumn.TitleStandard, "title-standard", "Đạt chuẩn chức danh"),
        (StaffColumn.KnowledgeUpdated, "knowledge-updated", "Cập nhật kiến thức"),
        (StaffColumn.PostFit, "post-fit", "Đáp ứng VTVL"),
        (StaffColumn.Expert, "expert", "Chuyên gia"),
        (StaffColumn.PartyMember, "party-member", "Đảng viên"),
        (StaffColumn.PartyAdmittedOn, "party-admitted-on", "Ngày vào Đảng"),
        (StaffColumn.PartyOfficialOn, "party-official-on", "Ngày chính thức"),
        (StaffColumn.PoliticalTheory, "political-theory", "Lý luận chính trị"),
        (StaffColumn.StateManagement, "state-management", "Quản lý nhà nước"),
        (StaffColumn.ForeignLanguage, "foreign-language", "Ngoại ngữ"),
        (StaffColumn.English, "english", "Tiếng Anh"),
        (StaffColumn.OtherLanguage, "other-language", "Ngoại ngữ khác"),
        (StaffColumn.MinorityLanguage, "minority-language", "Tiếng dân tộc"),
        (StaffColumn.Computing, "computing", "Tin học"),
        (StaffColumn.SalaryCoefficient, "salary-coefficient", "Hệ số lương"),
        (StaffColumn.Note, "note", "Ghi chú"),
    ];

    /// <summary>Every code, in the order in which they are told.</summary>
    public static IEnumerable<string> Codes => Table.Select(row => row.Code);

    public static string Code(this StaffColumn column) => Of(column).Code;

    /// <summary>The heading of the column in our template ("Số CCCD").</summary>
    public static string Name(this StaffColumn column) => Of(column).Name;

    public static StaffColumn? Parse(string? code) => Array.FindIndex(Table, row => row.Code == code) is var i and >= 0 ? Table[i].Column : null;

    private static (StaffColumn Column, string Code, string Name) Of(StaffColumn column) => Array.Find(Table, row => row.Column == column) is { Code: not null } row
        ? row
        : throw new ArgumentOutOfRangeException(nameof(column), column, "a column without a code");
}
