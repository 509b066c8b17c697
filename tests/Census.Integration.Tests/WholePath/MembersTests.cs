using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

/// <summary>Lists of members of party committees and people's councils from the workbook to CB30-D4 and its explanation, and back out by an undo.</summary>
[Trait("Engine", "both")]
public sealed class MembersTests : IDisposable
{
    private const string Staff = """
        Họ và tên      | Số CCCD      | Ngày sinh  | Dân tộc | Đơn vị         | Đối tượng  | Trình độ
        Nguyễn Văn An  | 004080000001 | 12/03/1980 | Mông    | Sở Công Thương | Công chức  | ThS
        Trần Thị Bình  | 004182000002 | 01/02/1982 | Tày     | Sở Công Thương | Công chức  | ĐH
        Lý Văn Cường   |              | 05/06/1975 | Dao     | Sở Y tế        | Viên chức  | ĐH
        Hoàng Thị Dung |              | 07/08/1979 | Dao     | Sở Y tế        | Viên chức  |
        """;

    // An by number, Bình by number (Tày), Cường by name and birth date, Dung found but of unknown degree, Giang by the row's own words,
    // Hà by the row's own words (Kinh), Khánh unknown: only a birth year, no degree; An once more
    private const string Committee = """
        TỈNH ỦY CAO BẰNG
        DANH SÁCH CẤP ỦY VIÊN ĐẢNG BỘ TỈNH NHIỆM KỲ 2025 - 2030
        STT | Họ và tên      | Ngày sinh  | Giới tính | Dân tộc | Chức vụ, đơn vị công tác | Số CCCD      | Trình độ
        1   | Nguyễn Văn An  |            | Nam       |         | Giám đốc, Sở Công Thương | 004080000001 |
        2   | Trần Thị Bình  | 1982       | Nữ        | Mông    |                          | 004182000002 |
        3   | Lý Văn Cường   | 05/06/1975 | Nam       |         | Giám đốc, Sở Y tế        |              |
        4   | Hoàng Thị Dung | 07/08/1979 | Nữ        | Dao     |                          |              | ThS
        5   | Nông Văn Giang | 1970       | Nam       | Mông    |                          |              | Đại học
        6   | Phan Thị Hà    | 01/01/1971 | Nữ        | Kinh    |                          |              | Thạc sĩ
        7   | Vàng A Khánh   | 1973       | Nam       | Mông    |                          |              |
        8   | Nguyễn Văn An  |            | Nam       |         |                          | 004080000001 |
        9   |                | 01/01/1969 | Nam       | Tày     |                          | 004069000009 |
        """;

    private const string Council = """
        DANH SÁCH ĐẠI BIỂU HĐND TỈNH NHIỆM KỲ 2026 – 2031
        STT | Họ và tên     | Năm sinh | Dân tộc | Trình độ
        1   | Vàng Thị Lan  | 1985     | Lô Lô   | ThS
        2   | Bế Văn Mạnh   | 1986     | Tày     | ThS
        """;

    private const string Province = "CB30-D4.CAP-UY-TINH";

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Two_bodies_in_one_workbook_are_counted_shown_and_explained_to_the_row()
    {
        _office.Import(Book.List(_office.File("so.xlsx"), Staff));
        Part(Province).Should().Be("none");
        var run = _office.Import(Book.Of(_office.File("cap-uy.xlsx"), ("Cấp ủy", Committee), ("HĐND", Council)));
        run.At("files.0.status").Should().Be("refused");
        run.At("files.0.problems.0.code").Should().Be("C2047");
        run.Problems.Should().Contain(["C2046", "C4028", "C4029", "C4001"]);
        run.At("files.0.sheets.0.kind").Should().Be("statistics");
        run.At("files.0.sheets.0.rows.refused").Should().Be("1");
        run.At("files.0.sheets.0.rows.note").Should().Be("10", "two lines above and eight members");
        run.Out.Should().NotContain("004080000001");
        Part(Province).Should().Be("3/7 and 2 unknown, 4 matched", "An, Cường and Giang; Dung and Khánh are unknown");
        Part("CB30-D4.HDND-TINH").Should().Be("1/2 and 0 unknown, 0 matched");
        Part("CB30-D4.CAP-UY-XA").Should().Be("none");
        Explained(Province, "numerator").Should().Equal("4 Nguyễn Văn An Sở Công Thương master", "6 Lý Văn Cường Sở Y tế bachelor", "8 Nông Văn Giang  bachelor");
        Explained(Province, "unknown").Should().Equal("7 Hoàng Thị Dung Sở Y tế ", "10 Vàng A Khánh  ");
        Explained(Province, "denominator").Should().HaveCount(7);
        Explained(Province, "gap").Should().HaveCount(4);
        var first = _office.Explain(Province).Array("people")[0]!;
        (Path.GetFileName(first["file"]!.ToString()), first["sheet"]!.ToString(), first["person"]!.ToString()).Should().Be(("cap-uy.xlsx", "Cấp ủy", "1"));
        _office.Explain(Province, "--side", "unknown").Array("people")[1]!["person"].Should().BeNull("nobody of the lists of staff");
        _office.Explain("CB30-D4.CAP-UY-XA").Exit.Should().Be(2);
        Written().Should().Contain("42,86% (3/7), chưa rõ 2 (theo danh sách cấp ủy, HĐND)");
        _office.Run("db", "check").Exit.Should().Be(0);
    }

