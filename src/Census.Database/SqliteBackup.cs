using Microsoft.Data.Sqlite;

namespace Census.Database;

/// <summary>
/// A backup of a SQLite file while it is in use: a packed copy is written beside the name asked for, opened, checked page by page,
/// forced to the disk, and only then given its name. What goes wrong at the target is a fault that names the target.
/// </summary>
internal static class SqliteBackup
{
    public static void Write(SqliteEngine engine, SqliteConnection connection, string file)
    {
        var part = file + ".part";
        try
        {
            File.Delete(part);
            SqliteFile.Ask(connection, "vacuum into @File", part);
            Prove(new SqliteEngine(part, readOnly: true));
            Flush(part);
            File.Move(part, file, overwrite: false);
        }
        catch (SqliteException e) when (engine.KindOf(e) is FaultKind.Unreachable or FaultKind.ReadOnly or FaultKind.DiskFull)
        {
            throw new DatabaseFault(engine.KindOf(e), file, e.Message, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseFault(FaultKind.Other, file, e.Message, e);
        }
        finally
        {
            if (File.Exists(part)) // something went wrong
            {
                File.Delete(part);
            }
        }
    }

    /// <summary>A backup opens, is ours, and every page of it is sound; else it is damaged.</summary>
    public static void Prove(SqliteEngine backup)
    {
        using var copy = (SqliteConnection)backup.Connect();
        if (SqliteFile.Ask(copy, "pragma integrity_check") is not "ok")
        {
            throw new DatabaseFault(FaultKind.Damaged, backup.Where);
        }
    }

    private static void Flush(string part)
    {
        using var handle = File.OpenHandle(part, access: FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }
}
