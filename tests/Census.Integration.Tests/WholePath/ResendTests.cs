using Census.Database;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Reference;
using Census.Import.Workbooks;
using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

[Trait("Engine", "both")]
public sealed class ResendTests : IDisposable
{
    private readonly Office _office = new();
    private readonly string _first;
    private readonly string _second;
    private readonly string _third;

    // three versions of one school's list: three people with one master, two with two, four with none
    public ResendTests()
    {
        _first = School("first.xlsx", "Nguyễn Văn An | ThS", "Trần Văn Bình | ĐH", "Lý Đức Cường | CĐ");
        _second = School("second.xlsx", "Nguyễn Văn An | ThS", "Trần Văn Bình | ThS");
        _third = School("third.xlsx", "Nguyễn Văn An | ĐH", "Trần Văn Bình | ĐH", "Lý Đức Cường | CĐ", "Bế Văn Phúc | ĐH");
    }

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_complete_resend_stands_in_the_place_of_the_first_list()
    {
        _office.Import(_first);
        _office.Figure("CB30-04").Should().Be("2/3 behind");
        var resend = _office.Import(_second, "--replaces", "1");
        resend.Text("files.0.people").Should().Be("""{"new":0,"changed":1,"unchanged":1,"missing":1}""", "against the list that is replaced");
        _office.Figure("CB30-04").Should().Be("2/2 exceeded");
        _office.Figure("CB30-05").Should().Be("2/2 exceeded");
        States().Should().Be("replaced in-force");
    }

    [Fact]
    public void Undoing_a_resend_brings_the_first_list_back_to_the_byte()
    {
        _office.Import(_first);
        var before = _office.EverythingReported();
        _office.Import(_second, "--replaces", "1");
        _office.Run("imports", "undo", "2").Exit.Should().Be(0);
        _office.EverythingReported().Should().Be(before);
        States().Should().Be("in-force undone");
    }

    [Fact]
    public void The_resend_may_be_imported_again_after_it_was_undone()
    {
        _office.Import(_first);
        _office.Import(_second, "--replaces", "1");
        var replaced = _office.EverythingReported();
        _office.Run("imports", "undo", "2");
        _office.Import(_second, "--replaces", "1").At("files.0.status").Should().Be("imported");
        _office.EverythingReported().Should().Be(replaced);
        States().Should().Be("replaced undone in-force");
    }

    [Fact]
    public void A_resend_of_a_resend_is_taken_back_step_by_step()
    {
        _office.Import(_first);
        var first = _office.EverythingReported();
        _office.Import(_second, "--replaces", "1");
        var second = _office.EverythingReported();
        _office.Import(_third, "--replaces", "2").At("files.0.status").Should().Be("imported");
        _office.Figure("CB30-05").Should().Be("0/4 behind");
        States().Should().Be("replaced replaced in-force");
        _office.Run("imports", "undo", "3");
        _office.EverythingReported().Should().Be(second);
        _office.Run("imports", "undo", "2");
        _office.EverythingReported().Should().Be(first);
    }

    [Fact]
    public void Undoing_the_resend_in_the_middle_does_not_bring_the_first_list_back_beside_the_last()
    {
        _office.Import(_first);
        _office.Import(_second, "--replaces", "1");
        _office.Import(_third, "--replaces", "2");
        _office.Run("imports", "undo", "2").Exit.Should().Be(0);
        States().Should().Be("replaced undone in-force");
        _office.Figure("CB30-04").Should().Be("3/4 behind");
    }