    [Fact]
    public void A_list_sent_again_takes_the_place_of_the_former_until_it_is_taken_back()
    {
        _office.Import(Book.List(_office.File("so.xlsx"), Staff));
        var former = Book.Of(_office.File("cu.xlsx"), ("Cấp ủy", Committee));
        _office.Import(former, "--dry-run").Problems.Should().Contain("C2047");
        Lists().Should().BeEmpty();
        _office.Import(former);
        _office.Import(former);
        Lists().Should().Equal("1 party-province 2025-2030 7 in-force");
        var before = Ledger();
        _office.Import(Book.Of(_office.File("moi.xlsx"), ("Cấp ủy", string.Join('\n', Committee.ReplaceLineEndings("\n").Split('\n').Take(5)))));
        Part(Province).Should().Be("1/2 and 0 unknown, 2 matched");
        Part(Province, "--ledger", before).Should().Be("3/7 and 2 unknown, 4 matched", "the same ledger number gives the same figures");
        _office.Explain(Province, "--ledger", before).Array("people").Should().HaveCount(3);
        Lists().Should().Equal("1 party-province 2025-2030 7 replaced", "2 party-province 2025-2030 2 in-force");
        var after = Ledger();
        _office.Run("members", "undo", "2").Exit.Should().Be(0);
        Part(Province).Should().Be("3/7 and 2 unknown, 4 matched");
        Part(Province, "--ledger", after).Should().Be("1/2 and 0 unknown, 2 matched");
        _office.Run("members", "undo", "2").Error.Should().Contain("số 2 chưa bị bỏ");
        _office.Run("members", "undo", "1").Exit.Should().Be(0);
        Part(Province).Should().Be("none");
        Lists().Should().Equal("1 party-province 2025-2030 7 taken-back", "2 party-province 2025-2030 2 taken-back");
        _office.Import(former);
        Part(Province).Should().Be("3/7 and 2 unknown, 4 matched");
        _office.Run("round", "lock", Office.Now);
        _office.Run("members", "undo", "3").Error.Should().Contain("đã chốt");
        _office.Run("db", "check").Exit.Should().Be(0);
    }

    [Fact]
    public void A_list_in_a_workbook_of_staff_goes_with_its_import()
    {
        var run = _office.Import(Book.Of(_office.File("so.xlsx"), ("DS", Staff), ("Cấp ủy", Committee)));
        run.At("files.0.status").Should().Be("partial");
        run.At("files.0.sheets.0.rows.people").Should().Be("4");
        run.At("files.0.sheets.1.rows.people").Should().Be("0");
        Part(Province).Should().Be("3/7 and 2 unknown, 4 matched");
        _office.Run("imports", "undo", "1").Exit.Should().Be(0);
        Part(Province).Should().Be("none");
    }

