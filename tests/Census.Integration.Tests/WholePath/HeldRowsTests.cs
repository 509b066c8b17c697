using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

[Trait("Engine", "both")]
public sealed class HeldRowsTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void One_citizen_ID_with_two_names_in_a_file_keeps_the_first_and_holds_the_second()
    {
        var run = Send("a.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Công Thương | ThS", "Trần Văn Bình | 004080000001 | | Sở Công Thương | ĐH");
        run.Exit.Should().Be(1);
        Held(run).Should().Be("C5003 at row 3");
        _office.Names("CB30-15", "--side", "denominator").Should().Be("Nguyễn Văn An");
    }

    [Fact]
    public void One_citizen_ID_with_two_names_in_two_files_waits_until_the_other_is_gone()
    {
        Send("a.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Công Thương | ThS");
        Held(Send("b.xlsx", "Trần Văn Bình | 004080000001 | | Sở Công Thương | ĐH", "Lý Đức Cường | 004080000003 | | Sở Công Thương | ĐH")).Should().Be("C5003 at row 2");
        Retried(2).Should().Be("0 in, 1 waiting");
        _office.Run("imports", "undo", "1");
        Retried(2).Should().Be("1 in, 0 waiting");
        _office.Names("CB30-15", "--side", "denominator").Should().Be("Lý Đức Cường, Trần Văn Bình");
    }

    [Fact]
    public void A_person_in_force_in_another_unit_waits_until_that_list_is_gone()
    {
        Send("a.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Công Thương | ThS");
        Held(Send("b.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Xây dựng | ThS", "Trần Văn Bình | 004080000002 | | Sở Xây dựng | ĐH")).Should().Be("C5004 at row 2");
        _office.Figure("CB30-16").Should().Be("1/2 exceeded", "nobody counts twice");
        _office.Figure("CB30-16", "--unit", "Sở Xây dựng").Should().Be("0/1 behind");
        _office.Run("imports", "undo", "1");
        Retried(2).Should().Be("1 in, 0 waiting");
        _office.Figure("CB30-16").Should().Be("1/2 exceeded");
        _office.Figure("CB30-16", "--unit", "Sở Xây dựng").Should().Be("1/2 exceeded");
    }

    [Fact]
    public void The_same_name_without_birth_or_number_in_the_same_unit_is_a_question()
    {
        Send("a.xlsx", "Nguyễn Văn An | 004080000001 | 01/02/1980 | Sở Công Thương | ThS");
        Held(Send("b.xlsx", "Nguyễn Văn An | | | Sở Công Thương | ĐH")).Should().Be("C5005 at row 2");
        _office.Figure("CB30-15").Should().Be("1/1 exceeded");
        _office.Run("imports", "undo", "1");
        Retried(2).Should().Be("1 in, 0 waiting");
    }

    [Fact]
    public void The_same_name_and_birth_with_another_citizen_ID_in_the_same_unit_is_a_question() =>
        Held(Send(
            "a.xlsx",
            "Nguyễn Văn An | 004080000001 | 01/02/1980 | Sở Công Thương | ThS",
            "Nguyễn Văn An | 004080000002 | 01/02/1980 | Sở Công Thương | ThS")).Should().Be("C5005 at row 3");

    [Fact]
    public void A_repeat_that_agrees_is_one_person_and_both_rows_are_counted_as_people()
    {
        var run = Send("a.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Công Thương | ThS", "Nguyễn Văn An | 004080000001 | | Sở Công Thương | ThS");
        run.At("files.0.status").Should().Be("imported");
        run.At("files.0.sheets.0.rows.people").Should().Be("2");
        run.At("files.0.people.new").Should().Be("1");
        run.Array("files.0.problems").Single(p => p!["code"]!.ToString() == "C5001")!["severity"]!.ToString().Should().Be("info");
        _office.Figure("CB30-16").Should().Be("1/1 exceeded");
    }

    [Fact]
    public void A_repeat_that_disagrees_is_held() =>
        Held(Send("a.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Công Thương | ThS", "Nguyễn Văn An | 004080000001 | | Sở Công Thương | ĐH"))
            .Should().Be("C5002 at row 3");

    [Fact]
    public void Held_rows_are_under_review_until_they_are_let_in_or_the_import_is_undone()
    {
        Send("a.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Công Thương | ThS");
        Send("b.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Xây dựng | ThS");
        _office.Report().At("coverage.peopleUnderReview").Should().Be("1");
        _office.Run("imports", "list", "--json").At("imports.1.held").Should().Be("1");
        _office.Run("imports", "undo", "2");
        _office.Report().At("coverage.peopleUnderReview").Should().Be("0");
    }

    [Fact]
    public void The_account_of_rows_moves_from_held_to_people_when_a_row_is_let_in()
    {
        Send("a.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Công Thương | ThS");
        Send("b.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Xây dựng | ThS");
        _office.Run("imports", "undo", "1");
        _office.Run("imports", "retry", "2");
        var shown = _office.Run("imports", "show", "2", "--json");
        shown.Json["sheets"]![0]!["rows"]!.ToJsonString().Should().Be("""{"seen":2,"header":1,"blank":0,"section":0,"total":0,"note":0,"people":1,"held":0,"refused":0}""");
    }

    [Fact]
    public void Every_ledger_number_gives_the_figures_as_they_stood()
    {
        Send("a.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Công Thương | ThS");
        Send("b.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Xây dựng | TS", "Trần Văn Bình | 004080000002 | | Sở Xây dựng | ĐH");
        _office.Run("imports", "undo", "1");
        _office.Run("imports", "retry", "2", "--json").At("ledger").Should().Be("4");
        _office.Run("imports", "undo", "2");

        Then(0).Should().Be("0/0 none; ");
        Then(1).Should().Be("1/1 exceeded; Nguyễn Văn An");
        Then(2).Should().Be("1/2 exceeded; Nguyễn Văn An");
        Then(3).Should().Be("0/1 behind; ");
        Then(4).Should().Be("1/2 exceeded; Nguyễn Văn An");
        Then(5).Should().Be("0/0 none; ");
        UnderReview(1).Should().Be("0");
        UnderReview(2).Should().Be("1");
        UnderReview(3).Should().Be("1");
        UnderReview(4).Should().Be("0");
        _office.Explain("CB30-16", "--ledger", "1").At("people.0.degree").Should().Be("master");
        _office.Explain("CB30-16", "--ledger", "4").At("people.0.degree").Should().Be("doctor");
        _office.Explain("CB30-16", "--ledger", "4").At("people.0.unit").Should().Be("Sở Xây dựng");
        _office.Report("--ledger", "6").Exit.Should().Be(2);
    }

    [Fact]
    public void The_report_of_a_ledger_number_is_the_report_that_was_printed_then_to_the_byte()
    {
        var then = new List<string>();
        Send("a.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Công Thương | ThS");
        then.Add(_office.Report().Out);
        Send("b.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Xây dựng | TS", "Trần Văn Bình | 004080000002 | | Sở Xây dựng | ĐH");
        then.Add(_office.Report().Out);
        _office.Run("imports", "undo", "1");
        then.Add(_office.Report().Out);
        _office.Run("imports", "retry", "2");
        then.Add(_office.Report().Out);
        then.Should().OnlyHaveUniqueItems();
        then.Select((_, i) => _office.Report("--ledger", (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).Out).Should().Equal(then);
    }

    [Fact]
    public void Undoing_an_import_takes_out_what_a_retry_had_let_in()
    {
        Send("a.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Công Thương | ThS");
        Send("b.xlsx", "Nguyễn Văn An | 004080000001 | | Sở Xây dựng | ThS");
        _office.Run("imports", "undo", "1");
        _office.Run("imports", "retry", "2").Exit.Should().Be(0);
        _office.Run("imports", "undo", "2").Exit.Should().Be(0);
        _office.Figure("CB30-15").Should().Be("0/0 none");
        _office.Run("imports", "retry", "2").Exit.Should().Be(2);
    }

    private Outcome Send(string name, params string[] people) => _office.Import(Book.List(
        _office.File(name),
        "Họ và tên | Số CCCD | Ngày sinh | Đơn vị | Trình độ | Đối tượng\n" + string.Join('\n', people.Select(p => p + " | Công chức"))));

    private string Then(int ledger)
    {
        var number = ledger.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"{_office.Figure("CB30-16", "--ledger", number)}; {_office.Names("CB30-16", "--ledger", number)}";
    }

    private string? UnderReview(int ledger) =>
        _office.Report("--ledger", ledger.ToString(System.Globalization.CultureInfo.InvariantCulture)).At("coverage.peopleUnderReview");

    private string Retried(int importNo)
    {
        var run = _office.Run("imports", "retry", importNo.ToString(System.Globalization.CultureInfo.InvariantCulture), "--json");
        run.Exit.Should().Be(run.At("held") == "0" ? 0 : 1);
        _office.Run("db", "check").Exit.Should().Be(0);
        return $"{run.At("people")} in, {run.At("held")} waiting";
    }

    private static string Held(Outcome run)
    {
        run.At("files.0.sheets.0.rows.held").Should().Be("1");
        var problem = run.Array("files.0.problems").Single(p => p!["severity"]!.ToString() == "error")!;
        return $"{problem["code"]} at row {problem["row"]}";
    }
}
