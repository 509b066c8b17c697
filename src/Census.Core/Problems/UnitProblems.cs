namespace Census.Core.Problems;

/// <summary>What can be wrong with units and the organisation (C7xxx).</summary>
public static class UnitProblems
{
    public static readonly ProblemCode Unknown = new("C7001", Severity.Error,
        "Đơn vị “{value}” không có trong danh mục đơn vị đã chốt. Dòng này chờ xác minh: sửa tên đơn vị, hoặc bổ sung đơn vị bằng lệnh unit add rồi chạy imports retry.",
        "Unit “{value}” is not in the confirmed list of units. The row waits: correct the name, or add the unit (unit add) and run imports retry.")
    {
        ToUnit = "Đơn vị “{value}” không có trong danh mục đơn vị. Kiểm tra, ghi đúng tên đơn vị.",
        OnPage = new(
            "Đơn vị “{value}” không có trong danh mục đơn vị đã chốt. Dòng này chờ xác minh: sửa tên đơn vị trong danh sách, hoặc thêm đơn vị vào danh mục rồi bấm “Xét lại dòng chờ” ở trang của lần nạp.",
            "Unit “{value}” is not in the confirmed list of units. The row waits: correct the name in the list, or add the unit and press “Judge held rows again” on the page of the import.",
            "/units/add"),
    };

    public static readonly ProblemCode Ambiguous = new("C7002", Severity.Error,
        "Có {0} đơn vị cùng tên “{value}”. Dòng này chờ xác minh: ghi rõ đơn vị cấp trên, hoặc nạp với --unit.",
        "{0} units are called “{value}”. The row waits: name the unit above it, or import with --unit.")
    {
        ToUnit = "Có {0} đơn vị cùng tên “{value}”. Ghi rõ cả đơn vị cấp trên.",
        OnPage = new(
            "Có {0} đơn vị cùng tên “{value}”. Dòng này chờ xác minh: ghi rõ đơn vị cấp trên trong danh sách, hoặc nạp lại và chọn đơn vị gửi.",
            "{0} units are called “{value}”. The row waits: name the unit above it in the list, or import again and choose the sender."),
    };

    public static readonly ProblemCode FromFileName = new("C7003", Severity.Warning,
        "Tệp không ghi đơn vị; tạm lấy tên tệp “{value}” làm đơn vị. Nạp lại với --unit \"Tên đơn vị\" để ghi đúng.",
        "The file names no unit; its name “{value}” stands in for it. Import with --unit \"name\" to put that right.")
    {
        ToUnit = "Tệp không ghi tên đơn vị. Bổ sung tên đơn vị ở đầu trang hoặc một cột “Đơn vị”.",
        OnPage = new(
            "Tệp không ghi đơn vị; tạm lấy tên tệp “{value}” làm đơn vị. Để ghi đúng: chọn đơn vị gửi của tệp trước khi tiếp nhận.",
            "The file names no unit; its name “{value}” stands in for it. To put that right, choose the sender of the file before it is taken in."),
    };

    public static readonly ProblemCode Created = new("C7004", Severity.Info,
        "Đơn vị “{value}” chưa có trong danh mục, đã ghi thêm (chưa xác nhận).",
        "Unit “{value}” was not known; it was added, unconfirmed.");

    public static readonly ProblemCode OtherSender = new("C7005", Severity.Warning,
        "Tiêu đề của tệp ghi đơn vị “{value}”, khác với --unit “{0}”. Người trong tệp được tính ở “{0}”; kiểm tra lại.",
        "The title of the file names unit “{value}”, --unit says “{0}”. The people were counted at “{0}”; please check.")
    {
        ToUnit = "Tiêu đề của tệp ghi đơn vị “{value}”, danh sách được nhận là của “{0}”. Kiểm tra lại tên đơn vị.",
        OnPage = new(
            "Tiêu đề của tệp ghi đơn vị “{value}”, khác với đơn vị gửi đã chọn là “{0}”. Người trong tệp được tính ở “{0}”; kiểm tra lại.",
            "The title of the file names unit “{value}”; the sender that was chosen is “{0}”. The people were counted at “{0}”; please check."),
    };

