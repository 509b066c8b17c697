namespace Census.Web.Accounts;

/// <summary>
/// How strict sign-in is: the shortest password, how many wrong ones lock an account and for how long, after how much idleness and at the latest
/// after how long one has to sign in again. A department's own rules may be stricter; the values are those of common practice, no law sets them.
/// </summary>
public sealed record AccountRules
{
    public int ShortestPassword { get; init; } = 10;

    public int FailuresUntilLocked { get; init; } = 5;

    public TimeSpan LockedFor { get; init; } = TimeSpan.FromMinutes(15);

    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(60);

    public TimeSpan Longest { get; init; } = TimeSpan.FromHours(10);

    /// <summary>Attempts to sign in that one network address has in a minute.</summary>
    public int AttemptsPerMinute { get; init; } = 20;
}
