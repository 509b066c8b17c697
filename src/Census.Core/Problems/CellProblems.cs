namespace Census.Core.Problems;

/// <summary>The kinds of problem of one cell, C3xxx: what it says cannot be read, was repaired, or leaves a question open.</summary>
public static class CellProblems
{
    public static readonly ProblemCode FormulaError = new("C3001", Severity.Error,
        "Ô này chứa lỗi công thức “{value}” nên không có giá trị. Sửa công thức hoặc gõ trực tiếp giá trị, rồi gửi lại.",
        "The cell holds the formula error “{value}” and so no value. Mend the formula or type the value itself, then send the list again.");

    public static readonly ProblemCode NotADate = new("C3012", Severity.Error,
        "“{value}” không phải là ngày. Cần ngày/tháng/năm (ví dụ 12/03/1980), tháng/năm hoặc năm. Sửa lại ô này rồi gửi lại.",
        "“{value}” is not a date. Expected day/month/year (for example 12/03/1980), month/year or a year. Correct the cell and send the list again.");

    public static readonly ProblemCode TwoSexesFilled = new("C3013", Severity.Error,
        "Cả cột Nam và cột Nữ đều được ghi nên chưa rõ giới tính. Chỉ ghi ở một cột. Xóa một trong hai ô rồi gửi lại.",
        "Both the column for men and the column for women are filled, so the sex is not known. Expected in one of them. Clear one cell and send the list again.");

    public static readonly ProblemCode BirthAhead = new("C3015", Severity.Error,
        "Ngày sinh “{value}” không thể là của người đang làm việc nên không được dùng. Sửa lại năm sinh rồi gửi lại.",
        "Nobody at work was born on “{value}”, so the date is not used. Correct the year of birth and send the list again.");

    public static readonly ProblemCode UnknownSex = new("C3014", Severity.Error,
        "Không xác định được giới tính từ “{value}”. Cần ghi Nam hoặc Nữ. Sửa lại ô này rồi gửi lại.",
        "“{value}” does not say the sex. Expected Nam or Nữ. Correct the cell and send the list again.");

    public static readonly ProblemCode UnknownDegree = new("C3021", Severity.Error,
        "Không xác định được trình độ từ “{value}”. Cần ghi rõ trình độ đào tạo (ví dụ TS, ThS, CKII, CKI, ĐH, CĐ, TC, SC); nếu chưa qua đào tạo thì ghi “Không”.",
        "No level of training was recognised in “{value}”. Write the level (for example TS, ThS, CKII, CKI, ĐH, CĐ, TC, SC), or “Không” for none.");

    public static readonly ProblemCode OnlyInTraining = new("C3022", Severity.Warning,
        "“{value}” chỉ cho biết trình độ đang theo học, chưa được tính là đã có bằng. Cần ghi thêm trình độ cao nhất đã có bằng (ví dụ “ThS, đang học NCS”).",
        "“{value}” names only what is being studied for, which is not a degree held. Add the highest degree held (for example “ThS, đang học NCS”).");

    public static readonly ProblemCode UnclearPostgraduate = new("C3023", Severity.Warning,
        "“{value}” chưa nêu rõ trình độ sau đại học; tạm tính là đã có bằng đại học. Cần ghi rõ: CKI, BSNT, thạc sĩ, CKII hay tiến sĩ.",
        "“{value}” does not say which postgraduate degree; for now it counts as a bachelor's. Say which: CKI, BSNT, thạc sĩ, CKII or tiến sĩ.");

    public static readonly ProblemCode OnlyAcademicTitle = new("C3024", Severity.Warning,
        "“{value}” là chức danh khoa học, chưa cho biết học vị. Cần ghi thêm trình độ đào tạo (ví dụ PGS.TS).",
        "“{value}” is an academic title and does not say the degree. Add the degree (for example PGS.TS).");

    public static readonly ProblemCode ForeignLevel = new("C3025", Severity.Info,
        "“{value}” ghi bằng tiếng nước ngoài, đã lấy là {0}. Nên ghi tên trình độ bằng tiếng Việt.",
        "“{value}” is in another language and was taken as {0}. Better write the level in Vietnamese.");

