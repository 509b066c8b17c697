using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace Census.Database;

/// <summary>
/// The shared engine: a database on SQL Server 2017 or newer, Azure SQL, or Babelfish. Connections are encrypted and the server's
/// certificate is checked unless the connection string says otherwise; the string must name a database. Opening is tried again when
/// the server says that its trouble will pass; nothing else ever is. One program writes at a time, under a lock that ends with its transaction.
/// </summary>
internal sealed class SqlServerEngine : Engine
{
    private const int StatementSeconds = 600;
    private const int LockMilliseconds = 60_000;

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4)];

    private readonly string _connection;

    public SqlServerEngine(string connectionString) : this(SqlServerAddress.Read(connectionString))
    {
    }

    private SqlServerEngine(SqlConnectionStringBuilder address) : base("sqlserver", address.DataSource + "/" + address.InitialCatalog)
    {
        if (!address.ShouldSerialize("Command Timeout"))
        {
            address.CommandTimeout = StatementSeconds;
        }
        _connection = address.ConnectionString;
    }

    public override DbConnection Connect()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return Open();
            }
            catch (SqlException e) when (attempt < Pauses.Length && SqlServerErrors.WillPass(e.Number))
            {
                Thread.Sleep(Pauses[attempt]);
            }
            catch (SqlException e) when (KindOf(e) == FaultKind.ConnectionLost)
            {
                throw new DatabaseFault(FaultKind.ServerUnreachable, Where, SqlServerErrors.Cause(e), e);
            }
        }
    }

    private SqlConnection Open()
    {
        var connection = new SqlConnection(_connection);
        try
        {
            connection.Open();
            // reading gives one unchanging state without holding up those who write; a write sets its own level
            using var level = new SqlCommand("set transaction isolation level snapshot", connection);
            level.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public override DbTransaction BeginWrite(DbConnection connection)
    {
        var transaction = ((SqlConnection)connection).BeginTransaction(IsolationLevel.ReadCommitted);
        using var getLock = new SqlCommand("sp_getapplock", (SqlConnection)connection, transaction) { CommandType = CommandType.StoredProcedure };
        getLock.Parameters.AddWithValue("@Resource", "Census");
        getLock.Parameters.AddWithValue("@LockMode", "Exclusive");
        getLock.Parameters.AddWithValue("@LockOwner", "Transaction");
        getLock.Parameters.AddWithValue("@LockTimeout", LockMilliseconds);
        var answer = getLock.Parameters.Add(new SqlParameter { Direction = ParameterDirection.ReturnValue });
        getLock.ExecuteNonQuery();
        return (int)answer.Value >= 0 ? transaction : throw new DatabaseFault(FaultKind.Busy, Where);
    }

    public override void InsertMany(DbTransaction transaction, string table, DbDataReader rows)
    {
        // without the check the server would no longer trust the foreign keys
        using var copy = new SqlBulkCopy(((SqlTransaction)transaction).Connection, SqlBulkCopyOptions.CheckConstraints, (SqlTransaction)transaction)
        {
            DestinationTableName = table,
            BulkCopyTimeout = StatementSeconds,
        };
        foreach (var name in Enumerable.Range(0, rows.FieldCount).Select(rows.GetName))
        {
            copy.ColumnMappings.Add(name, name);
        }
        copy.WriteToServer(rows);
    }

    public override FaultKind KindOf(DbException error) => error is SqlException e ? SqlServerErrors.KindOf(e) : FaultKind.Other;

    public override void Backup(DbConnection connection, string file) => throw new DatabaseFault(FaultKind.OnlyForFiles, Where);
}
