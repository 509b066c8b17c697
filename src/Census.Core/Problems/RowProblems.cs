namespace Census.Core.Problems;

/// <summary>What can be wrong inside one row (C4xxx).</summary>
public static class RowProblems
{
    public static readonly ProblemCode NoName = new("C4001", Severity.Error,
        "Dòng có số thứ tự hoặc dữ liệu nhưng không có họ tên nên không tính là người. Bổ sung họ tên hoặc xóa dòng rồi gửi lại.",
        "The row has a number or data but no name and cannot be a person. Add the name or delete the row and send the list again.");

    public static readonly ProblemCode NotAName = new("C4002", Severity.Error,
        "“{value}” không phải họ tên người nên dòng này không được tính. Sửa lại họ tên rồi gửi lại.",
        "“{value}” is not a person's name, so the row was not counted. Correct the name and send the list again.");

    public static readonly ProblemCode TwoCategories = new("C4004", Severity.Warning,
        "Đánh dấu nhiều hơn một đối tượng (cán bộ, công chức, viên chức…) nên chưa rõ đối tượng. Chỉ đánh dấu một cột.",
        "More than one category is ticked, so the category is unknown. Tick only one.");

    public static readonly ProblemCode AwardedTooEarly = new("C4005", Severity.Warning,
        "Năm tốt nghiệp {value} sớm hơn năm đủ 18 tuổi (sinh năm {0}). Kiểm tra lại năm tốt nghiệp và ngày sinh.",
        "The degree of {value} would have been awarded before the age of 18 (born {0}). Check both years.");

    public static readonly ProblemCode TwoNumbersForHighest = new("C4006", Severity.Warning,
        "Cột trình độ ghi “{value}” nhưng ô đánh dấu lại là {0}; đã lấy cả hai. Kiểm tra lại trình độ.",
        "The degree column says “{value}” but the tick says {0}; both were taken. Check the degree.");

    public static readonly ProblemCode NameRepaired = new("C4007", Severity.Info,
        "Họ tên ghi “{value}”, đã lấy là “{0}”.",
        "The name is written “{value}” and was taken as “{0}”.");

    public static readonly ProblemCode SeveralPeople = new("C4008", Severity.Error,
        "Ô họ tên của dòng này ghi {0} người nên không được tính. Tách mỗi người một dòng rồi gửi lại.",
        "The name cell of this row holds {0} people, so the row was not counted. Give each of them a row and send the list again.");

    public static readonly ProblemCode TooYoung = new("C4011", Severity.Warning,
        "Sinh {value}, chưa đủ {0} tuổi vào ngày {1}. Kiểm tra lại ngày sinh.",
        "Born {value} and not yet {0} on {1}. Check the birth date.");

    public static readonly ProblemCode PastRetirement = new("C4012", Severity.Warning,
        "Sinh {value}, đã {0} tuổi vào ngày {1}, quá tuổi nghỉ hưu nhiều năm. Kiểm tra lại ngày sinh; nếu đã nghỉ hưu thì bỏ dòng này.",
        "Born {value} and {0} years old on {1}, years beyond retirement. Check the birth date; leave the row out if the person has retired.");

    public static readonly ProblemCode JoinedTooYoung = new("C4013", Severity.Warning,
        "Ngày tuyển dụng {value} khi chưa đủ {0} tuổi (sinh {1}). Kiểm tra lại hai ngày.",
        "Joined on {value}, before the age of {0} (born {1}). Check both dates.");

    public static readonly ProblemCode JoinedLater = new("C4014", Severity.Warning,
        "Ngày tuyển dụng {value} sau ngày lấy số liệu {0}. Kiểm tra lại ngày; nếu đúng thì người này chưa thuộc danh sách.",
        "Joined on {value}, after {0}, the day of the figures. Check the date; if it is right the person does not belong to this list yet.");

    public static readonly ProblemCode ShortProbation = new("C4015", Severity.Warning,
        "Ngày vào Đảng chính thức {value} chưa đủ {1} tháng sau ngày kết nạp {0}. Kiểm tra lại hai ngày.",
        "Full member of the Party on {value}, less than {1} months after the admission on {0}. Check both dates.");

    public static readonly ProblemCode DoctorWithoutMaster = new("C4016", Severity.Info,
        "Có bằng tiến sĩ, ghi đủ các bằng khác nhưng không ghi thạc sĩ. Được phép; kiểm tra xem có ghi thiếu không.",
        "A doctor's degree beside others, but no master's. That may be; check whether it was left out.");

