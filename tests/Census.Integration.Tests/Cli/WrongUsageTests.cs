using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Cli;

public sealed class WrongUsageTests : IDisposable
{
    private readonly Office _office = new();

    public WrongUsageTests() => Book.List(_office.File("so.xlsx"), """
        Họ và tên     | Số CCCD      | Đơn vị         | Trình độ
        Nguyễn Văn An | 004080000001 | Sở Công Thương | ThS
        """);

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("import {so} {folder}/no.xlsx --round 2025-12-31")]
    [InlineData("check {folder}/no.xlsx")]
    [InlineData("import {so} --round 2025-12-31 --colour red")]
    [InlineData("import {empty} --round 2025-12-31")]
    [InlineData("check {empty}")]
    [InlineData("import {so} --round 31/12/2025")]
    [InlineData("import {so} --round 2025-02-30")]
    [InlineData("import {so} --round 2025-12-31 --field medicine")]
    [InlineData("import {so} --round 2025-12-31 --category worker")]
    [InlineData("import {so} --round 2025-12-31 --replaces 7")]
    [InlineData("report --plan quang-tri --round 2025-12-31")]
    [InlineData("report --plan cao-bang --round soon")]
    [InlineData("report --plan cao-bang --round 2025-12-31 --horizon 2035")]
    [InlineData("report --plan cao-bang --round 2025-12-31 --unit Nowhere")]
    [InlineData("report --plan cao-bang --round 2025-12-31 --ledger 99")]
    [InlineData("report --plan cao-bang --round 2025-12-31 --ledger -1")]
    [InlineData("report --plan cao-bang --round 2025-12-31 --out {folder}/report.odt")]
    [InlineData("report --plan cao-bang --round 2025-12-31 --out {folder}/no/report.csv")]
    [InlineData("report --plan cao-bang --round 2025-12-31 --compare never")]
    [InlineData("report --plan cao-bang --round 2025-12-31 --compare 2025-12-31")]
    [InlineData("report --plan cao-bang --round 2025-12-31 --compare 2026-12-31")]
    [InlineData("explain PL03:1:3 --plan cao-bang --round 2025-12-31 --compare 2026-12-31")]
    [InlineData("chart pie --plan cao-bang --round 2025-12-31 --out {folder}/a.svg")]
    [InlineData("chart targets --plan cao-bang --round 2025-12-31 --out {folder}/a.jpg")]
    [InlineData("chart targets --plan cao-bang --round 2025-12-31 --out {folder}/no/a.svg")]
    [InlineData("chart targets --plan quang-tri --round 2025-12-31 --out {folder}/a.svg")]
    [InlineData("chart degrees --plan cao-bang --round 2025-12-31 --out {folder}/a.svg")]
    [InlineData("chart change --plan cao-bang --round 2025-12-31 --out {folder}/a.svg")]
    [InlineData("report --plan cao-bang --round 2025-12-31 --publish")]
    [InlineData("report --plan cao-bang --round 2025-12-31 --publish --out {folder}/report.docx --confirm {folder}/phieu.docx")]
    [InlineData("explain PL03:99:1 --plan cao-bang --round 2025-12-31")]
    [InlineData("explain CB30-99 --plan cao-bang --round 2025-12-31")]
    [InlineData("explain CB30-03 --plan quang-tri --round 2025-12-31")]
    [InlineData("explain CB30-03 --plan cao-bang --round 2025-12-31 --reading C9")]
    [InlineData("explain CB30-03 --plan cao-bang --round 2025-12-31 --unit Nowhere")]
    [InlineData("explain CB30-03 --plan cao-bang --round 2025-12-31 --limit -1")]
    [InlineData("explain CB-T3 --plan cao-bang --round 2025-12-31")]
    [InlineData("imports show 9")]
    [InlineData("imports undo 9")]
    [InlineData("imports retry 9")]
    [InlineData("round lock 2031-12-31")]
    [InlineData("round unlock 2031-12-31")]
    [InlineData("round open tomorrow")]
    [InlineData("unit show Nowhere")]
    [InlineData("unit import {folder}/no.xlsx")]
    [InlineData("unit add Somewhere --field medicine")]
    [InlineData("plan show quang-tri")]
    [InlineData("plan check {folder}/no.json")]
    [InlineData("plan add {folder}/no.json")]
    [InlineData("demo --people 3")]
    public void What_cannot_be_meant_is_told_in_both_languages_and_changes_nothing(string command)
    {
        Directory.CreateDirectory(_office.File("empty"));
        Func<string, Outcome> run = language => _office.Run(["--lang", language, .. Words(command)]);
        run.ShouldRefuse(2);
        _office.Run("imports", "list", "--json").Array("imports").Should().BeEmpty();
        _office.Run("round", "list", "--json").Array("rounds").Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("exprot")]
    [InlineData("import")]
    [InlineData("import {so}")]
    [InlineData("report --plan cao-bang --round 2025-12-31 --colour red")]
    [InlineData("import {so} --round 2025-12-31 --replaces two")]
    [InlineData("imports undo all")]
    [InlineData("explain CB30-03 --plan cao-bang --round 2025-12-31 --side left")]
    [InlineData("report --plan cao-bang --round 2025-12-31 --structure tomorrow")]
    [InlineData("report --round 2025-12-31")]
    [InlineData("chart targets --plan cao-bang --round 2025-12-31")]
    [InlineData("--lang fr report --plan cao-bang --round 2025-12-31")]
    public void A_command_or_option_that_does_not_exist_is_wrong_usage(string command)
    {
        Func<string, Outcome> run = language => _office.Run([.. Words(command), .. command.StartsWith("--lang", StringComparison.Ordinal) ? System.Array.Empty<string>() : ["--lang", language]]);
        if (!command.StartsWith("--lang", StringComparison.Ordinal))
        {
            run.ShouldRefuse(2);
        }
        run("vi").ShouldFail(2);
        run("vi").Error.Should().StartWith("Câu lệnh chưa đúng").And.Contain("--help").And.NotContain("System.").And.NotContain("'");
        File.Exists(_office.Database).Should().BeFalse();
    }

    [Fact]
    public void Help_is_no_fault()
    {
        var run = Office.Anywhere("--help");
        run.Exit.Should().Be(0);
        run.Out.Should().Contain("import").And.Contain("report").And.Contain("explain");
    }

    [Fact]
    public void A_locked_round_takes_nothing_in_and_says_how_to_open_it()
    {
        _office.Import(_office.File("so.xlsx"));
        _office.Run("round", "lock", Office.Now);
        var before = _office.EverythingReported();
        var other = Book.List(_office.File("other.xlsx"), "Họ và tên | Số CCCD | Đơn vị | Trình độ\nTrần Văn Bình | 004080000002 | Sở Công Thương | ĐH");
        Func<string, Outcome> run = language => _office.Run("--lang", language, "import", other, "--round", Office.Now);
        run.ShouldRefuse(2);
        run("vi").Error.Should().Contain("31/12/2025").And.Contain("round unlock 2025-12-31");
        _office.Run("imports", "undo", "1").ShouldFail(2);
        _office.Run("imports", "retry", "1").ShouldFail(2);
        _office.EverythingReported().Should().Be(before);
        _office.Run("round", "unlock", Office.Now).Exit.Should().Be(0);
        _office.Import(other).At("files.0.status").Should().Be("imported");
    }

    private string[] Words(string command) =>
    [
        .. command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word
            .Replace("{so}", _office.File("so.xlsx"), StringComparison.Ordinal)
            .Replace("{empty}", _office.File("empty"), StringComparison.Ordinal)
            .Replace("{folder}", _office.Folder, StringComparison.Ordinal)),
    ];
}
