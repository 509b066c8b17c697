namespace Census.Core.Problems;

/// <summary>What is said of lists of members of party committees and people's councils (C2046 to C2049, C4028, C4029).</summary>
public static class MemberProblems
{
    public static readonly ProblemCode List = new("C2046", Severity.Info,
        "Trang này là danh sách cấp ủy viên, đại biểu HĐND: {0} người được ghi nhận khi nạp tệp ({1}); không dòng nào được tính thêm vào danh sách cán bộ.",
        "This sheet lists members of party committees or people's councils: its {0} members are kept when the file is imported ({1}); no row of it is added to the lists of staff.");

    public static readonly ProblemCode OnlyList = new("C2047", Severity.Error,
        "Tệp chỉ có danh sách cấp ủy viên, đại biểu HĐND, không có danh sách cán bộ. {0} người của danh sách được ghi nhận khi nạp (xem: members list).",
        "The file holds a list of members of party committees or people's councils and no list of staff. Its {0} members are kept when it is imported (see: members list).")
    {
        ToUnit = "Tệp chỉ có danh sách cấp ủy viên, đại biểu HĐND ({0} người), không có danh sách cán bộ.",
        OnPage = new(
            "Tệp chỉ có danh sách cấp ủy viên, đại biểu HĐND, không có danh sách cán bộ. {0} người của danh sách được ghi nhận khi nạp.",
            "The file holds a list of members of party committees or people's councils and no list of staff. Its {0} members are kept when it is imported."),
    };

    public static readonly ProblemCode Unclear = new("C2048", Severity.Warning,
        "Trong {0} người có {1} chưa rõ là cấp ủy hay HĐND cấp nào, {2} chưa rõ nhiệm kỳ từ năm nào đến năm nào (dòng đầu tiên: {3}); những người này chưa được tính. Ghi rõ ở tiêu đề, ví dụ “DANH SÁCH ĐẠI BIỂU HĐND TỈNH NHIỆM KỲ 2026 - 2031”, rồi gửi lại.",
        "Of {0} members {1} are of an unknown body or level and {2} of a term whose years are unknown (the first in row {3}); they are not counted. Write both in the title, such as “DANH SÁCH ĐẠI BIỂU HĐND TỈNH NHIỆM KỲ 2026 - 2031”, and send the list again.");

    public static readonly ProblemCode NoSuchList = new("C2049", Severity.Error,
        "Không có danh sách cấp ủy, HĐND số {value} chưa bị bỏ. Xem các danh sách bằng lệnh: members list.",
        "There is no list of members {value} that was not taken back. See them with: members list.")
    {
        ToUnit = "Không có danh sách cấp ủy, HĐND số {value} chưa bị bỏ.",
        OnPage = new(
            "Không có danh sách cấp ủy, HĐND số {value} chưa bị bỏ. Tải lại trang.",
            "There is no list of members {value} that was not taken back. Load the page again."),
    };

    public static readonly ProblemCode Twice = new("C4028", Severity.Warning,
        "Người ở dòng này đã có ở dòng {0} của cùng danh sách (cùng số định danh, hoặc cùng họ tên và ngày sinh), nên chỉ tính một lần. Bỏ dòng thừa rồi gửi lại.",
        "The person in this row stands in row {0} of the same list already (the same identity number, or the same name and birth date), and counts once. Remove the row too many and send the list again.");

    public static readonly ProblemCode NoKey = new("C4029", Severity.Info,
        "{0} trong {1} dòng không có cả số định danh lẫn ngày sinh đầy đủ (dòng đầu tiên: {2}), nên không đối chiếu được với danh sách cán bộ; chỉ tính theo dân tộc, trình độ ghi tại dòng, nếu không ghi thì là chưa rõ. Bổ sung số định danh hoặc ngày sinh rồi gửi lại.",
        "{0} of {1} rows have neither an identity number nor a full birth date (the first is row {2}), so that they cannot be found in the lists of staff; they count by the ethnic group and degree of the row itself, else they are unknown. Add the number or the birth date and send the list again.");
}
