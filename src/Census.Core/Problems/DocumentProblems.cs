namespace Census.Core.Problems;

/// <summary>What can be wrong with what a document is made from (C607x): the settings of the office, the department's own template.</summary>
public static class DocumentProblems
{
    public static readonly ProblemCode OfficeNotJson = new(
        "C6070",
        Severity.Error,
        "Tệp thông tin cơ quan không đúng cú pháp JSON ở dòng {0}. Sửa chỗ đó bằng trình soạn thảo văn bản; mẫu đúng là docs/office.example.json ({value}).",
        "The file about the office is not correct JSON (line {0}): {value}. Mend that place in a text editor; docs/office.example.json is a correct example.");

    public static readonly ProblemCode TemplateUnreadable = new(
        "C6071",
        Severity.Error,
        "Tệp mẫu không phải tệp Word (.docx) mở được. Mở tệp bằng Word, lưu lại dạng .docx rồi chạy lại ({value}).",
        "The template is no Word file (.docx) that can be opened: {value}. Open it in Word, save it as .docx and run again.");

    public static readonly ProblemCode UnknownPlace = new(
        "C6072",
        Severity.Error,
        "Tệp mẫu có {1} chỗ điền mà báo cáo không có: {value}. Sau dấu ≈ là tên gần giống nhất; sửa trong tệp mẫu rồi chạy lại. Các chỗ điền được: {0}.",
        "The template asks for {1} places that the report does not have: {value}. Behind ≈ stands the name most like it; mend the template and run again. What it may ask for: {0}.");

    public static readonly ProblemCode PlaceNotAlone = new(
        "C6073",
        Severity.Error,
        "Chỗ điền “{value}” của tệp mẫu là một bảng, biểu đồ hoặc nhiều đoạn văn, nhưng đứng chung dòng với chữ khác: “{0}”. Đặt nó ở một đoạn riêng.",
        "The place “{value}” of the template is a table, a chart or several paragraphs, but stands in one line with other words: “{0}”. Give it a paragraph of its own.");

    public static readonly ProblemCode NoPlaces = new(
        "C6074",
        Severity.Error,
        "Tệp mẫu không có chỗ điền nào. Viết tên chỗ điền trong hai dấu ngoặc nhọn, ví dụ {0}, hoặc đặt tên đó làm thẻ (Tag) của một content control.",
        "The template has no place to fill. Write the name of one in double braces, such as {0}, or give it to a content control as its tag.");

    public static readonly ProblemCode NoUnitsToConfirm = new(
        "C6075",
        Severity.Error,
        "Kỳ {value} không có đơn vị nào có người trong danh sách nên không có phiếu xác nhận để ghi. Xem các kỳ bằng lệnh: round list.",
        "In round {value} no unit has anybody in force, so there is no sheet to confirm. See the rounds with: round list.")
    {
        OnPage = new(
            "Kỳ {value} không có đơn vị nào có người trong danh sách nên không có phiếu xác nhận để ghi. Chọn kỳ khác.",
            "In round {value} no unit has anybody in force, so there is no sheet to confirm. Choose another round."),
    };
}
