using Census.Database;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Reference;
using Census.Import.Workbooks;
using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

/// <summary>An import that ends before any one of its statements leaves the round as it was; none of them is half of an act.</summary>
[Trait("Engine", "both")]
public sealed class StoppedImportTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Stopped_before_any_statement_a_round_is_as_before_and_the_next_try_is_as_if_nothing_had_been()
    {
        Book.List(_office.File("so.xlsx"), """
            Họ và tên      | Số CCCD      | Đơn vị         | Trình độ
            Nguyễn Văn An  | 004080000001 | Sở Công Thương | ThS
            Trần Thị Bình  | 004080000001 | Sở Công Thương | ĐH
            Lý Đức Cường   | 004080000003 | Văn phòng Sở   | ĐH
            """);
        _office.Run("round", "open", Office.Now).Exit.Should().Be(0);
        var before = _office.EverythingReported();
        var statements = 0;
        while (!IsIn(statements))
        {
            _office.Run("imports", "list", "--json").Array("imports").Should().BeEmpty($"stopped before statement {statements}");
            _office.EverythingReported().Should().Be(before);
            statements++;
        }
        statements.Should().BeGreaterThan(30, "an import is many statements");
        var import = _office.Run("imports", "list", "--json").Array("imports").Single()!;
        $"{import["importNo"]} {import["people"]} {import["held"]}".Should().Be("1 2 1");
        _office.Run("db", "check").Exit.Should().Be(0);
    }

    // stopped before the statement of this number, counted from 0; true when there are no more of them
    private bool IsIn(int statement)
    {
        var left = statement;
        var database = CensusDatabase.Open(_office.Database, TimeProvider.System, () =>
        {
            if (left-- == 0)
            {
                throw new OperationCanceledException();
            }
        });
        var import = new ImportFiles(database, ReferenceData.Load(), new ImportRequest(new DateOnly(2025, 12, 31), new Given()));
        try
        {
            return import.Run(FileSearch.Find([_office.File("so.xlsx")]).Files).Single().Status == FileStatus.Partial;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
