namespace Census.Core.Rights;

/// <summary>What an account may do at most; each role may do all that the one before it may.</summary>
public enum Role
{
    Viewer,
    Officer,
    Publisher,
    Administrator,
}

/// <summary>Codes and Vietnamese names of the roles, in the order of <see cref="Role"/>. An unknown code gives null.</summary>
public static class Roles
{
    private static readonly string[] CodeOf = ["viewer", "officer", "publisher", "administrator"];

    private static readonly string[] NameOf = ["Người xem", "Chuyên viên", "Người công bố", "Quản trị"];

    public static IReadOnlyList<string> Codes => CodeOf;

    public static string Code(this Role role) => CodeOf[(int)role];

    public static string Vietnamese(this Role role) => NameOf[(int)role];

    public static Role? Parse(string? code) => Array.IndexOf(CodeOf, code) is var i and >= 0 ? (Role)i : null;
}
