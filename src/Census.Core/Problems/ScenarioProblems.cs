namespace Census.Core.Problems;

/// <summary>
/// What can be wrong with a scenario file and with a question put to a forecast (C604x). What is wrong inside the file has the codes of
/// plan files (C6002 to C6008), with the JSON path, the rule and an example.
/// </summary>
public static class ScenarioProblems
{
    public static readonly ProblemCode NotJson = new(
        "C6040",
        Severity.Error,
        "Tệp kịch bản không đúng cú pháp JSON (dòng {0}): {value}. Sửa chỗ đó bằng trình soạn thảo văn bản; mẫu đúng ở thư mục scenarios, ví dụ as-is.json.",
        "The scenario file is not correct JSON (line {0}): {value}. Mend that place in a text editor; the folder scenarios holds correct examples, such as as-is.json.");

    public static readonly ProblemCode NoSuchScenario = new(
        "C6041",
        Severity.Error,
        "Không có kịch bản hoặc tệp “{value}”. Kịch bản có sẵn: {0}; hoặc ghi đường dẫn một tệp .json.",
        "There is no scenario or file “{value}”. Scenarios at hand: {0}; or give the path of a .json file.");

    public static readonly ProblemCode YearOutside = new(
        "C6042",
        Severity.Error,
        "Dự báo không có “{value}”. Dùng một năm từ {0} đến {1}, hoặc overdue, unknown, training.",
        "The forecast has no “{value}”. Use a year from {0} to {1}, or overdue, unknown, training.");

    public static readonly ProblemCode RoundOutside = new(
        "C6044",
        Severity.Error,
        "Không dự báo được từ kỳ {value}: năm phải trong khoảng từ {0} đến {1}. Chọn kỳ khác; nếu kỳ này gõ nhầm, hủy các lần nạp của kỳ rồi nạp lại đúng kỳ.",
        "Nothing can be forecast from the round {value}: its year must lie between {0} and {1}. Choose another round; if this one was a slip, undo its imports and import them into the right one.");
}
