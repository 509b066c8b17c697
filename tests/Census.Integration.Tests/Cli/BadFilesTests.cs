using System.Text;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Cli;

public sealed class BadFilesTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    public static TheoryData<string, string, string> Files => new()
    {
        { "empty.xlsx", "", "C1002" },
        { "list.xlsx", "%PDF-1.7\n1 0 obj", "C1003" },
        { "picture.xlsx", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "C1023" },
        { "broken.xlsx", "PK\u0003\u0004 and nothing behind it", "C1005" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_no_workbook_is_refused_with_one_problem(string name, string content, string code)
    {
        File.WriteAllBytes(_office.File(name), Encoding.Latin1.GetBytes(content));
        foreach (var run in new[] { _office.Import(_office.File(name)), _office.Run("check", _office.File(name), "--json") })
        {
            run.Exit.Should().Be(1);
            run.Error.Should().BeEmpty();
            run.At("files.0.status").Should().Be("refused");
            run.Problems.Should().Equal(code);
        }
        _office.Run("round", "list", "--json").Array("rounds").Should().BeEmpty("a file that brings nobody opens no round");
    }

    [Fact]
    public void A_workbook_cut_in_half_is_refused()
    {
        var path = Book.List(_office.File("so.xlsx"), "Họ và tên | Số CCCD | Trình độ\nNguyễn Văn An | 004080000001 | ThS");
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..2000]);
        _office.Import(path).Problems.Should().Equal("C1005");
    }

    [Fact]
    public void Bad_files_beside_good_ones_are_told_and_the_good_ones_count()
    {
        Book.List(Path.Combine(_office.Folder, "in", "b", "so.xlsx"), "Họ và tên | Số CCCD | Đơn vị | Đối tượng | Trình độ\nNguyễn Văn An | 004080000001 | Sở Công Thương | CC | ThS");
        File.WriteAllText(Path.Combine(_office.Folder, "in", "a.xlsx"), "");
        File.WriteAllText(Path.Combine(_office.Folder, "in", "c.txt"), "Kính gửi");
        var run = _office.Import(_office.File("in"));
        run.Exit.Should().Be(1);
        run.Array("files").Select(f => $"{f!["file"]} {f["status"]}").Should().Equal("a.xlsx refused", "b/so.xlsx imported", "c.txt skipped");
        _office.Figure("CB30-16").Should().Be("1/1 exceeded");
    }

    [Theory]
    [InlineData("{ \"id\": \"x\", ")]
    [InlineData("{ \"id\": \"x\" }")]
    [InlineData("[]")]
    [InlineData("")]
    public void A_broken_plan_is_refused_with_the_reasons_and_not_kept(string text)
    {
        File.WriteAllText(_office.File("plan.json"), text);
        foreach (var (language, command) in new[] { ("vi", "check"), ("en", "check"), ("vi", "add"), ("en", "add") })
        {
            var run = _office.Run("--lang", language, "plan", command, _office.File("plan.json"));
            run.Exit.Should().Be(1);
            run.Out.Should().BeEmpty();
            run.Error.Should().Contain("C600").And.NotContain("   at ").And.NotContain("Exception");
        }
        _office.Run("plan", "list", "--json").Array("plans").Select(p => p!["id"]!.ToString()).Should().Equal("cao-bang", "duc-pho", "quoc-gia", "so-vhttdl", "vinh-linh");
    }

    [Fact]
    public void A_plan_of_ones_own_is_checked_added_and_reported_on()
    {
        var text = Census.Reports.PlanShelf.ShippedText("cao-bang")!.Replace("\"id\": \"cao-bang\"", "\"id\": \"tinh-khac\"", StringComparison.Ordinal);
        File.WriteAllText(_office.File("plan.json"), text);
        _office.Run("plan", "check", _office.File("plan.json")).Exit.Should().Be(0);
        File.Exists(_office.Database).Should().BeFalse();
        _office.Run("plan", "add", _office.File("plan.json")).Exit.Should().Be(0);
        _office.Run("report", "--plan", "tinh-khac", "--round", Office.Now, "--json").At("plan").Should().Be("tinh-khac");
    }
}
