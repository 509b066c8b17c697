using Census.Database.Tables;

namespace Census.Database;

/// <summary>
/// What a database is: as it may be shown to people, whether it is on a server, its version (the number of the last change of its shape), the size
/// of its file in bytes (null on a server), and when a list was last taken in (ISO 8601, UTC; null: never).
/// </summary>
public sealed record DatabaseState(string Where, bool IsOnServer, long Version, long? Bytes, string? LastImport)
{
    [Returns<long>]
    private const string VersionSql = "select max(Number) as Number from SchemaChange";

    internal static DatabaseState Of(ReadSession r, string where, bool isOnServer) => new(
        where,
        isOnServer,
        r.Number(VersionSql) ?? 0,
        !isOnServer && new FileInfo(where) is { Exists: true, Length: var length } ? length : null,
        LedgerTable.All(r).LastOrDefault(act => act.Kind == "import")?.At);
}
