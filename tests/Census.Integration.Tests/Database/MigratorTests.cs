using System.Text;
using Census.Database;

namespace Census.Integration.Tests.Database;

public sealed class MigratorTests : IDisposable
{
    private static readonly Migration One = Step(1, "create table A (N int not null);\ngo\ninsert into A (N) values (7);\n");
    private static readonly Migration Two = Step(2, "create table B (N int not null);\n");
    private static readonly Migration Three = Step(3, "create table C (N int not null);\n");

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Steps_are_applied_once_in_order_each_with_its_journal_row()
    {
        Open(One);
        var database = Open(One, Two);
        database.Read(r => r.Query<SchemaChangeRow>("select Number, Name, Sha256, AppliedAt from SchemaChange order by Number"))
            .Should().Equal(Journal(One), Journal(Two));
        database.Read(r => r.Number("select sum(N) from A")).Should().Be(7);
    }

    [Fact]
    public void A_step_whose_text_was_changed_is_refused()
    {
        Open(One, Two);
        Refused(One, Step(2, "create table B (N bigint not null);\n")).Should().Be((FaultKind.ChangedMigration, "0002_words"));
    }

    [Fact]
    public void Line_ends_of_Windows_do_not_change_a_step() =>
        Step(1, "create table A (\r\n N int);\r\n").Sha256.Should().Be(Step(1, "create table A (\n N int);\n").Sha256);

    [Fact]
    public void A_database_newer_than_the_program_is_refused()
    {
        Open(One, Two, Three);
        Refused(One, Two).Should().Be((FaultKind.NewerVersion, "3 > 2"));
    }

    [Fact]
    public void A_program_that_lacks_a_step_is_refused() =>
        Refused(One, Three).Should().Be((FaultKind.MissingMigration, "0002"));

    [Fact]
    public void A_journal_that_lacks_a_step_is_refused()
    {
        Open(One, Two, Three).Write(w => w.Execute("delete from SchemaChange where Number = 2"));
        Refused(One, Two, Three).Should().Be((FaultKind.MissingMigration, "0002"));
    }

    [Fact]
    public void A_step_that_fails_leaves_the_earlier_version_whole()
    {
        Open(One);
        Refused(One, Two, Step(3, "create table C (N int);\ngo\nnonsense;\n")).Kind.Should().Be(FaultKind.Other);
        Open(One).Read(r => r.Number("select count(*) from SchemaChange")).Should().Be(1);
        Open(One, Two, Three).Read(r => r.Number("select count(*) from SchemaChange")).Should().Be(3);
    }

    [Fact]
    public void Batches_are_parted_by_lines_that_only_say_go() =>
        Step(1, "update A set N = 1; -- go on\nGO \n  go\nlet go;\n").Batches.Select(batch => batch.Trim())
            .Should().Equal("update A set N = 1; -- go on", "let go;");

    [Fact]
    public void An_engine_takes_its_own_file_before_the_common_one_and_never_anothers() =>
        Migration.Choose(["0002_b.sqlserver.sql", "0002_b.sqlite.sql", "0001_a.sql", "0003_c.sql", "0003_c.sqlite.sql", "plans.json"], "sqlite")
            .Should().Equal("0001_a.sql", "0002_b.sqlite.sql", "0003_c.sqlite.sql");

    [Fact]
    public void The_shipped_steps_are_numbered_from_one_without_a_gap() =>
        Migration.Shipped("sqlite").Select(step => step.Number)
            .Should().Equal(Enumerable.Range(1, Migration.Shipped("sqlite").Count)).And.HaveCountGreaterThanOrEqualTo(5);

    [Fact]
    public async Task Several_programs_that_open_a_new_database_at_once_do_not_disturb_each_other()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(_scratch.Open)));
        _scratch.Open().Read(r => r.Number("select count(*) from SchemaChange"))
            .Should().Be(Migration.Shipped("sqlite").Count);
    }

    [Fact]
    public void A_program_that_is_still_open_when_a_newer_one_upgrades_no_longer_writes()
    {
        var old = Open(Step(1, "create table Pond (Depth int not null)"));
        Open(Step(1, "create table Pond (Depth int not null)"), Step(2, "create table Lake (Depth int not null)"));
        var fault = old.Invoking(d => d.Write(w => w.Execute("insert into Pond (Depth) values (1)"))).Should().Throw<DatabaseFault>().Which;
        (fault.Kind, fault.Detail).Should().Be((FaultKind.NewerVersion, "2 > 1"));
        old.Read(r => r.Number("select count(*) from Pond")).Should().Be(0);
    }

    private static Migration Step(int number, string sql) => Migration.Of(number, "words", Encoding.UTF8.GetBytes(sql));

    private static SchemaChangeRow Journal(Migration step) =>
        new() { Number = step.Number, Name = "words", Sha256 = step.Sha256, AppliedAt = Scratch.Moment };

    private CensusDatabase Open(params Migration[] steps) =>
        CensusDatabase.Open(new SqliteEngine(_scratch.File), Scratch.Clock, steps);

    private (FaultKind Kind, string? Detail) Refused(params Migration[] steps)
    {
        var fault = FluentActions.Invoking(() => Open(steps)).Should().Throw<DatabaseFault>().Which;
        return (fault.Kind, fault.Detail);
    }
}
