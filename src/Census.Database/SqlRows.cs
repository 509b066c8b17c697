using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Dapper;

namespace Census.Database;

/// <summary>
/// The one place over Dapper. A row record is made of properties with init; the columns of a statement must be those properties one to
/// one, by exact name, else InvalidOperationException names both (Dapper itself would leave what it does not find at zero). Looked at
/// once for each pair of record and statement.
/// </summary>
internal static class SqlRows
{
    private static readonly ConcurrentDictionary<(Type Row, string Sql), bool> Checked = new();

    static SqlRows() => SqlMapper.AddTypeHandler(new DayHandler());

    /// <summary>The properties that are columns, in the order in which they are declared.</summary>
    public static IReadOnlyList<PropertyInfo> Columns(Type row) =>
        [.. row.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null)];

    public static IReadOnlyList<T> Query<T>(DbConnection connection, DbTransaction? transaction, string sql, object? args) =>
        Query<T, T>(connection, transaction, sql, args, row => row);

    /// <summary>What is made of each row as soon as it is read.</summary>
    public static IReadOnlyList<TMade> Query<T, TMade>(DbConnection connection, DbTransaction? transaction, string sql, object? args, Func<T, TMade> make)
    {
        using var reader = (DbDataReader)connection.ExecuteReader(Command(transaction, sql, args));
        if (!Checked.ContainsKey((typeof(T), sql)))
        {
            Check(typeof(T), sql, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)]);
        }
        var rows = new List<TMade>();
        var parse = reader.GetRowParser<T>();
        while (reader.Read())
        {
            rows.Add(make(parse(reader)));
        }
        return rows;
    }

    public static long? Number(DbConnection connection, DbTransaction? transaction, string sql, object? args) =>
        connection.ExecuteScalar<long?>(Command(transaction, sql, args));

    public static int Execute(DbConnection connection, DbTransaction? transaction, string sql, object? args) =>
        connection.Execute(Command(transaction, sql, args));

    private static CommandDefinition Command(DbTransaction? transaction, string sql, object? args) =>
        new(sql, args, transaction, commandType: CommandType.Text);

    private static void Check(Type row, string sql, IReadOnlyList<string> columns)
    {
        var properties = Columns(row).Select(property => property.Name).ToList();
        if (!columns.Order(StringComparer.Ordinal).SequenceEqual(properties.Order(StringComparer.Ordinal)))
        {
            throw new InvalidOperationException(
                $"Columns and properties of {row.Name} differ. Columns: {string.Join(", ", columns)}. "
                + $"Properties: {string.Join(", ", properties)}. Statement: {sql}");
        }
        Checked[(row, sql)] = true;
    }

    // days travel as ISO text: both engines compare it rightly with a date column
    private sealed class DayHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override DateOnly Parse(object value) => value switch
        {
            DateTime time => DateOnly.FromDateTime(time),
            _ => DateOnly.ParseExact((string)value, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };

        public override void SetValue(IDbDataParameter parameter, DateOnly value)
        {
            parameter.DbType = DbType.String;
            parameter.Value = value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }
}
