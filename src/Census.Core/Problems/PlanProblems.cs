namespace Census.Core.Problems;

/// <summary>
/// What can be wrong with a plan file (C60xx; {0} is the place in it, as a JSON path) and with a question put to a plan (C61xx).
/// Every sentence says the rule and shows something that keeps it.
/// </summary>
public static class PlanProblems
{
    public static readonly ProblemCode NotJson = new(
        "C6001",
        Severity.Error,
        "Tệp kế hoạch không đúng cú pháp JSON (dòng {0}): {value}. Sửa chỗ đó bằng trình soạn thảo văn bản; mẫu đúng là tệp cao-bang.json.",
        "The plan file is not correct JSON (line {0}): {value}. Mend that place in a text editor; cao-bang.json is a correct example.");

    public static readonly ProblemCode Missing = new(
        "C6002",
        Severity.Error,
        "{0}: thiếu “{1}”. Ví dụ đúng: {2}.",
        "{0}: “{1}” is missing. An example of what is right: {2}.");

    public static readonly ProblemCode UnknownProperty = new(
        "C6003",
        Severity.Error,
        "{0}: ở đây không có mục “{value}”. Các mục được dùng: {1}.",
        "{0}: there is no “{value}” here. What may stand here: {1}.");

    public static readonly ProblemCode WrongType = new(
        "C6004",
        Severity.Error,
        "{0}: phải là {1}, nhưng tệp ghi {value}. Ví dụ đúng: {2}.",
        "{0}: must be of type {3}, the file says {value}. An example of what is right: {2}.");

    public static readonly ProblemCode UnknownCode = new(
        "C6005",
        Severity.Error,
        "{0}: “{value}” không có trong danh mục mã. Các mã được dùng: {1}.",
        "{0}: “{value}” is not one of the codes. The codes: {1}.");

    public static readonly ProblemCode Duplicate = new(
        "C6006",
        Severity.Error,
        "{0}: mã “{value}” đã dùng tại {1}; mỗi mã chỉ dùng một lần. Đặt cho một trong hai mã khác, ví dụ “{value}a”.",
        "{0}: the code “{value}” is already used at {1}; a code is used once. Give one of the two another code, such as “{value}a”.");

    public static readonly ProblemCode Dangling = new(
        "C6007",
        Severity.Error,
        "{0}: “{value}” chưa được định nghĩa trong “{1}”. Hiện có: {2}.",
        "{0}: “{value}” is not defined in “{1}”. Defined are: {2}.");

    public static readonly ProblemCode OutOfBounds = new(
        "C6008",
        Severity.Error,
        "{0}: {value} không hợp lệ; quy tắc: {1}. Ví dụ đúng: {2}.",
        "{0}: {value} cannot stand; the rule: {3}. An example of what is right: {2}.");

    public static readonly ProblemCode Circle = new(
        "C6009",
        Severity.Error,
        "{0}: định nghĩa “{value}” quay về chính nó. Một định nghĩa chỉ được dùng định nghĩa khác, ví dụ {1}.",
        "{0}: the definition “{value}” comes back to itself. A definition may only use other ones, such as {1}.");

    public static readonly ProblemCode NoSuchPlan = new(
        "C6101",
        Severity.Error,
        "Không có kế hoạch “{value}”. Hiện có: {0}.",
        "There is no plan “{value}”. There are: {0}.");

    public static readonly ProblemCode NoSuchHorizon = new(
        "C6102",
        Severity.Error,
        "Kế hoạch không có mốc năm {value}. Các mốc: {0}.",
        "The plan has no horizon {value}. It has: {0}.");

    public static readonly ProblemCode NoSuchTarget = new(
        "C6103",
        Severity.Error,
        "Kế hoạch “{0}” không có chỉ tiêu “{value}”. Các mã: {1}.",
        "The plan “{0}” has no target “{value}”. The codes: {1}.")
    {
        OnPage = new(
            "Kế hoạch “{0}” không có chỉ tiêu hay số liệu mang mã “{value}”.",
            "The plan “{0}” has no target or figure “{value}”."),
    };

    public static readonly ProblemCode NoSuchReading = new(
        "C6104",
        Severity.Error,
        "Chỉ tiêu {0} không có cách tính “{value}”. Các cách tính: {1}.",
        "The target {0} has no reading “{value}”. It has: {1}.");

    public static readonly ProblemCode NotCounted = new(
        "C6105",
        Severity.Error,
        "Nhiệm vụ {value} không có số người để xem căn cứ; hãy chọn một chỉ tiêu hoặc nhiệm vụ có số.",
        "The row {value} counts no people, so there is nothing to explain; choose a target or a row with a number.");

    public static readonly ProblemCode NoSuchUnit = new(
        "C6106",
        Severity.Error,
        "Không có cơ quan, đơn vị “{value}”. Xem tên đúng bằng lệnh: unit list.",
        "There is no unit “{value}”. See the names with: unit list.")
    {
        OnPage = new(
            "Không có cơ quan, đơn vị “{value}”. Xem tên đúng trong danh mục đơn vị.",
            "There is no unit “{value}”. See the names in the list of units.",
            "/units"),
    };

    public static readonly ProblemCode AmbiguousUnit = new(
        "C6107",
        Severity.Error,
        "Có nhiều đơn vị tên “{value}”; hãy ghi cả đường dẫn, một trong: {0}.",
        "Several units are named “{value}”; give the whole path, one of: {0}.");

    public static readonly ProblemCode NoSuchLedgerNumber = new(
        "C6108",
        Severity.Error,
        "Chưa có lần ghi số {value}; lần ghi mới nhất là {0}.",
        "There is no ledger number {value} yet; the latest is {0}.");
}
