using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Cli;

[Collection(nameof(Province))]
[Trait("Engine", "both")]
public sealed class DemoTests(Province province)
{
    [Fact]
    public void In_an_empty_folder_it_writes_imports_and_reports()
    {
        province.First.Exit.Should().Be(0, province.First.Error);
        for (var i = 1; i <= 17; i++)
        {
            province.First.Out.Should().Contain(System.FormattableString.Invariant($"CB30-{i:00}"));
        }
        File.Exists(province.File("report.csv")).Should().BeTrue();
        File.Exists(province.File("report.xlsx")).Should().BeTrue();
        File.Exists(province.File("don-vi.xlsx")).Should().BeTrue();
        Directory.GetFiles(province.File(Office.Before)).Concat(Directory.GetFiles(province.File(Office.Now))).Should().HaveCountGreaterThan(20);
        province.Run("db", "check").Exit.Should().Be(0);
    }

    [Fact]
    public void Again_it_works_and_changes_nothing()
    {
        var before = province.EverythingReported();
        var imports = province.Run("imports", "list", "--json").Out;
        province.Demo().Should().Be(province.First);
        province.EverythingReported().Should().Be(before);
        province.Run("imports", "list", "--json").Out.Should().Be(imports);
    }

    [Fact]
    public void A_database_with_other_data_is_never_mixed_with_made_up_people()
    {
        using var office = new Office();
        office.Import(Book.List(office.File("so.xlsx"), "Họ và tên | Số CCCD | Đơn vị | Trình độ\nNguyễn Văn An | 004080000001 | Sở Công Thương | ThS"));
        var before = office.EverythingReported();
        Func<string, Outcome> run = language => office.Run("--lang", language, "demo", "--people", "300", "--out", office.File("demo"));
        run.ShouldRefuse(2);
        office.EverythingReported().Should().Be(before);
        Directory.Exists(office.File("demo")).Should().BeFalse();
    }
}
