using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

/// <summary>Registers of works from the workbook to the report, and back out by an undo.</summary>
[Trait("Engine", "both")]
public sealed class WorksTests : IDisposable
{
    private const string People = """
        Họ và tên      | Số CCCD      | Đơn vị         | Trình độ
        Nguyễn Văn An  | 004080000001 | Sở Công Thương | ThS
        Trần Thị Bình  | 004182000002 | Sở Công Thương | ĐH
        """;

    private const string Register = """
        STT | Loại      | Tên công trình, sáng chế | Năm  | Tác giả       | Số quyết định, bằng
        1   | Sáng chế  | Máy sấy miến dong        | 2025 | Nguyễn Văn An | 12345
        2   | Sáng kiến | Đổi mới giờ đọc          | 2025 | Trần Thị Bình | 12/QĐ-SCT
        """;

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_register_beside_a_list_is_kept_counted_shown_and_withdrawn_with_its_import()
    {
        var run = _office.Import(Book.Of(_office.File("so.xlsx"), ("DS", People), ("Sổ", Register)));
        run.At("files.0.status").Should().Be("imported");
        run.At("files.0.sheets.1.kind").Should().Be("statistics");
        run.At("files.0.sheets.1.rows.note").Should().Be("3");
        run.Problems.Should().Contain("C2041").And.NotContain("C2001");
        Works("VL-D3").Should().Be("2");
        _office.Run("report", "--plan", "duc-pho", "--round", Office.Now).Out.Should().Contain("1 công trình (theo sổ công trình)");
        Annex("PL12").Should().Equal("Sở Công Thương 2", "Tổng cộng 2");
        var before = _office.Run("imports", "list", "--json").At("imports.0.ledger")!;
        _office.Run("imports", "undo", "1").Exit.Should().Be(0);
        Works("VL-D3").Should().Be("none");
        Works("VL-D3", "--ledger", before).Should().Be("2", "the same ledger number gives the same figures");
        Annex("PL12").Should().BeEmpty();
        _office.Run("db", "check").Out.Should().NotContain("RegisteredWork");
        _office.Run("db", "check").Exit.Should().Be(0);
    }

    [Fact]
    public void A_register_alone_is_refused_as_a_list_kept_all_the_same_and_can_be_taken_back()
    {
        _office.Import(Book.List(_office.File("so.xlsx"), People));
        var register = Book.List(_office.File("cong-trinh.xlsx"), Register);
        _office.Import(register, "--dry-run").Problems.Should().Equal("C2042");
        Works("VL-D3").Should().Be("none");
        var run = _office.Import(register, "--unit", "Sở Công Thương");
        run.At("files.0.status").Should().Be("refused");
        run.At("files.0.problems.0.message").Should().Contain("2 công trình");
        _office.Import(register);
        Works("VL-D3").Should().Be("2");
        Annex("PL12").Should().Equal("Sở Công Thương 2", "Tổng cộng 2");
        _office.Run("works", "list", "--json").Array("registers").Select(line => $"{line!["register"]} {line["works"]} {line["holds"]}").Should().Equal("1 2 true");
        _office.Run("works", "undo", "1").Exit.Should().Be(0);
        Works("VL-D3").Should().Be("none");
        _office.Run("works", "undo", "1").Exit.Should().Be(2);
        _office.Import(register);
        Works("VL-D3").Should().Be("2");
        _office.Run("round", "lock", Office.Now);
        _office.Run("works", "undo", "2").Error.Should().Contain("đã chốt");
        _office.Run("db", "check").Exit.Should().Be(0);
    }

    [Fact]
    public void A_result_by_hand_stays_beside_the_register()
    {
        _office.Import(Book.Of(_office.File("so.xlsx"), ("DS", People), ("Sổ", Register)));
        _office.Run("plan", "result", "VL-D3", "--plan", "vinh-linh", "--round", Office.Now, "--value", "5", "--source", "Báo cáo số 7").Exit.Should().Be(0);
        var file = _office.File("report.md");
        _office.Run("report", "--plan", "vinh-linh", "--round", Office.Now, "--out", file).Exit.Should().Be(0);
        File.ReadAllText(file, System.Text.Encoding.UTF8).Should().Contain("2 công trình (theo sổ công trình); 5 công trình (nhập tay: Báo cáo số 7)");
    }

    private string Works(string code, params string[] more) => _office.Run(["report", "--plan", "vinh-linh", "--round", Office.Now, .. more, "--json"])
        .Array("monitored").Single(row => row!["code"]!.ToString() == code)!["works"]?["count"]?.ToString() ?? "none";

    private IEnumerable<string> Annex(string code) =>
        _office.Run("report", "--plan", "cao-bang", "--round", Office.Now, "--json", "--annexes").Array("annexes")
            .Where(table => table!["code"]!.ToString() == code).SelectMany(table => table!["rows"]!.AsArray())
            .Select(row => row!["cells"]!.AsArray()).Select(cells => $"{cells[1]} {cells[2]}");
}
