using System.Text;
using System.Xml.Linq;
using Census.Integration.Tests.WholePath;
using Census.Reports.Charts;

namespace Census.Integration.Tests.Cli;

[Trait("Engine", "both")]
public sealed class ChartCommandTests : IDisposable
{
    private const string Head = "Họ và tên | Số CCCD | Ngày sinh | Giới tính | Đơn vị | Đối tượng | Trình độ\n";

    private readonly Office _office = new();

    public ChartCommandTests()
    {
        _office.ImportBefore(Book.List(_office.File("before.xlsx"), Head + "Nông Văn An | 004080000001 | 12/03/1980 | Nam | Sở Nông nghiệp và Môi trường | Công chức | ĐH")).Exit.Should().Be(0);
        _office.Import(Book.List(_office.File("now.xlsx"), Head + """
            Nông Văn An | 004080000001 | 12/03/1980 | Nam | Sở Nông nghiệp và Môi trường | Công chức | ThS
            Lý Thị Bình | 004190000002 | 01/05/1990 | Nữ | Sở Nông nghiệp và Môi trường | Công chức | ĐH
            """)).Exit.Should().Be(0);
    }

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("targets", "50% / từ 25%")]
    [InlineData("degrees", "Thạc sĩ")]
    [InlineData("path", "25.767")]
    [InlineData("pyramid", "45 - 49")]
    [InlineData("matrix", "Sở Nông nghiệp và Môi trường")]
    [InlineData("change", "50% Nông nghiệp (+50 điểm phần trăm)")]
    public void Every_kind_is_drawn_from_the_figures_of_the_report(string kind, string label)
    {
        var file = _office.File("chart.svg");
        var run = Chart(kind, file);
        run.Exit.Should().Be(0, run.Error);
        var texts = XDocument.Parse(File.ReadAllText(file, Encoding.UTF8)).Descendants().Select(element => element.Value).ToList();
        texts.Should().Contain(text => text.Contains(label, StringComparison.Ordinal));
        run.Out.Should().Contain(file).And.Contain(texts[1]);
        Directory.GetFiles(_office.Folder, "*.tmp").Should().BeEmpty();
    }

    [Fact]
    public void The_picture_speaks_the_language_that_is_asked_for()
    {
        var file = _office.File("chart.svg");
        Chart("targets", file, "--lang", "en").Exit.Should().Be(0);
        File.ReadAllText(file, Encoding.UTF8).Should().Contain("50% / at least 25%").And.NotContain("Chưa đạt");
    }

    [Fact]
    public void A_ledger_number_and_a_unit_limit_what_is_drawn()
    {
        var file = _office.File("chart.svg");
        Chart("degrees", file, "--ledger", "1").ShouldFail(2);
        Chart("matrix", file, "--unit", "Nowhere").ShouldFail(2);
        File.Exists(file).Should().BeFalse();
    }

    [Fact]
    public void A_picture_in_points_needs_an_installed_browser()
    {
        var file = _office.File("chart.png");
        var run = Chart("pyramid", file);
        if (InstalledBrowser.Find() is null)
        {
            run.ShouldFail(2);
            run.Error.Should().Contain("CENSUS_BROWSER");
            return;
        }
        run.Exit.Should().Be(0, run.Error);
        File.ReadAllBytes(file)[1..4].Should().Equal("PNG"u8.ToArray());
    }

    private Outcome Chart(string kind, string file, params string[] more) =>
        _office.Run(["chart", kind, "--plan", "cao-bang", "--round", Office.Now, "--out", file, .. more]);
}
