using Microsoft.Data.Sqlite;

namespace Census.Database;

/// <summary>
/// Opens a SQLite file as ours: a new one is marked with "CENS" in its header (application id 1128615507), and one with content but
/// without the mark is refused as damaged, so that another program's database is never filled with our tables.
/// </summary>
internal static class SqliteFile
{
    public static SqliteConnection Open(SqliteEngine engine, string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            Claim(engine, connection);
            UseWriteAheadLog(engine, connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static object? Ask(SqliteConnection connection, string sql, string? file = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (file is not null)
        {
            command.Parameters.AddWithValue("@File", file);
        }
        return command.ExecuteScalar();
    }

    private static void Claim(SqliteEngine engine, SqliteConnection connection)
    {
        if (IsMarked(connection))
        {
            return;
        }
        if (Ask(connection, "pragma page_count") is 0L)
        {
            Ask(connection, "pragma application_id = 1128615507");
        }
        else if (!IsMarked(connection)) // asked again: another program may have made it between the two questions
        {
            throw new DatabaseFault(FaultKind.Damaged, engine.Where);
        }
    }

    private static bool IsMarked(SqliteConnection connection) => Ask(connection, "pragma application_id") is 1128615507L;

    // the log is switched on once and for all in the file itself; where that cannot be written, reading needs no log
    private static void UseWriteAheadLog(SqliteEngine engine, SqliteConnection connection)
    {
        Ask(connection, "pragma synchronous = full");
        try
        {
            Ask(connection, "pragma journal_mode = wal");
        }
        catch (SqliteException e) when (engine.KindOf(e) == FaultKind.ReadOnly)
        {
            return;
        }
    }
}
