using Census.Core.People;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;
using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

/// <summary>A list full of usual mistakes, from the workbook to the journal: everything is said, and everybody counts all the same.</summary>
[Trait("Engine", "both")]
public sealed class ChecksTests : IDisposable
{
    private const string Head = "STT | Họ và tên | Ngày sinh | Giới tính | Số CCCD | Đơn vị | Chức danh | Mã số CDNN | Đối tượng | Trình độ | LLCT | Ngày vào Đảng | Ngày chính thức | Ngày tuyển dụng | Ghi chú\n";

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Every_mistake_is_told_at_its_cell_and_nobody_is_lost()
    {
        var run = _office.Import(Book.List(_office.File("DS 2024.xlsx"), Head + """
            1 | Nguyễn Văn An   | 01/02/1980 | Nam | 004080000001 | Trường Tiểu học Hoa Sen | Giáo viên | V.08.05.12 | Viên chức | ĐH     | TC | 03/02/2010 | 03/02/2011 | 01/09/2003 |
            2 | Trần Thị Bình   | 01/02/1950 | Nữ  | 004150000002 | Trường Tiểu học Hoa Sen | Giáo viên | V.07.03.29 | Viên chức | CĐ     | CC | 03/02/2010 | 03/08/2010 | 01/09/1962 |
            3 | Lý Đức Cường    | 03/02/1985 | Nam | 004085000003 | Trường Tiểu học Hoa Sen | Bảo vệ    |            | Viên chức | Không  |    |            |            | 01/02/2026 | HĐ 111
            4 | Nông Thị Dung   | 03/02/1985 | Nữ  | 004185000004 | Trường Tiểu học Hoa Sen | Giáo viên | V.07.03.28 | Viên chức | Master |    |            |            | 01/09/2008 | Đã thôi việc
            5 | Hoàng Thị Giang | 03/02/1990 | Nữ  | 004190000005 | UBND huyện Bảo Lạc      | Văn thư   | 02.008     | Công chức | TC     |    |            |            | 01/09/2012 | kiêm nhiệm
            """));
        run.Exit.Should().Be(0, run.Error);
        run.Array("files.0.problems").Select(p => $"{p!["cell"]?.ToString() ?? p["row"]?.ToString()} {p["code"]}").Where(line => !line.EndsWith("C7004", StringComparison.Ordinal)).Should().BeEquivalentTo(
            " C2011", " C2021", "H2 C4018", "C3 C4012", "N3 C4013", "M3 C4015", "K3 C4017", "H3 C4019", "N4 C4014", "O4 C4027", "J5 C3025", "O5 C4023", "6 C7021", "O6 C4025");
        run.At("files.0.sheets.0.rows.people").Should().Be("5");
        run.At("files.0.status").Should().Be("imported");
    }

    [Fact]
    public void More_facts_come_back_from_the_database_and_a_blank_covers_nothing()
    {
        _office.Import(Book.List(_office.File("a.xlsx"), Head + "1 | Nguyễn Văn An | 01/02/1980 | Nam | 004080000001 | Sở Nội vụ | Chuyên viên | 01.003 | Công chức | ThS | CC | 03/02/2010 | 03/02/2011 | 01/09/2003 |")).Exit.Should().Be(0);
        _office.Import(Book.List(_office.File("b.xlsx"), "STT | Họ và tên | Số CCCD | Đơn vị | LLCT | QLNN | Ngoại ngữ | Tin học | Hệ số lương\n1 | Nguyễn Văn An | 004080000001 | Sở Nội vụ | | CVC | Anh B1 | IC3 | 4,98")).Exit.Should().Be(0);
        var statements = CensusDatabase.Open(_office.Database, TimeProvider.System).Read(r => StatementTable.InForce(r, new DateOnly(2025, 12, 31)));
        var facts = PersonInForce.Fold(statements, new UnitTree([])).Single().Facts;
        (facts.PoliticalTheory, facts.StateManagement, facts.IsPartyMember, facts.PartyOfficialOn?.ToString()).Should()
            .Be((PoliticalLevel.Advanced, StateManagementLevel.Principal, true, "2011-02-03"));
        (facts.Languages, facts.Computing, facts.SalaryThousandths).Should()
            .Be((new("Anh B1") { English = SkillLevel.B1 }, new("IC3", SkillLevel.Certificate), 4980));
    }

    [Theory]
    [InlineData("CC", "03/02/2010", "C5002")]
    [InlineData("TC", "04/02/2010", "C5002")]
    [InlineData("TC", "2010", "C5001")]
    [InlineData("", "", "C5001")]
    public void A_repeat_contradicts_only_where_both_rows_say_something_else(string theory, string admitted, string code)
    {
        const string Row = " | Nguyễn Văn An | 004080000001 | Sở Nội vụ | Công chức | ĐH";
        var run = _office.Import(Book.List(_office.File("a.xlsx"), $"STT | Họ và tên | Số CCCD | Đơn vị | Đối tượng | Trình độ | LLCT | Ngày vào Đảng\n1{Row} | TC | 03/02/2010\n2{Row} | {theory} | {admitted}"));
        run.Problems.Should().Contain(code);
    }
}
