namespace Census.Core.Problems;

/// <summary>What can be wrong with the layout of a sheet (C2xxx).</summary>
public static class LayoutProblems
{
    public static readonly ProblemCode Statistics = new("C2001", Severity.Info,
        "Trang này là biểu thống kê, không phải danh sách người; không lấy dữ liệu.",
        "This sheet is a table of counts, not a list of people; nothing was taken from it.");

    public static readonly ProblemCode NoHeader = new("C2002", Severity.Warning,
        "Trang này có dữ liệu nhưng không thấy dòng tiêu đề có cột “Họ và tên”; không lấy dữ liệu. Nếu đây là danh sách người, thêm dòng tiêu đề cột rồi gửi lại.",
        "This sheet has content but no header with a column “Họ và tên”; nothing was taken. If it is a list of people, add the headings and send it again.");

    public static readonly ProblemCode UnknownColumns = new("C2003", Severity.Info,
        "Các cột sau chưa rõ nội dung nên không dùng: {0}. Nếu cần dùng, sửa tên cột theo mẫu.",
        "These columns were not understood and not used: {0}. If they matter, rename them as in the template.");

    public static readonly ProblemCode DoubledColumn = new("C2004", Severity.Warning,
        "Cột “{column}” trùng nội dung với cột “{0}”; chỉ dùng cột đầu. Xóa hoặc đổi tên cột thừa nếu cần.",
        "Column “{column}” means the same as “{0}”; only the first is used. Delete or rename the spare one.");

    public static readonly ProblemCode HiddenSheet = new("C2005", Severity.Warning,
        "Trang này đang bị ẩn nên không đọc. Nếu cần lấy số liệu của trang, bỏ ẩn trong Excel hoặc chạy lại với --hidden.",
        "This sheet is hidden and was not read. Unhide it in Excel, or run again with --hidden, if it belongs to the list.")
    {
        ToUnit = "Trang này đang bị ẩn nên không đọc. Nếu cần lấy số liệu của trang, bỏ ẩn trong Excel rồi gửi lại.",
        OnPage = new(
            "Trang này đang bị ẩn nên không đọc. Nếu cần lấy số liệu của trang, bỏ ẩn trong Excel, hoặc gửi lại tệp và đánh dấu “Đọc cả trang ẩn”.",
            "This sheet is hidden and was not read. If it belongs to the list, unhide it in Excel, or send the file again and tick “Read hidden sheets too”."),
    };

    public static readonly ProblemCode OtherDay = new("C2006", Severity.Warning,
        "Tiêu đề ghi số liệu đến ngày {0}, khác kỳ số liệu đang nạp ({1}). Kiểm tra xem đơn vị có gửi nhầm danh sách cũ không.",
        "The title says that the list is of {0}, the round is {1}. Check that the unit did not send an old list.")
    {
        ToUnit = "Tiêu đề ghi số liệu đến ngày {0}, khác kỳ số liệu được yêu cầu ({1}). Kiểm tra xem có gửi nhầm danh sách cũ không.",
    };

    public static readonly ProblemCode NameAlone = new("C2007", Severity.Warning,
        "Dòng này chỉ có “{value}”, không có số thứ tự và dữ liệu nào khác nên không tính là người. Nếu đây là một người, bổ sung số thứ tự và ngày sinh rồi gửi lại.",
        "This row holds only “{value}”, without a number or any other data, and was not counted as a person. If it is one, add a number and a birth date and send it again.");

    public static readonly ProblemCode BelowSignature = new("C2008", Severity.Info,
        "Dòng này nằm dưới phần ký tên nhưng có số thứ tự và dữ liệu nên vẫn được tính là người.",
        "This row stands below the signatures but has a number and data, so it counts as a person.");

    public static readonly ProblemCode HiddenRows = new("C2009", Severity.Info,
        "Trang này có {0} dòng đang bị ẩn; các dòng này vẫn được đọc.",
        "This sheet has {0} hidden rows; they were read like the others.");

    public static readonly ProblemCode NoCategory = new("C2010", Severity.Warning,
        "{0} trong {1} người chưa rõ đối tượng (cán bộ, công chức, viên chức…) nên chưa tính vào chỉ tiêu. Bổ sung cột “Đối tượng”, hoặc hủy lần nạp này rồi nạp lại với --category.",
        "The category (cadre, civil servant, public employee …) of {0} of {1} people is not known, so they count for no target. Add a column “Đối tượng”, or undo this import and import again with --category.")
    {
        ToUnit = "{0} trong {1} người chưa rõ đối tượng (cán bộ, công chức, viên chức…). Bổ sung cột “Đối tượng”.",
        OnPage = new(
            "{0} trong {1} người chưa rõ đối tượng (cán bộ, công chức, viên chức…) nên chưa tính vào chỉ tiêu. Bổ sung cột “Đối tượng”, hoặc chọn đối tượng ở trang của tệp trước khi tiếp nhận (đã tiếp nhận thì hủy lần nạp rồi gửi lại tệp).",
            "The category (cadre, civil servant, public employee …) of {0} of {1} people is not known, so they count for no target. Add a column “Đối tượng”, or choose the category on the page of the file before it is accepted (once accepted, undo the import and send the file again)."),
    };

