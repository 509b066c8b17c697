using System.Data.Common;
using System.Globalization;

namespace Census.Database;

/// <summary>One row of the journal of schema steps, as applied to a database.</summary>
internal sealed record SchemaChangeRow
{
    public required int Number { get; init; }
    public required string Name { get; init; }
    public required string Sha256 { get; init; }
    public required string AppliedAt { get; init; }
}

/// <summary>
/// Brings a database up to this program: all steps still to be taken, each with its journal row, in one transaction, so that a
/// failure leaves the earlier version whole. Only forward. A database that is up to date costs one look at the journal. Refuses, as a
/// <see cref="DatabaseFault"/>, a step that was changed after it was applied, a step left out, and a database newer than the program.
/// </summary>
internal sealed class Migrator(Engine engine, IReadOnlyList<Migration> shipped, TimeProvider clock)
{
    /// <summary>The journal is the one table that no migration makes.</summary>
    public const string JournalTable = """
        create table SchemaChange (
            Number int not null,
            Name nvarchar(100) not null,
            Sha256 nvarchar(64) not null,
            AppliedAt nvarchar(30) not null,
            constraint PkSchemaChange primary key (Number)
        )
        """;

    [Returns<SchemaChangeRow>]
    private const string JournalSql = "select Number, Name, Sha256, AppliedAt from SchemaChange order by Number";

    [Returns<long>]
    private const string VersionSql = "select max(Number) as Number from SchemaChange";

    public void Upgrade()
    {
        using (var connection = engine.Connect())
        {
            var read = new ReadSession(engine, connection);
            if (Journal(read) is not { } journal)
            {
                MakeJournal(read);
            }
            else if (Pending(journal).Count == 0)
            {
                return;
            }
        }
        Write(write =>
        {
            // somebody else may have upgraded it while we waited for the lock
            foreach (var step in Pending(write.Query<SchemaChangeRow>(JournalSql)))
            {
                Apply(write, step);
            }
        });
    }

    /// <summary>Refuses a database that this program could not work with after an upgrade; changes nothing.</summary>
    public void RefuseForeign()
    {
        using var connection = engine.Connect();
        Pending(Journal(new ReadSession(engine, connection)) ?? throw Fault(FaultKind.Damaged, "SchemaChange"));
    }

    /// <summary>A newer program may have upgraded the database since this one opened it: then this one must no longer write.</summary>
    public void RefuseNewer(WriteSession write)
    {
        if (write.Number(VersionSql) is { } version && version > shipped.Count)
        {
            throw Newer(version);
        }
    }

    // in a transaction of its own: where it fails because another program was quicker, not every engine lets the transaction go on
    private void MakeJournal(ReadSession read)
    {
        try
        {
            Write(write => write.Execute(JournalTable));
        }
        catch (DatabaseFault fault) when (fault.Kind == FaultKind.Other && Journal(read) is not null)
        {
            // it is there
        }
    }

    private void Write(Action<WriteSession> act) => engine.Write((connection, transaction) =>
    {
        act(new WriteSession(engine, connection, transaction, clock));
        return true;
    });

    private static void Apply(WriteSession write, Migration step)
    {
        foreach (var batch in step.Batches)
        {
            write.Execute(batch);
        }
        write.InsertMany<SchemaChangeRow>(
            "SchemaChange",
            [new() { Number = step.Number, Name = step.Name, Sha256 = step.Sha256, AppliedAt = write.Now }]);
    }

    // Null: there is none yet. No question about tables is the same in all engines; an error without a meaning of its own is taken
    // for a missing table, and making it then shows whether that was so.
    private IReadOnlyList<SchemaChangeRow>? Journal(ReadSession read)
    {
        try
        {
            return read.Query<SchemaChangeRow>(JournalSql);
        }
        catch (DbException e) when (engine.KindOf(e) == FaultKind.Other)
        {
            return null;
        }
    }

    private IReadOnlyList<Migration> Pending(IReadOnlyList<SchemaChangeRow> applied)
    {
        RefuseGap(shipped.Select(step => step.Number));
        if (applied.Count > shipped.Count)
        {
            throw Newer(applied[^1].Number);
        }
        RefuseGap(applied.Select(row => row.Number));
        foreach (var (row, step) in applied.Zip(shipped))
        {
            if (row.Sha256 != step.Sha256)
            {
                throw Fault(FaultKind.ChangedMigration, string.Create(CultureInfo.InvariantCulture, $"{row.Number:0000}_{row.Name}"));
            }
        }
        return [.. shipped.Skip(applied.Count)];
    }

    private void RefuseGap(IEnumerable<int> numbers)
    {
        var expected = 1;
        foreach (var number in numbers)
        {
            if (number != expected)
            {
                throw Fault(FaultKind.MissingMigration, expected.ToString("0000", CultureInfo.InvariantCulture));
            }
            expected++;
        }
    }

    private DatabaseFault Newer(long version) =>
        Fault(FaultKind.NewerVersion, string.Create(CultureInfo.InvariantCulture, $"{version} > {shipped.Count}"));

    private DatabaseFault Fault(FaultKind kind, string detail) => new(kind, engine.Where, detail);
}
