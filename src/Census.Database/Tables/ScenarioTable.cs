namespace Census.Database.Tables;

/// <summary>A scenario kept by a name: the original that is its text, who kept it last and when (ISO 8601, UTC).</summary>
public sealed record ScenarioRow
{
    public required long ScenarioNo { get; init; }
    public required string Name { get; init; }
    public required string Sha256 { get; init; }
    public required string Account { get; init; }
    public required string KeptAt { get; init; }
}

/// <summary>The scenarios kept by a name. Whether a name can be given is for the caller to say.</summary>
public static class ScenarioTable
{
    private const string Columns = "select ScenarioNo, Name, Sha256, Account, KeptAt from Scenario";

    [Returns<ScenarioRow>]
    private const string AllSql = Columns + " order by ScenarioNo";

    [Returns<ScenarioRow>]
    private const string FindSql = Columns + " where ScenarioNo = @ScenarioNo";

    private const string UpdateSql = "update Scenario set Name = @Name, Sha256 = @Sha256, Account = @Account, KeptAt = @KeptAt where ScenarioNo = @ScenarioNo";

    private const string DeleteSql = "delete from Scenario where ScenarioNo = @ScenarioNo";

    public static IReadOnlyList<ScenarioRow> All(ReadSession r) => r.Query<ScenarioRow>(AllSql);

    public static ScenarioRow? Find(ReadSession r, long scenarioNo) => r.QueryOne<ScenarioRow>(FindSql, new { ScenarioNo = scenarioNo });

    public static long Add(WriteSession w, string name, byte[] text, string account)
    {
        var row = new ScenarioRow { ScenarioNo = w.Next("scenario"), Name = name, Sha256 = OriginalTable.Keep(w, text), Account = ColumnText.Cut(account, 60), KeptAt = w.Now };
        w.InsertMany<ScenarioRow>("Scenario", [row]);
        return row.ScenarioNo;
    }

    /// <summary>Writes another name, or (where a text is given) another text.</summary>
    public static void Change(WriteSession w, ScenarioRow row, byte[]? text = null) =>
        w.Execute(UpdateSql, row with { Sha256 = text is null ? row.Sha256 : OriginalTable.Keep(w, text), KeptAt = w.Now });

    public static void Delete(WriteSession w, long scenarioNo) => w.Execute(DeleteSql, new { ScenarioNo = scenarioNo });
}
