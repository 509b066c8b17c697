using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Cli;

public sealed class DemoTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void In_an_empty_folder_it_writes_imports_and_reports_and_again_changes_nothing()
    {
        var first = Demo();
        first.Exit.Should().Be(0, first.Error);
        for (var i = 1; i <= 17; i++)
        {
            first.Out.Should().Contain(System.FormattableString.Invariant($"CB30-{i:00}"));
        }
        File.Exists(_office.File("report.csv")).Should().BeTrue();
        File.Exists(_office.File("don-vi.xlsx")).Should().BeTrue();
        var workbooks = Directory.GetFiles(_office.File(Office.Before)).Concat(Directory.GetFiles(_office.File(Office.Now))).ToList();
        workbooks.Should().HaveCountGreaterThan(20);
        _office.Run("db", "check").Exit.Should().Be(0);

        var before = _office.EverythingReported();
        var imports = _office.Run("imports", "list", "--json").Out;
        Demo().Out.Should().Be(first.Out);
        _office.EverythingReported().Should().Be(before);
        _office.Run("imports", "list", "--json").Out.Should().Be(imports);
    }

    [Fact]
    public void A_database_with_other_data_is_never_mixed_with_made_up_people()
    {
        _office.Import(Book.List(_office.File("so.xlsx"), "Họ và tên | Số CCCD | Đơn vị | Trình độ\nNguyễn Văn An | 004080000001 | Sở Công Thương | ThS"));
        var before = _office.EverythingReported();
        Func<string, Outcome> run = language => _office.Run("--lang", language, "demo", "--people", "300", "--out", _office.File("demo"));
        run.ShouldRefuse(2);
        _office.EverythingReported().Should().Be(before);
        Directory.Exists(_office.File("demo")).Should().BeFalse();
    }

    private Outcome Demo() => _office.Run("demo", "--people", "300", "--out", _office.Folder);
}