    public static readonly ProblemCode NoField = new("C2011", Severity.Warning,
        "{0} trong {1} người chưa rõ lĩnh vực nên chưa tính vào chỉ tiêu của lĩnh vực nào. Ghi lĩnh vực của đơn vị trong danh mục đơn vị, hoặc hủy lần nạp này rồi nạp lại với --field.",
        "The field of {0} of {1} people is not known, so they count for the target of no field. Give their unit a field in the list of units, or undo this import and import again with --field.")
    {
        ToUnit = "{0} trong {1} người chưa rõ lĩnh vực công tác. Bổ sung cột “Lĩnh vực”.",
        OnPage = new(
            "{0} trong {1} người chưa rõ lĩnh vực nên chưa tính vào chỉ tiêu của lĩnh vực nào. Ghi lĩnh vực của đơn vị trong danh mục đơn vị, hoặc chọn lĩnh vực ở trang của tệp trước khi tiếp nhận (đã tiếp nhận thì hủy lần nạp rồi gửi lại tệp).",
            "The field of {0} of {1} people is not known, so they count for the target of no field. Give their unit a field in the list of units, or choose the field on the page of the file before it is accepted (once accepted, undo the import and send the file again).",
            "/units"),
    };

    public static readonly ProblemCode TextRepaired = new("C2012", Severity.Info,
        "Trang này có {0} ô gõ bằng bảng mã {1}; đã chuyển sang Unicode, ví dụ “{value}” thành “{2}”. Xem lại vài dòng; nếu chuyển sai, chuyển mã tệp gốc rồi gửi lại.",
        "{0} cells of this sheet were typed in {1} and were read as Unicode, such as “{value}” as “{2}”. Look at a few rows; if they are wrong, convert the file itself and send it again.");

    public static readonly ProblemCode SumDiffers = new("C2013", Severity.Warning,
        "Dòng cộng ghi {0} nhưng đếm được {1} (từ dòng {2} đến dòng {3}). Số liệu lấy theo danh sách; hỏi lại đơn vị xem danh sách thiếu, thừa người hay dòng cộng sai.",
        "The row of sums says {0}, the list has {1} (rows {2} to {3}). The list is what counts; ask the unit whether people are missing from it or the sum is wrong.")
    {
        ToUnit = "Dòng cộng ghi {0} nhưng đếm được {1} (từ dòng {2} đến dòng {3}). Kiểm tra xem danh sách thiếu, thừa người hay dòng cộng sai.",
    };

    public static readonly ProblemCode FormulasWithoutResult = new("C2014", Severity.Warning,
        "Trang này có {0} ô công thức chưa có kết quả (ô đầu tiên: {1}); các ô này được coi là trống. Mở tệp bằng Excel, lưu lại rồi gửi lại.",
        "{0} formulas of this sheet were never calculated (the first in {1}); their cells were taken as blank. Open the file in Excel, save it and send it again.");

    public static readonly ProblemCode SwappedDays = new("C2015", Severity.Warning,
        "Cột “{column}” có {0} ô ngày có thể bị đảo ngày và tháng (do Excel đặt kiểu tháng/ngày/năm): mọi ô ngày đều từ 12 trở xuống, mọi ô chữ đều trên 12. Đề nghị đơn vị kiểm tra rồi gửi lại.",
        "In column “{column}” {0} dates may have day and month exchanged (an Excel set to month/day/year): no true date has a day above 12, every date in text has. Ask the unit to check and send the list again.")
    {
        ToUnit = "Cột “{column}” có {0} ô ngày có thể bị đảo ngày và tháng (do Excel đặt kiểu tháng/ngày/năm). Kiểm tra, ghi lại theo dạng ngày/tháng/năm.",
    };

    public static readonly ProblemCode StatisticsDiffer = new("C2026", Severity.Warning,
        "Biểu thống kê ghi “{value}” có {0} người, danh sách trong tệp có {1}. Số liệu lấy theo danh sách; hỏi lại đơn vị xem danh sách thiếu, thừa người hay biểu sai.",
        "The table of counts says that “{value}” has {0} people, the lists of the file have {1}. The lists are what counts; ask the unit whether people are missing from them or the table is wrong.")
    {
        ToUnit = "Biểu thống kê ghi “{value}” có {0} người, danh sách trong tệp có {1}. Kiểm tra xem danh sách thiếu, thừa người hay biểu sai.",
    };

    public static readonly ProblemCode OtherYearInName = new("C2021", Severity.Warning,
        "Tên tệp ghi năm {value}, số liệu đang nạp là của ngày {0}. Kiểm tra xem đơn vị có gửi nhầm danh sách cũ không.",
        "The name of the file says {value}, the figures are of {0}. Check that the unit did not send an old list.");

