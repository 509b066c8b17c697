namespace Census.Core.Problems;

/// <summary>What can be wrong across rows and files (C5xxx).</summary>
public static class ListProblems
{
    public static readonly ProblemCode Repeated = new("C5001", Severity.Info,
        "Người này đã có ở {0} với cùng thông tin; tính một người.",
        "This person stands at {0} already with the same data; counted once.");

    public static readonly ProblemCode RepeatDisagrees = new("C5002", Severity.Error,
        "Người này đã có ở {0} nhưng thông tin khác nhau ({1}). Dòng này chờ xác minh: sửa cho thống nhất rồi gửi lại.",
        "This person stands at {0} already, but the data differ ({1}). The row waits: make them agree and send the list again.");

    public static readonly ProblemCode IdWithTwoNames = new("C5003", Severity.Error,
        "Số căn cước này đã gắn với người mang tên khác ở {0}. Dòng này chờ xác minh: kiểm tra lại số căn cước và họ tên; nếu đúng là một người, trả lời bằng lệnh people review.",
        "This citizen ID already belongs to another name at {0}. The row waits: check the number and the name; if they are one person, answer with people review.")
    {
        ToUnit = "Số căn cước này đã gắn với người mang tên khác ở {0}. Kiểm tra lại số căn cước và họ tên; nếu đúng là một người (đổi tên), ghi rõ ở cột Ghi chú.",
        OnPage = new(
            "Số căn cước này đã gắn với người mang tên khác ở {0}. Dòng này chờ xác minh: kiểm tra lại số căn cước và họ tên; nếu đúng là một người, trả lời ở trang xác minh.",
            "This citizen ID already belongs to another name at {0}. The row waits: check the number and the name; if they are one person, answer on the page of open questions.",
            "/people/review"),
    };

    public static readonly ProblemCode OtherUnit = new("C5004", Severity.Error,
        "Trong kỳ số liệu này người này đang được tính ở “{0}” ({1}). Dòng này chờ xác minh: trả lời bằng lệnh people review (chuyển công tác, biệt phái, kiêm nhiệm hay ghi nhầm), hoặc đơn vị cũ gửi lại danh sách (--replaces) rồi chạy imports retry.",
        "In this round the person is counted at “{0}” already ({1}). The row waits: answer with people review (moved, seconded, second post or mistake), or the former unit sends its list again (--replaces) and you run imports retry.")
    {
        ToUnit = "Người này cũng có trong danh sách của “{0}” ({1}). Ghi rõ ở cột Ghi chú: chuyển đến, biệt phái hay kiêm nhiệm; nếu ghi nhầm thì bỏ dòng này.",
        OnPage = new(
            "Trong kỳ số liệu này người này đang được tính ở “{0}” ({1}). Dòng này chờ xác minh: trả lời ở trang xác minh (chuyển công tác, biệt phái, kiêm nhiệm hay ghi nhầm), hoặc nhận bản gửi lại toàn bộ của đơn vị cũ rồi bấm “Xét lại dòng chờ”.",
            "In this round the person is counted at “{0}” already ({1}). The row waits: answer on the page of open questions (moved, seconded, second post or mistake), or take a complete resend of the former unit and press “Judge held rows again”.",
            "/people/review"),
    };

    public static readonly ProblemCode Ambiguous = new("C5005", Severity.Error,
        "Có thể trùng với {0} ({1}) nhưng không đủ căn cứ. Dòng này chờ xác minh: bổ sung số căn cước hoặc ngày sinh đầy đủ, hoặc trả lời bằng lệnh people review.",
        "This may be the person at {0} ({1}), but there is not enough to tell. The row waits: add the citizen ID or the full birth date, or answer with people review.")
    {
        ToUnit = "Có thể trùng với {0} ({1}) nhưng không đủ căn cứ. Bổ sung số căn cước hoặc ngày sinh đầy đủ.",
        OnPage = new(
            "Có thể trùng với {0} ({1}) nhưng không đủ căn cứ. Dòng này chờ xác minh: bổ sung số căn cước hoặc ngày sinh đầy đủ, hoặc trả lời ở trang xác minh.",
            "This may be the person at {0} ({1}), but there is not enough to tell. The row waits: add the citizen ID or the full birth date, or answer on the page of open questions.",
            "/people/review"),
    };

    public static readonly ProblemCode PerhapsSameAsBefore = new("C5006", Severity.Warning,
        "Có thể là người ở {0} của kỳ trước ({1}); chưa đủ căn cứ nên tính là người mới. Trả lời bằng lệnh people review, hoặc bổ sung số căn cước.",
        "This may be the person at {0} of an earlier round ({1}); without enough to tell, counted as new. Answer with people review, or add the citizen ID.")
    {
        ToUnit = "Có thể là người ở {0} của kỳ trước ({1}) nhưng chưa đủ căn cứ. Bổ sung số căn cước.",
        OnPage = new(
            "Có thể là người ở {0} của kỳ trước ({1}); chưa đủ căn cứ nên tính là người mới. Trả lời ở trang xác minh, hoặc bổ sung số căn cước.",
            "This may be the person at {0} of an earlier round ({1}); without enough to tell, counted as new. Answer on the page of open questions, or add the citizen ID.",
            "/people/review"),
    };

    public static readonly ProblemCode IdCorrected = new("C5008", Severity.Warning,
        "Số căn cước khác số đã biết ({0}) một hai chữ số, các thông tin khác giống người ở {1}: coi là sửa lại số của người đó. Nếu là hai người, báo bằng lệnh people different.",
        "The citizen ID differs in a digit or two from the one known ({0}) and all else is as at {1}: taken as that person's number corrected. If they are two people, say so with people different.")
    {
        ToUnit = "Số căn cước khác số của kỳ trước ({0}) một hai chữ số. Kiểm tra lại số căn cước.",
        OnPage = new(
            "Số căn cước khác số đã biết ({0}) một hai chữ số, các thông tin khác giống người ở {1}: coi là sửa lại số của người đó. Nếu là hai người, báo người quản trị chương trình tách ra.",
            "The citizen ID differs in a digit or two from the one known ({0}) and all else is as at {1}: taken as that person's number corrected. If they are two people, ask the administrator of the program to part them."),
    };

    public static readonly ProblemCode Missing = new("C5007", Severity.Info,
        "Có {0} người trong danh sách trước của đơn vị (lần nạp {1}) không có trong tệp này. Họ vẫn được tính; nếu tệp này là bản gửi lại toàn bộ, nạp lại với --replaces {2}.",
        "{0} people of the unit's earlier list (import {1}) are not in this file. They still count; if this file is a complete resend, import it with --replaces {2}.")
    {
        OnPage = new(
            "Có {0} người trong danh sách trước của đơn vị (lần nạp {1}) không có trong tệp này. Họ vẫn được tính; nếu tệp này là bản gửi lại toàn bộ, mở lần nạp {2} và chọn “Nhận bản gửi lại toàn bộ”.",
            "{0} people of the unit's earlier list (import {1}) are not in this file. They still count; if this file is a complete resend, open import {2} and choose “Take a complete resend”.",
            "/import"),
    };
}