    public static readonly ProblemCode MajorNotLevel = new("C3026", Severity.Error,
        "“{value}” giống tên chuyên ngành, không phải trình độ, nên chưa rõ trình độ. Ghi trình độ (ví dụ ThS, ĐH, CĐ) ở cột này, chuyên ngành ở cột chuyên ngành.",
        "“{value}” looks like a branch of study, not a level, so the level is unknown. Write the level (for example ThS, ĐH, CĐ) here and the branch in its own column.");

    public static readonly ProblemCode SchoolNotMajor = new("C3027", Severity.Warning,
        "“{value}” giống tên cơ sở đào tạo, không phải chuyên ngành. Ghi chuyên ngành ở cột này.",
        "“{value}” looks like the name of a school, not a branch of study. Write the branch here.");

    public static readonly ProblemCode RepairMisfit = new("C3028", Severity.Warning,
        "Ô này không còn ghi “{value}” nên chỗ sửa thành “{0}” không được dùng. Xem lại ô rồi sửa lần nữa nếu cần.",
        "This cell no longer says “{value}”, so the repair to “{0}” is not used. Look at the cell and mend it again if need be.");

    public static readonly ProblemCode Mended = new("C3029", Severity.Info,
        "Tệp ghi “{value}”, sửa thành “{0}” bởi {1}, lúc {2}. Tệp gốc giữ nguyên; nên báo đơn vị sửa trong danh sách của mình.",
        "The file says “{value}”, mended to “{0}” by {1}, {2}. The file itself stays as it is; tell the unit to mend its list.");

    public static readonly ProblemCode IdWrongLength = new("C3031", Severity.Error,
        "“{value}” không phải là số định danh cá nhân (12 chữ số) hay số CMND cũ (9 chữ số). Đối chiếu với giấy tờ, định dạng cột là Văn bản rồi nhập lại.",
        "“{value}” is neither a citizen's number (12 digits) nor that of an old identity card (9 digits). Compare with the card, format the column as text and enter it again.");

    public static readonly ProblemCode IdPrecisionLost = new("C3032", Severity.Error,
        "Số định danh bị bảng tính đổi thành “{value}” nên mất các chữ số cuối, không khôi phục được. Định dạng cột là Văn bản rồi nhập lại đủ 12 chữ số.",
        "The sheet turned the identity number into “{value}”; its last digits are lost and cannot be restored. Format the column as text and enter all 12 digits.");

    public static readonly ProblemCode IdZerosRestored = new("C3033", Severity.Info,
        "Số giấy tờ “{value}” bị mất số 0 ở đầu; đã bổ sung lại. Nên định dạng cột là Văn bản để giữ đủ chữ số.",
        "The number “{value}” had lost its leading zeros; they were put back. Format the column as text to keep them.");

    public static readonly ProblemCode IdUnknownProvince = new("C3034", Severity.Warning,
        "Ba chữ số đầu của số định danh không thuộc danh mục mã tỉnh, thành phố nơi đăng ký khai sinh. Kiểm tra lại số; nếu khai sinh ở nước ngoài thì giữ nguyên.",
        "The first three digits of the identity number are no code of a province of birth registration. Check the number; keep it if the birth was registered abroad.");

    public static readonly ProblemCode IdSexDiffers = new("C3035", Severity.Warning,
        "Giới tính theo số định danh khác với giới tính ghi trong danh sách. Kiểm tra lại cả hai và sửa chỗ sai.",
        "The sex in the identity number differs from the sex in the list. Check both and correct the wrong one.");

    public static readonly ProblemCode IdBirthYearDiffers = new("C3036", Severity.Warning,
        "Năm sinh theo số định danh khác với năm sinh ghi trong danh sách. Kiểm tra lại cả hai và sửa chỗ sai.",
        "The birth year in the identity number differs from the birth year in the list. Check both and correct the wrong one.");

    public static readonly ProblemCode UnknownEthnicGroup = new("C3041", Severity.Error,
        "Không xác định được dân tộc từ “{value}”. Cần ghi tên dân tộc theo danh mục 54 dân tộc (ví dụ Tày, Nùng, Lô Lô), không ghi mã số hay tên gọi chung của nhiều dân tộc.",
        "“{value}” does not say which ethnic group. Write the name from the list of 54 groups (for example Tày, Nùng, Lô Lô), not a code and not a name shared by several groups.");

