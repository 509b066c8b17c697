using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Census.Database;

/// <summary>
/// One prepared insert for many rows, its values bound by their places: the provider would look every parameter up by its name for every row. Values are
/// whole numbers, fractions, text, bytes, days or nothing; a fault comes out as the provider's own exception.
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _insert;

    public SqliteInsert(SqliteConnection connection, string table, List<string> columns)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, $"insert into {table} ({string.Join(", ", columns)}) values ({string.Join(", ", columns.Select(_ => "?"))})", out _insert));
    }

    /// <summary>Adds the row that the reader stands on.</summary>
    public void Add(DbDataReader row)
    {
        for (var i = 0; i < row.FieldCount; i++)
        {
            Check(Bind(i + 1, row.GetValue(i)));
        }
        var done = raw.sqlite3_step(_insert);
        Check(done == raw.SQLITE_DONE ? raw.SQLITE_OK : done);
        Check(raw.sqlite3_reset(_insert));
    }

    public void Dispose() => _insert.Dispose();

    // a day is kept as ISO text
    private int Bind(int place, object value) => value switch
    {
        DBNull => raw.sqlite3_bind_null(_insert, place),
        string text => raw.sqlite3_bind_text(_insert, place, text),
        long or int or short or byte or bool => raw.sqlite3_bind_int64(_insert, place, Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        DateTime day => raw.sqlite3_bind_text(_insert, place, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(_insert, place, 0),
        byte[] bytes => raw.sqlite3_bind_blob(_insert, place, bytes),
        double or float or decimal => raw.sqlite3_bind_double(_insert, place, Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        _ => throw new ArgumentException($"A column cannot hold a {value.GetType().Name}.", nameof(value)),
    };

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _database);
}