    public static readonly ProblemCode NoUnit = new("C7011", Severity.Error,
        "Dòng này không ghi đơn vị trong khi các dòng khác có ghi. Dòng này chờ xác minh: ghi đơn vị, hoặc nạp lại tệp với --unit \"Tên đơn vị\".",
        "This row names no unit while others do. The row waits: fill in the unit, or import the file with --unit \"name\".")
    {
        ToUnit = "Dòng này không ghi đơn vị trong khi các dòng khác có ghi. Ghi rõ đơn vị.",
        OnPage = new(
            "Dòng này không ghi đơn vị trong khi các dòng khác có ghi. Dòng này chờ xác minh: ghi đơn vị trong danh sách, hoặc nạp lại tệp và chọn đơn vị gửi.",
            "This row names no unit while others do. The row waits: fill in the unit in the list, or import the file again and choose the sender."),
    };

    public static readonly ProblemCode NoUnitList = new("C7006", Severity.Error,
        "Tệp không có cột “Tên đơn vị”. Danh mục đơn vị cần các cột: Mã đơn vị, Tên đơn vị, Đơn vị cấp trên, Cấp, Khối, Lĩnh vực, Biên chế được giao, Đầu mối.",
        "The file has no column “Tên đơn vị”. A list of units needs the columns: Mã đơn vị, Tên đơn vị, Đơn vị cấp trên, Cấp, Khối, Lĩnh vực, Biên chế được giao, Đầu mối.");

    public static readonly ProblemCode NoSuchParent = new("C7007", Severity.Error,
        "Không thấy đơn vị cấp trên “{value}” trong danh mục. Đơn vị này tạm để không có cấp trên; bổ sung đơn vị cấp trên rồi nạp lại danh mục.",
        "The unit above, “{value}”, is not in the list. This unit stands without one for now; add it and import the list again.");

    public static readonly ProblemCode BadField = new("C7008", Severity.Error,
        "“{value}” không phải lĩnh vực. Dùng một trong: agriculture, education, health, culture, tourism, engineering, other (hoặc tên tiếng Việt).",
        "“{value}” is not a field. Use agriculture, education, health, culture, tourism, engineering or other.");

    public static readonly ProblemCode BadQuota = new("C7009", Severity.Error,
        "“{value}” không phải số biên chế. Cần một số nguyên từ 0 trở lên.",
        "“{value}” is not a number of posts. A whole number from 0 up is needed.");

    public static readonly ProblemCode AboveItself = new("C7010", Severity.Error,
        "Đơn vị “{value}” qua các cấp trên lại thuộc chính nó. Đơn vị này tạm để không có cấp trên; sửa cột Đơn vị cấp trên rồi nạp lại.",
        "Unit “{value}” stands above itself through the units above it. It stands without one for now; correct the column and import again.");

    public static readonly ProblemCode FormerDistrict = new("C7021", Severity.Warning,
        "“{value}” thuộc cấp huyện, đã kết thúc hoạt động từ {0}. Ghi tên đơn vị hiện nay rồi gửi lại.",
        "“{value}” belongs to the district level, which ended on {0}. Write the unit of today and send the list again.");

    public static readonly ProblemCode Confidential = new("C7022", Severity.Warning,
        "“{value}” là đơn vị công an hoặc quân sự; danh sách có thể thuộc bí mật nhà nước và không thuộc đối tượng tính. Kiểm tra xem có gửi nhầm không.",
        "“{value}” is a unit of the police or the army; its list may be a state secret and is not to be counted. Check that it was not sent by mistake.");