    public static readonly ProblemCode ProvisionalEthnicGroup = new("C3042", Severity.Warning,
        "“{value}” tạm xếp vào dân tộc {0}. Người Sán Chỉ ở Bảo Lạc có thể thuộc dân tộc khác theo danh mục thống kê; đề nghị xác nhận.",
        "“{value}” is counted as {0} for now. The Sán Chỉ of Bảo Lạc may belong to another group in the statistical list; please confirm.");

    public static readonly ProblemCode UnknownCategory = new("C3051", Severity.Error,
        "Không xác định được đối tượng từ “{value}”. Cần ghi một trong các loại: cán bộ, công chức, viên chức, hợp đồng, không chuyên trách.",
        "“{value}” does not say one category. Expected one of: cán bộ, công chức, viên chức, hợp đồng, không chuyên trách.");

    public static readonly ProblemCode UnknownTitleCode = new("C3052", Severity.Warning,
        "“{value}” không phải là mã ngạch hoặc mã chức danh nghề nghiệp đã biết (ví dụ 01.003, V.07.03.29). Kiểm tra lại mã, chú ý các số 0 bị mất.",
        "“{value}” is no known code of a rank or professional title (for example 01.003, V.07.03.29). Check the code and mind lost zeros.");

    public static readonly ProblemCode UnknownField = new("C3053", Severity.Error,
        "Không xác định được lĩnh vực từ “{value}”. Cần ghi một trong các lĩnh vực: nông nghiệp, giáo dục, y tế, văn hóa, du lịch, kỹ thuật - công nghiệp, khác.",
        "“{value}” does not say one field. Expected one of: nông nghiệp, giáo dục, y tế, văn hóa, du lịch, kỹ thuật - công nghiệp, khác.");

    public static readonly ProblemCode NotYesNo = new("C3054", Severity.Error,
        "“{value}” ở cột “{column}” không rõ là có hay không. Cần ghi x (hoặc Có, Đạt) nếu có, ghi Không (hoặc Chưa) nếu không; để trống là chưa có thông tin.",
        "“{value}” in column “{column}” is neither yes nor no. Write x (or Có, Đạt) for yes, Không (or Chưa) for no; blank means not known.");

    public static readonly ProblemCode UnknownPolitics = new("C3061", Severity.Warning,
        "Không xác định được trình độ lý luận chính trị đã có từ “{value}”. Cần ghi CN (cử nhân), CC (cao cấp), TC (trung cấp), SC (sơ cấp) hoặc Không; lớp bồi dưỡng và lớp đang học không phải là trình độ đã có.",
        "“{value}” does not say a level of political theory held. Write CN (cử nhân), CC (cao cấp), TC (trung cấp), SC (sơ cấp) or Không; a course or what is being studied for is no level held.");

    public static readonly ProblemCode UnknownStateManagement = new("C3062", Severity.Warning,
        "Không xác định được mức bồi dưỡng quản lý nhà nước từ “{value}”. Cần ghi CVCC, CVC, CV, CS, tên lớp bồi dưỡng khác, hoặc Không.",
        "“{value}” does not say the training in state management. Write CVCC, CVC, CV, CS, the name of another course, or Không.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<ProblemCode> All { get; } =
    [
        FormulaError, NotADate, TwoSexesFilled, UnknownSex, BirthAhead, UnknownDegree, OnlyInTraining, UnclearPostgraduate, OnlyAcademicTitle,
        ForeignLevel, MajorNotLevel, SchoolNotMajor,
        RepairMisfit, Mended,
        IdWrongLength, IdPrecisionLost, IdZerosRestored, IdUnknownProvince, IdSexDiffers, IdBirthYearDiffers,
        UnknownEthnicGroup, ProvisionalEthnicGroup, UnknownCategory, UnknownTitleCode, UnknownField, NotYesNo,
        UnknownPolitics, UnknownStateManagement,
    ];
}
