using System.IO.Compression;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Cli;

/// <summary>--limit: each limit of reading, reached by an ordinary small list, has its own sentence; one file never stops the others.</summary>
[Trait("Engine", "both")]
public sealed class LimitTests : IDisposable
{
    private const string People = """
        Họ và tên      | Số CCCD      | Đơn vị         | Trình độ
        Nguyễn Văn An  | 004080000001 | Sở Công Thương | ThS
        Trần Thị Bình  | 004182000002 | Sở Công Thương | ĐH
        """;

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("cells=5", "C1009", "refused")]
    [InlineData("entries=3", "C1018", "refused")]
    [InlineData("cell-chars=10", "C1025", "imported")]
    [InlineData("columns=3", "C1016", "imported")]
    [InlineData("cells=100", null, "imported")]
    public void A_limit_is_told_in_its_own_words(string limit, string? code, string status)
    {
        var path = Book.List(_office.File("so.xlsx"), People);
        var run = _office.Import(path, "--limit", limit);
        run.At("files.0.status").Should().Be(status);
        run.Problems.Where(problem => problem[1] == '1').Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public void Empty_rows_end_a_sheet_after_as_many_as_are_allowed()
    {
        var path = Book.List(_office.File("so.xlsx"), People + "\n|\n|\n|\nLý Đức Cường | 004080000003 | Sở Công Thương | ĐH");
        _office.Import(path, "--dry-run").At("files.0.sheets.0.rows.people").Should().Be("3");
        var run = _office.Import(path, "--limit", "empty-rows=2", "--limit", "cells=1000");
        run.At("files.0.sheets.0.rows.people").Should().Be("2");
        run.Problems.Should().Contain("C1011");
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_beside_one_that_is_not_and_a_larger_limit_lets_it_in()
    {
        var path = Book.List(_office.File("gui/so.xlsx"), People);
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            using var picture = zip.CreateEntry("xl/media/anh.png", CompressionLevel.NoCompression).Open();
            picture.Write(new byte[1_500_000]);
        }
        Book.List(_office.File("gui/tram.xlsx"), "Họ và tên | Số CCCD | Đơn vị\nLý A | 004080000003 | Trạm Y tế xã A");
        var run = _office.Import(_office.File("gui"), "--limit", "file-mb=1");
        run.Array("files").Select(file => $"{file!["file"]} {file["status"]}").Should().Equal("so.xlsx refused", "tram.xlsx imported");
        run.Problems.Should().Equal("C1008");
        _office.Import(path).At("files.0.status").Should().Be("imported");
    }

    [Fact]
    public void What_was_let_in_under_a_larger_limit_can_be_judged_again()
    {
        var path = Book.List(_office.File("so.xlsx"), People.Replace("004182000002", "004080000001", StringComparison.Ordinal));
        _office.Import(path, "--limit", "cells=100").At("files.0.sheets.0.rows.held").Should().Be("1");
        _office.Run("imports", "retry", "1", "--json").At("held").Should().Be("1");
    }

    [Theory]
    [InlineData("cells")]
    [InlineData("cells=")]
    [InlineData("cells=0")]
    [InlineData("cells=-1")]
    [InlineData("cells=nhiều")]
    [InlineData("rows=5")]
    [InlineData("cells=99999999999")]
    public void A_limit_that_is_none_is_wrong_usage(string limit)
    {
        var run = _office.Run("check", Book.List(_office.File("so.xlsx"), People), "--limit", limit);
        run.Exit.Should().Be(2);
        run.Error.Should().Contain("TÊN=SỐ");
    }
}
