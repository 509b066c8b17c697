using Census.Core.Rights;

namespace Census.Web.Accounts;

/// <summary>An account to be made: the name to sign in with (small letters, digits, . - _ @), the person's name, a password, a role, and what it is bound to and granted.</summary>
public sealed record NewAccount(string Name, string FullName, string Password, Role Role)
{
    public long? UnitNo { get; init; }

    public Sensitive Granted { get; init; }

    /// <summary>Whether the password was given by somebody else and must be changed at the first sign-in.</summary>
    public bool MustChange { get; init; } = true;
}
