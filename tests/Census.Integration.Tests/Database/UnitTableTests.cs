using Census.Core.People;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;

namespace Census.Integration.Tests.Database;

[Trait("Engine", "both")]
public sealed class UnitTableTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly CensusDatabase _database;

    public UnitTableTests() => _database = _scratch.Open();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_unit_comes_back_with_all_that_is_said_of_it()
    {
        var hospital = new Unit(2, "Bệnh viện tỉnh")
        {
            ParentNo = 1,
            Code = "YT-01",
            Level = "cấp tỉnh",
            Block = "sự nghiệp",
            Field = Field.Health,
            Quota = 420,
            Contact = "Phòng Tổ chức",
            IsListed = true,
        };
        Add([hospital, new Unit(1, "Sở Y tế")]);
        _database.Read(r => UnitTable.Load(r)).All.Should().BeEquivalentTo([new Unit(1, "Sở Y tế"), hospital]);
    }

    [Fact]
    public void The_latest_version_not_later_than_the_ledger_number_is_in_force()
    {
        Add([new Unit(1, "Sở Nông nghiệp")]);
        Add([new Unit(1, "Sở Nông nghiệp và Môi trường")]);
        Add([new Unit(2, "Chi cục Thuỷ lợi") { ParentNo = 1 }]);
        var names = new long?[] { 0, 1, 2, null }.Select(ledgerNo =>
            string.Join("; ", _database.Read(r => UnitTable.Load(r, ledgerNo)).All.Select(u => u.Name)));
        names.Should().Equal("", "Sở Nông nghiệp", "Sở Nông nghiệp và Môi trường", "Sở Nông nghiệp và Môi trường; Chi cục Thuỷ lợi");
    }

    [Fact]
    public void A_second_version_under_one_ledger_number_is_refused()
    {
        Add([new Unit(1, "Sở A")]);
        _database.Invoking(d => d.Write(w => AddUnder(w, 1, [new Unit(1, "Sở B")]))).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Add([new Unit(2, "Sở C"), new Unit(2, "Sở D")])).Should().Throw<InvalidOperationException>();
        _database.Read(r => UnitTable.Load(r)).All.Select(u => u.Name).Should().Equal("Sở A");
    }

    [Fact]
    public void A_field_the_program_does_not_know_is_damage()
    {
        Add([new Unit(1, "Sở A") { Field = Field.Culture }]);
        _database.Write(w => w.Execute("update UnitVersion set Field = 'mining'"));
        _database.Invoking(d => d.Read(r => UnitTable.Load(r)))
            .Should().Throw<DatabaseFault>().Which.Detail.Should().Be("Unit 1: Field “mining”");
    }

    private static int AddUnder(WriteSession w, long ledgerNo, IReadOnlyCollection<Unit> units)
    {
        UnitTable.Add(w, ledgerNo, units);
        return units.Count;
    }

    private void Add(IReadOnlyCollection<Unit> units) => _database.Write(w => AddUnder(w, LedgerTable.Append(w, "unit"), units));
}
