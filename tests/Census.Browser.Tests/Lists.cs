using Census.Integration.Tests.WholePath;

namespace Census.Browser.Tests;

/// <summary>
/// What three departments and nobody in particular sent: a list in the official form; one with a column and a degree that nobody understands, a day
/// that does not exist and somebody who is counted elsewhere already; a letter that is no list. And the list of units with their posts.
/// </summary>
internal static class Lists
{
    public const string Agriculture = "so-nong-nghiep.xlsx";
    public const string Health = "so-y-te.xlsx";
    public const string Letter = "thong-bao.xlsx";

    public static string Units(Server server) => Book.List(server.File("don-vi.xlsx"), """
        Mã đơn vị | Tên đơn vị                    | Đơn vị cấp trên | Lĩnh vực    | Biên chế được giao
        NN        | Sở Nông nghiệp và Môi trường  |                 | Nông nghiệp | 12
        TY        | Chi cục Chăn nuôi và Thú y    | NN              |             |
        YT        | Sở Y tế                       |                 | Y tế        | 9
        """);

    public static IReadOnlyList<string> All(Server server) =>
    [
        Book.Official(
            server.File("gui/" + Agriculture), "UBND tỉnh Cao Bằng", "Sở Nông nghiệp và Môi trường",
            ("Chi cục Chăn nuôi và Thú y", """
                Hoàng Văn Dũng  | m | 05/05/1975 | 004075000001 | CC | 01.003 | ThS
                Nông Thị Hà     | f | 06/05/1985 | 004185000002 | CC | 01.003 | ĐH
                Bế Văn Sơn      | m | 07/05/1980 | 004080000003 | CC | 01.003 | ĐH
                """),
            ("Phòng Hành chính", """
                Lục Thị Hồng    | f | 08/05/1982 | 004182000004 | CC | 01.003 | ThS
                Vương Văn Khánh | m | 09/05/1988 | 004088000005 | CC | 01.003 | ĐH
                """)),
        Book.List(server.File("gui/" + Health), """
            STT | Họ và tên      | Ngày sinh  | Giới tính | Số CCCD      | Đối tượng | Trình độ | Đơn vị  | Mục khác
            1   | Hoàng Thị Bích | 15/07/1985 | Nữ        | 004185000011 | Viên chức | XYZQ     | Sở Y tế | ghi thêm
            2   | Lý Văn Cường   | 31/02/1979 | Nam       | 004079000012 | Viên chức | ĐH       | Sở Y tế | không
            3   | Bế Thị Mai     | 02/03/1990 | Nữ        | 004190000013 | Viên chức | BS CKI   | Sở Y tế |
            4   | Hoàng Văn Dũng | 05/05/1975 | Nam       | 004075000001 | Viên chức | ThS      | Sở Y tế |
            """),
        Book.List(server.File("gui/" + Letter), """
            Kính gửi các cơ quan, đơn vị
            Đề nghị gửi danh sách trước ngày 15/01/2026.
            """),
    ];
}