    [Fact]
    public void A_resend_may_put_right_whose_number_it_was()
    {
        _office.Import(Book.List(_office.File("wrong.xlsx"), Swapped("Nguyễn Văn An", "Trần Văn Bình")));
        var resend = _office.Import(Book.List(_office.File("right.xlsx"), Swapped("Trần Văn Bình", "Nguyễn Văn An")), "--replaces", "1");
        resend.At("files.0.status").Should().Be("imported");
        _office.Names("CB30-05").Should().Be("Trần Văn Bình");
        static string Swapped(string master, string bachelor) => $"""
            Họ và tên  | Số CCCD      | Đơn vị             | Đối tượng | Trình độ
            {master}   | 004080000001 | Trường THPT Hòa An | Viên chức | ThS
            {bachelor} | 004080000002 | Trường THPT Hòa An | Viên chức | ĐH
            """;
    }

    // the doctor of 2024 is the same person in 2025, whichever of the two lists of 2024 counts
    [Fact]
    public void People_stay_the_same_people_through_a_resend_and_its_undoing()
    {
        const string Doctor = """
            Họ và tên     | Số CCCD      | Đơn vị             | Đối tượng | Trình độ | Năm tốt nghiệp
            Nguyễn Văn An | 004080000001 | Trường THPT Hòa An | Viên chức | TS       | 2024
            """;
        _office.ImportBefore(Book.List(_office.File("2024.xlsx"), Doctor));
        _office.ImportBefore(Book.List(_office.File("2024-again.xlsx"), Doctor + "\nTrần Văn Bình | 004080000002 | Trường THPT Hòa An | Viên chức | ĐH |"), "--replaces", "1");
        _office.Import(Book.List(_office.File("2025.xlsx"), Doctor));
        _office.Figure("CB30-06").Should().StartWith("1 ");
        _office.Run("imports", "undo", "2");
        _office.Figure("CB30-06").Should().StartWith("1 ");
    }

    [Fact]
    public void Only_an_import_that_counts_can_be_replaced()
    {
        _office.Import(_first);
        _office.Import(_second, "--replaces", "1");
        _office.Import(_third, "--replaces", "1").Exit.Should().Be(2);
        _office.Import(_third, "--replaces", "9").Exit.Should().Be(2);
        _office.ImportBefore(_third, "--replaces", "2").Exit.Should().Be(2, "that import is of another round");
        States().Should().Be("replaced in-force");
    }

    [Fact]
    public void Without_a_word_people_missing_from_the_new_list_are_told_and_still_count()
    {
        _office.Import(_first);
        var later = _office.Import(_second);
        later.At("files.0.people.missing").Should().Be("1");
        later.At("files.0.people.changed").Should().Be("1");
        later.At("files.0.people.unchanged").Should().Be("1");
        later.Problems.Should().Contain("C5007");
        _office.Figure("CB30-04").Should().Be("2/3 behind");
        _office.Figure("CB30-05").Should().Be("2/3 exceeded");
    }

