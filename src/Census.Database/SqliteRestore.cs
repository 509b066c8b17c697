using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Census.Database;

/// <summary>
/// Puts a backup in the place of a SQLite database, in one transaction, so that others who have it open see either the old or the new.
/// The backup is proved first. What was there is kept beside it under a name with the moment of the restore; it is copied while the
/// write lock is held, so nothing that somebody writes meanwhile is lost between the two.
/// </summary>
internal static class SqliteRestore
{
    private const int Tries = 600; // a minute

    /// <summary>The file in which the former content now is; null when there was none.</summary>
    public static string? Run(string backup, string target, TimeProvider clock)
    {
        var source = new SqliteEngine(backup, readOnly: true);
        var engine = new SqliteEngine(target);
        var kept = string.Create(CultureInfo.InvariantCulture, $"{target}.before-restore-{clock.GetUtcNow():yyyyMMdd-HHmmss-fff}");
        try
        {
            SqliteBackup.Prove(source);
            var isThere = File.Exists(target) && new FileInfo(target).Length > 0;
            var isKept = isThere && MovedAside(engine, target, kept);
            using var from = (SqliteConnection)source.Connect();
            using var to = (SqliteConnection)engine.Connect();
            Replace(from, to, () =>
            {
                if (isThere && !isKept)
                {
                    using var old = (SqliteConnection)engine.Connect();
                    SqliteBackup.Write(engine, old, kept);
                }
            });
            SqliteFile.Ask(to, "pragma journal_mode = wal");
            return isThere ? kept : null;
        }
        catch (SqliteException e)
        {
            throw engine.FaultOf(e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseFault(FaultKind.Other, target, e.Message, e);
        }
    }

    // a damaged database cannot be copied page by page, but its bytes may still be of use to somebody
    private static bool MovedAside(SqliteEngine engine, string target, string kept)
    {
        try
        {
            SqliteBackup.Prove(engine);
            return false;
        }
        catch (Exception e) when ((e as DatabaseFault)?.Kind == FaultKind.Damaged || (e is SqliteException fault && engine.KindOf(fault) == FaultKind.Damaged))
        {
            foreach (var ending in (string[])["", "-wal", "-shm"])
            {
                if (File.Exists(target + ending))
                {
                    File.Move(target + ending, kept + ending);
                }
            }
            return true;
        }
    }

    private static void Replace(SqliteConnection from, SqliteConnection to, Action whileLocked)
    {
        using var backup = raw.sqlite3_backup_init(to.Handle, "main", from.Handle, "main");
        Step(backup, to, 1); // takes the write lock, which the last step gives back
        whileLocked();
        Step(backup, to, -1);
    }

    private static void Step(sqlite3_backup backup, SqliteConnection to, int pages)
    {
        for (var tries = 1; ; tries++)
        {
            var result = raw.sqlite3_backup_step(backup, pages);
            if (result is raw.SQLITE_OK or raw.SQLITE_DONE)
            {
                return;
            }
            if (result is not (raw.SQLITE_BUSY or raw.SQLITE_LOCKED) || tries == Tries)
            {
                throw new SqliteException(raw.sqlite3_errmsg(to.Handle).utf8_to_string(), result);
            }
            Thread.Sleep(100);
        }
    }
}
