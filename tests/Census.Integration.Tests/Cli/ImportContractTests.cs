using System.Text.Json.Nodes;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Cli;

[Trait("Engine", "both")]
public sealed class ImportContractTests : IDisposable
{
    private const string People = """
        STT | Họ và tên      | Ngày sinh  | Số CCCD      | Đơn vị         | Đối tượng  | Trình độ
        1   | Nguyễn Văn An  | 01/02/1980 | 004080000001 | Sở Công Thương | Công chức  | ThS
        2   | Trần Văn Bình  | 31/02/1980 | 004080000002 | Sở Công Thương | Viên chức  | ĐH

        3   | Lý Đức Cường   | 03/02/1980 | 004080000003 | Sở Công Thương | Viên chức  | ĐH
        """;

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void The_document_has_the_properties_of_the_contract_in_their_order()
    {
        var run = _office.Import(Book.List(_office.File("so.xlsx"), People));
        run.Exit.Should().Be(0, run.Error);
        run.Properties().Should().Be("round files");
        run.Properties("files.0").Should().Be("file sha256 status importNo ledger sheets people problems");
        run.Properties("files.0.sheets.0").Should().Be("name kind unit field rows");
        run.Properties("files.0.sheets.0.rows").Should().Be("seen header blank section total note people held refused");
        run.Properties("files.0.people").Should().Be("new changed unchanged missing");
        run.Properties("files.0.problems.0").Should().Be("code severity sheet cell row column value message");
    }

