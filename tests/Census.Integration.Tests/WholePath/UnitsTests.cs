using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

[Trait("Engine", "both")]
public sealed class UnitsTests : IDisposable
{
    private const string UnitList = """
        Mã đơn vị | Tên đơn vị             | Đơn vị cấp trên | Lĩnh vực  | Biên chế được giao
        X01       | UBND xã Hòa An         |                 | khác      | 20
        X01.1     | Văn phòng HĐND và UBND | X01             |           | 5
        X01.2     | Trường Tiểu học Hòa An | X01             | giáo dục  | 10
        X01.3     | Trạm Y tế xã Hòa An    | X01             | y tế      | 3
        S01       | Sở Công Thương         |                 | kỹ thuật  | 40
        """;

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void The_field_of_the_unit_is_the_field_of_its_people_so_that_a_school_nurse_is_of_education()
    {
        Units();
        Commune();
        _office.Names("CB30-04", "--side", "denominator").Should().Be("Bế Thị Lan, Lục Thị Hồng", "the nurse with a health title stands at the school");
        _office.Names("CB30-07", "--side", "denominator").Should().Be("Vương Văn Khánh");
        _office.Names("CB30-08", "--side", "denominator").Should().Be("Vương Văn Khánh");
    }

    [Fact]
    public void Without_a_unit_list_the_name_of_the_section_tells_the_field()
    {
        Commune();
        _office.Names("CB30-04", "--side", "denominator").Should().Contain("Bế Thị Lan");
        _office.Names("CB30-07", "--side", "denominator").Should().Contain("Vương Văn Khánh");
        Names("unit", "list").Should().BeEquivalentTo("UBND xã Hòa An", "Văn phòng HĐND và UBND", "Trường Tiểu học Hòa An", "Trạm Y tế xã Hòa An");
    }

    [Fact]
    public void Sections_of_a_communes_workbook_set_the_unit_of_their_rows()
    {
        Units();
        var run = Commune();
        run.At("files.0.status").Should().Be("imported");
        run.At("files.0.sheets.0.unit").Should().Be("UBND xã Hòa An");
        _office.Explain("CB30-04", "--side", "denominator").Array("people").Select(p => p!["unit"]!.ToString()).Distinct().Should().Equal("UBND xã Hòa An / Trường Tiểu học Hòa An");
        Names("unit", "list").Should().HaveCount(5, "every name was found in the list of units");
        _office.Report("--unit", "Trạm Y tế xã Hòa An").Target("CB30-01")["numerator"]!.ToString().Should().Be("1");
        _office.Report("--unit", "UBND xã Hòa An").Target("CB30-01")["numerator"]!.ToString().Should().Be("5", "the parent is the union of its units: 2 + 2 + 1");
    }

    [Fact]
    public void Coverage_counts_the_units_of_the_list_and_those_that_have_people()
    {
        Units();
        _office.Report().Json["coverage"]!.ToJsonString().Should().Be("""{"unitsExpected":5,"unitsReported":0,"peopleUnderReview":0}""");
        Commune();
        _office.Report().Json["coverage"]!.ToJsonString().Should().Be("""{"unitsExpected":5,"unitsReported":4,"peopleUnderReview":0}""");
        var status = _office.Run("round", "status", Office.Now, "--json");
        status.At("unitsReported").Should().Be("4");
        status.Array("units").Single(u => u!["unit"]!.ToString() == "Trường Tiểu học Hòa An")!["present"]!.ToString().Should().Be("2");
        status.Text("units.2").Should().Be("""{"unit":"Trường Tiểu học Hòa An","reported":true,"present":2,"quota":10,"declared":null}""");
    }