    public static readonly ProblemCode OtherSendersList = new("C7024", Severity.Error,
        "Tệp là danh sách của “{value}”, không thuộc các đơn vị mà tài khoản được giao (hoặc chưa rõ nơi gửi). Chưa nạp dòng nào: ghi đúng nơi gửi (--unit, hoặc tên đơn vị ở đầu trang), hoặc chuyển tệp cho người phụ trách toàn tỉnh.",
        "The file is a list of “{value}”, which is none of the units of this account (or its sender is not known). No row was taken in: name the sender (--unit, or the title of the sheet), or pass the file to whoever is in charge of the whole province.")
    {
        ToUnit = "Chưa rõ danh sách là của đơn vị nào, hoặc đơn vị này gửi danh sách qua nơi khác. Ghi đúng tên đơn vị ở đầu trang.",
        OnPage = new(
            "Tệp là danh sách của “{value}”, không thuộc các đơn vị mà tài khoản được giao (hoặc chưa rõ nơi gửi). Chưa nạp dòng nào: chọn đúng đơn vị gửi, hoặc ghi tên đơn vị ở đầu trang, hoặc chuyển tệp cho người phụ trách toàn tỉnh.",
            "The file is a list of “{value}”, which is none of the units of this account (or its sender is not known). No row was taken in: choose the sender, write it in the title of the sheet, or pass the file to whoever is in charge of the whole province."),
    };

    public static readonly ProblemCode RowsElsewhere = new("C7025", Severity.Error,
        "{0} dòng của tệp thuộc đơn vị ngoài phạm vi mà tài khoản được giao (dòng đầu tiên: {1}). Chưa nạp dòng nào: bỏ các dòng đó rồi nạp lại, hoặc chuyển tệp cho người phụ trách toàn tỉnh.",
        "{0} rows of the file belong to units outside those of this account (the first: {1}). No row was taken in: take those rows out and import again, or pass the file to whoever is in charge of the whole province.")
    {
        ToUnit = "Có {0} dòng thuộc đơn vị khác (dòng đầu tiên: {1}). Bỏ các dòng đó khỏi danh sách.",
    };

    public static readonly ProblemCode HeldElsewhere = new("C7026", Severity.Error,
        "Dòng này chờ xác minh vì có thể trùng với người ở ngoài phạm vi mà tài khoản được giao. Kiểm tra lại số căn cước, họ tên, ngày sinh; nếu đúng, báo người phụ trách toàn tỉnh trả lời.",
        "The row waits because it may be somebody outside the units of this account. Check citizen ID, name and birth date; if they are right, ask whoever is in charge of the whole province to answer.")
    {
        ToUnit = "Người này có thể cũng có trong danh sách của đơn vị khác. Kiểm tra lại số căn cước, họ tên, ngày sinh; ghi rõ ở cột Ghi chú nếu chuyển đến, biệt phái hay kiêm nhiệm.",
    };

    public static readonly ProblemCode UnitsElsewhere = new("C7027", Severity.Error,
        "“{value}” nằm ngoài các đơn vị mà tài khoản được giao. Chưa ghi đơn vị nào: bỏ đơn vị này khỏi danh mục, ghi rõ đơn vị cấp trên, hoặc chuyển cho người phụ trách toàn tỉnh.",
        "“{value}” lies outside the units of this account. No unit was changed: leave it out, name the unit above it, or pass it to whoever is in charge of the whole province.");

    public static readonly ProblemCode NamesNotGranted = new("C7028", Severity.Error,
        "Danh sách theo tên của “{value}” cho biết thông tin nhạy cảm của từng người ({0}) mà tài khoản chưa được cấp quyền xem. Con số vẫn xem được trong báo cáo; nếu cần danh sách, đề nghị người quản trị cấp quyền.",
        "The names behind “{value}” tell a sensitive fact of each person ({0}) which this account was not granted. The number itself stands in the report; ask the administrator for the grant if you need the list.");

    public static readonly ProblemCode NoHead = new("C7023", Severity.Info,
        "Đơn vị có “{value}” nhưng không có người đứng đầu trong danh sách. Kiểm tra xem có bỏ sót không.",
        "The unit has a “{value}” but its head is not in the list. Check whether the head was left out.");
}
