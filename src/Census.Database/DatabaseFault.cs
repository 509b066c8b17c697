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
        // what an engine says is English: the Vietnamese sentences are whole without it and have it at their end
        var (vietnamese, english) = Pattern(kind);
        var (sentence, bracket) = language == Language.English ? (english, " ({0})") : (vietnamese, " ({0}).");
        return sentence
            .Replace("{where}", where, StringComparison.Ordinal)
            .Replace("{detail}", detail is null ? "" : bracket.Replace("{0}", detail.TrimEnd('.'), StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static (string Vietnamese, string English) Pattern(FaultKind kind) => kind switch
    {
        FaultKind.ReadOnly => (
            "Không ghi được vào cơ sở dữ liệu “{where}”: tệp hoặc thư mục chứa nó chỉ cho đọc. Hãy bỏ thuộc tính chỉ đọc, xin quyền ghi, hoặc chép tệp sang một thư mục ghi được.",
            "The database “{where}” cannot be written: the file or its folder is read-only. Remove the read-only attribute, ask for the right to write, or copy the file to a folder you may write to."),
        FaultKind.Damaged => (
            "“{where}” không phải cơ sở dữ liệu của Census hoặc đã bị hỏng. Hãy kiểm tra lại tên tệp; nếu đúng tệp thì khôi phục từ bản sao lưu gần nhất.{detail}",
            "“{where}” is not a Census database, or it is damaged{detail}. Check the name of the file; if it is the right one, restore the latest backup."),
        FaultKind.NewerVersion => (
            "Cơ sở dữ liệu “{where}” do một phiên bản Census mới hơn tạo ra. Hãy cài phiên bản mới hơn của chương trình.{detail}",
            "The database “{where}” was made by a newer version of Census{detail}. Install the newer version of the program."),
        FaultKind.ChangedMigration => (
            "Cơ sở dữ liệu “{where}” đã được nâng cấp bằng một tệp khác với tệp cùng số trong chương trình này. Hãy dùng bản phát hành chính thức của chương trình; dữ liệu chưa bị thay đổi.{detail}",
            "The database “{where}” was upgraded by a migration whose text differs from the one in this program{detail}. Use a released version of the program; the data have not been touched."),
        FaultKind.MissingMigration => (
            "Chuỗi nâng cấp của cơ sở dữ liệu “{where}” bị thiếu một bước. Hãy cài lại chương trình; nếu vẫn báo lỗi thì khôi phục từ bản sao lưu gần nhất.{detail}",
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
        FaultKind.WrongAddress => (
            "Không hiểu chuỗi kết nối “{where}”. Hãy viết theo dạng Server=máy chủ;Database=tên;User Id=tài khoản;Password=mật khẩu (mật khẩu có dấu ; thì đặt trong dấu nháy đơn). Nếu dùng tệp, chỉ ghi đường dẫn của tệp.",
            "The connection string “{where}” cannot be understood. Write Server=host;Database=name;User Id=login;Password=secret (a password with a semicolon stands in single quotes). For a file give its path and nothing else."),
        FaultKind.ServerUnreachable => (
            "Không kết nối được với máy chủ “{where}”. Hãy kiểm tra tên máy chủ, cổng, mạng, và máy chủ có đang chạy không. Không có gì được ghi.{detail}",
            "The server “{where}” cannot be reached{detail}. Check its name and port, the network, and whether it is running. Nothing was written."),
        FaultKind.ConnectionLost => (
            "Mất kết nối với máy chủ “{where}” giữa chừng. Việc đang làm dở không được ghi; các tệp đã nạp xong vẫn còn. Hãy chạy lại lệnh: tệp nào đã nạp sẽ được bỏ qua.{detail}",
            "The connection to “{where}” was lost midway{detail}. What was being done was not kept; files already taken in are still there. Run the command again: what was imported is passed over."),
        FaultKind.CertificateRefused => (
            "Chứng thư số của máy chủ “{where}” không được máy này tin cậy. Hãy cài chứng thư của cơ quan cấp vào máy này, hoặc dùng đúng tên máy chủ ghi trong chứng thư (docs/operations.md).{detail}",
            "This machine does not trust the certificate of the server “{where}”{detail}. Install the certificate of its issuer here, or use the server name that the certificate bears (docs/operations.md)."),
        FaultKind.LoginRefused => (
            "Máy chủ “{where}” từ chối đăng nhập. Hãy kiểm tra tài khoản, mật khẩu và tên cơ sở dữ liệu trong chuỗi kết nối; nếu đúng, nhờ người quản trị mở tài khoản cho cơ sở dữ liệu này.{detail}",
            "The server “{where}” refuses the login{detail}. Check the login, the password and the name of the database in the connection string; if they are right, ask the administrator to open the database to this login."),
        FaultKind.NoRights => (
            "Tài khoản chưa đủ quyền trên “{where}”. Không có gì được ghi. Hãy nhờ người quản trị cấp quyền (db/sqlserver); nếu vừa cài bản mới, nhờ người quản trị chạy census db migrate.{detail}",
            "The login lacks rights on “{where}”{detail}. Nothing was written. Ask the administrator to grant them (db/sqlserver); after a new version was installed, to run census db migrate."),
        FaultKind.NoSnapshots => (
            "Cơ sở dữ liệu “{where}” chưa bật ALLOW_SNAPSHOT_ISOLATION. Hãy nhờ người quản trị chạy tệp db/sqlserver/create-database.sql.{detail}",
            "The database “{where}” does not allow snapshot isolation{detail}. Ask the administrator to run db/sqlserver/create-database.sql."),
        FaultKind.OnlyForFiles => (
            "Lệnh này chỉ dùng cho cơ sở dữ liệu dạng tệp; “{where}” ở trên máy chủ. Hãy dùng lệnh BACKUP và RESTORE của SQL Server (docs/operations.md).",
            "This command is for databases in a file; “{where}” is on a server. Use SQL Server's own BACKUP and RESTORE (docs/operations.md)."),
        FaultKind.CopyDiffers => (
            "Bản chép sang “{where}” không giống bản gốc; đã bỏ, không có gì được ghi. Hãy chạy lại; nếu vẫn báo lỗi, gửi nguyên văn thông báo này cho người quản trị.{detail}",
            "The copy in “{where}” differs from the original{detail}; it was dropped and nothing was written. Run the command again; if that does not help, send this message to your administrator."),
        FaultKind.Other => (
            "Cơ sở dữ liệu “{where}” báo lỗi. Không có gì được ghi. Hãy gửi nguyên văn thông báo này cho người quản trị.{detail}",
            "The database “{where}” reports an error{detail}. Nothing was written. Send this message as it stands to your administrator."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
