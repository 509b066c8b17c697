using System.Globalization;
using Census.Core.Rights;
using Census.Database;
using Census.Database.Tables;
using Microsoft.AspNetCore.Identity;

namespace Census.Web.Accounts;

/// <summary>Why somebody is not let in, or an account not kept as asked.</summary>
public enum AccountRefusal
{
    WrongNameOrPassword,
    Locked,
    BadName,
    NameTaken,
    PasswordShort,
    PasswordIsName,
    LastAdministrator,
    NoSuchUnit,
    NotTheFirst,
}

/// <summary>
/// The accounts: made, changed, signed in. Passwords are kept as hashes of the framework's PasswordHasher; a wrong name costs as much time as
/// a wrong password and gets the same words. Every act is written into the audit log in its own transaction, under the name of who did it ("" on the machine itself).
/// </summary>
public sealed class AccountBook(CensusDatabase database, TimeProvider clock, AccountRules rules)
{
    private const int LongestName = 60;

    private static readonly PasswordHasher<AccountRow> Hasher = new();

    // what a wrong name is checked against, so that it takes as long as a wrong password
    private static readonly Lazy<string> Nobody = new(() => Hasher.HashPassword(null!, "nobody"));

    public AccountRules Rules => rules;

    public bool IsEmpty => database.Read(AccountTable.IsEmpty);

    /// <summary>Makes the first account, an administrator's who sees everything. Refused once there is any.</summary>
    public AccountRefusal? AddFirst(string name, string fullName, string password, string? source) => database.Write(w =>
        !AccountTable.IsEmpty(w) ? AccountRefusal.NotTheFirst
        : Add(w, new NewAccount(name, fullName, password, Role.Administrator) { Granted = Sensitive.All, MustChange = false }, Key(name), source));

    public AccountRefusal? Add(NewAccount account, string by, string? source = null) => database.Write(w => Add(w, account, by, source));

    private AccountRefusal? Add(WriteSession w, NewAccount account, string by, string? source)
    {
        var name = Key(account.Name);
        var refusal = NameRefusal(name) ?? PasswordRefusal(name, account.Password)
            ?? (AccountTable.Find(w, name) is not null ? AccountRefusal.NameTaken : (AccountRefusal?)null)
            ?? (account.UnitNo is { } unit && UnitTable.Load(w).Find(unit) is null ? AccountRefusal.NoSuchUnit : null);
        if (refusal is not null)
        {
            return refusal;
        }
        AccountTable.Add(w, new AccountRow
        {
            Name = name,
            FullName = account.FullName.Trim(),
            PasswordHash = Hasher.HashPassword(null!, account.Password),
            RoleCode = account.Role.Code(),
            UnitNo = account.UnitNo,
            Granted = account.Granted.Code(),
            MustChange = account.MustChange ? 1 : 0,
        });
        AuditTable.Add(w, by, "account-add", name, $"{account.Role.Code()} {account.UnitNo?.ToString(CultureInfo.InvariantCulture) ?? "-"} {account.Granted.Code()}".Trim(), source);
        return null;
    }

    /// <summary>The account if the password is right; after too many wrong ones it is locked for a while, right or wrong.</summary>
    public (AccountRow? Account, AccountRefusal? Refusal) SignIn(string name, string password, string? source)
    {
        var key = Key(name);
        var account = database.Read(r => AccountTable.Find(r, key));
        // outside the write lock: a hash takes long on purpose
        var isRight = Hasher.VerifyHashedPassword(account!, account?.PasswordHash ?? Nobody.Value, password) != PasswordVerificationResult.Failed;
        return account is null ? (null, AccountRefusal.WrongNameOrPassword) : database.Write(w => SignIn(w, AccountTable.Find(w, key)!, isRight, source));
    }

