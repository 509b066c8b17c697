using Census.Core.Text;

namespace Census.Database;

/// <summary>
/// The database cannot do what is asked: which kind of fault, at which database, and a detail of few words (a migration's name,
/// two version numbers, the engine's own text). Whatever was being written has been rolled back. Hosts print the sentence and end
/// with exit code 3.
/// </summary>
public sealed class DatabaseFault : Exception
{
    public DatabaseFault(FaultKind kind, string where, string? detail = null, Exception? inner = null)
        : base(Text(kind, where, detail, Language.English), inner) =>
        (Kind, Where, Detail) = (kind, where, detail);

    public FaultKind Kind { get; }

    /// <summary>The database as it may be shown: a file's path, or a server and database without their secrets.</summary>
    public string Where { get; }

    public string? Detail { get; }

    /// <summary>What happened and what to do about it.</summary>
    public string Sentence(Language language) => Text(Kind, Where, Detail, language);

    private static string Text(FaultKind kind, string where, string? detail, Language language)
    {
        var (vietnamese, english) = Pattern(kind);
        return (language == Language.English ? english : vietnamese)
            .Replace("{where}", where, StringComparison.Ordinal)
            .Replace("{detail}", detail is null ? "" : " (" + detail + ")", StringComparison.Ordinal);
    }

    private static (string Vietnamese, string English) Pattern(FaultKind kind) => kind switch
    {
        FaultKind.ReadOnly => (
            "Không ghi được vào cơ sở dữ liệu “{where}”: tệp hoặc thư mục chứa nó chỉ cho đọc. Hãy bỏ thuộc tính chỉ đọc, xin quyền ghi, hoặc chép tệp sang một thư mục ghi được.",
            "The database “{where}” cannot be written: the file or its folder is read-only. Remove the read-only attribute, ask for the right to write, or copy the file to a folder you may write to."),
        FaultKind.Damaged => (
            "“{where}” không phải cơ sở dữ liệu của Census hoặc đã bị hỏng{detail}. Hãy kiểm tra lại tên tệp; nếu đúng tệp thì khôi phục từ bản sao lưu gần nhất.",
            "“{where}” is not a Census database, or it is damaged{detail}. Check the name of the file; if it is the right one, restore the latest backup."),
        FaultKind.NewerVersion => (
            "Cơ sở dữ liệu “{where}” do một phiên bản Census mới hơn tạo ra{detail}. Hãy cài phiên bản mới hơn của chương trình.",
            "The database “{where}” was made by a newer version of Census{detail}. Install the newer version of the program."),
        FaultKind.ChangedMigration => (
            "Cơ sở dữ liệu “{where}” đã được nâng cấp bằng một tệp khác với tệp cùng số trong chương trình này{detail}. Hãy dùng bản phát hành chính thức của chương trình; dữ liệu chưa bị thay đổi.",
            "The database “{where}” was upgraded by a migration whose text differs from the one in this program{detail}. Use a released version of the program; the data have not been touched."),
        FaultKind.MissingMigration => (
            "Chuỗi nâng cấp của cơ sở dữ liệu “{where}” bị thiếu một bước{detail}. Hãy cài lại chương trình; nếu vẫn báo lỗi thì khôi phục từ bản sao lưu gần nhất.",
            "A step is missing from the upgrades of the database “{where}”{detail}. Install the program again; if that does not help, restore the latest backup."),
        FaultKind.DiskFull => (
            "Ổ đĩa chứa cơ sở dữ liệu “{where}” đã đầy. Không có gì được ghi. Hãy giải phóng dung lượng rồi làm lại.",
            "The disk that holds the database “{where}” is full. Nothing was written. Free some space and try again."),
        FaultKind.Busy => (
            "Cơ sở dữ liệu “{where}” đang được một chương trình khác ghi. Không có gì được ghi. Hãy chờ chương trình đó xong rồi làm lại.",
            "Another program is writing to the database “{where}”. Nothing was written. Wait until it is done and try again."),
        FaultKind.Unreachable => (
            "Không mở được cơ sở dữ liệu “{where}”. Hãy kiểm tra: thư mục có tồn tại không, tên có phải là tên tệp không, ổ đĩa mạng có kết nối không và bạn có quyền truy cập thư mục đó không.",
            "The database “{where}” cannot be opened. Check that its folder exists, that the name is a file's, that a network drive is connected and that you have access to the folder."),
        FaultKind.Other => (
            "Cơ sở dữ liệu “{where}” báo lỗi{detail}. Không có gì được ghi. Hãy gửi nguyên văn thông báo này cho người quản trị.",
            "The database “{where}” reports an error{detail}. Nothing was written. Send this message as it stands to your administrator."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
