using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Census.Database;

/// <summary>
/// The embedded engine: one SQLite file with a write-ahead log, full sync and foreign keys. A file that does not exist, or is
/// empty, is a new database; one that is no database, or another program's, is damaged. A file that may only be read can be read.
/// </summary>
internal sealed class SqliteEngine : Engine
{
    private readonly string _connection;

    static SqliteEngine() => SQLitePCL.Batteries_V2.Init();

    public SqliteEngine(string path, int waitSeconds = 60, bool readOnly = false) : base("sqlite", path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
        {
            throw new DatabaseFault(FaultKind.Unreachable, path);
        }
        _connection = new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(path),
            Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            DefaultTimeout = waitSeconds, // how long a lock held by somebody else is waited for
            ForeignKeys = true,
            Pooling = false, // a pool keeps the file open after its last user, so that it can be neither moved nor replaced
        }.ConnectionString;
    }

    public override DbConnection Connect() => SqliteFile.Open(this, _connection);

    public override DbTransaction BeginWrite(DbConnection connection) =>
        ((SqliteConnection)connection).BeginTransaction(deferred: false);

    public override void InsertMany(DbTransaction transaction, string table, DbDataReader rows)
    {
        var names = Enumerable.Range(0, rows.FieldCount).Select(rows.GetName).ToList();
        using var insert = new SqliteInsert(((SqliteTransaction)transaction).Connection!, table, names);
        while (rows.Read())
        {
            insert.Add(rows);
        }
    }

    public override FaultKind KindOf(DbException error) => (error as SqliteException)?.SqliteErrorCode switch
    {
        5 or 6 => FaultKind.Busy,
        8 => FaultKind.ReadOnly,
        11 or 26 => FaultKind.Damaged,
        13 => FaultKind.DiskFull,
        3 or 10 or 14 => FaultKind.Unreachable, // no permission, input or output failed, cannot be opened
        _ => FaultKind.Other,
    };

    public override void Backup(DbConnection connection, string file) =>
        SqliteBackup.Write(this, (SqliteConnection)connection, file);
}
