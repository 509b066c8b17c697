using Census.Core.Rights;

namespace Census.Database.Tables;

/// <summary>An account as it is kept: codes of role and grants, flags 1 or 0, moments in ISO 8601 (UTC). The hash is that of the framework's PasswordHasher.</summary>
public sealed record AccountRow
{
    public required string Name { get; init; }
    public required string FullName { get; init; }
    public required string PasswordHash { get; init; }
    public required string RoleCode { get; init; }
    public long? UnitNo { get; init; }
    public required string Granted { get; init; }
    public int IsBlocked { get; init; }
    public int MustChange { get; init; }
    public int Failures { get; init; }
    public string? LockedUntil { get; init; }
    public long Stamp { get; init; }
    public string CreatedAt { get; init; } = "";
}

/// <summary>The accounts. Names are compared as they are written: in small letters. A role or grant that this program does not know is a fault of kind damaged.</summary>
public static class AccountTable
{
    private const string Columns = """
        select Name, FullName, PasswordHash, RoleCode, UnitNo, Granted, IsBlocked, MustChange, Failures, LockedUntil, Stamp, CreatedAt
        from Account
        """;

    [Returns<AccountRow>]
    private const string AllSql = Columns + " order by Name";

    [Returns<AccountRow>]
    private const string FindSql = Columns + " where Name = @Name";

    [Returns<long>]
    private const string CountSql = "select count(*) as Accounts from Account";

    private const string UpdateSql = """
        update Account
        set FullName = @FullName, PasswordHash = @PasswordHash, RoleCode = @RoleCode, UnitNo = @UnitNo, Granted = @Granted, IsBlocked = @IsBlocked,
            MustChange = @MustChange, Failures = @Failures, LockedUntil = @LockedUntil, Stamp = @Stamp
        where Name = @Name
        """;

    public static IReadOnlyList<AccountRow> All(ReadSession r) => r.Query<AccountRow>(AllSql);

    public static AccountRow? Find(ReadSession r, string name) => r.QueryOne<AccountRow>(FindSql, new { Name = name });

    /// <summary>Whether nobody has an account yet.</summary>
    public static bool IsEmpty(ReadSession r) => r.Number(CountSql) == 0;

    public static Viewer ViewerOf(ReadSession r, AccountRow row) => new(
        row.Name,
        Roles.Parse(row.RoleCode) ?? throw r.Damaged($"Account “{row.Name}”: role “{row.RoleCode}”"),
        row.UnitNo,
        Sensitives.Parse(row.Granted) ?? throw r.Damaged($"Account “{row.Name}”: grant “{row.Granted}”"));

    /// <summary>Adds an account; a name that is taken breaks the key of the table.</summary>
    public static void Add(WriteSession w, AccountRow row) => w.InsertMany<AccountRow>("Account", [row with { Stamp = w.Next("account-stamp"), CreatedAt = w.Now }]);

    /// <summary>Writes what changed. With a new stamp whatever is signed in by the account ends.</summary>
    public static void Change(WriteSession w, AccountRow row, bool endsSessions)
    {
        var changed = endsSessions ? row with { Stamp = w.Next("account-stamp") } : row;
        if (w.Execute(UpdateSql, changed) != 1)
        {
            throw new InvalidOperationException($"There is no account “{row.Name}”.");
        }
    }
}
