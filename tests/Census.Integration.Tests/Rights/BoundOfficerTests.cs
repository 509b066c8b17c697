using Census.Integration.Tests.Cli;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Rights;

/// <summary>What an officer who is bound to units can do, and what he is told when he tries more. Sở Y tế has two children; Sở Công Thương is another.</summary>
[Trait("Engine", "both")]
public sealed class BoundOfficerTests : IDisposable
{
    private const string Heads = "Họ và tên | Ngày sinh | Số CCCD | Trình độ | Đối tượng | Dân tộc | Đảng viên | Đơn vị";
    private const string An = "Nguyễn Văn An | 01/02/1980 | 004080000001 | ThS | Viên chức | Tày | x |";
    private const string Binh = "Trần Văn Bình | 02/02/1981 | 004081000002 | ĐH | Viên chức | Kinh | x |";

    private readonly Office _office = new();

    public BoundOfficerTests()
    {
        Done(_office.Run("unit", "import", Book.List(_office.File("don-vi.xlsx"), """
            Mã đơn vị | Tên đơn vị        | Đơn vị cấp trên | Lĩnh vực
            YT        | Sở Y tế           |                 | Y tế
            YT.1      | Bệnh viện tỉnh    | YT              |
            YT.2      | Trung tâm Kiểm soát bệnh tật | YT   |
            CT        | Sở Công Thương    |                 | Kỹ thuật
            """)));
        Done(_office.Run("unit", "confirm"));
        File.WriteAllText(_office.File("mat-khau"), "mua xuan tren ban\n");
        User("benh.vien", "--role", "officer", "--unit", "Bệnh viện tỉnh", "--grant", "identity");
        User("so.y", "--role", "officer", "--unit", "Sở Y tế", "--grant", "identity,ethnicity,party");
        User("toan.tinh", "--role", "administrator", "--grant", "none");
        User("nguoi.xem", "--role", "viewer", "--unit", "Bệnh viện tỉnh");
    }

    public void Dispose() => _office.Dispose();

    [Fact]
    public void His_own_list_is_taken_in()
    {
        var run = As("benh.vien", "import", List("benh-vien", An, Binh), "--round", Office.Now, "--unit", "Bệnh viện tỉnh", "--json");
        run.At("files.0.status").Should().Be("imported", run.Out);
        As("benh.vien", "imports", "list", "--json").Array("imports").Should().ContainSingle();
        As("so.y", "imports", "list", "--json").Array("imports").Should().ContainSingle("the unit above sees it too");
        As("benh.vien", "report", "--plan", "cao-bang", "--round", Office.Now, "--json").Target("CB30-07")["denominator"]!.GetValue<int>().Should().Be(2);
    }

    [Theory]
    [InlineData("Sở Y tế")]
    [InlineData("Trung tâm Kiểm soát bệnh tật")]
    [InlineData("Sở Công Thương")]
    public void A_list_of_another_sender_is_refused_whole(string sender)
    {
        var file = List("khac", An, Binh);
        foreach (var how in new[] { new[] { "--dry-run" }, [] })
        {
            var run = As("benh.vien", ["import", file, "--round", Office.Now, "--unit", sender, .. how, "--json"]);
            run.Exit.Should().Be(1);
            run.At("files.0.status").Should().Be("refused");
            run.Problems.Should().StartWith("C7024");
        }
        _office.Run("imports", "list", "--json").Array("imports").Should().BeEmpty();
    }

    [Fact]
    public void A_list_with_one_row_elsewhere_is_refused_whole()
    {
        var run = As("benh.vien", "import", List("lan", An, Binh + " Sở Công Thương"), "--round", Office.Now, "--unit", "Bệnh viện tỉnh", "--json");
        // a unit outside the sender is not looked for below it: the row waits, or it lands outside and the file is refused
        run.At("files.0.status").Should().BeOneOf("refused", "partial");
        _office.Run("explain", "CB30-01", "--plan", "cao-bang", "--round", Office.Now, "--unit", "Sở Công Thương", "--json").At("count").Should().Be("0");
        var stand = As("benh.vien", "import", List("lan2", An, Binh + " Trung tâm Kiểm soát bệnh tật"), "--round", Office.Now, "--unit", "Bệnh viện tỉnh", "--json");
        stand.At("files.0.status").Should().Be("refused", stand.Out);
        stand.Problems.Should().StartWith("C7025");
    }

