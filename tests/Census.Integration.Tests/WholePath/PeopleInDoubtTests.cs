using System.Text.Json.Nodes;
using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

[Trait("Engine", "both")]
public sealed class PeopleInDoubtTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_person_in_two_units_is_one_question_and_each_answer_counts_one_head()
    {
        Twice();
        Questions().Should().Equal("C5004 2:1:2=1");
        Counted().Should().Be("Sở Công Thương 1, Sở Xây dựng 1, together 2");
    }

    [Theory]
    [InlineData("transfer", "Sở Công Thương 0, Sở Xây dựng 2, together 2")]
    [InlineData("seconded", "Sở Công Thương 1, Sở Xây dựng 1, together 2")]
    [InlineData("second-post", "Sở Công Thương 1, Sở Xây dựng 1, together 2")]
    [InlineData("mistake", "Sở Công Thương 1, Sở Xây dựng 1, together 2")]
    public void The_answer_says_where_the_person_counts(string standing, string counted)
    {
        Twice();
        Answer("same", "2:1:2", "1", "--as", standing);
        Counted().Should().Be(counted);
        Questions().Should().BeEmpty();
        Rows(2).Should().Be(standing == "mistake" ? "seen 3 people 1 held 0 refused 1" : "seen 3 people 2 held 0 refused 0");
        _office.Run("db", "check").Exit.Should().Be(0);
    }

    [Fact]
    public void An_answer_that_is_taken_back_opens_the_question_again()
    {
        Twice();
        var before = Everything();
        Answer("same", "2:1:2", "1", "--as", "transfer");
        Everything().Should().NotBe(before);
        _office.Run("people", "undo", "1").Exit.Should().Be(0);
        Everything().Should().Be(before);
        Questions().Should().Equal("C5004 2:1:2=1");
        _office.Run("people", "undo", "1").Exit.Should().Be(2);
        _office.Run("people", "undo", "9").Exit.Should().Be(2);
    }

    [Fact]
    public void Who_was_said_to_be_seconded_is_not_asked_about_the_next_year_whichever_list_comes_first()
    {
        foreach (var first in new[] { true, false })
        {
            using var office = new Office();
            Send(office, Office.Before, "a.csv", "Nguyễn Văn An | 004080000001 | 01/02/1980 | Sở Công Thương | ThS");
            Send(office, Office.Before, "b.csv", "Nguyễn Văn An | 004080000001 | 01/02/1980 | Sở Xây dựng | ThS");
            office.Run("people", "same", "2:1:2", "1", "--as", "seconded").Exit.Should().Be(0);
            var lists = new[] { "Sở Công Thương", "Sở Xây dựng" };
            foreach (var unit in first ? lists : lists.Reverse())
            {
                var run = Send(office, Office.Now, unit + " 2025.csv", $"Nguyễn Văn An | 004080000001 | 01/02/1980 | {unit} | TS");
                run.At("files.0.sheets.0.rows.held").Should().Be("0");
            }
            office.Figure("CB30-16", "--unit", "Sở Công Thương").Should().StartWith("1/1");
            office.Figure("CB30-16", "--unit", "Sở Xây dựng").Should().StartWith("0/0");
        }
    }

    [Fact]
    public void A_row_that_may_be_somebody_counted_becomes_that_person_or_a_new_one_and_the_next_year_asks_nothing()
    {
        Send("a.csv", "Nguyễn Thị Hà | | 1985 | Trường A | ĐH");
        Send("b.csv", "Nguyễn Thị Hà | 004185000001 | 1985 | Trường A | ThS");
        Questions().Should().Equal("C5005 2:1:2=1");
        Answer("different", "2:1:2", "1");
        Headcount().Should().Be(2);
        Send(_office, "2026-12-31", "c.csv", "Nguyễn Thị Hà | | 1985 | Trường A | ĐH", "Nguyễn Thị Hà | 004185000001 | 1985 | Trường A | ThS")
            .Problems.Should().NotContain(["C5005", "C5006"]);
        _office.Run("people", "find", "nguyen thi ha", "--json").Array("people").Should().HaveCount(2);
    }

    [Fact]
    public void A_new_person_who_may_be_one_of_an_earlier_round_is_joined_by_an_answer()
    {
        Send(_office, Office.Before, "a.csv", "Lý A Páo | 004080000001 | 1980 | Xã Hòa An | ĐH");
        Send("b.csv", "Lý A Páo | | 1980 | Xã Hòa An | ThS").Problems.Should().Contain("C5006");
        Questions().Should().Equal("C5006 2=1");
        Answer("same", "2", "1");
        Questions().Should().BeEmpty();
        _office.Run("people", "show", "2", "--json").Array("rows").Should().HaveCount(2);
        Headcount().Should().Be(1);
        _office.Run("people", "same", "1", "2").Exit.Should().Be(2, "they are one already");
        _office.Run("people", "different", "1", "2").Exit.Should().Be(2, "the earlier answer is to be taken back first");
        _office.Run("people", "undo", "1").Exit.Should().Be(0);
        Answer("different", "1", "2");
        Questions().Should().BeEmpty();
    }

    [Fact]
    public void A_corrected_citizen_ID_and_a_card_that_became_one_do_not_make_a_second_person()
    {
        Send(_office, Office.Before, "a.csv", "Nguyễn Văn An | 004080000001 | 01/02/1980 | Trường A | ĐH", "Hà Thị Bé | 080123456 | 03/04/1985 | Trường A | ĐH");
        var run = Send("b.csv", "Nguyễn Văn An | 004080000007 | 01/02/1980 | Trường A | ĐH", "Hà Thị Bé | 004185000002 | 03/04/1985 | Trường A | ĐH");
        run.At("files.0.people.new").Should().Be("2", "both are new in the round");
        run.Problems.Should().Contain("C5008").And.NotContain("C5006");
        _office.Run("people", "find", "An", "--json").Array("people").Should().ContainSingle();
        var identifiers = _office.Run("people", "show", "2", "--json").Array("identifiers").Select(i => $"{i!["kind"]} {i["from"]}..{i["to"]}");
        identifiers.Should().Equal("name 2024-12-31..2025-12-31", "birth-date 2024-12-31..2025-12-31", "citizen-id 2025-12-31..2025-12-31", "old-id 2024-12-31..2024-12-31");
    }

    [Fact]
    public void A_row_joined_to_the_wrong_person_is_parted_from_it()
    {
        Send(_office, Office.Before, "a.csv", "Nguyễn Văn An | 004080000001 | 01/02/1980 | Trường A | ĐH");
        Send("b.csv", "Nguyễn Văn An | 004080000007 | 01/02/1980 | Trường A | ĐH");
        Answer("different", "2:1:2", "1");
        _office.Run("people", "find", "An", "--json").Array("people").Should().HaveCount(2);
        Send(_office, "2026-12-31", "c.csv", "Nguyễn Văn An | 004080000007 | 01/02/1980 | Trường A | ĐH").Problems.Should().NotContain("C5008");
        _office.Run("people", "show", "2", "--json").Array("rows").Should().HaveCount(2);
    }

    [Fact]
    public void An_answer_never_changes_a_locked_round()
    {
        Twice();
        _office.Run("round", "lock", Office.Now);
        var refused = _office.Run("people", "same", "2:1:2", "1");
        refused.Exit.Should().Be(2);
        refused.Error.Should().Contain("đã chốt");
        _office.Run("round", "unlock", Office.Now);
        Answer("same", "2:1:2", "1");
        _office.Run("round", "lock", Office.Now);
        _office.Run("people", "undo", "1").Exit.Should().Be(2);
    }

    [Theory]
    [InlineData("ai", "1", "không phải số")]
    [InlineData("9", "1", "Không có người số 9")]
    [InlineData("2:1:9", "1", "Không có dòng 2:1:9")]
    [InlineData("7:1:2", "1", "Không có dòng 7:1:2")]
    [InlineData("2:1:2", "1:1:2", "Chỉ so một dòng")]
    [InlineData("1", "1", "đã được xác định là một người")]
    public void What_cannot_be_answered_is_said_in_words(string a, string b, string words)
    {
        Twice();
        var run = _office.Run("people", "same", a, b);
        run.Exit.Should().Be(2);
        run.Error.Should().Contain(words);
    }

    private void Twice()
    {
        Send("a.csv", "Nguyễn Văn An | 004080000001 | | Sở Công Thương | ThS");
        Send("b.csv", "Nguyễn Văn An | 004080000001 | | Sở Xây dựng | ThS", "Trần Văn Bình | 004080000002 | | Sở Xây dựng | ThS");
    }

    [Fact]
    public void Dates_are_printed_as_an_office_writes_them_and_given_to_programs_as_they_are_kept()
    {
        Send("a.csv", "Trần Thị Bình | 004182000002 | 1982-03 | Sở Công Thương | ĐH", "Nguyễn Văn An | 004080000001 | 05/07/1980 | Sở Công Thương | ĐH");
        _office.Run("people", "find", "Nguyễn Văn An").Out.Should().Contain("05/07/1980").And.NotContain("1980-07-05");
        _office.Run("people", "find", "Nguyễn Văn An", "--json").Text("people").Should().Contain("1980-07-05");
        _office.Run("people", "show", "2").Out.Should().Contain("05/07/1980");
        _office.Run("explain", "CB30-04", "--plan", "cao-bang", "--round", Office.Now, "--side", "denominator").Out.Should().NotMatchRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}T");
    }

    private Outcome Send(string name, params string[] rows) => Send(_office, Office.Now, name, rows);

    private static Outcome Send(Office office, string round, string name, params string[] rows)
    {
        var lines = rows.Select(row => string.Join(';', row.Split('|').Select(cell => cell.Trim())) + ";Viên chức;Kỹ thuật");
        File.WriteAllText(office.File(name), "Họ và tên;Số CCCD;Ngày sinh;Đơn vị;Trình độ;Đối tượng;Lĩnh vực\n" + string.Join('\n', lines));
        return office.Run("import", office.File(name), "--round", round, "--json");
    }

    private IEnumerable<string> Questions() =>
        _office.Run("people", "review", "--json").Array("questions").Select(q => $"{q!["code"]} {q["a"]!["answer"]}={q["b"]!["answer"]}");

    private void Answer(params string[] words)
    {
        var run = _office.Run(["people", .. words]);
        run.Exit.Should().Be(0, run.Error);
    }

    private string Counted() => $"Sở Công Thương {Headcount("Sở Công Thương")}, Sở Xây dựng {Headcount("Sở Xây dựng")}, together {Headcount()}";

    private int Headcount(string? unit = null) =>
        _office.Report(unit is null ? [] : ["--unit", unit]).Target("CB30-15")["denominator"]!.GetValue<int>();

    private string Everything() => _office.EverythingReported();

    private string Rows(int importNo)
    {
        var rows = (JsonObject)_office.Run("imports", "show", importNo.ToString(System.Globalization.CultureInfo.InvariantCulture), "--json").Json["sheets"]![0]!["rows"]!;
        return $"seen {rows["seen"]} people {rows["people"]} held {rows["held"]} refused {rows["refused"]}";
    }
}
