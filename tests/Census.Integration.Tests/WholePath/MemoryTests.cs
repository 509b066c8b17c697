using System.Globalization;
using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

[Trait("Engine", "both")]
public sealed class MemoryTests : IDisposable
{
    private static readonly string[] Questions = ["C2003", "C2031", "C2032", "C3001", "C3010", "C3012", "C3013", "C7001"];

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_second_list_of_a_sender_raises_no_question_about_columns_or_values()
    {
        var first = Send(Office.Before, "y-te-2024.csv", Province(6));
        first.Problems.Should().Contain(["C2031", "C2003"]);
        Remember("column", "Mục khác", "degree", "--sender", "y-te");
        Remember("value", "degree", "CN SP", "Đại học");
        Remember("value", "ethnic", "Mán", "dao", "--sender", "y-te");
        Remember("value", "category", "VC-TX", "public-employee");
        Remember("value", "unit", "TTYT", "Trung tâm Y tế huyện Hạ Lang", "--sender", "y-te");

        var second = Send(Office.Now, "y-te-2025.csv", Province(2));
        second.Problems.Intersect(Questions).Should().BeEmpty();
        second.Problems.Count(code => code == "C2033").Should().Be(6);
        second.At("files.0.sheets.0.rows.held").Should().Be("0");
        _office.Run("people", "find", Book.Name(1), "--json").Text("people").Should().Contain("0040******01", "the number stands in a column that only content explains");
        _office.Figure("CB30-15", "--unit", "Trung tâm Y tế huyện Hạ Lang").Should().StartWith("2/2", "of two people both have the degree that was explained");

        var lines = _office.Run("memory", "list", "--json").Array("memory");
        lines.Select(line => $"{line!["memory"]} {line["kind"]} {line["said"]} {line["meaning"]} {line["sender"]} {line["import"]}".TrimEnd()).Should().Equal(
            "1 column Mã riêng citizen-id y-te-2024 1",
            "2 column Mục khác degree y-te",
            "3 degree CN SP bachelor",
            "4 ethnic Mán dao y-te",
            "5 category VC-TX public-employee",
            "6 unit TTYT Trung tâm Y tế huyện Hạ Lang y-te");
        _office.Run("memory", "list").Out.Should().Contain("học từ lần nạp 1").And.Contain("mọi đơn vị").And.Contain("đối tượng").And.NotContain("category");
        _office.Run("db", "check").Exit.Should().Be(0);
    }

    [Fact]
    public void Another_sender_and_another_form_are_not_read_by_it()
    {
        Send(Office.Before, "y-te-2024.csv", Province(6));
        Remember("column", "Mục khác", "degree", "--sender", "y-te");
        Send(Office.Now, "giao-duc-2025.csv", Province(2)).Problems.Should().Contain("C2003").And.NotContain("C2033");
        Send(Office.Now, "y-te-2025.csv", Province(2).Replace("Chức vụ", "Chức danh", StringComparison.Ordinal)).Problems.Count(code => code == "C2033").Should().Be(1, "only what was said of the heading");
    }

    [Fact]
    public void What_is_forgotten_or_learned_from_an_import_that_is_undone_holds_no_longer()
    {
        Send(Office.Before, "y-te-2024.csv", Province(6));
        Remember("column", "Mục khác", "degree");
        _office.Run("memory", "forget", "2").Exit.Should().Be(0);
        _office.Run("memory", "forget", "2").Error.Should().Contain("đã bỏ trước đó");
        _office.Run("memory", "forget", "9").Exit.Should().Be(2);
        _office.Run("imports", "undo", "1").Exit.Should().Be(0);
        _office.Run("memory", "list", "--json").Array("memory").Select(line => line!["holds"]!.GetValue<bool>()).Should().Equal(false, false);
        _office.Run("memory", "list").Out.Should().Contain("Lần nạp đã hủy").And.Contain("Đã bỏ");
        Send(Office.Now, "y-te-2025.csv", Province(2)).Problems.Should().Contain("C2003").And.NotContain("C2033");
    }

    [Fact]
    public void A_short_name_of_a_unit_that_is_explained_lets_the_rows_in_that_waited()
    {
        Send(Office.Before, "a.csv", "Họ và tên;Số CCCD;Đơn vị\n" + $"{Book.Name(1)};{Book.Id(1)};Trung tâm Y tế huyện Hạ Lang");
        _office.Run("unit", "confirm").Exit.Should().Be(0);
        var waiting = Send(Office.Now, "b.csv", "Họ và tên;Số CCCD;Đơn vị\n" + $"{Book.Name(1)};{Book.Id(1)};TTYT HL");
        waiting.Problems.Should().Contain("C7001");
        _office.Run("memory", "value", "unit", "TTYT HL", "Trung tâm y tế Hạ Lan").Error.Should().Contain("Danh mục đơn vị không có");
        Remember("value", "unit", "TTYT HL", "Trung tâm Y tế huyện Hạ Lang");
        _office.Run("imports", "retry", "2", "--json").At("people").Should().Be("1");
    }

    [Fact]
    public void A_rehearsal_learns_nothing_and_uses_what_is_remembered()
    {
        Send(Office.Before, "y-te-2024.csv", Province(6), "--dry-run");
        _office.Run("memory", "list", "--json").Array("memory").Should().BeEmpty();
        Remember("column", "Mục khác", "degree");
        Send(Office.Before, "y-te-2024.csv", Province(6), "--dry-run").Problems.Should().Contain(["C2031", "C2033"]);
    }

    [Fact]
    public void The_same_is_not_remembered_twice_and_wrong_words_are_refused_with_the_right_ones()
    {
        Remember("column", "Mục khác", "degree");
        _office.Run("memory", "column", "MỤC KHÁC", "major").Error.Should().Contain("memory forget 1");
        Remember("column", "Mục khác", "major", "--sender", "Sở Y tế");
        _office.Run("memory", "column", "Mục khác", "bang-cap").Error.Should().Contain("degree (Trình độ chuyên môn)");
        _office.Run("memory", "value", "degree", "CN SP", "cử nhân nọ kia").Exit.Should().Be(2);
        _office.Run("memory", "value", "salary", "x", "y").Exit.Should().Be(2);
        _office.Run("memory", "column", "--", "…", "degree").Exit.Should().Be(2);
    }

    private Outcome Send(string round, string name, string text, params string[] more)
    {
        File.WriteAllText(_office.File(name), text);
        return _office.Run(["import", _office.File(name), "--round", round, "--field", "engineering", "--json", .. more]);
    }

    private void Remember(params string[] words)
    {
        var run = _office.Run(["memory", .. words]);
        run.Exit.Should().Be(0, run.Error);
    }

    // a form with two headings of its own: one that content explains, one that does not
    private static string Province(int people) => "Họ và tên;Mã riêng;Mục khác;Dân tộc;Đối tượng;Đơn vị;Chức vụ\n" + string.Join('\n', Enumerable.Range(1, people).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"{Book.Name(i)};{Book.Id(i)};CN SP;Mán;VC-TX;{(i % 2 == 0 ? "TTYT" : "Trung tâm Y tế huyện Hạ Lang")};Chuyên môn {i}")));
}