    [Fact]
    public void An_unknown_unit_is_held_once_the_list_is_confirmed_and_let_in_when_it_is_added()
    {
        Units();
        _office.Run("unit", "confirm").Exit.Should().Be(0);
        var run = _office.Import(Book.List(_office.File("sct.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị                | Đối tượng | Trình độ
            Nguyễn Văn An | 004080000001 | Sở Công Thương        | Công chức | ThS
            Trần Văn Bình | 004080000002 | Trung tâm Khuyến công | Viên chức | ĐH
            """));
        run.Exit.Should().Be(1);
        run.At("files.0.status").Should().Be("partial");
        run.Problems.Should().Contain("C7001");
        _office.Figure("CB30-16").Should().Be("1/1 exceeded");
        _office.Run("imports", "retry", "1").Exit.Should().Be(1);
        _office.Run("unit", "add", "Trung tâm Khuyến công", "--parent", "S01").Exit.Should().Be(0);
        _office.Run("imports", "retry", "1").Exit.Should().Be(0);
        _office.Figure("CB30-16").Should().Be("1/2 exceeded");
        _office.Explain("CB30-16", "--side", "gap").At("people.0.unit").Should().Be("Sở Công Thương / Trung tâm Khuyến công");
    }

    [Fact]
    public void One_unit_is_added_and_changed_by_what_is_said_of_it()
    {
        Units();
        _office.Run("unit", "add", "Trung tâm Khuyến công", "--parent", "S01", "--code", "TT1", "--level", "Cấp tỉnh", "--block", "Sự nghiệp", "--quota", "12", "--contact", "024 3825 5555").Exit.Should().Be(0);
        var added = _office.Run("unit", "show", "Trung tâm Khuyến công", "--json");
        added.At("units.0.parent").Should().Be("Sở Công Thương");
        (added.At("units.0.block"), added.At("units.0.level"), added.At("units.0.quota"), added.At("units.0.confirmed")).Should().Be(("Sự nghiệp", "Cấp tỉnh", "12", "true"));
        _office.Run("unit", "add", "Trung tâm Khuyến công", "--parent", "Sở Công Thương").Out.Should().Contain("không có gì thay đổi");

        _office.Run("unit", "change", "TT1", "--name", "Trung tâm Xúc tiến", "--quota", "-", "--field", "engineering").Exit.Should().Be(0);
        var changed = _office.Run("unit", "show", "Trung tâm Xúc tiến", "--json");
        (changed.At("units.0.code"), changed.At("units.0.quota"), changed.At("units.0.field"), changed.At("units.0.block")).Should().Be(("TT1", null, "engineering", "Sự nghiệp"));
        _office.Run("unit", "change", "Sở Công Thương / Trung tâm Xúc tiến", "--level", "Cấp tỉnh").Out.Should().Contain("không có gì thay đổi");
    }

    [Theory]
    [InlineData("unit|add|Sở Công Thương|--quota|99|--code|X", "đã có đơn vị mang tên này")]
    [InlineData("unit|add|Phòng|--parent|Không có", "Không có đơn vị “Không có”")]
    [InlineData("unit|add|Phòng|--code|S01", "Mã này đã dùng")]
    [InlineData("unit|add|Phòng|--quota|1.5", "không phải số nguyên")]
    [InlineData("unit|change|Không có|--quota|1", "Không có đơn vị “Không có”")]
    [InlineData("unit|change|S01|--name| ", "Chưa ghi tên đơn vị")]
    public void What_cannot_be_said_of_a_unit_is_refused_and_changes_nothing(string command, string because)
    {
        Units();
        var before = _office.Run("unit", "list", "--json").Out;
        var run = _office.Run(command.Split('|'));
        (run.Exit, run.Error).Should().Match<(int, string)>(said => said.Item1 == 2 && said.Item2.Contains(because));
        _office.Run("unit", "list", "--json").Out.Should().Be(before);
    }

    [Fact]
    public void A_row_without_a_unit_where_others_name_theirs_is_a_question_and_never_the_files_name()
    {
        var run = _office.Import(Book.List(_office.File("ds.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị         | Đối tượng | Trình độ
            Nguyễn Văn An | 004080000001 | Sở Công Thương | Công chức | ThS
            Trần Văn Bình | 004080000002 |                | Công chức | ThS
            """));
        run.At("files.0.sheets.0.rows.held").Should().Be("1");
        run.Problems.Should().Contain("C7011");
        _office.Figure("CB30-16").Should().Be("1/1 exceeded");
        _office.Report().At("coverage.peopleUnderReview").Should().Be("1");
    }

    [Fact]
    public void The_first_lock_of_a_round_confirms_the_list_of_units()
    {
        Commune();
        _office.Run("round", "lock", Office.Now).Exit.Should().Be(0);
        _office.Run("unit", "list", "--json").Array("units").Select(u => u!["confirmed"]!.ToString()).Distinct().Should().Equal("true");
        var run = _office.ImportBefore(Book.List(_office.File("sct.xlsx"), "Họ và tên | Số CCCD | Đơn vị | Trình độ\nNguyễn Văn An | 004080000001 | Sở Công Thương | ThS"));
        run.At("files.0.sheets.0.rows.held").Should().Be("1");
    }

    [Fact]
    public void Who_only_sent_the_list_of_others_is_not_expected_to_report_once_a_round_is_locked()
    {
        _office.Import(Book.List(_office.File("sct.xlsx"), "Họ và tên | Số CCCD | Đơn vị | Trình độ\nNguyễn Văn An | 004080000001 | Sở Công Thương | ThS"));
        _office.Import(Book.List(_office.File("tong-hop.xlsx"), "SỞ NỘI VỤ\nDANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC\nHọ và tên | Số CCCD | Đơn vị | Trình độ\nLý Thị Bình | 004180000002 | Sở Công Thương | ĐH"));
        Names("unit", "list").Should().BeEquivalentTo("Sở Công Thương", "SỞ NỘI VỤ");
        const string all = """{"unitsExpected":1,"unitsReported":1,"peopleUnderReview":0}""";
        _office.Report().Json["coverage"]!.ToJsonString().Should().Be(all);
        _office.Run("round", "lock", Office.Now).Exit.Should().Be(0);
        _office.Report().Json["coverage"]!.ToJsonString().Should().Be(all);
        // and its next list is read as before
        _office.ImportBefore(Book.List(_office.File("truoc.xlsx"), "SỞ NỘI VỤ\nDANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC\nHọ và tên | Số CCCD | Đơn vị | Trình độ\nLý Thị Bình | 004180000002 | Sở Công Thương | ĐH"))
            .At("files.0.sheets.0.rows.held").Should().Be("0");
    }

    [Fact]
    public void The_same_list_of_units_again_changes_nothing()
    {
        var file = Book.List(_office.File("don-vi.xlsx"), UnitList);
        var first = _office.Run("unit", "import", file, "--json");
        first.Exit.Should().Be(0);
        first.At("new").Should().Be("5");
        var again = _office.Run("unit", "import", file, "--json");
        again.At("unchanged").Should().Be("5");
        again.At("ledger").Should().BeNull();
    }

    [Fact]
    public void What_the_importer_says_fills_what_the_workbook_leaves_out()
    {
        _office.Import(
            Book.List(_office.File("ds.xlsx"), """
                Họ và tên     | Số CCCD      | Trình độ
                Nguyễn Văn An | 004080000001 | ThS
                """),
            "--unit", "Văn phòng Điều phối", "--field", "tourism", "--category", "public-employee").At("files.0.status").Should().Be("imported");
        _office.Figure("CB30-14").Should().Be("1/1 exceeded");
        _office.Explain("CB30-14").At("people.0.unit").Should().Be("Văn phòng Điều phối");
    }

    [Fact]
    public void What_the_importer_says_never_overrules_the_workbook()
    {
        _office.Import(
            Book.List(_office.File("ds.xlsx"), """
                Họ và tên     | Số CCCD      | Đơn vị         | Lĩnh vực | Đối tượng | Trình độ
                Nguyễn Văn An | 004080000001 | Sở Công Thương | y tế     | Công chức | ThS
                Trần Văn Bình | 004080000002 |                |          |           | ThS
                """),
            "--unit", "Sở Xây dựng", "--field", "tourism", "--category", "contract");
        _office.Names("CB30-07", "--side", "denominator").Should().Be("Nguyễn Văn An");
        _office.Explain("CB30-07").At("people.0.unit").Should().EndWith("Sở Công Thương");
        _office.Figure("CB30-14").Should().Be("0/0 none", "the other is contract staff of tourism, and no share counts those");
    }

    [Fact]
    public void The_field_of_a_listed_unit_goes_before_the_field_the_importer_says()
    {
        Units();
        _office.Import(Book.List(_office.File("ds.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị         | Đối tượng | Trình độ
            Nguyễn Văn An | 004080000001 | Sở Công Thương | Công chức | ThS
            """), "--field", "tourism");
        _office.Figure("CB30-16").Should().Be("1/1 exceeded");
        _office.Figure("CB30-14").Should().Be("0/0 none");
    }

    [Fact]
    public void Nobody_has_two_fields_and_a_person_in_force_twice_counts_once_in_the_union()
    {
        Units();
        Commune();
        var everybody = new[] { "CB30-02", "CB30-04", "CB30-07", "CB30-10", "CB30-13", "CB30-15" }
            .SelectMany(code => _office.Explain(code, "--side", "denominator").Array("people").Select(p => p!["person"]!.ToString()));
        everybody.Should().OnlyHaveUniqueItems();
    }

    private void Units() => _office.Run("unit", "import", Book.List(_office.File("don-vi.xlsx"), UnitList)).Exit.Should().Be(0);

    private Outcome Commune() => _office.Import(Book.Official(
        _office.File("xa-hoa-an.xlsx"), "UBND tỉnh Cao Bằng", "UBND xã Hòa An",
        ("Văn phòng HĐND và UBND", """
            Hoàng Văn Dũng  | m | 05/05/1975 | 004075000001 | CC | 01.003 | ThS
            Nông Thị Hà     | f | 06/05/1985 | 004185000002 | CC | 01.003 | ĐH
            """),
        ("Trường Tiểu học Hòa An", """
            Bế Thị Lan      | f | 07/05/1990 | 004190000003 | VC | V.07.03.29 | ĐH
            Lục Thị Hồng    | f | 08/05/1992 | 004192000004 | VC | V.08.05.12 | ĐH
            """),
        ("Trạm Y tế xã Hòa An", "Vương Văn Khánh | m | 09/05/1988 | 004088000005 | VC | V.08.01.03 | CKI")));

    private IEnumerable<string> Names(params string[] command) =>
        _office.Run([.. command, "--json"]).Array("units").Select(u => u!["name"]!.ToString());
}
