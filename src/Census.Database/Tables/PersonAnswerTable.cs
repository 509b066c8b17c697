using Census.Core.Ledger;

namespace Census.Database.Tables;

/// <summary>
/// An answer about two people, as it was given: codes same or different; member, seconded, second-post or mistake. Sheet and row only
/// when it was about a row that waited; the import then is that of the row.
/// </summary>
public sealed record PersonAnswerRow
{
    public required long AnswerNo { get; init; }
    public required long LedgerNo { get; init; }
    public required string Kind { get; init; }
    public required long PersonNo { get; init; }
    public required long OtherPersonNo { get; init; }
    public required string StandsAs { get; init; }
    public long? UnitNo { get; init; }
    public long? ImportNo { get; init; }
    public int? SheetNo { get; init; }
    public int? RowNo { get; init; }
}

/// <summary>An answer taken back, with the ledger number from which it no longer holds.</summary>
public sealed record PersonAnswerUndoRow
{
    public required long AnswerNo { get; init; }
    public required long LedgerNo { get; init; }
}

/// <summary>An answer and the ledger number that took it back, null while it holds.</summary>
public sealed record GivenAnswer(PersonAnswerRow Row, long? WithdrawnAt);

/// <summary>The answers about people in doubt: only ever added; taking one back is an act of the ledger of its own.</summary>
public static class PersonAnswerTable
{
    /// <summary>Acts that let a row in and were taken back: what they brought does not speak.</summary>
    internal const string WithdrawnActs = """
        (select a.LedgerNo from PersonAnswer a join PersonAnswerUndo u on u.AnswerNo = a.AnswerNo where u.LedgerNo <= @UpTo)
        """;

    internal static readonly CodeList<AnswerKind> Kinds = new("same", "different");

    internal static readonly CodeList<StandsAs> Standings = new("member", "seconded", "second-post", "mistake");

    [Returns<PersonAnswerRow>]
    private const string AllSql = """
        select AnswerNo, LedgerNo, Kind, PersonNo, OtherPersonNo, StandsAs, UnitNo, ImportNo, SheetNo, RowNo
        from PersonAnswer
        where LedgerNo <= @UpTo
        order by AnswerNo
        """;

    [Returns<PersonAnswerUndoRow>]
    private const string UndoneSql = "select AnswerNo, LedgerNo from PersonAnswerUndo where LedgerNo <= @UpTo";

    /// <summary>Every answer ever given, those taken back among them, in the order in which they were given.</summary>
    public static IReadOnlyList<GivenAnswer> All(ReadSession r, long? ledgerNo = null)
    {
        var upTo = new { UpTo = LedgerTable.UpTo(ledgerNo) };
        var undone = r.Query<PersonAnswerUndoRow>(UndoneSql, upTo).ToDictionary(row => row.AnswerNo, row => row.LedgerNo);
        return [.. r.Query<PersonAnswerRow>(AllSql, upTo).Select(row => new GivenAnswer(row, undone.TryGetValue(row.AnswerNo, out var at) ? at : null))];
    }

    /// <summary>The answers that hold, as of a ledger number or as of now.</summary>
    public static PersonAnswers Holding(ReadSession r, long? ledgerNo = null)
    {
        var holding = All(r, ledgerNo).Where(given => given.WithdrawnAt is null).Select(given => Of(r, given.Row)).ToList();
        return new PersonAnswers(holding);
    }

    /// <summary>What a stored answer says; a code that this program does not know is damage.</summary>
    public static PersonAnswer Of(ReadSession r, PersonAnswerRow row) => new(
        row.AnswerNo,
        Kinds.Parse(row.Kind) ?? throw r.Damaged($"PersonAnswer {row.AnswerNo}: Kind “{row.Kind}”"),
        row.PersonNo,
        row.OtherPersonNo)
    {
        Row = row is { ImportNo: { } importNo, SheetNo: { } sheetNo, RowNo: { } rowNo } ? new RowPlace(importNo, sheetNo, rowNo) : null,
        StandsAs = Standings.Parse(row.StandsAs) ?? throw r.Damaged($"PersonAnswer {row.AnswerNo}: StandsAs “{row.StandsAs}”"),
        UnitNo = row.UnitNo,
    };

    /// <summary>Enters an answer under the number of its act in the ledger, and gives the answer its number.</summary>
    public static long Add(WriteSession w, long ledgerNo, PersonAnswer answer)
    {
        var answerNo = w.Next("answer");
        w.InsertMany<PersonAnswerRow>("PersonAnswer",
        [
            new PersonAnswerRow
            {
                AnswerNo = answerNo,
                LedgerNo = ledgerNo,
                Kind = Kinds.Code(answer.Kind),
                PersonNo = answer.PersonNo,
                OtherPersonNo = answer.OtherPersonNo,
                StandsAs = Standings.Code(answer.StandsAs),
                UnitNo = answer.UnitNo,
                ImportNo = answer.Row?.ImportNo,
                SheetNo = answer.Row?.SheetNo,
                RowNo = answer.Row?.RowNo,
            },
        ]);
        return answerNo;
    }

    /// <summary>Takes an answer back, under the number of its act in the ledger.</summary>
    public static void Withdraw(WriteSession w, long answerNo, long ledgerNo) =>
        w.InsertMany<PersonAnswerUndoRow>("PersonAnswerUndo", [new PersonAnswerUndoRow { AnswerNo = answerNo, LedgerNo = ledgerNo }]);
}