    [Fact]
    public void A_row_that_may_be_somebody_outside_waits_and_tells_nothing_of_him()
    {
        Done(_office.Import(List("cong-thuong", An), "--unit", "Sở Công Thương"));
        var run = As("benh.vien", "import", List("benh-vien", An, Binh), "--round", Office.Now, "--unit", "Bệnh viện tỉnh", "--json");
        run.At("files.0.status").Should().Be("partial");
        run.Problems.Should().Contain("C7026").And.NotContain("C5004");
        run.Out.Should().NotContainAny("Công Thương", "cong-thuong");
        var number = run.At("files.0.importNo")!;
        As("benh.vien", "imports", "show", number).Out.Should().Contain("C7026").And.NotContainAny("Công Thương", "cong-thuong");
        As("benh.vien", "people", "review", "--json").Array("questions").Should().BeEmpty();
        _office.Run("imports", "show", number).Out.Should().Contain("C5004").And.Contain("Sở Công Thương", "who has the whole province is told");
        _office.Run("people", "review", "--json").Array("questions").Should().ContainSingle();
        Refused(As("benh.vien", "people", "same", number + ":1:2", "1"), "Không có người số 1");
        As("benh.vien", "imports", "retry", number, "--json").Out.Should().NotContainAny("Công Thương", "cong-thuong");
    }

    [Fact]
    public void A_person_who_comes_from_outside_is_the_same_person_and_his_past_is_not_told()
    {
        Done(_office.ImportBefore(List("cong-thuong", An), "--unit", "Sở Công Thương"));
        var file = List("benh-vien", An.Replace("ThS", "TS", StringComparison.Ordinal));
        var preview = As("benh.vien", "import", file, "--round", Office.Now, "--unit", "Bệnh viện tỉnh", "--dry-run", "--json");
        preview.Out.Should().NotContainAny("Công Thương", "cong-thuong", "ThS", "2024");
        Done(As("benh.vien", "import", file, "--round", Office.Now, "--unit", "Bệnh viện tỉnh"));
        _office.Run("people", "show", "1", "--json").Array("rows").Should().HaveCount(2);
        As("benh.vien", "people", "show", "1", "--json").Array("rows").Should().ContainSingle();
        Refused(As("benh.vien", "people", "different", "1", "1"), "ngoài phạm vi");
    }

    [Fact]
    public void What_others_brought_is_neither_undone_nor_judged_again_nor_replaced()
    {
        Done(_office.Import(List("cong-thuong", An), "--unit", "Sở Công Thương"));
        foreach (var act in new[] { "show", "undo", "retry" })
        {
            Refused(As("benh.vien", "imports", act, "1"), "Không có lần nạp số 1");
        }
        Refused(As("benh.vien", "import", List("thay", Binh), "--round", Office.Now, "--unit", "Bệnh viện tỉnh", "--replaces", "1"), "không có lần nạp số 1");
        _office.Run("imports", "list", "--json").At("imports.0.state").Should().Be("in-force");
    }

    [Fact]
    public void An_import_with_people_outside_is_undone_only_by_who_sees_them_all()
    {
        Done(_office.Import(List("benh-vien", An, Binh + " Trung tâm Kiểm soát bệnh tật"), "--unit", "Bệnh viện tỉnh"));
        Refused(As("benh.vien", "imports", "undo", "1"), "ngoài phạm vi");
        Done(As("so.y", "imports", "undo", "1"));
    }

    [Fact]
    public void The_figures_of_a_bound_account_are_those_of_its_unit()
    {
        Done(_office.Import(List("cong-thuong", An), "--unit", "Sở Công Thương"));
        Done(_office.Import(List("benh-vien", Binh), "--unit", "Bệnh viện tỉnh"));
        var own = As("benh.vien", "report", "--plan", "cao-bang", "--round", Office.Now, "--json", "--annexes");
        // the unit above is not called by name; all numbers are the same
        var named = _office.Report("--unit", "Bệnh viện tỉnh", "--annexes").Out.Replace("Sở Y tế / ", "", StringComparison.Ordinal);
        own.Json["targets"]!.ToJsonString().Should().Be(System.Text.Json.Nodes.JsonNode.Parse(named)!["targets"]!.ToJsonString());
        own.Json["coverage"]!.ToJsonString().Should().Be(System.Text.Json.Nodes.JsonNode.Parse(named)!["coverage"]!.ToJsonString());
        Refused(As("benh.vien", "report", "--plan", "cao-bang", "--round", Office.Now, "--unit", "Sở Công Thương"), "Không có cơ quan, đơn vị");
        Refused(As("benh.vien", "report", "--plan", "cao-bang", "--round", Office.Now, "--unit", "Không Có Thật"), "Không có cơ quan, đơn vị");
    }

