namespace Census.Core.Problems;

/// <summary>What can be wrong with a file as a whole (C1xxx).</summary>
public static class FileProblems
{
    public static readonly ProblemCode NotFound = new("C1001", Severity.Error,
        "Không tìm thấy tệp này. Kiểm tra lại đường dẫn rồi chạy lại.",
        "This file was not found. Check the path and run again.");

    public static readonly ProblemCode Empty = new("C1002", Severity.Error,
        "Tệp rỗng (0 byte). Có thể tệp bị lỗi khi gửi; đề nghị đơn vị gửi lại.",
        "The file is empty (0 bytes), probably damaged in sending. Ask the unit to send it again.");

    public static readonly ProblemCode Pdf = new("C1003", Severity.Error,
        "Đây là tệp PDF, không phải bảng tính Excel (dù tên tệp có thể ghi .xlsx). Đề nghị đơn vị gửi tệp Excel gốc.",
        "This is a PDF, not an Excel workbook, whatever its name says. Ask the unit for the Excel file itself.");

    public static readonly ProblemCode NotAWorkbook = new("C1004", Severity.Error,
        "Nội dung tệp không phải bảng tính. Cần tệp .xlsx, .xls hoặc .csv; đề nghị mở bằng Excel, lưu lại rồi gửi lại.",
        "The content of the file is not a spreadsheet. An .xlsx, .xls or .csv file is needed: open it in Excel, save it and send it again.");

    public static readonly ProblemCode Unreadable = new("C1005", Severity.Error,
        "Tệp bị hỏng, không đọc được. Đề nghị mở bằng Excel, lưu thành tệp .xlsx mới rồi gửi lại.",
        "The file is damaged and cannot be read. Open it in Excel, save it as a new .xlsx and send it again.");

    public static readonly ProblemCode Encrypted = new("C1006", Severity.Error,
        "Tệp có mật khẩu nên không đọc được. Bỏ mật khẩu trong Excel (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi gửi lại.",
        "The file is protected by a password. Remove it in Excel (File, Info, Protect Workbook) and send it again.");

    public static readonly ProblemCode OtherSpreadsheet = new("C1007", Severity.Error,
        "Đây là bảng tính loại .xlsb hoặc .ods. Mở bằng Excel, chọn Lưu thành, loại “Excel Workbook (.xlsx)”, rồi gửi lại.",
        "This is an .xlsb or .ods spreadsheet. Open it in Excel, save it as “Excel Workbook (.xlsx)” and send it again.");

    public static readonly ProblemCode TooLarge = new("C1008", Severity.Error,
        "Tệp nặng hơn mức cho phép là {0} MB. Một danh sách nhân sự không lớn như vậy: xóa ảnh và trang thừa, lưu lại rồi gửi lại.",
        "The file has more than the {0} MB allowed. A staff list is never that large: remove pictures and spare sheets and send it again.");

    public static readonly ProblemCode TooManyCells = new("C1009", Severity.Error,
        "Tệp có hơn {0} ô có dữ liệu. Tách danh sách thành nhiều tệp rồi nạp lại.",
        "The file has more than {0} filled cells. Split the list into several files and import them.")
    {
        ToUnit = "Tệp có hơn {0} ô có dữ liệu. Tách danh sách thành nhiều tệp rồi gửi lại.",
    };

    public static readonly ProblemCode PassedOver = new("C1010", Severity.Info,
        "Tệp tạm của Excel (~$…) hoặc không phải tệp bảng tính; được bỏ qua. Nếu tệp này có danh sách người, lưu lại thành .xlsx.",
        "Excel's own lock file (~$…) or no spreadsheet; passed over. If it holds a list of people, save it as .xlsx.");

    public static readonly ProblemCode CutShort = new("C1011", Severity.Warning,
        "Đã dừng đọc ở dòng {0} vì có {1} dòng trống liên tiếp. Nếu còn người ở phía dưới, xóa các dòng trống rồi gửi lại.",
        "Reading stopped at row {0} after {1} empty rows. If there are people below, delete the empty rows and send the file again.");

    public static readonly ProblemCode NoPeople = new("C1012", Severity.Error,
        "Không trang nào của tệp có danh sách người. Cần một bảng có cột “Họ và tên” và ít nhất một cột khác; dưới dòng tiêu đề có ít nhất một người, mỗi người một dòng.",
        "No sheet of this file holds a list of people. A table is needed with a column “Họ và tên” and at least one more, and below its headings at least one person, one row a person.");

    public static readonly ProblemCode OnlyStatistics = new("C1013", Severity.Error,
        "Đây là biểu thống kê số lượng (mỗi dòng một đơn vị), không phải danh sách người. Đề nghị đơn vị gửi danh sách từng người.",
        "This is a table of counts (one row a unit), not a list of people. Ask the unit for the list of persons.");

    public static readonly ProblemCode AlreadyImported = new("C1014", Severity.Info,
        "Tệp này đã được nạp vào kỳ số liệu này (lần nạp số {0}), không nạp lại.",
        "This file is in this round already (import {0}); nothing was changed.");

    public static readonly ProblemCode NothingAccepted = new("C1015", Severity.Error,
        "Không dòng nào của danh sách được tiếp nhận; xem lý do ở từng dòng bên dưới.",
        "Not one row of the list could be taken in; the reasons stand row by row.");

    public static readonly ProblemCode TooWide = new("C1016", Severity.Warning,
        "Trang này khai báo hơn {0} cột; chỉ đọc {0} cột đầu. Nếu có dữ liệu ở các cột xa, chuyển vào trong bảng rồi gửi lại.",
        "This sheet claims more than {0} columns; only the first {0} were read. Move anything in far columns into the table.");

