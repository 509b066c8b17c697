namespace Census.Core.Problems;

/// <summary>Why something cannot be entered by hand beside a plan, or taken back (C602x). {value} is what was given.</summary>
public static class PlanEntryProblems
{
    public static readonly ProblemCode NoResultFor = new(
        "C6020",
        Severity.Error,
        "Kế hoạch “{0}” không có nội dung theo dõi “{value}” để nhập kết quả; chỉ tiêu thì được tính từ danh sách. Các mã dùng được: {1}.",
        "The plan “{0}” has no monitored row “{value}” to enter a result for; targets are counted from the lists. The codes: {1}.");

    public static readonly ProblemCode NoTotalFor = new(
        "C6021",
        Severity.Error,
        "Kế hoạch “{0}” không có chỉ tiêu số lượng “{value}” để ghi số được thông báo. Các mã dùng được: {1}.",
        "The plan “{0}” has no head count “{value}” to declare a total for. The codes: {1}.");

    public static readonly ProblemCode NoDuty = new(
        "C6022",
        Severity.Error,
        "Kế hoạch “{0}” không có nhiệm vụ sơ kết, báo cáo “{value}”. Các mã dùng được: {1}.",
        "The plan “{0}” has no duty “{value}”. The codes: {1}.");

    public static readonly ProblemCode NoSuchEntry = new(
        "C6023",
        Severity.Error,
        "Không có lần nhập số {value}. Xem các lần nhập bằng lệnh: plan entries.",
        "There is no entry {value}. See them with: plan entries.")
    {
        OnPage = new(
            "Không có lần nhập số {value}. Tải lại trang để xem các lần nhập.",
            "There is no entry {value}. Load the page again to see them."),
    };

    public static readonly ProblemCode TakenBack = new(
        "C6024",
        Severity.Error,
        "Lần nhập số {value} đã bỏ trước đó; không có gì thay đổi.",
        "Entry {value} was taken back before; nothing changed.");

    public static readonly ProblemCode RoundLocked = new(
        "C6025",
        Severity.Error,
        "Kỳ {value} đã chốt nên không nhập, bỏ được. Mở lại bằng lệnh: round unlock {value}.",
        "Round {value} is locked: nothing can be entered or taken back. Open it again with: round unlock {value}.")
    {
        OnPage = new(
            "Kỳ {value} đã chốt nên không nhập, bỏ được. Nhờ người công bố số liệu mở lại kỳ.",
            "Round {value} is locked: nothing can be entered or taken back. Ask whoever publishes the figures to open it again."),
    };

    public static readonly ProblemCode BadNumber = new(
        "C6026",
        Severity.Error,
        "Số “{value}” không dùng được: số được thông báo từ 0 trở lên, là số nguyên, và số người đã có trong danh sách (--overlap) không lớn hơn số đó.",
        "The number “{value}” cannot stand: a declared total is whole, 0 or more, and the known overlap (--overlap) is not above it.")
    {
        OnPage = new(
            "Số “{value}” không dùng được: số được thông báo từ 0 trở lên, là số nguyên, và số người đã có trong danh sách không lớn hơn số đó.",
            "The number “{value}” cannot stand: a declared total is whole, 0 or more, and the known overlap is not above it."),
    };

    public static readonly ProblemCode NoSuchTable = new(
        "C6027",
        Severity.Error,
        "Kỳ này chưa tiếp nhận biểu thống kê nào từ tệp “{value}”. Các tệp có biểu thống kê: {0}.",
        "No table of counts was taken in from the file “{value}” in this round. Files with tables: {0}.");

    public static readonly ProblemCode NoTableInForce = new(
        "C6043",
        Severity.Error,
        "Không có biểu thống kê số {value} đang có hiệu lực. Xem các biểu bằng lệnh: tables list.",
        "There are no tables of counts {value} in force. See them with: tables list.")
    {
        OnPage = new(
            "Không có biểu thống kê số {value} đang có hiệu lực. Tải lại trang.",
            "There are no tables of counts {value} in force. Load the page again."),
    };

    public static readonly ProblemCode NoSource = new(
        "C6028",
        Severity.Error,
        "Thiếu căn cứ cho {value}: ghi tên, số văn bản làm căn cứ, ví dụ “Công văn số 12-CV/HVHNT”.",
        "What {value} rests on is missing: name the document, such as “Công văn số 12-CV/HVHNT”.");
}
