namespace Census.Core.Problems;

/// <summary>What is said of registers of works and patents (C2041 to C2045).</summary>
public static class WorkProblems
{
    public static readonly ProblemCode Register = new("C2041", Severity.Info,
        "Trang này là sổ công trình, sáng chế: {0} công trình được ghi nhận vào kỳ số liệu khi nạp tệp; không dòng nào được tính là người.",
        "This sheet is a register of works and patents: its {0} works are kept for the round when the file is imported; no row of it is counted as a person.");

    public static readonly ProblemCode OnlyRegister = new("C2042", Severity.Error,
        "Tệp chỉ có sổ công trình, sáng chế, không có danh sách người. {0} công trình của sổ được ghi nhận vào kỳ số liệu khi nạp (xem: works list); đề nghị đơn vị gửi thêm danh sách từng người.",
        "The file holds a register of works and patents and no list of people. Its {0} works are kept for the round when it is imported (see: works list); ask the unit for the list of persons.")
    {
        ToUnit = "Tệp chỉ có sổ công trình, sáng chế ({0} công trình), không có danh sách người. Gửi thêm danh sách từng người.",
        OnPage = new(
            "Tệp chỉ có sổ công trình, sáng chế, không có danh sách người. {0} công trình của sổ được ghi nhận vào kỳ số liệu khi nạp; đề nghị đơn vị gửi thêm danh sách từng người.",
            "The file holds a register of works and patents and no list of people. Its {0} works are kept for the round when it is imported; ask the unit for the list of persons."),
    };

    public static readonly ProblemCode Unclear = new("C2043", Severity.Warning,
        "Trong {0} công trình có {1} chưa rõ loại, {2} chưa rõ năm (dòng đầu tiên: {3}). Ghi loại (sáng chế, giải pháp hữu ích, đề tài, công trình, sáng kiến, sản phẩm) và năm cho từng dòng rồi gửi lại.",
        "Of {0} works {1} are of unknown kind and {2} of unknown year (the first in row {3}). Write the kind (sáng chế, giải pháp hữu ích, đề tài, công trình, sáng kiến, sản phẩm) and the year in each row and send the register again.");

    public static readonly ProblemCode NoTitle = new("C2044", Severity.Warning,
        "Dòng này của sổ công trình không có tên công trình nên không được ghi nhận. Ghi tên rồi gửi lại.",
        "This row of the register has no title, so it is not kept. Write the title and send the register again.");

    public static readonly ProblemCode NoSuchRegister = new("C2045", Severity.Error,
        "Không có sổ công trình số {value} đang có hiệu lực. Xem các sổ bằng lệnh: works list.",
        "There is no register {value} in force. See them with: works list.")
    {
        ToUnit = "Không có sổ công trình số {value} đang có hiệu lực.",
        OnPage = new(
            "Không có sổ công trình số {value} đang có hiệu lực. Tải lại trang.",
            "There is no register {value} in force. Load the page again."),
    };
}
