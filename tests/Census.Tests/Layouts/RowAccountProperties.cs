using FsCheck;
using FsCheck.Fluent;

namespace Census.Tests.Layouts;

public sealed class RowAccountProperties
{
    private static readonly string[] Plausible =
    [
        "", "", "1 | Nguyễn Văn An | 1980-03-12 | x | | Giáo viên", "2 | Páo | | | x", "3", " | | 1980-03-12", " | Trần Thị Bình", " | | | | | Bí thư Đảng ủy",
        "I | Văn phòng Sở | 5 | 3", "A. CÔNG CHỨC", "1.1 | Tổ Văn", "Lãnh đạo", " | Cộng (I) | 12 | 7", "TỔNG CỘNG (I+II)", "1 | 2 | 3 | 4 | 5 | 6", "'(1) | '(2) | '(3)",
        "STT | Họ và tên | Ngày sinh | Trình độ chuyên môn | < | Chức vụ", " | | | ThS | ĐH |", "STT | Tên đơn vị | Tổng số", "1 | Sở Y tế | 50 | 20 | 10",
        " | NGƯỜI LẬP | | | | GIÁM ĐỐC", "Cao Bằng, ngày 5 tháng 1 năm 2026", " | Hoàng Thị B | | | | Nông Văn C", "Ghi chú: (1) tạm", "#N/A | #REF! | #N/A", "SỞ Y TẾ | < | <",
        "DANH SÁCH VIÊN CHỨC ĐẾN 31/12/2025", "^ | ^ | ^", "4 | 'x | 31/02/1985 | 2005 | KT", "5 | ĐÀM THỊ DUNG (HĐ) | 1983-06-15 | - | 0 | /", "\ud800 | \ud800 | \ud800",
    ];

    [Fact]
    public void Whatever_the_rows_every_one_is_accounted_for_and_nothing_throws() =>
        Prop.ForAll(Gen.Elements(Plausible).ListOf().ToArbitrary(), rows =>
        {
            var text = string.Join('\n', rows);
            return Drafted.Of(text).Draft.Account.Balances && Drafted.Of(Grid.AsText(text)).Draft.Account.Balances;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Under_a_header_too() =>
        Prop.ForAll(Gen.Elements(Plausible).ListOf().ToArbitrary(), rows =>
        {
            var drafted = Drafted.Of("STT | Họ và tên | Ngày sinh | ThS | ĐH | Chức vụ\n" + string.Join('\n', rows)).Draft;
            return drafted.Account.Balances && drafted.Account.People == drafted.People.Length;
        }).QuickCheckThrowOnFailure();
}
