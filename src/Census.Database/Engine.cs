using System.Data.Common;

namespace Census.Database;

/// <summary>
/// What differs between the databases Census runs on: three acts (connect, begin a write, insert many), what an error means, and
/// how a backup is made (docs/adr/0001-two-engines-one-sql.md). Everything else is one SQL for all. A fault of the engine comes out
/// as its own DbException or as a <see cref="DatabaseFault"/>.
/// </summary>
internal abstract class Engine(string name, string where)
{
    /// <summary>The engine that an address means: a SQL Server connection string, or the path of a file.</summary>
    public static Engine Of(string where) => SqlServerAddress.IsOne(where) ? new SqlServerEngine(where) : new SqliteEngine(where);

    /// <summary>The word in the name of a migration that is only for this engine: "sqlite" in 0007_x.sqlite.sql.</summary>
    public string Name { get; } = name;

    /// <summary>The database as it may be shown to people.</summary>
    public string Where { get; } = where;

    /// <summary>An open connection on which "begin transaction" gives an unchanging view for reading.</summary>
    public abstract DbConnection Connect();

    /// <summary>A transaction that holds the write lock from its start; waits for others up to a minute.</summary>
    public abstract DbTransaction BeginWrite(DbConnection connection);

    /// <summary>Adds all rows to a table; the reader's columns are the table's by name.</summary>
    public abstract void InsertMany(DbTransaction transaction, string table, DbDataReader rows);

    /// <summary>What an error of the engine means; Other when it has no meaning of its own, such as a missing table.</summary>
    public abstract FaultKind KindOf(DbException error);

    /// <summary>Copies the database, as it is at this moment, to a file that does not exist yet, and proves that the copy opens.</summary>
    public abstract void Backup(DbConnection connection, string file);

    /// <summary>Work in one write transaction, kept at its end and undone on any exception.</summary>
    public T Write<T>(Func<DbConnection, DbTransaction, T> work)
    {
        DbException? first = null;
        try
        {
            using var connection = Connect();
            using var transaction = BeginWrite(connection);
            try
            {
                var result = work(connection, transaction);
                transaction.Commit();
                return result;
            }
            catch (DbException e)
            {
                first = e;
                throw;
            }
        }
        catch (DbException) when (first is not null)
        {
            // a full disk undoes a transaction by itself; that it cannot be undone once more is what comes out here
            throw FaultOf(first);
        }
    }

    public DatabaseFault FaultOf(DbException error) => new(KindOf(error), Where, error.Message, error);
}
