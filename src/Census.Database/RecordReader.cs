using System.Collections;
using System.Data.Common;
using System.Reflection;

namespace Census.Database;

/// <summary>
/// Row records as the reader that an engine inserts from: a column for each init property, by its name. Values are long, int, text,
/// bytes, a day (as the moment it begins) or nothing.
/// </summary>
internal static class RecordReader
{
    public static DbDataReader Of<T>(IEnumerable<T> rows) => new Reader<T>(rows.GetEnumerator(), SqlRows.Columns(typeof(T)));

    private sealed class Reader<T>(IEnumerator<T> rows, IReadOnlyList<PropertyInfo> columns) : DbDataReader
    {
        public override int FieldCount => columns.Count;
        public override bool HasRows => true;
        public override bool IsClosed => false;
        public override int Depth => 0;
        public override int RecordsAffected => -1;
        public override object this[int ordinal] => GetValue(ordinal);
        public override object this[string name] => GetValue(GetOrdinal(name));

        public override bool Read() => rows.MoveNext();

        public override bool NextResult() => false;

        public override object GetValue(int ordinal) => columns[ordinal].GetValue(rows.Current) switch
        {
            null => DBNull.Value,
            DateOnly day => day.ToDateTime(TimeOnly.MinValue),
            var value => value,
        };

        public override bool IsDBNull(int ordinal) => GetValue(ordinal) is DBNull;

        public override string GetName(int ordinal) => columns[ordinal].Name;

        public override int GetOrdinal(string name) =>
            columns.TakeWhile(column => column.Name != name).Count() is var i && i < columns.Count ? i : throw new ArgumentOutOfRangeException(nameof(name), name, null);

        public override Type GetFieldType(int ordinal)
        {
            var type = Nullable.GetUnderlyingType(columns[ordinal].PropertyType) ?? columns[ordinal].PropertyType;
            return type == typeof(DateOnly) ? typeof(DateTime) : type;
        }

        public override string GetDataTypeName(int ordinal) => GetFieldType(ordinal).Name;

        public override int GetValues(object[] values)
        {
            var count = Math.Min(values.Length, FieldCount);
            for (var i = 0; i < count; i++)
            {
                values[i] = GetValue(i);
            }
            return count;
        }

        public override bool GetBoolean(int ordinal) => (bool)GetValue(ordinal);

        public override byte GetByte(int ordinal) => (byte)GetValue(ordinal);

        public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
            Copy((byte[])GetValue(ordinal), dataOffset, buffer, bufferOffset, length);

        public override char GetChar(int ordinal) => (char)GetValue(ordinal);

        public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
            Copy(((string)GetValue(ordinal)).ToCharArray(), dataOffset, buffer, bufferOffset, length);

        public override DateTime GetDateTime(int ordinal) => (DateTime)GetValue(ordinal);

        public override decimal GetDecimal(int ordinal) => (decimal)GetValue(ordinal);

        public override double GetDouble(int ordinal) => (double)GetValue(ordinal);

        public override float GetFloat(int ordinal) => (float)GetValue(ordinal);

        public override Guid GetGuid(int ordinal) => (Guid)GetValue(ordinal);

        public override short GetInt16(int ordinal) => (short)GetValue(ordinal);

        public override int GetInt32(int ordinal) => (int)GetValue(ordinal);

        public override long GetInt64(int ordinal) => (long)GetValue(ordinal);

        public override string GetString(int ordinal) => (string)GetValue(ordinal);

        public override IEnumerator GetEnumerator() => new DbEnumerator(this);

        private static long Copy<TItem>(TItem[] from, long offset, TItem[]? to, int at, int length)
        {
            if (to is null)
            {
                return from.Length;
            }
            var count = Math.Min(length, from.Length - (int)offset);
            Array.Copy(from, (int)offset, to, at, count);
            return count;
        }
    }
}
