using Census.Database;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.Database;
using Census.Integration.Tests.WholePath;
using Census.Reports.Rosters;

namespace Census.Integration.Tests.Reports;

[Trait("Engine", "both")]
public sealed class UsualRoundTests : IDisposable
{
    private static readonly DateOnly Before = new(2024, 12, 31);
    private static readonly DateOnly Now = new(2025, 12, 31);

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_round_whose_lists_were_all_undone_is_not_the_one_that_is_meant()
    {
        _office.Run("unit", "add", "Sở A").Exit.Should().Be(0);
        Open().Read(RoundPeople.Usual).Should().BeNull();
        Take("so-a.xlsx", Office.Before, "1|Nguyễn Văn An|12/03/1980|Đại học");
        Take("so-a.xlsx", Office.Now, "1|Nguyễn Văn An|12/03/1980|Đại học");
        Open().Read(RoundPeople.Usual).Should().Be(Now);
        _office.Run("imports", "undo", "2").Exit.Should().Be(0);
        Open().Read(RoundPeople.Usual).Should().Be(Before);
        _office.Run("imports", "undo", "1").Exit.Should().Be(0);
        Open().Read(RoundPeople.Usual).Should().Be(Now, "where none has a list, the latest");
    }

    private void Take(string name, string round, string row)
    {
        var list = Book.List(_office.File($"{round}/{name}"), "STT|Họ và tên|Ngày sinh|Trình độ\n" + row);
        _office.Run("import", list, "--round", round, "--unit", "Sở A", "--json").Exit.Should().Be(0);
    }

    private CensusDatabase Open() => CensusDatabase.Open(_office.Database, Scratch.Clock);
}
