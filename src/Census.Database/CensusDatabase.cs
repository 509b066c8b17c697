using System.Data.Common;

namespace Census.Database;

/// <summary>
/// The one database of an installation, named by the path of a file. Opening makes the file when there is none and brings an older one
/// up to this program. A read sees one unchanging state; a write is one transaction, kept at its end and undone on any exception.
/// Sessions are short: each has a connection of its own, so that threads and processes share the database. Whatever the database
/// itself cannot do is a <see cref="DatabaseFault"/>; other exceptions of the work pass through.
/// </summary>
public sealed class CensusDatabase
{
    private readonly Engine _engine;
    private readonly TimeProvider _clock;

    private CensusDatabase(Engine engine, TimeProvider clock) => (_engine, _clock) = (engine, clock);

    /// <summary>The database as it may be shown to people.</summary>
    public string Where => _engine.Where;

    public static CensusDatabase Open(string where, TimeProvider clock) => Open(new SqliteEngine(where), clock);

    internal static CensusDatabase Open(Engine engine, TimeProvider clock, IReadOnlyList<Migration>? migrations = null)
    {
        var migrator = new Migrator(engine, migrations ?? Migration.Shipped(engine.Name), clock);
        Translated(engine, () =>
        {
            migrator.Upgrade();
            return true;
        });
        return new CensusDatabase(engine, clock);
    }

    public T Read<T>(Func<ReadSession, T> work) => Translated(_engine, () =>
    {
        using var connection = _engine.Connect();
        var read = new ReadSession(_engine, connection);
        // words that every engine knows; closing the connection ends what they begin
        SqlRows.Execute(connection, null, "begin transaction", null);
        return work(read);
    });

    public T Write<T>(Func<WriteSession, T> work) => Translated(_engine, () =>
    {
        using var connection = _engine.Connect();
        using var transaction = _engine.BeginWrite(connection);
        var result = work(new WriteSession(_engine, connection, transaction, _clock));
        transaction.Commit();
        return result;
    });

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
