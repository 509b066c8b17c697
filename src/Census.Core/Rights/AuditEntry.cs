using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Census.Core.Rights;

/// <summary>
/// One line of the audit log: its number (from 1, without a gap), when (ISO 8601, UTC), who, from where (a network address; null on the
/// machine itself), what was done ("sign-in", "export", "unmask"), upon what (a code, a number, never a person's name), and the reason given. The
/// hash binds it to the line before, so that a line changed, taken out or put in shows.
/// </summary>
public sealed record AuditEntry(long EntryNo, string At, string Account, string Action)
{
    /// <summary>What stands before the first line.</summary>
    public const string Beginning = "0000000000000000000000000000000000000000000000000000000000000000";

    public string? Source { get; init; }

    public string? Subject { get; init; }

    public string? Reason { get; init; }

    public string PreviousHash { get; init; } = Beginning;

    public string Hash { get; init; } = "";

    /// <summary>The same line bound to the one before: 64 hexadecimal digits of SHA-256 over its parts, each with its length, so that no two lines say the same.</summary>
    public AuditEntry After(string previousHash)
    {
        string?[] parts = [previousHash, EntryNo.ToString(CultureInfo.InvariantCulture), At, Account, Source, Action, Subject, Reason];
        var text = string.Concat(parts.Select(part => part is null ? "-;" : string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part};")));
        return this with { PreviousHash = previousHash, Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) };
    }
}