    private (AccountRow? Account, AccountRefusal? Refusal) SignIn(WriteSession w, AccountRow account, bool isRight, string? source)
    {
        if (account.LockedUntil is { } until && string.CompareOrdinal(w.Now, until) < 0)
        {
            AuditTable.Add(w, account.Name, "sign-in-locked", source: source);
            return (null, AccountRefusal.Locked);
        }
        if (!isRight || account.IsBlocked == 1)
        {
            var failures = account.Failures + 1;
            var locks = failures >= rules.FailuresUntilLocked;
            AccountTable.Change(w, account with { Failures = locks ? 0 : failures, LockedUntil = locks ? Moment(rules.LockedFor) : null }, endsSessions: false);
            AuditTable.Add(w, account.Name, "sign-in-refused", source: source);
            return (null, locks ? AccountRefusal.Locked : AccountRefusal.WrongNameOrPassword);
        }
        var welcome = account with { Failures = 0, LockedUntil = null };
        AccountTable.Change(w, welcome, endsSessions: false);
        AuditTable.Add(w, account.Name, "sign-in", source: source);
        return (welcome, null);
    }

    /// <summary>A new password ends whatever else is signed in by the account. Given by somebody else, it must be changed at the first sign-in.</summary>
    public AccountRefusal? SetPassword(string name, string password, string by, string? source = null) => database.Write(w =>
    {
        var key = Key(name);
        if (PasswordRefusal(key, password) is { } refusal)
        {
            return refusal;
        }
        var account = AccountTable.Find(w, key)!;
        AccountTable.Change(w, account with { PasswordHash = Hasher.HashPassword(null!, password), MustChange = by == key ? 0 : 1, Failures = 0, LockedUntil = null }, endsSessions: true);
        AuditTable.Add(w, by, "account-password", key, source: source);
        return (AccountRefusal?)null;
    });

    /// <summary>Changes role, units, grants or state of an account. The last administrator who may sign in stays one.</summary>
    public AccountRefusal? Change(AccountRow changed, string by, string? source = null) => database.Write(w =>
    {
        var others = AccountTable.All(w).Any(row => row.Name != changed.Name && IsWorkingAdministrator(row));
        if (!others && !IsWorkingAdministrator(changed) && AccountTable.Find(w, changed.Name) is { } before && IsWorkingAdministrator(before))
        {
            return AccountRefusal.LastAdministrator;
        }
        AccountTable.Change(w, changed, endsSessions: true);
        AuditTable.Add(w, by, "account-change", changed.Name, $"{changed.RoleCode} {changed.UnitNo?.ToString(CultureInfo.InvariantCulture) ?? "-"} {changed.Granted} {(changed.IsBlocked == 1 ? "blocked" : "")}".Trim(), source);
        return (AccountRefusal?)null;
    });

    /// <summary>Ends whatever is signed in by the account, everywhere.</summary>
    public void EndSessions(string name, string by, string? source = null) => database.Write(w =>
    {
        AccountTable.Change(w, AccountTable.Find(w, name)!, endsSessions: true);
        AuditTable.Add(w, by, "sign-out-everywhere", name, source: source);
        return true;
    });

    /// <summary>The name as accounts are told apart: in small letters, without blanks around it.</summary>
    public static string Key(string name) => name.Trim().ToLowerInvariant();

    private static bool IsWorkingAdministrator(AccountRow row) => row is { IsBlocked: 0, UnitNo: null } && row.RoleCode == Role.Administrator.Code();

    private static AccountRefusal? NameRefusal(string name) =>
        name.Length is > 0 and <= LongestName && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '.' or '-' or '_' or '@') ? null : AccountRefusal.BadName;

    private AccountRefusal? PasswordRefusal(string name, string password) =>
        password.Length < rules.ShortestPassword ? AccountRefusal.PasswordShort
        : password.Contains(name, StringComparison.OrdinalIgnoreCase) ? AccountRefusal.PasswordIsName
        : null;

    private string Moment(TimeSpan fromNow) => clock.GetUtcNow().UtcDateTime.Add(fromNow).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
