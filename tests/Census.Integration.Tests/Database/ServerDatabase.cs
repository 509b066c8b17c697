using Microsoft.Data.SqlClient;

namespace Census.Integration.Tests.Database;

/// <summary>
/// An empty database on the SQL Server that CENSUS_TEST_SQLSERVER names (a connection string with the right to make databases),
/// dropped afterwards. Without a server the test that asks for one is skipped.
/// </summary>
internal sealed class ServerDatabase : IDisposable
{
    public const string NoServer = "no SQL Server: set CENSUS_TEST_SQLSERVER to a connection string";

    private readonly SqlConnectionStringBuilder _address;
    private readonly string _name = "census_test_" + Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);

    public ServerDatabase()
    {
        var server = Environment.GetEnvironmentVariable("CENSUS_TEST_SQLSERVER");
        Assert.SkipWhen(string.IsNullOrEmpty(server), NoServer);
        _address = new SqlConnectionStringBuilder(server) { InitialCatalog = "master" };
        Run($"create database {_name}");
        Run($"alter database {_name} set allow_snapshot_isolation on");
    }

    /// <summary>Whether the suite runs on SQL Server.</summary>
    public static bool IsWanted => Environment.GetEnvironmentVariable("CENSUS_TEST_ENGINE") == "sqlserver";

    public string Where => new SqlConnectionStringBuilder(_address.ConnectionString) { InitialCatalog = _name }.ConnectionString;

    public void Dispose()
    {
        SqlConnection.ClearAllPools();
        Run($"alter database {_name} set single_user with rollback immediate");
        Run($"drop database {_name}");
    }

    private void Run(string sql)
    {
        using var connection = new SqlConnection(_address.ConnectionString);
        connection.Open();
        using var command = new SqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