    public static readonly ProblemCode NoLevels = new("C2022", Severity.Warning,
        "{0} trong {1} người không được đánh dấu trình độ chuyên môn nào nên chưa rõ trình độ. Đánh dấu cho từng người rồi gửi lại.",
        "For {0} of {1} people no level of training is ticked, so it is unknown. Tick one for each and send the list again.");

    public static readonly ProblemCode SpacedCodes = new("C2023", Severity.Info,
        "Cột “{column}” có {0} ô ghi mã có dấu cách ở giữa (ví dụ “{value}”). Nên bỏ dấu cách.",
        "{0} cells of column “{column}” hold codes with spaces in them (such as “{value}”). Better leave them out.");

    public static readonly ProblemCode FlatLevels = new("C2024", Severity.Warning,
        "Các cột {0} không có tiêu đề nhóm nên chưa rõ là trình độ chuyên môn hay lý luận chính trị; các cột được hiểu là lý luận chính trị: {1}. Thêm dòng tiêu đề nhóm (Chuyên môn, Lý luận chính trị) rồi gửi lại.",
        "The columns {0} stand below no group, so they may be degrees or political theory; those taken for political theory: {1}. Add a row with the groups (Chuyên môn, Lý luận chính trị) and send the list again.");

    public static readonly ProblemCode ColumnByContent = new("C2031", Severity.Info,
        "Cột “{column}” không rõ tên nhưng {0} ô là “{1}”; hiểu là “{1}”. Nếu không đúng, ghi nghĩa của cột bằng lệnh memory column, hủy lần nạp này rồi nạp lại.",
        "The heading “{column}” is not understood, but {0} cells are “{1}”; the column is taken for that. If it is not, say what it means with memory column, undo this import and import again.")
    {
        ToUnit = "Cột “{column}” không rõ tên nhưng {0} ô là “{1}”; đã hiểu là “{1}”. Nếu không đúng, sửa tên cột rồi gửi lại.",
        OnPage = new(
            "Cột “{column}” không rõ tên nhưng {0} ô là “{1}”; hiểu là “{1}”. Nếu không đúng, trả lời câu hỏi về cột này trước khi tiếp nhận; nếu đã tiếp nhận: hủy lần nạp rồi gửi lại tệp.",
            "The heading “{column}” is not understood, but {0} cells are “{1}”; the column is taken for that. If it is not, answer the question about this column before accepting; after that, undo the import and send the file again."),
    };

    public static readonly ProblemCode HeadingContradicted = new("C2032", Severity.Warning,
        "Cột “{column}” theo tên là “{0}” nhưng chỉ đọc được {1} ô, còn {2} ô là “{3}”; hiểu là “{3}”. Có thể tên cột và dữ liệu bị lệch nhau. Kiểm tra lại; nếu hiểu không đúng, ghi nghĩa của cột bằng lệnh memory column, hủy lần nạp này rồi nạp lại.",
        "By its heading “{column}” is “{0}”, but only {1} cells can be read so, and {2} are “{3}”; the column is taken for that. Headings and data may have been shifted. Check it; if it is not so, say what the column means with memory column, undo this import and import again.")
    {
        ToUnit = "Cột “{column}” theo tên là “{0}” nhưng chỉ đọc được {1} ô, còn {2} ô là “{3}”; đã hiểu là “{3}”. Kiểm tra xem tên cột và dữ liệu có bị lệch nhau không, sửa rồi gửi lại.",
        OnPage = new(
            "Cột “{column}” theo tên là “{0}” nhưng chỉ đọc được {1} ô, còn {2} ô là “{3}”; hiểu là “{3}”. Có thể tên cột và dữ liệu bị lệch nhau. Kiểm tra lại; nếu hiểu không đúng, trả lời câu hỏi về cột này trước khi tiếp nhận; nếu đã tiếp nhận: hủy lần nạp rồi gửi lại tệp.",
            "By its heading “{column}” is “{0}”, but only {1} cells can be read so, and {2} are “{3}”; the column is taken for that. Headings and data may have been shifted. Check it; if it is not so, answer the question about this column before accepting; after that, undo the import and send the file again."),
    };

    public static readonly ProblemCode Remembered = new("C2033", Severity.Info,
        "“{value}” được hiểu là “{0}” theo ghi nhớ số {1}. Nếu không còn đúng: memory forget {1}, hủy lần nạp này rồi nạp lại.",
        "“{value}” is taken for “{0}”, as remembered under number {1}. If that no longer holds: memory forget {1}, undo this import and import again.")
    {
        ToUnit = "“{value}” được hiểu là “{0}” như đã thống nhất hoặc như danh sách lần trước. Nếu không đúng, báo lại cho đơn vị tổng hợp.",
        OnPage = new(
            "“{value}” được hiểu là “{0}” theo ghi nhớ số {1}. Nếu không còn đúng: bỏ ghi nhớ số {1} rồi cho đọc lại (nếu đã tiếp nhận: hủy lần nạp, gửi lại tệp).",
            "“{value}” is taken for “{0}”, as remembered under number {1}. If that no longer holds: forget number {1} and have the file read again (if it was accepted: undo the import and send the file again).",
            "/import/memory"),
    };
}