    [Fact]
    public void The_list_counts_where_a_result_was_entered_by_hand_and_what_it_is_off_by_is_said()
    {
        _office.Import(Book.List(_office.File("so.xlsx"), Staff));
        _office.Run("plan", "result", Province, "--plan", "cao-bang", "--round", Office.Now, "--value", "40", "--source", "Báo cáo số 7").Exit.Should().Be(0);
        Written().Should().Contain("40 % (nhập tay: Báo cáo số 7)");
        _office.Import(Book.Of(_office.File("cap-uy.xlsx"), ("Cấp ủy", Committee)));
        var part = PartOf(Province);
        (part["count"]!.ToString(), part["entered"]!["value"]!.ToString(), part["members"]!["enteredDifference"]!.ToString()).Should().Be(("3", "40", "-2.857143"));
        Written().Should()
            .Contain("42,86% (3/7), chưa rõ 2 (theo danh sách cấp ủy, HĐND); 40 % (nhập tay: Báo cáo số 7); lấy theo danh sách; số nhập tay chênh -2,86 điểm phần trăm");
    }

    [Fact]
    public void A_list_speaks_in_later_rounds_of_its_term_and_never_in_earlier_ones()
    {
        _office.ImportBefore(Book.List(_office.File("truoc.xlsx"), Staff));
        _office.ImportBefore(Book.Of(_office.File("cap-uy.xlsx"), ("Cấp ủy", Committee)));
        _office.Import(Book.List(_office.File("so.xlsx"), Staff.Replace("Mông    | Sở", "Tày     | Sở", StringComparison.Ordinal)));
        var part = PartOf(Province);
        $"{part["previous"]} then {part["count"]} of {part["denominator"]}".Should().Be("3 then 2 of 7", "An is said to be Tày in this round");
        _office.Import(Book.Of(_office.File("moi.xlsx"), ("HĐND", Council)));
        PartOf("CB30-D4.HDND-TINH")["previous"].Should().BeNull();
        _office.Report("--unit", "Sở Y tế").Array("monitored").SelectMany(row => row!["parts"]!.AsArray()).Single(row => row!["code"]!.ToString() == Province)!["members"].Should().BeNull();
    }

    [Fact]
    public void Nobody_is_found_by_less_than_a_number_that_is_borne_out_or_name_and_full_birth_date()
    {
        _office.Import(Book.List(_office.File("so.xlsx"), Staff));
        _office.Import(Book.Of(_office.File("cap-uy.xlsx"), ("DS", """
            DANH SÁCH CẤP ỦY VIÊN CẤP XÃ NHIỆM KỲ 2025-2030
            STT | Họ và tên     | Ngày sinh  | Số CCCD
            1   | Lý Văn Cường  | 1975       |
            2   | Lý Văn Cường  | 06/1975    |
            3   | Bế Văn Lạ     | 01/01/1980 | 004080000001
            4   | Nguyễn Văn An | 12/03/1980 | 004080000099
            5   | Tran Thi Binh |            | 004182000002
            """)));
        Part("CB30-D4.CAP-UY-XA").Should().Be("0/5 and 4 unknown, 1 matched");
    }

    private string Part(string code, params string[] more)
    {
        var part = PartOf(code, more);
        return part["members"] is { } members ? $"{part["count"]}/{part["denominator"]} and {part["unknown"]} unknown, {members["matched"]} matched" : "none";
    }

    private System.Text.Json.Nodes.JsonNode PartOf(string code, params string[] more) =>
        _office.Report(more).Array("monitored").SelectMany(row => row!["parts"]!.AsArray()).Single(part => part!["code"]!.ToString() == code)!;

    private IEnumerable<string> Explained(string code, string side) => _office.Explain(code, "--side", side).Array("people")
        .Select(person => $"{person!["row"]} {person["name"]} {person["unit"]} {person["degree"]}");

    private IEnumerable<string> Lists() => _office.Run("members", "list", "--json").Array("lists").Select(list => $"{list!["list"]} {list["body"]} {list["term"]} {list["members"]} {list["state"]}");

    private string Written()
    {
        var file = _office.File("report.md");
        _office.Run("report", "--plan", "cao-bang", "--round", Office.Now, "--out", file).Exit.Should().Be(0);
        return File.ReadAllText(file, System.Text.Encoding.UTF8);
    }

    private string Ledger() => _office.Run("members", "list", "--json").Array("lists")[^1]!["ledger"]!.ToString();
}
