using System.Data.Common;
using Census.Core.Rights;

namespace Census.Database;

/// <summary>
/// The one database of an installation, named by the path of a file or by a SQL Server connection string. Opening makes the file when there is none and brings an older one
/// up to this program. A read sees one unchanging state; a write is one transaction, kept at its end and undone on any exception.
/// Sessions are short: each has a connection of its own, so that threads and processes share the database. Whatever the database
/// itself cannot do is a <see cref="DatabaseFault"/>; other exceptions of the work pass through. When a stop is asked for, the work ends
/// with OperationCanceledException before its next statement, and a write is undone.
/// </summary>
public sealed class CensusDatabase
{
    private readonly Engine _engine;
    private readonly Migrator _migrator;
    private readonly TimeProvider _clock;
    private readonly Action _endIfStopped;
    private readonly Viewer _viewer;
    private KeptPast? _past;

    private CensusDatabase(Engine engine, Migrator migrator, TimeProvider clock, Action endIfStopped, Viewer viewer) =>
        (_engine, _migrator, _clock, _endIfStopped, _viewer) = (engine, migrator, clock, endIfStopped, viewer);

    /// <summary>The database as it may be shown to people.</summary>
    public string Where => _engine.Where;

    public static CensusDatabase Open(string where, TimeProvider clock, CancellationToken stop = default) =>
        Open(Engine.Of(where), clock, endIfStopped: stop.ThrowIfCancellationRequested);

    /// <summary>The same for who decides otherwise whether to stop: called before every statement, it throws to end the work there.</summary>
    public static CensusDatabase Open(string where, TimeProvider clock, Action endIfStopped) =>
        Open(Engine.Of(where), clock, endIfStopped: endIfStopped);

    /// <summary>The same database for somebody: every session of it gives only what this viewer may see.</summary>
    public CensusDatabase As(Viewer viewer) => new(_engine, _migrator, _clock, _endIfStopped, viewer) { _past = _past };

    /// <summary>The same database for a program that runs long and is asked the same again and again: what was made of a past is kept.</summary>
    public CensusDatabase KeepingPast() => new(_engine, _migrator, _clock, _endIfStopped, _viewer) { _past = new KeptPast() };

    /// <summary>What this database is, and what was last done to it.</summary>
    public DatabaseState State() => Read(r => DatabaseState.Of(r, Where, _engine is SqlServerEngine));

    public static bool IsOnServer(string where) => SqlServerAddress.IsOne(where);

    /// <summary>Whether there can be something to read: a server is asked only on opening, a file must be there.</summary>
    public static bool Exists(string where) => IsOnServer(where) || File.Exists(where);

    internal static CensusDatabase Open(Engine engine, TimeProvider clock, IReadOnlyList<Migration>? migrations = null, Action? endIfStopped = null)
    {
        var migrator = new Migrator(engine, migrations ?? Migration.Shipped(engine.Name), clock);
        Translated(engine, () =>
        {
            migrator.Upgrade();
            return true;
        });
        return new CensusDatabase(engine, migrator, clock, endIfStopped ?? (() => { }), Viewer.Owner);
    }

    public T Read<T>(Func<ReadSession, T> work) => Translated(_engine, () =>
    {
        using var connection = _engine.Connect();
        var read = new ReadSession(_engine, connection, endIfStopped: _endIfStopped, viewer: _viewer) { Past = _past };
        // words that every engine knows; closing the connection ends what they begin
        SqlRows.Execute(connection, null, "begin transaction", null);
        return work(read);
    });

    public T Write<T>(Func<WriteSession, T> work) => Translated(_engine, () => _engine.Write((connection, transaction) =>
    {
        var write = new WriteSession(_engine, connection, transaction, _clock, _endIfStopped, _viewer);
        _migrator.RefuseNewer(write);
        return work(write);
    }));

    /// <summary>
    /// Copies the database, as it is at this moment, to a file that does not exist yet, while others go on working. The file appears
    /// under its name only when the copy is whole and has been opened. A file that exists is never written over: that is a fault.
    /// </summary>
    public void Backup(string file) => Translated(_engine, () =>
    {
        using var connection = _engine.Connect();
        _engine.Backup(connection, file);
        return true;
    });

    /// <summary>
    /// Puts a backup in the place of the database in a file, or makes one from it. The backup must be a sound database of this program or
    /// an older one. Gives the name of the file in which the former content is kept; null when there was none.
    /// </summary>
    public static string? Restore(string where, string backup, TimeProvider clock)
    {
        var engine = new SqliteEngine(backup, readOnly: true);
        Translated(engine, () =>
        {
            new Migrator(engine, Migration.Shipped(engine.Name), clock).RefuseForeign();
            return true;
        });
        return SqliteRestore.Run(backup, where, clock);
    }

    private static T Translated<T>(Engine engine, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (DbException e)
        {
            throw engine.FaultOf(e);
        }
    }
}