    public static readonly ProblemCode AdvancedWithoutDegree = new("C4017", Severity.Warning,
        "Lý luận chính trị {0} nhưng trình độ chuyên môn chỉ có {1}. Kiểm tra lại cả hai.",
        "Political theory “{0}”, but the degree is only “{1}”. Check both.");

    public static readonly ProblemCode OtherProfession = new("C4018", Severity.Warning,
        "Mã “{value}” thuộc ngành {1}, không khớp với chức danh “{0}”. Kiểm tra lại mã.",
        "Code “{value}” is of another profession ({1}) than the post “{0}”. Check the code.");

    public static readonly ProblemCode BelowStandard = new("C4019", Severity.Info,
        "Chức danh “{value}” yêu cầu từ {1} trở lên; {0} người trong trang có trình độ thấp hơn (dòng này là người đầu tiên). Kiểm tra lại mã và trình độ; nếu đúng thì những người này chưa đạt chuẩn trình độ.",
        "Title “{value}” asks for at least {1}; {0} people of this sheet have less (this row is the first of them). Check the codes and the degrees; if they are right these people are below the standard.");

    public static readonly ProblemCode SeveralLevels = new("C4020", Severity.Info,
        "Đánh dấu nhiều trình độ ({0}), khác với các dòng khác; đã lấy tất cả. Nếu chỉ cần trình độ cao nhất, bỏ các dấu thừa.",
        "Several levels are ticked ({0}), unlike other rows; all were taken. Clear the spare ticks if only the highest is meant.");

    public static readonly ProblemCode NoLevel = new("C4021", Severity.Warning,
        "Không đánh dấu trình độ chuyên môn nào nên chưa rõ trình độ. Đánh dấu một cột; nếu chưa qua đào tạo, thêm cột “Trình độ chuyên môn” và ghi “Không”.",
        "No level of training is ticked, so it is unknown. Tick one; for none add a column “Trình độ chuyên môn” and write “Không”.");

    public static readonly ProblemCode DoctorInTraining = new("C4022", Severity.Warning,
        "Ghi đã có bằng tiến sĩ nhưng chỗ khác ghi đang là nghiên cứu sinh. Nếu chưa có bằng, bỏ tiến sĩ và ghi trình độ cao nhất đã có.",
        "A doctor's degree is stated, and elsewhere that the person is still studying for one. If it is not awarded yet, give the highest degree held.");

    public static readonly ProblemCode HasLeft = new("C4023", Severity.Warning,
        "Ghi chú “{value}” cho thấy người này có thể không còn làm việc; vẫn được tính. Nếu đã nghỉ hoặc chuyển đi trước ngày lấy số liệu, bỏ dòng này rồi gửi lại.",
        "The remark “{value}” says that this person may have left; counted all the same. If so before the day of the figures, leave the row out and send the list again.");

    public static readonly ProblemCode Seconded = new("C4024", Severity.Info,
        "Ghi chú “{value}”: người biệt phái được tính ở đơn vị quản lý biên chế. Kiểm tra xem nơi đến có gửi trùng không.",
        "Remark “{value}”: a seconded person counts at the unit that holds the post. Check that the receiving unit does not list the person too.");

    public static readonly ProblemCode SecondPost = new("C4025", Severity.Info,
        "Ghi chú “{value}”: người kiêm nhiệm chỉ được tính một lần. Kiểm tra xem đơn vị chính đã gửi chưa.",
        "Remark “{value}”: somebody with a second post counts once. Check that the main unit has listed the person.");

    public static readonly ProblemCode ColumnsShifted = new("C4026", Severity.Warning,
        "Các ô {0} có nội dung của cột bên cạnh (ví dụ “{value}”); có thể dòng này bị lệch cột khi dán. Xếp lại dòng rồi gửi lại.",
        "The cells {0} hold what belongs to the column beside them (such as “{value}”); the row may have been pasted one column off. Put it right and send the list again.");

    public static readonly ProblemCode ContractByRemark = new("C4027", Severity.Warning,
        "Ghi chú “{value}” là lao động hợp đồng nhưng được tính là {0}. Ghi đúng đối tượng của người này rồi gửi lại.",
        "The remark “{value}” says contract staff, but the person counts as {0}. Give the right category and send the list again.");
}