    [Fact]
    public void Units_are_changed_only_below_his_own()
    {
        Done(As("benh.vien", "unit", "add", "Khoa Nội", "--parent", "Bệnh viện tỉnh"));
        Refused(As("benh.vien", "unit", "add", "Phòng Mới"), "Không có đơn vị cấp trên");
        Refused(As("benh.vien", "unit", "add", "Khoa Ngoại", "--parent", "Sở Công Thương"), "Không có đơn vị “Sở Công Thương”");
        Refused(As("benh.vien", "unit", "add", "Phòng Khác", "--code", "CT"), "Không có đơn vị cấp trên");
        Refused(As("benh.vien", "unit", "change", "Sở Công Thương", "--quota", "3"), "Không có đơn vị “Sở Công Thương”");
        Refused(As("benh.vien", "unit", "change", "Khoa Nội", "--parent", "-"), "Không có đơn vị cấp trên");
        Done(As("benh.vien", "unit", "confirm"));
        _office.Run("unit", "list", "--json").Text("units").Should().Contain("Khoa Nội").And.NotContainAny("Phòng Mới", "Khoa Ngoại", "Phòng Khác");
        _office.Run("unit", "list").Out.Should().Contain("Sở Y tế / Bệnh viện tỉnh / Khoa Nội", "the unit still stands where it stood");
    }

    [Fact]
    public void What_holds_for_all_lists_is_remembered_by_who_sees_all()
    {
        Done(As("benh.vien", "memory", "value", "degree", "Sau ĐH", "master", "--sender", "Bệnh viện tỉnh"));
        Refused(As("benh.vien", "memory", "value", "degree", "SĐH", "master"), "đơn vị được giao");
        Refused(As("benh.vien", "memory", "value", "degree", "SĐH", "master", "--sender", "Sở Công Thương"), "đơn vị được giao");
        Done(_office.Run("memory", "value", "degree", "SĐH", "master"));
        Refused(As("benh.vien", "memory", "forget", "2"), "đơn vị được giao");
    }

    [Theory]
    [InlineData("benh.vien", "round lock 2025-12-31")]
    [InlineData("benh.vien", "plan undo 1")]
    [InlineData("benh.vien", "user list")]
    [InlineData("benh.vien", "audit list")]
    [InlineData("benh.vien", "db check")]
    [InlineData("benh.vien", "db backup x.db")]
    [InlineData("nguoi.xem", "round open 2025-12-31")]
    [InlineData("nguoi.xem", "imports undo 1")]
    [InlineData("nguoi.xem", "people same 1 2")]
    [InlineData("nguoi.xem", "unit confirm")]
    public void What_his_role_or_his_units_do_not_allow_is_refused(string account, string command) => Refused(As(account, command.Split(' ')), "không có quyền");

    [Theory]
    [InlineData("khong.co")]
    [InlineData("")]
    public void An_unknown_account_is_wrong_usage(string account) => Refused(As(account, "unit", "list"), "Không có tài khoản");

    [Fact]
    public void A_blocked_account_is_wrong_usage_and_comes_back()
    {
        Done(_office.Run("user", "block", "so.y"));
        Refused(As("so.y", "unit", "list"), "Không có tài khoản");
        Done(_office.Run("user", "unblock", "SO.Y"));
        Done(As("so.y", "unit", "list"));
        Refused(_office.Run("user", "block", "toan.tinh"), "quản trị cuối cùng");
    }

