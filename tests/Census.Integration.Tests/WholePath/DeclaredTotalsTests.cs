using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

/// <summary>Tables of counts: never people, but what the lists are held against.</summary>
[Trait("Engine", "both")]
public sealed class DeclaredTotalsTests : IDisposable
{
    private const string People = """
        Họ và tên      | Số CCCD      | Đơn vị         | Trình độ
        Nguyễn Văn An  | 004080000001 | Sở Công Thương | ThS
        Trần Thị Bình  | 004182000002 | Sở Công Thương | ĐH
        Lý Đức Cường   | 004080000003 | Sở Xây dựng    | ĐH
        """;

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_table_beside_a_list_is_compared_with_it_unit_by_unit_and_as_a_whole()
    {
        var run = _office.Import(Book.Of(_office.File("so.xlsx"), ("DS", People), ("Biểu 1", """
            STT | Tên đơn vị     | Biên chế được giao | Tổng số hiện có | Nữ | Đảng viên
            1   | Sở Công Thương | 5                  | 3               | 1  | 2
            2   | Sở Xây dựng    | 4                  | 1               | 0  | 1
            3   | Sở Y tế        | 9                  | 8               | 3  | 4
                | Tổng cộng      | 18                 | 12              | 4  | 7
            """)));
        run.At("files.0.status").Should().Be("imported");
        run.Array("files.0.problems").Where(p => p!["code"]!.ToString() == "C2026").Select(p => $"{p!["cell"]} {p["value"]}").Should().Equal("D2 Sở Công Thương", "D5 Tổng cộng");
        run.Array("files.0.problems").First(p => p!["code"]!.ToString() == "C2026")!["message"]!.ToString().Should().Contain("có 3 người, danh sách trong tệp có 2");
    }

    [Fact]
    public void A_table_alone_is_refused_and_its_numbers_stand_beside_the_people_present()
    {
        _office.Import(Book.List(_office.File("so.xlsx"), People));
        var table = Book.List(_office.File("bieu.xlsx"), """
            STT | Tên đơn vị     | Tổng số | Nam | Nữ
            1   | Sở Công Thương | 2       | 1   | 1
            2   | Sở Xây dựng    | 7       | 4   | 3
            """);
        _office.Import(table, "--dry-run").Problems.Should().Equal("C1013");
        Declared().Should().Equal("Sở Công Thương 2 of ?", "Sở Xây dựng 1 of ?");
        var run = _office.Import(table);
        run.At("files.0.status").Should().Be("refused");
        run.Problems.Should().Equal("C1013");
        _office.Import(table);
        Declared().Should().Equal("Sở Công Thương 2 of 2", "Sở Xây dựng 1 of 7");
        _office.Run("round", "status", Office.Now).Out.Should().Contain("7 ≠");
        _office.Run("imports", "list", "--json").Array("imports").Should().ContainSingle("the table is no import");
        _office.Run("db", "check").Exit.Should().Be(0);
    }

    [Fact]
    public void What_a_withdrawn_import_declared_no_longer_stands()
    {
        _office.Import(Book.List(_office.File("so.xlsx"), People));
        _office.Import(Book.Of(_office.File("hai.xlsx"), ("DS", People.Replace("Trần Thị Bình", "Trần Thị  Bình", StringComparison.Ordinal)), ("TK", """
            Đơn vị         | Hiện có | Nữ | Nam
            Sở Công Thương | 2       | 1  | 1
            Sở Xây dựng    | 1       | 0  | 1
            """)));
        Declared().Should().Equal("Sở Công Thương 2 of 2", "Sở Xây dựng 1 of 1");
        _office.Run("imports", "undo", "2");
        Declared().Should().Equal("Sở Công Thương 2 of ?", "Sở Xây dựng 1 of ?");
    }

    private IEnumerable<string> Declared() =>
        _office.Run("round", "status", Office.Now, "--json").Array("units").Select(unit => $"{unit!["unit"]} {unit["present"]} of {unit["declared"]?.ToString() ?? "?"}");
}
