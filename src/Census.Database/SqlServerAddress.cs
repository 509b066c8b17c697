using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;

namespace Census.Database;

/// <summary>
/// Tells a SQL Server connection string from the path of a file, and reads it. The string may hold a password: nothing of it but
/// server and database is ever shown.
/// </summary>
internal static partial class SqlServerAddress
{
    public static bool IsOne(string where) => NamesServer().IsMatch(where);

    /// <summary>Encrypted unless the string says otherwise. A string that cannot be read, or names no database, is a fault of the address.</summary>
    public static SqlConnectionStringBuilder Read(string connectionString)
    {
        try
        {
            var address = new SqlConnectionStringBuilder(connectionString);
            if (address.InitialCatalog.Length == 0 || address.DataSource.Length == 0)
            {
                throw new DatabaseFault(FaultKind.WrongAddress, "SQL Server");
            }
            if (!address.ShouldSerialize("Encrypt"))
            {
                address.Encrypt = true;
            }
            if (!address.ShouldSerialize("Application Name"))
            {
                address.ApplicationName = "Census";
            }
            address.PersistSecurityInfo = false;
            address.MultipleActiveResultSets = false;
            return address;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException)
        {
            // the words of the exception may hold a part of the password
            throw new DatabaseFault(FaultKind.WrongAddress, "SQL Server");
        }
    }

    [GeneratedRegex(@"(^|;)\s*(server|data source|addr|address|network address)\s*=", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NamesServer();
}
