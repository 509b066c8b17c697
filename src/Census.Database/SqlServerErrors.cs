using System.Security.Authentication;
using Microsoft.Data.SqlClient;

namespace Census.Database;

/// <summary>
/// What the error numbers of SQL Server and Azure SQL mean for a person (numbers: Microsoft's lists of database engine errors and of
/// transient errors).
/// </summary>
internal static class SqlServerErrors
{
    private const byte EndsTheConnection = 20;

    /// <summary>Whether the server will take the connection in a moment: it is starting, moving, or short of resources.</summary>
    public static bool WillPass(int number) => number is 4221 or 10928 or 10929 or 10936 or 40197 or 40501 or 40540 or 40613
        or 42108 or 42109 or 49918 or 49919 or 49920;

    /// <summary>The words that tell why a server was not reached, without the client's advice around them.</summary>
    public static string Cause(SqlException error) =>
        error.InnerException?.Message ?? error.Message[Math.Max(error.Message.LastIndexOf("(provider", StringComparison.Ordinal), 0)..].Trim('(', ')');

    public static FaultKind KindOf(SqlException error) => error.InnerException is AuthenticationException
        ? FaultKind.CertificateRefused
        : KindOf(error.Number, error.Class);

    public static FaultKind KindOf(int number, byte severity) => number switch
    {
        4060 or 4064 or 18401 or 18450 or 18451 or 18452 or 18456 or 18470 or 18486 or 18487 or 18488 or 40532 => FaultKind.LoginRefused,
        229 or 230 or 262 or 297 or 300 or 916 or 2760 or 3906 or 15247 => FaultKind.NoRights,
        3952 => FaultKind.NoSnapshots,
        1105 or 9002 or 40544 => FaultKind.DiskFull,
        823 or 824 or 825 => FaultKind.Damaged,
        -2 or 1205 or 1222 => FaultKind.Busy,
        _ when WillPass(number) || severity >= EndsTheConnection => FaultKind.ConnectionLost,
        _ => FaultKind.Other,
    };
}