    public static readonly ProblemCode CannotOpen = new("C1017", Severity.Error,
        "Không mở được tệp (đang mở ở chương trình khác, hoặc không có quyền đọc). Đóng tệp trong Excel rồi chạy lại.",
        "The file cannot be opened (another program holds it, or reading is not allowed). Close it in Excel and run again.");

    public static readonly ProblemCode Swollen = new("C1018", Severity.Error,
        "Tệp chứa lượng dữ liệu nén quá lớn (một ô hoặc một trang lớn bất thường), không phải danh sách người. Chép riêng bảng danh sách sang tệp mới rồi gửi lại.",
        "The file unpacks to far too much (one cell or one sheet of a monstrous size) and is no list of people. Copy the table itself into a new file and send that.");

    public static readonly ProblemCode NoLongerTaken = new("C1019", Severity.Error,
        "Trong lúc nạp, kỳ số liệu đã được chốt hoặc lần nạp cần thay không còn hiệu lực; tệp chưa được nạp. Xem round list và imports list rồi nạp lại.",
        "While files were taken in, the round was locked or the import to be replaced stopped counting; this file was left out. Look at round list and imports list, then import it again.")
    {
        ToUnit = "Kỳ số liệu đã chốt nên tệp chưa được nhận.",
        OnPage = new(
            "Trong lúc nạp, kỳ số liệu đã được chốt hoặc lần nạp cần thay không còn hiệu lực; tệp chưa được nạp. Xem các lần nạp rồi gửi lại tệp.",
            "While files were taken in, the round was locked or the import to be replaced stopped counting; this file was left out. Look at the imports, then send it again.",
            "/import"),
    };

    public static readonly ProblemCode TooSlow = new("C1024", Severity.Error,
        "Đọc tệp quá {0} giây mà chưa xong; không phải danh sách người thông thường. Chép riêng bảng danh sách sang tệp mới rồi gửi lại.",
        "Reading the file took more than {0} seconds; it is no ordinary list of people. Copy the table itself into a new file and send that.");

    public static readonly ProblemCode LongCells = new("C1025", Severity.Warning,
        "Trang này có {0} ô dài hơn {1} ký tự (ô đầu tiên: {2}); phần dài hơn không được đọc. Kiểm tra lại các ô đó.",
        "{0} cells of this sheet are longer than {1} characters (the first is {2}); what is beyond was not read. Look at these cells.");

    public static readonly ProblemCode SentMeanwhile = new("C1028", Severity.Error,
        "Trong lúc bạn xem, một danh sách khác của đơn vị này đã được nạp (lần nạp số {0}) nên chưa nhận gì từ tệp này. Đọc lại tệp, xem hai danh sách khác nhau ở đâu rồi mới tiếp nhận.",
        "While you were looking, another list of this unit was taken in (import {0}), so nothing of this file was taken. Read the file again, see how the two differ, then accept it.");

    public static readonly ProblemCode ArchiveTooDeep = new("C1020", Severity.Error,
        "Tệp nén nằm trong tệp nén, quá hai lớp. Giải nén ra thư mục rồi nạp thư mục đó.",
        "An archive inside an archive inside an archive. Unpack it into a folder and import the folder.")
    {
        OnPage = new(
            "Tệp nén nằm trong tệp nén, quá hai lớp. Giải nén, rồi chọn các tệp danh sách bên trong để gửi lại.",
            "An archive inside an archive inside an archive. Unpack it, then choose the lists inside and send them."),
    };

    public static readonly ProblemCode OtherArchive = new("C1021", Severity.Error,
        "Đây là tệp nén .rar hoặc .7z, chương trình chỉ mở được .zip. Giải nén ra thư mục rồi nạp thư mục đó.",
        "This is a .rar or .7z archive; only .zip can be opened. Unpack it into a folder and import the folder.")
    {
        OnPage = new(
            "Đây là tệp nén .rar hoặc .7z, chương trình chỉ mở được .zip. Giải nén, rồi chọn các tệp danh sách bên trong để gửi lại.",
            "This is a .rar or .7z archive; only .zip can be opened. Unpack it, then choose the lists inside and send them."),
    };

    public static readonly ProblemCode EmptyArchive = new("C1029", Severity.Error,
        "Tệp nén không có tệp nào bên trong. Nén lại các tệp danh sách rồi gửi lại.",
        "The archive holds no file. Pack the lists again and send it again.");

    public static readonly ProblemCode TooManyInside = new("C1030", Severity.Error,
        "Tệp nén có hơn {0} tệp bên trong, quá mức cho phép; chưa đọc tệp nào. Chỉ nén các tệp danh sách, chia thành nhiều tệp nén rồi gửi lại.",
        "The archive holds more than the {0} files allowed; none was read. Pack the lists only, in several archives, and send them again.");

    public static readonly ProblemCode WordDocument = new("C1022", Severity.Error,
        "Đây là tệp Word, không phải bảng tính. Chép bảng danh sách sang Excel, lưu thành .xlsx rồi gửi lại.",
        "This is a Word document, not a spreadsheet. Copy the table into Excel, save it as .xlsx and send that.");

    public static readonly ProblemCode Picture = new("C1023", Severity.Error,
        "Đây là ảnh, không phải bảng tính. Đề nghị đơn vị gửi tệp Excel gốc, không gửi bản chụp hay bản quét.",
        "This is a picture, not a spreadsheet. Ask the unit for the Excel file itself, not for a photograph or a scan.");
}
