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
}