    [Fact]
    public void A_list_that_brings_only_certificates_takes_nothing_away()
    {
        _office.Import(Book.List(_office.File("bv.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị                   | Đối tượng | Mã số CDNN | Trình độ
            Nguyễn Văn An | 004080000001 | Bệnh viện Đa khoa tỉnh   | Viên chức | V.08.01.03 | CKI
            Trần Văn Bình | 004080000002 | Bệnh viện Đa khoa tỉnh   | Viên chức | V.08.05.12 | ĐH
            """));
        _office.Figure("CB30-07").Should().Be("1/2 exceeded");
        _office.Figure("CB30-08").Should().Be("0/2 insufficient-data", "nothing is known of certificates");
        var training = _office.Import(Book.List(_office.File("boi-duong.xlsx"), """
            Họ và tên     | Số CCCD      | Bồi dưỡng tiêu chuẩn CDNN | Đào tạo liên tục
            Nguyễn Văn An | 004080000001 | Có                        | Có
            Trần Văn Bình | 004080000002 | Có                        | Không
            """), "--unit", "Bệnh viện Đa khoa tỉnh");
        training.At("files.0.status").Should().Be("imported");
        training.At("files.0.people.changed").Should().Be("2");
        _office.Figure("CB30-07").Should().Be("1/2 exceeded");
        _office.Figure("CB30-08").Should().Be("2/2 met");
        _office.Figure("CB30-09").Should().Be("1/2 behind");
        _office.Names("CB30-09").Should().Be("Nguyễn Văn An");
    }

    [Fact]
    public void A_dash_takes_a_degree_away_and_a_blank_leaves_it()
    {
        _office.Import(School("first.xlsx", "Nguyễn Văn An | ThS", "Trần Văn Bình | ThS"));
        _office.Figure("CB30-05").Should().Be("2/2 exceeded");
        _office.Import(School("second.xlsx", "Nguyễn Văn An | -", "Trần Văn Bình | "));
        _office.Figure("CB30-05").Should().Be("1/2 exceeded");
        _office.Names("CB30-05").Should().Be("Trần Văn Bình");
        _office.Names("CB30-05", "--side", "unknown").Should().BeEmpty();
    }

    [Fact]
    public void A_dash_takes_any_fact_away_and_a_blank_leaves_it_and_both_are_counted()
    {
        const string Heading = "Họ và tên | Số CCCD | Dân tộc | Chức vụ | Mã ngạch | Đơn vị\n";
        _office.Import(Book.List(_office.File("first.xlsx"), Heading + "Nguyễn Văn An | 004080000001 | Tày | Chuyên viên | 01.003 | Sở Công Thương"));
        var second = Book.List(_office.File("second.xlsx"), Heading + "Nguyễn Văn An | 004080000001 | | - | – | Sở Công Thương");
        var preview = _office.Import(second, "--dry-run");
        $"{preview.At("files.0.preview.kept")} {preview.At("files.0.preview.erased")}".Should().Be("1 2", "the ethnic group stays, post and code go");
        preview.Array("files.0.preview.people.0.facts").Select(fact => $"{fact!["fact"]} {fact["old"]} → {fact["new"]}").Should().Equal("position Chuyên viên → ", "titleCode 01.003 → ");
        _office.Import(second);
        _office.Import(Book.List(_office.File("third.xlsx"), Heading + "Nguyễn Văn An | 004080000001 | | Phó phòng | | Sở Công Thương"), "--dry-run")
            .Array("files.0.preview.people.0.facts").Select(fact => $"{fact!["fact"]} {fact["old"]} → {fact["new"]}").Should().Equal("position  → Phó phòng");
    }

    [Fact]
    public void A_round_that_somebody_locks_while_files_are_taken_in_takes_no_more_of_them()
    {
        var database = CensusDatabase.Open(_office.Database, TimeProvider.System);
        var request = new ImportRequest(new DateOnly(2025, 12, 31), new Given(null, null, null));
        using var results = new ImportFiles(database, ReferenceData.Load(), request)
            .Run([new FoundFile("first.xlsx", _first), new FoundFile("third.xlsx", _third)]).GetEnumerator();
        results.MoveNext();
        _office.Run("round", "lock", Office.Now).Exit.Should().Be(0);
        results.MoveNext();
        results.Current.Status.Should().Be(FileStatus.Refused);
        results.Current.Problems.Select(p => p.Code.Code).Should().Equal("C1019");
        results.Current.Sheets.Single().Rows.Should().BeEquivalentTo(new { Seen = 5, Header = 1, People = 0, Refused = 4, Balances = true });
        _office.Figure("CB30-04").Should().Be("2/3 behind");
    }

    private string States() => string.Join(' ', _office.Run("imports", "list", "--json").Array("imports").Select(i => i!["state"]!.ToString()));

    private string School(string name, params string[] people) => Book.List(
        _office.File(name),
        "Họ và tên | Trình độ | Số CCCD | Đơn vị | Đối tượng\n"
        + string.Join('\n', people.Select(person => $"{person} | {IdOf(person)} | Trường THPT Hòa An | Viên chức")));

    private static string IdOf(string person) => Book.Id(person[0] switch { 'N' => 1, 'T' => 2, 'L' => 3, _ => 4 });
}
