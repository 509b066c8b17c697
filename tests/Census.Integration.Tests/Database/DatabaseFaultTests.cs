using Census.Core.Text;
using Census.Database;
using Census.Database.Tables;
using Microsoft.Data.Sqlite;

namespace Census.Integration.Tests.Database;

public sealed class DatabaseFaultTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public static TheoryData<FaultKind> Kinds => [.. Enum.GetValues<FaultKind>()];

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_folder_that_does_not_exist_is_unreachable() =>
        FaultOf(() => CensusDatabase.Open(Path.Combine(_scratch.Folder, "no", "census.db"), Scratch.Clock)).Should().Be(FaultKind.Unreachable);

    [Fact]
    public void A_folder_in_place_of_a_file_is_unreachable() =>
        FaultOf(() => CensusDatabase.Open(_scratch.Folder, Scratch.Clock)).Should().Be(FaultKind.Unreachable);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    public void A_name_that_is_no_path_is_unreachable(string where) =>
        FaultOf(() => CensusDatabase.Open(where, Scratch.Clock)).Should().Be(FaultKind.Unreachable);

    [Fact]
    public void An_empty_file_is_a_new_database()
    {
        File.WriteAllBytes(_scratch.File, []);
        _scratch.Open().Read(LedgerTable.Latest).Should().Be(0);
    }

    [Fact]
    public void A_text_file_is_no_database_and_stays_as_it_is()
    {
        var bytes = "STT;Họ và tên;Ngày sinh\n"u8.ToArray();
        File.WriteAllBytes(_scratch.File, bytes);
        FaultOf(() => _scratch.Open()).Should().Be(FaultKind.Damaged);
        File.ReadAllBytes(_scratch.File).Should().Equal(bytes);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(4096)]
    [InlineData(20_000)]
    public void A_truncated_database_is_damaged(int length)
    {
        _scratch.Open();
        using (var file = File.OpenWrite(_scratch.File))
        {
            file.Length.Should().BeGreaterThan(length);
            file.SetLength(length);
        }
        FaultOf(() => _scratch.Open()).Should().Be(FaultKind.Damaged);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_stays_as_it_is()
    {
        using (var other = new SqliteConnection("Pooling=False;Data Source=" + _scratch.File))
        {
            other.Open();
            using var create = other.CreateCommand();
            create.CommandText = "create table Bookmark (Url text)";
            create.ExecuteNonQuery();
        }
        var bytes = File.ReadAllBytes(_scratch.File);
        FaultOf(() => _scratch.Open()).Should().Be(FaultKind.Damaged);
        File.ReadAllBytes(_scratch.File).Should().Equal(bytes);
    }

    [Fact]
    public void A_database_that_may_only_be_read_is_read_and_not_written()
    {
        _scratch.Open().Write(w => LedgerTable.Append(w, "unit"));
        var database = CensusDatabase.Open(new SqliteEngine(_scratch.File, readOnly: true), Scratch.Clock);
        database.Read(LedgerTable.Latest).Should().Be(1);
        FaultOf(() => database.Write(w => LedgerTable.Append(w, "unit"))).Should().Be(FaultKind.ReadOnly);
    }

    [Fact]
    public void A_full_disk_is_said_and_nothing_is_kept()
    {
        var database = _scratch.Open();
        FaultOf(() => database.Write(w =>
        {
            w.Number("pragma max_page_count = 60");
            return OriginalTable.Keep(w, new byte[1_000_000]);
        })).Should().Be(FaultKind.DiskFull);
        database.Read(OriginalTable.Names).Should().BeEmpty();
    }

    [Fact]
    public void A_write_that_waits_too_long_for_another_is_told_so()
    {
        var database = _scratch.Open();
        var impatient = CensusDatabase.Open(new SqliteEngine(_scratch.File, waitSeconds: 1), Scratch.Clock);
        database.Write(w =>
        {
            LedgerTable.Append(w, "unit");
            return FaultOf(() => impatient.Write(other => LedgerTable.Append(other, "unit")));
        }).Should().Be(FaultKind.Busy);
    }

    [Fact]
    public void A_statement_the_database_refuses_is_a_fault_with_its_words()
    {
        var fault = _scratch.Open().Invoking(d => d.Write(w => w.Execute("insert into Person (PersonNo) values (null)")))
            .Should().Throw<DatabaseFault>().Which;
        fault.Kind.Should().Be(FaultKind.Other);
        fault.Detail.Should().Contain("Person.PersonNo");
    }

    // what an engine says is English
    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_Vietnamese_sentence_is_whole_without_the_words_of_the_engine_and_has_them_at_its_end(FaultKind kind)
    {
        var bare = new DatabaseFault(kind, "so-lieu.db").Sentence(Language.Vietnamese);
        new DatabaseFault(kind, "so-lieu.db", "no such table").Sentence(Language.Vietnamese).Should().BeOneOf(bare, bare + " (no such table).");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_fault_says_in_both_languages_where_it_is_and_what_to_do(FaultKind kind)
    {
        var fault = new DatabaseFault(kind, "so-lieu.db");
        fault.Sentence(Language.Vietnamese).Should().Contain("“so-lieu.db”").And.Contain("Hãy").And.NotContain("{");
        fault.Sentence(Language.English).Should().Contain("“so-lieu.db”").And.NotContain("{").And.Be(fault.Message);
    }

    private static FaultKind FaultOf<T>(Func<T> act)
    {
        var fault = act.Should().Throw<DatabaseFault>().Which;
        fault.Where.Should().NotBeNull();
        return fault.Kind;
    }
}