    [Fact]
    public void Names_drawn_by_a_sensitive_fact_need_the_grant_and_numbers_do_not()
    {
        Done(_office.Import(List("benh-vien", An, Binh), "--unit", "Bệnh viện tỉnh"));
        foreach (var (code, fact) in new[] { ("CB-D6.TAY", "dân tộc (ethnicity)"), ("CB-T6", "(party)"), ("CB-T6.DANG-VIEN", "(party)"), ("PL05:1:7", "dân tộc (ethnicity)"), ("PL04:1:4", "(party)") })
        {
            Refused(As("toan.tinh", "explain", code, "--plan", "cao-bang", "--round", Office.Now), fact);
            Refused(As("benh.vien", "explain", code, "--plan", "cao-bang", "--round", Office.Now, "--side", "gap"), fact);
            Done(As("so.y", "explain", code, "--plan", "cao-bang", "--round", Office.Now));
        }
        Refused(As("toan.tinh", "explain", "PL06:1:3", "--plan", "cao-bang", "--round", Office.Now), "dân tộc (ethnicity)");
        As("so.y", "explain", "PL06:1:3", "--plan", "cao-bang", "--round", Office.Now, "--json").Array("people").Should().NotBeEmpty();
        As("toan.tinh", "report", "--plan", "cao-bang", "--round", Office.Now, "--json", "--annexes").Array("annexes").Should().Contain(table => table!["code"]!.ToString() == "PL06");
        As("toan.tinh", "explain", "PL03:1:3", "--plan", "cao-bang", "--round", Office.Now).Exit.Should().Be(0, "a field is no sensitive fact");
    }

    [Fact]
    public void What_is_done_with_an_account_stands_in_the_audit_log_which_is_whole()
    {
        Done(As("benh.vien", "import", List("benh-vien", An), "--round", Office.Now, "--unit", "Bệnh viện tỉnh"));
        Done(As("benh.vien", "report", "--plan", "cao-bang", "--round", Office.Now, "--out", _office.File("bao-cao.xlsx")));
        Done(As("benh.vien", "unit", "list"));
        As("benh.vien", "imports", "undo", "99");
        Done(As("benh.vien", "imports", "undo", "1"));
        var log = _office.Run("audit", "list", "--account", "benh.vien", "--json");
        log.Array("entries").Select(line => $"{line!["action"]}: {line["subject"]}").Should().Equal(
            "import: import 2025-12-31 Bệnh viện tỉnh", "export: report cao-bang 2025-12-31 .xlsx", "undo: imports undo 1");
        _office.Run("audit", "list", "--from", "2999-01-01", "--json").Array("entries").Should().BeEmpty();
        var whole = _office.Run("audit", "verify");
        whole.Exit.Should().Be(0);
        whole.Out.Should().Contain(_office.Run("audit", "list", "--json").Array("entries")[^1]!["hash"]!.ToString());
    }

    [Fact]
    public void The_password_comes_from_a_file_or_is_asked_for()
    {
        Refused(_office.Run("user", "add", "moi", "--full-name", "Lê Mới"), "--password-file");
        Refused(_office.Run("user", "add", "moi", "--full-name", "Lê Mới", "--password-file", _office.File("khong-co")), "không có hoặc trống");
        Refused(_office.Run("user", "password", "khong.co", "--password-file", _office.File("mat-khau")), "Không có tài khoản");
        Done(_office.Run("user", "password", "so.y", "--password-file", _office.File("mat-khau")));
        Done(_office.Run("user", "sign-out", "so.y"));
        Done(_office.Run("user", "change", "so.y", "--unit", "all", "--role", "publisher", "--grant", "none"));
        var users = _office.Run("user", "list", "--json").Array("users").Single(user => user!["name"]!.ToString() == "so.y")!;
        users["role"]!.ToString().Should().Be("publisher");
        users["unit"].Should().BeNull();
        users["granted"]!.AsArray().Should().BeEmpty();
        _office.Run("user", "list", "--json").Out.Should().NotContainAny("hash", "Hash");
    }

    private string List(string name, params string[] rows) => Book.List(_office.File(name + ".xlsx"), string.Join('\n', rows.Prepend(Heads)));

    private Outcome As(string account, params string[] args) => _office.Run(["--as", account, .. args]);

    private void User(string name, params string[] more) =>
        Done(_office.Run(["user", "add", name, "--full-name", "Nguyễn Thị Lan", "--password-file", _office.File("mat-khau"), .. more]));

    private static void Done(Outcome outcome) => outcome.Exit.Should().Be(0, outcome.Error + outcome.Out);

    private static void Refused(Outcome outcome, string because)
    {
        outcome.Exit.Should().Be(2, outcome.Out + outcome.Error);
        outcome.Error.Should().Contain(because);
    }
}
