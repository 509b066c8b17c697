using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Census.Database;

/// <summary>One table as it was copied: its rows, and a checksum over their contents that does not depend on their order.</summary>
public sealed record CopiedTable(string Table, long Rows, string Checksum);

/// <summary>
/// Copies everything from one database into another that is empty, whichever engines they are, in one transaction: the numbers stay
/// what they were, so every figure, journal entry and undo stays too. What was written is read again and must have the same rows and
/// checksums, else nothing is kept (FaultKind.CopyDiffers).
/// </summary>
public static class DatabaseCopy
{
    private const int RowsAtOnce = 2000;

    /// <summary>All tables but the journal of the schema, each after those it refers to; of imports the replaced come before the replacing.</summary>
    internal static readonly IReadOnlyList<string> Tables =
    [
        "Counter", "Ledger", "Round", "Original", "Unit", "UnitVersion", "Import order by ImportNo", "ImportSheet", "ImportProblem", "CellRepair", "HeldRow",
        "Person", "Statement", "Qualification", "StatementIdentity", "PersonQuestion", "PersonAnswer", "PersonAnswerUndo",
        "DeclaredTotal", "DeclaredTable", "DeclaredTableUndo", "Memory", "MemoryUndo", "PlanVersion", "PlanEntry", "PlanEntryUndo",
        "WorkRegister", "WorkRegisterUndo", "RegisteredWork",
        "Account", "AuditEntry",
        "MemberList", "MemberListUndo", "ListedMember",
        "Scenario",
    ];

    /// <summary>Whether nobody has worked in the database yet.</summary>
    public static bool IsEmpty(ReadSession r) =>
        Tables.Where(table => table != "Counter").All(table => r.Number($"select count(*) as Entries from {NameOf(table)}") == 0);

    /// <summary>The target must be empty, which the caller has seen; should somebody have begun to work in it since, nothing is copied.</summary>
    public static IReadOnlyList<CopiedTable> Run(ReadSession from, WriteSession to)
    {
        to.Execute("delete from Counter"); // each database is made with counters at 1
        return [.. Tables.Select(table => Copy(from, to, table))];
    }

    private static CopiedTable Copy(ReadSession from, WriteSession to, string table)
    {
        var copied = Read(from, table, rows => to.InsertMany(NameOf(table), rows));
        var written = Read(to, table, _ => { });
        return written == copied
            ? copied
            : throw new DatabaseFault(FaultKind.CopyDiffers, to.Engine.Where, FormattableString.Invariant($"{NameOf(table)}: {copied.Rows} / {written.Rows}"));
    }

    private static CopiedTable Read(ReadSession session, string table, Action<DbDataReader> take)
    {
        using var command = session.Connection.CreateCommand();
        command.Transaction = session.Transaction;
        command.CommandText = "select * from " + table;
        using var reader = command.ExecuteReader();
        using var batch = Columns(reader);
        var rows = 0L;
        var sum = UInt128.Zero;
        while (reader.Read())
        {
            var row = Values(reader);
            sum = unchecked(sum + Checksum(row));
            rows++;
            batch.Rows.Add(row);
            if (batch.Rows.Count == RowsAtOnce)
            {
                Pass(batch, take);
            }
        }
        Pass(batch, take);
        return new CopiedTable(NameOf(table), rows, sum.ToString("x32", CultureInfo.InvariantCulture));
    }

    private static void Pass(DataTable batch, Action<DbDataReader> take)
    {
        using var rows = batch.CreateDataReader();
        take(rows);
        batch.Clear();
    }

    private static DataTable Columns(DbDataReader reader)
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        for (var i = 0; i < reader.FieldCount; i++)
        {
            table.Columns.Add(reader.GetName(i), typeof(object));
        }
        return table;
    }

    // the same value has the same shape from either engine: whole numbers as long, days as the moment they begin
    private static object[] Values(DbDataReader reader)
    {
        var values = new object[reader.FieldCount];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = reader.GetValue(i) switch
            {
                int number => (long)number,
                string text when reader.GetDataTypeName(i) == "date" => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                var value => value,
            };
        }
        return values;
    }

    private static UInt128 Checksum(object[] row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var value in row)
        {
            var bytes = value as byte[] ?? Encoding.UTF8.GetBytes(value switch
            {
                DBNull => "",
                DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            });
            // the length first, so that two texts beside each other are not another pair with the same letters
            hash.AppendData(BitConverter.GetBytes(value is DBNull ? -1 : bytes.Length));
            hash.AppendData(bytes);
        }
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash.GetHashAndReset());
    }

    private static string NameOf(string table) => table.Split(' ')[0];
}
