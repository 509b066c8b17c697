using System.Data.Common;
using System.Globalization;
using Census.Core.Rights;

namespace Census.Database;

/// <summary>
/// One write transaction that holds the write lock from its start. All of it is kept, or nothing. Every row written in it carries the
/// same moment. Numbers come from the counters: ledger, import, person, statement, unit, answer; a counter of another name throws.
/// </summary>
public sealed class WriteSession : ReadSession
{
    private const string TakeNumbersSql = "update Counter set Next = Next + @Count where Name = @Counter";

    [Returns<long>]
    private const string NextNumberSql = "select Next from Counter where Name = @Counter";

    internal WriteSession(Engine engine, DbConnection connection, DbTransaction transaction, TimeProvider clock, Action? endIfStopped = null, Viewer? viewer = null)
        : base(engine, connection, transaction, endIfStopped, viewer) =>
        Now = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The moment of this write, in UTC, to the second: "2026-01-31T08:15:00Z".</summary>
    public string Now { get; }

    /// <summary>Runs a statement that gives no rows; the number of rows it touched.</summary>
    public int Execute(string sql, object? args = null)
    {
        EndIfStopped();
        return SqlRows.Execute(Connection, Transaction, sql, args);
    }

    /// <summary>Adds records whose init properties are the columns of the table; each is asked for when the one before is written.</summary>
    public void InsertMany<T>(string table, IEnumerable<T> rows)
    {
        EndIfStopped();
        using var reader = RecordReader.Of(rows);
        Engine.InsertMany(Transaction!, table, reader);
    }

    /// <summary>Adds rows as they come from another database.</summary>
    internal void InsertMany(string table, DbDataReader rows)
    {
        EndIfStopped();
        Engine.InsertMany(Transaction!, table, rows);
    }

    /// <summary>Takes numbers that nobody else gets: the first of as many as asked for, the others follow it.</summary>
    public long Next(string counter, int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (Execute(TakeNumbersSql, new { Counter = counter, Count = count }) != 1)
        {
            throw new InvalidOperationException($"There is no counter “{counter}”.");
        }
        return Number(NextNumberSql, new { Counter = counter })!.Value - count;
    }
}
