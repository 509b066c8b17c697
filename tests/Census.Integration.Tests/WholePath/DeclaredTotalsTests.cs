using System.Text.Json.Nodes;
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

    [Fact]
    public void A_table_of_a_refused_file_is_taken_back_by_an_act_and_older_ledger_numbers_still_have_it()
    {
        _office.Import(Book.List(_office.File("so.xlsx"), People));
        var table = Book.List(_office.File("bieu.xlsx"), """
            STT | Tên đơn vị     | Tổng số | Nam | Nữ
            1   | Sở Công Thương | 2       | 1   | 1
            2   | Sở Xây dựng    | 7       | 4   | 3
            """);
        _office.Import(table);
        _office.Import(table);
        Reported().Should().Equal("Sở Công Thương 2", "Sở Xây dựng 7");
        Tables().Should().Equal("1 bieu.xlsx 2 true at 2");

        _office.Run("tables", "undo", "1").Exit.Should().Be(0);
        Declared().Should().Equal("Sở Công Thương 2 of ?", "Sở Xây dựng 1 of ?");
        Reported().Should().BeEmpty();
        Reported("--ledger", "2").Should().Equal("Sở Công Thương 2", "Sở Xây dựng 7");
        Reported("--ledger", "1").Should().BeEmpty("it came later");
        _office.Run("tables", "undo", "1").Exit.Should().Be(2);

        _office.Import(table);
        Reported().Should().Equal("Sở Công Thương 2", "Sở Xây dựng 7");
        Tables().Should().Equal("1 bieu.xlsx 2 false at 2", "2 bieu.xlsx 2 true at 4");
        _office.Run("round", "lock", Office.Now);
        _office.Run("tables", "undo", "2").Error.Should().Contain("đã chốt");
        _office.Run("db", "check").Exit.Should().Be(0);
    }

    [Fact]
    public void What_an_undone_import_declared_comes_back_with_its_file()
    {
        var both = Book.Of(_office.File("hai.xlsx"), ("DS", People), ("TK", """
            Đơn vị         | Hiện có | Nữ | Nam
            Sở Công Thương | 5       | 1  | 4
            Sở Xây dựng    | 1       | 0  | 1
            """));
        _office.Import(both);
        _office.Run("imports", "undo", "1");
        Reported().Should().BeEmpty();
        Reported("--ledger", "1").Should().Equal("Sở Công Thương 5", "Sở Xây dựng 1");
        _office.Import(both);
        Reported().Should().Equal("Sở Công Thương 5", "Sở Xây dựng 1");
    }

    // the units whose own number stands beside ours in PL02
    private IEnumerable<string> Reported(params string[] more)
    {
        var annex = _office.Run(["report", "--plan", "cao-bang", "--round", Office.Now, "--json", "--annexes", .. more]).Array("annexes").Single(annex => annex!["code"]!.ToString() == "PL02")!;
        var declared = annex["columns"]!.AsArray().Index().FirstOrDefault(column => column.Item!["group"]?.ToString() == "Đơn vị báo cáo");
        return declared.Item is null ? [] : annex["rows"]!.AsArray().Select(row => row!["cells"]!.AsArray())
            .Where(cells => cells[1]!.ToString().StartsWith("Sở", StringComparison.Ordinal) && cells[declared.Index] is JsonValue cell && cell.TryGetValue<int>(out _))
            .Select(cells => $"{cells[1]} {cells[declared.Index]}");
    }

    private IEnumerable<string> Tables() =>
        _office.Run("tables", "list", "--json").Array("tables").Select(line => $"{line!["table"]} {Path.GetFileName(line["file"]!.ToString())} {line["rows"]} {line["holds"]} at {line["ledger"]}");

    private IEnumerable<string> Declared() =>
        _office.Run("round", "status", Office.Now, "--json").Array("units").Select(unit => $"{unit!["unit"]} {unit["present"]} of {unit["declared"]?.ToString() ?? "?"}");
}