    [Fact]
    public void The_document_says_what_became_of_the_file()
    {
        var path = Book.List(_office.File("so.xlsx"), People);
        var run = _office.Import(path);
        run.At("round").Should().Be("2025-12-31");
        run.At("files.0.file").Should().Be(path);
        run.At("files.0.sha256").Should().Be(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))));
        run.At("files.0.status").Should().Be("imported");
        run.At("files.0.importNo").Should().Be("1");
        run.At("files.0.ledger").Should().Be("1");
        run.At("files.0.sheets.0.name").Should().Be("DS");
        run.At("files.0.sheets.0.kind").Should().Be("people");
        run.At("files.0.sheets.0.unit").Should().Be("Sở Công Thương");
        run.At("files.0.sheets.0.field").Should().Be("engineering");
        Compact(run.Json["files"]![0]!["sheets"]![0]!["rows"]!).Should().Be("5 1 1 0 0 0 3 0 0", "header, three people and the blank row between them");
        Compact(run.Json["files"]![0]!["people"]!).Should().Be("3 0 0 0");
    }

    [Fact]
    public void A_bad_cell_is_told_with_its_place_and_the_person_counts_all_the_same()
    {
        var problem = _office.Import(Book.List(_office.File("so.xlsx"), People)).Array("files.0.problems").Single(p => p!["code"]!.ToString() == "C3012")!;
        problem["severity"]!.ToString().Should().Be("error");
        problem["sheet"]!.ToString().Should().Be("DS");
        problem["cell"]!.ToString().Should().Be("C3");
        problem["row"]!.GetValue<int>().Should().Be(3);
        problem["column"]!.ToString().Should().Be("Ngày sinh");
        problem["value"]!.ToString().Should().Be("31/02/1980");
        problem["message"]!.ToString().Should().Contain("C3").And.Contain("31/02/1980");
        _office.Figure("CB30-15").Should().Be("3/3 exceeded");
    }

    [Fact]
    public void Every_status_is_told_and_a_bad_file_stops_nobody()
    {
        var folder = _office.File("in");
        Book.List(Path.Combine(folder, "1-whole.xlsx"), People);
        Book.List(Path.Combine(folder, "2-partial.xlsx"), """
            STT | Họ và tên       | Số CCCD      | Đơn vị      | Trình độ
            1   | Đàm Thị Mai     | 004180000004 | Sở Xây dựng | ĐH
            2   |                 | 004180000005 | Sở Xây dựng | ĐH
            """);
        File.WriteAllText(Path.Combine(folder, "3-refused.xlsx"), "%PDF-1.7 not a workbook");
        File.Copy(Path.Combine(folder, "1-whole.xlsx"), Path.Combine(folder, "4-again.xlsx"));
        File.WriteAllText(Path.Combine(folder, "~$5-lock.xlsx"), "lock");
        var run = _office.Import(folder);
        run.Exit.Should().Be(1, "a row and a file were refused");
        run.Array("files").Select(f => $"{f!["file"]} {f["status"]}").Should().Equal(
            "1-whole.xlsx imported", "2-partial.xlsx partial", "3-refused.xlsx refused", "4-again.xlsx already-imported", "~$5-lock.xlsx skipped");
        run.At("files.3.importNo").Should().Be("1", "the file stands in the journal under that number");
        run.Array("files.4.sheets").Should().BeEmpty();
        run.Array("files").Where(f => f!["status"]!.ToString() is "refused" or "skipped").Should().OnlyContain(f => !f!.AsObject().ContainsKey("importNo") && !f.AsObject().ContainsKey("ledger"));
    }

    [Fact]
    public void The_rows_of_every_sheet_add_up_to_the_last_filled_row()
    {
        var path = Book.Official(
            _office.File("xa.xlsx"), "UBND tỉnh Cao Bằng", "UBND xã Hòa An",
            ("Văn phòng HĐND và UBND", """
                Hoàng Văn Dũng | m | 05/05/1975 | 004075000001 | CC | 01.003 | ThS
                Nông Thị Hà    | f | 06/05/1985 | 004185000002 | CC | 01.003 | ĐH
                """),
            ("Trường Tiểu học Hòa An", "Bế Thị Lan | f | 07/05/1990 | 004190000003 | VC | V.07.03.29 | ĐH"));
        var run = _office.Import(path);
        run.Exit.Should().Be(0);
        Compact(run.Json["files"]![0]!["sheets"]![0]!["rows"]!).Should().Be("17 4 2 2 2 4 3 0 0", "four rows of header, two blank, two sections, two sums, three of letterhead and one of signatures, three people");
    }

    [Fact]
    public void Sheets_of_every_kind_balance_whatever_they_hold()
    {
        var path = Book.Of(
            _office.File("so.xlsx"),
            ("DS", People + "\n4 | | | | | | ĐH\nTổng số: 3 người\n\nNgười lập"),
            ("Thống kê", """
                Đơn vị   | Tổng số | Nam | Nữ
                Phòng A  | 10      | 4   | 6
                Phòng B  | 12      | 5   | 7
                Phòng C  | 13      | 6   | 7
                """),
            ("Hướng dẫn", "Ghi đủ họ và tên theo giấy khai sinh.\n\nMỗi người một dòng."),
            ("Trống", ""));
        var run = _office.Import(path);
        run.At("files.0.status").Should().Be("partial");
        run.Array("files.0.sheets").Select(s => s!["kind"]!.ToString()).Should().Equal("people", "statistics", "guidance", "empty");
        foreach (var sheet in run.Array("files.0.sheets"))
        {
            var rows = sheet!["rows"]!.AsObject().ToDictionary(p => p.Key, p => p.Value!.GetValue<int>());
            rows["seen"].Should().Be(rows.Where(r => r.Key != "seen").Sum(r => r.Value), sheet["name"]!.ToString());
        }
    }

    [Fact]
    public void A_check_has_the_same_shape_without_numbers_and_makes_no_database()
    {
        var path = Book.List(_office.File("so.xlsx"), People);
        var check = _office.Run("check", path, "--json");
        check.Exit.Should().Be(0);
        check.Properties("files.0").Should().Be("file sha256 status sheets people problems");
        check.At("files.0.status").Should().Be("imported");
        File.Exists(_office.Database).Should().BeFalse();
        var import = _office.Import(path);
        WithoutNumbers(check).Should().Be(WithoutNumbers(import));
    }

    [Fact]
    public void A_rehearsal_tells_what_the_import_will_tell_and_writes_nothing()
    {
        _office.Import(Book.List(_office.File("other.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị      | Trình độ
            Lý Đức Cường  | 004080000003 | Sở Xây dựng | ĐH
            """));
        var path = Book.List(_office.File("so.xlsx"), People);
        var before = _office.EverythingReported();
        var rehearsal = _office.Import(path, "--dry-run");
        rehearsal.Exit.Should().Be(1, "one row would be held");
        rehearsal.At("files.0.status").Should().Be("partial");
        rehearsal.Properties("files.0").Should().Be("file sha256 status sheets people problems preview");
        _office.EverythingReported().Should().Be(before);
        _office.Run("imports", "list", "--json").Array("imports").Should().ContainSingle();
        WithoutNumbers(rehearsal).Should().Be(WithoutNumbers(_office.Import(path)));
    }

    [Fact]
    public void A_rehearsal_of_a_known_file_has_no_numbers_either()
    {
        var path = Book.List(_office.File("so.xlsx"), People);
        _office.Import(path);
        var rehearsal = _office.Import(path, "--dry-run");
        rehearsal.At("files.0.status").Should().Be("already-imported");
        rehearsal.Properties("files.0").Should().Be("file sha256 status sheets people problems");
    }

    [Fact]
    public void A_statistics_table_is_refused_with_one_problem_that_says_so()
    {
        var run = _office.Import(Book.List(_office.File("thong-ke.xlsx"), """
            Đơn vị   | Tổng số | Nam | Nữ
            Phòng A  | 10      | 4   | 6
            Phòng B  | 12      | 5   | 7
            Phòng C  | 13      | 6   | 7
            """));
        run.Exit.Should().Be(1);
        run.At("files.0.status").Should().Be("refused");
        run.Problems.Should().Equal("C1013");
        run.Array("files.0.sheets").Select(s => s!["kind"]!.ToString()).Should().Equal("statistics");
    }

    [Fact]
    public void A_workbook_without_people_is_refused_with_one_problem_that_says_so()
    {
        var run = _office.Import(Book.List(_office.File("mau.xlsx"), "Hướng dẫn ghi biểu\nGhi rõ ràng, đầy đủ."));
        run.Exit.Should().Be(1);
        run.At("files.0.status").Should().Be("refused");
        run.Problems.Should().Equal("C1012");
        _office.Run("imports", "list", "--json").Array("imports").Should().BeEmpty();
    }

    [Fact]
    public void The_journal_and_the_rounds_follow_the_contract()
    {
        var path = Book.List(_office.File("so.xlsx"), People);
        _office.Import(path);
        var journal = _office.Run("imports", "list", "--json");
        journal.Properties().Should().Be("imports");
        journal.Properties("imports.0").Should().Be("importNo ledger round file sha256 state people held");
        journal.At("imports.0.state").Should().Be("in-force");
        journal.At("imports.0.people").Should().Be("3");
        var rounds = _office.Run("round", "list", "--json");
        rounds.Properties().Should().Be("rounds");
        rounds.Json["rounds"]![0]!.ToJsonString().Should().Be("""{"round":"2025-12-31","state":"open","imports":1,"people":3}""");
        _office.Run("round", "lock", Office.Now).Exit.Should().Be(0);
        _office.Run("round", "list", "--json").At("rounds.0.state").Should().Be("locked");
    }

    [Fact]
    public void A_document_stands_alone_on_the_output_whatever_the_language()
    {
        var path = Book.List(_office.File("so.xlsx"), People);
        var run = _office.Run("--lang", "en", "import", path, "--round", Office.Now, "--json");
        run.Error.Trim().Should().BeEmpty();
        run.Json["files"]![0]!["problems"]!.AsArray().Select(p => p!["message"]!.ToString()).Should().Contain(m => m.Contains("is not a date"));
    }

    private static string Compact(JsonNode numbers) => string.Join(' ', numbers.AsObject().Select(p => p.Value!.ToString()));

    private static string WithoutNumbers(Outcome run)
    {
        var file = run.Json["files"]![0]!.AsObject();
        file.Remove("importNo");
        file.Remove("ledger");
        file.Remove("preview");
        return file.ToJsonString();
    }
}
