namespace Census.Database.Tables;

/// <summary>A collection round: the day its figures are of, its state (open, review, locked, published), and when it was opened.</summary>
public sealed record RoundRow
{
    public required DateOnly RoundDate { get; init; }
    public required string State { get; init; }
    public required string OpenedAt { get; init; }

    /// <summary>Whether its figures are settled: nothing may be taken in, taken back or read again.</summary>
    public bool IsLocked => State is "locked" or "published";
}

/// <summary>The rounds, one for each day of reference. Whether a change of state is allowed is for the caller to say.</summary>
public static class RoundTable
{
    private const string Columns = "select RoundDate, State, OpenedAt from Round";

    [Returns<RoundRow>]
    private const string AllSql = Columns + " order by RoundDate";

    [Returns<RoundRow>]
    private const string FindSql = Columns + " where RoundDate = @Round";

    private const string SetStateSql = "update Round set State = @State where RoundDate = @Round";

    /// <summary>Opens the round when there is none of that day; else leaves it as it is.</summary>
    public static void Open(WriteSession w, DateOnly round)
    {
        if (Find(w, round) is null)
        {
            w.InsertMany<RoundRow>("Round", [new() { RoundDate = round, State = "open", OpenedAt = w.Now }]);
        }
    }

    public static IReadOnlyList<RoundRow> All(ReadSession r) => r.Query<RoundRow>(AllSql);

    public static RoundRow? Find(ReadSession r, DateOnly round) => r.QueryOne<RoundRow>(FindSql, new { Round = round });

    /// <summary>Whether the figures of a round are settled; those of one that was never opened are not.</summary>
    public static bool IsLocked(ReadSession r, DateOnly round) => Find(r, round)?.IsLocked == true;

    /// <summary>Throws when there is no such round: that is a bug of the caller.</summary>
    public static void SetState(WriteSession w, DateOnly round, string state)
    {
        if (w.Execute(SetStateSql, new { Round = round, State = state }) != 1)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"There is no round {round:yyyy-MM-dd}."));
        }
    }
}
