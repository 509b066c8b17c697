using Census.Core.People;
using Census.Database;
using Census.Database.Tables;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.WholePath;
using Census.Reports.Rosters;

namespace Census.Integration.Tests.Database;

/// <summary>A database that keeps its past says of every moment what one that reads everything anew says.</summary>
[Trait("Engine", "both")]
public sealed class KeptPastTests : IDisposable
{
    private static readonly DateOnly[] Rounds = [new(2024, 12, 31), new(2025, 12, 31)];

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Whoever_is_in_force_at_any_moment_is_the_same_kept_or_read_anew()
    {
        TwoRounds();
        var kept = Open().KeepingPast();
        foreach (var ledgerNo in Moments().Concat(Moments().Reverse()))
        {
            foreach (var round in Rounds)
            {
                kept.Read(r => Seen(r, round, ledgerNo)).Should().Be(Open().Read(r => Seen(r, round, ledgerNo)), $"round {round}, ledger number {ledgerNo}");
            }
        }
    }

    [Fact]
    public void A_list_of_another_round_makes_nothing_to_be_read_again()
    {
        TwoRounds();
        var kept = Open().KeepingPast();
        var (before, now) = (kept.Read(r => People(r, Rounds[0])), kept.Read(r => People(r, Rounds[1])));
        Take("so-c.xlsx", Office.Now, "1|Ngô Thị Én|01/02/1990|Đại học");
        kept.Read(r => People(r, Rounds[0])).Should().BeSameAs(before);
        kept.Read(r => People(r, Rounds[1])).Should().HaveCount(now.Count + 1);
        _office.Run("unit", "add", "Sở D").Exit.Should().Be(0);
        kept.Read(r => People(r, Rounds[0])).Should().NotBeSameAs(before, "where units stand can change who counts where");
    }

    [Fact]
    public void Where_memory_has_grown_too_large_half_is_let_go_once_after_each_collection()
    {
        var size = new HeapSize(0, IsTooMuch: false);
        var past = new KeptPast(() => size);
        object Kept(int key) => past.Of(1, key, () => new object());
        var made = Enumerable.Range(0, 10).Select(Kept).ToList();
        Enumerable.Range(0, 10).Select(Kept).Should().Equal(made);

        size = new HeapSize(1, IsTooMuch: true);
        var more = Enumerable.Range(10, 10).Select(Kept).ToList();
        Enumerable.Range(5, 5).Select(Kept).Should().Equal(made[5..], "they were asked for last");
        Enumerable.Range(10, 10).Select(Kept).Should().Equal(more, "that collection has been answered");
        Kept(0).Should().NotBeSameAs(made[0]);
    }

    [Fact]
    public void Many_who_ask_at_once_for_more_than_is_kept_get_each_their_own()
    {
        Take("so-a.xlsx", Office.Now, "1|Nguyễn Văn An|12/03/1980|Đại học");
        Take("so-b.xlsx", Office.Before, "1|Lê Văn Chính|12/03/1975|Tiến sĩ");
        var kept = Open().KeepingPast();
        Parallel.For(0, 4_000, i =>
        {
            var (number, key) = (i % 5, i * 7 % 1_500);
            kept.Read(r => r.AsOf(number, key, () => $"{number} {key}")).Should().Be($"{number} {key}");
            var since = kept.Read(r => LedgerTable.LatestOf(r, Rounds[0], number));
            kept.Read(r => r.AsOf(number, Rounds[0], key, () => $"{since} {key}")).Should().Be($"{since} {key}");
        });
    }

    // lists of both rounds, one of them undone, one sent again in full, units and plans in between
    private void TwoRounds()
    {
        Take("so-a.xlsx", Office.Before, "1|Nguyễn Văn An|12/03/1980|Đại học\n2|Trần Thị Bình|13/04/1981|Thạc sĩ");
        Take("so-b.xlsx", Office.Before, "1|Lê Văn Chính|12/03/1975|Tiến sĩ");
        Take("so-a.xlsx", Office.Now, "1|Nguyễn Văn An|12/03/1980|Thạc sĩ\n2|Trần Thị Bình|13/04/1981|Thạc sĩ");
        _office.Run("unit", "add", "Sở E").Exit.Should().Be(0);
        _office.Run("imports", "undo", "2").Exit.Should().Be(0);
        Take("so-b.xlsx", Office.Now, "1|Lê Văn Chính|12/03/1975|Tiến sĩ");
        Take("so-a2.xlsx", Office.Now, "1|Nguyễn Văn An|12/03/1980|Tiến sĩ", "--replaces", "3");
        _office.Run("imports", "undo", "5").Exit.Should().Be(0);
    }

    private void Take(string name, string round, string rows, params string[] more)
    {
        var list = Book.List(_office.File($"{round}/{name}"), "STT|Họ và tên|Ngày sinh|Trình độ\n" + rows);
        var outcome = _office.Run(["import", list, "--round", round, "--unit", name[..4], .. more, "--json"]);
        outcome.Exit.Should().Be(0, outcome.Error);
    }

    private CensusDatabase Open() => CensusDatabase.Open(_office.Database, Scratch.Clock);

    private IEnumerable<long> Moments() => Enumerable.Range(0, (int)Open().Read(LedgerTable.Latest) + 1).Select(no => (long)no);

    private static IReadOnlyList<PersonInForce> People(ReadSession r, DateOnly round) => StatementTable.People(r, round, LedgerTable.Latest(r));

    private static string Seen(ReadSession r, DateOnly round, long ledgerNo) => string.Join('\n', RosterTables.Shelf(r, ledgerNo).At(round).LookingBack().Select(person =>
        $"{person.PersonNo} at {person.UnitNo} {person.Facts.Degrees?.Highest} before {person.Facts.Earlier?.Degrees?.Highest} by {string.Join(",", person.Statements.Select(statement => statement.StatementNo))}"));
}
