using Census.Core.Text;
using Census.Database;
using Census.Database.Tables;

namespace Census.Integration.Tests.Database;

public sealed class DatabaseCheckTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly CensusDatabase _database;

    public DatabaseCheckTests()
    {
        _database = _scratch.Open();
        _database.Write(w => Entries.Import(w, people: 2, held: 1));
        _database.Write(w => Entries.Import(w, people: 1));
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_sound_database_has_no_findings() => Findings().Should().BeEmpty();

    [Theory]
    [InlineData("delete from Person where PersonNo = 1", "Table Statement: 1 rows have a PersonNo that table Person does not hold.")]
    [InlineData("update Original set Bytes = x'00'", "The original 039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81 is no longer as it was received.")]
    [InlineData("delete from Original", "Table Import: 2 rows have a Sha256 that table Original does not hold.")]
    [InlineData("delete from HeldRow", "Import 1, “DS”: 1 rows were held, 0 are stored.")]
    [InlineData("update Counter set Next = 2 where Name = 'import'", "The counter “import” would give a used number again (used up to 2).")]
    [InlineData("delete from Counter where Name = 'unit'", "The counter “unit” would give a used number again (used up to 0).")]
    [InlineData("update Ledger set LedgerNo = 3 where LedgerNo = 2; update Import set LedgerNo = 3 where LedgerNo = 2; update Statement set LedgerNo = 3 where LedgerNo = 2; update Counter set Next = 9", "The ledger lacks number 2 (the next one is 3).")]
    [InlineData("pragma ignore_check_constraints = on; update ImportSheet set Seen = 9 where ImportNo = 2", "Import 2, “DS”: 9 rows were seen, the kinds of rows add up to 2.")]
    [InlineData("delete from StatementIdentity where StatementNo = 3; delete from Statement where StatementNo = 3", "Import 2, “DS”: 1 rows of people were let in, 0 are stored.")]
    public void Damage_is_found_and_named(string damage, string finding)
    {
        using (var connection = new SqliteEngine(_scratch.File).Connect())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "pragma foreign_keys = off; " + damage;
            command.ExecuteNonQuery();
        }
        Findings().Should().Equal(finding);
    }

    [Fact]
    public void A_row_let_in_by_a_retry_is_no_difference()
    {
        _database.Write(w =>
        {
            var retry = LedgerTable.Append(w, "retry", 1);
            StatementTable.Insert(w, [Entries.Statement(w.Next("statement"), retry, 1, 1001, w.Next("person"))]);
            return 0;
        });
        Findings().Should().BeEmpty();
    }

    [Fact]
    public void A_backup_holds_everything_and_opens_by_itself()
    {
        var copy = Path.Combine(_scratch.Folder, "sao-luu.db");
        _database.Backup(copy);
        Directory.GetFiles(_scratch.Folder, "sao-luu*").Should().Equal(copy);
        CensusDatabase.Open(copy, Scratch.Clock).Read(r => StatementTable.InForce(r, Scratch.Round))
            .Should().BeEquivalentTo(_database.Read(r => StatementTable.InForce(r, Scratch.Round)));
    }

    [Fact]
    public void A_backup_is_made_while_somebody_writes()
    {
        var copy = Path.Combine(_scratch.Folder, "sao-luu.db");
        _database.Write(w =>
        {
            LedgerTable.Append(w, "unit");
            _database.Backup(copy);
            return 0;
        });
        CensusDatabase.Open(copy, Scratch.Clock).Read(LedgerTable.Latest).Should().Be(2);
    }

    [Fact]
    public void A_backup_never_writes_over_a_file()
    {
        var taken = Path.Combine(_scratch.Folder, "bao-cao.txt");
        File.WriteAllBytes(taken, [1]);
        _database.Invoking(d => d.Backup(taken)).Should().Throw<DatabaseFault>().Which.Where.Should().Be(taken);
        File.ReadAllBytes(taken).Should().Equal(1);
    }

    [Fact]
    public void A_backup_to_a_folder_that_does_not_exist_names_the_target()
    {
        var nowhere = Path.Combine(_scratch.Folder, "no", "x.db");
        var fault = _database.Invoking(d => d.Backup(nowhere)).Should().Throw<DatabaseFault>().Which;
        fault.Where.Should().Be(nowhere);
    }

    private IReadOnlyList<string> Findings() => _database.Read(r => DatabaseCheck.Findings(r, Language.English));
}
