namespace Census.Database.Tables;

/// <summary>
/// A doubt about who a row is: the problem it bears, the person as whom it was let in (null while it waits), and the person it may
/// be. The ledger number is that of the judging.
/// </summary>
public sealed record PersonQuestionRow
{
    public required long ImportNo { get; init; }
    public required int SheetNo { get; init; }
    public required int RowNo { get; init; }
    public required long LedgerNo { get; init; }
    public required string Code { get; init; }
    public long? PersonNo { get; init; }
    public required long OtherPersonNo { get; init; }
}

/// <summary>The doubts as they arose; whether one is still open follows from the rows that wait and from the answers.</summary>
public static class PersonQuestionTable
{
    [Returns<PersonQuestionRow>]
    private const string AllSql = """
        select ImportNo, SheetNo, RowNo, LedgerNo, Code, PersonNo, OtherPersonNo
        from PersonQuestion
        order by ImportNo, SheetNo, RowNo, LedgerNo
        """;

    public static void Insert(WriteSession w, IReadOnlyCollection<PersonQuestionRow> rows) => w.InsertMany("PersonQuestion", rows);

    public static IReadOnlyList<PersonQuestionRow> All(ReadSession r) =>
        VisibleImports.Only(r, r.Query<PersonQuestionRow>(AllSql), row => row.ImportNo);
}
