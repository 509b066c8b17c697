using Census.Core.Ledger;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Journal;

namespace Census.Import.Review;

/// <summary>The answers given about people in doubt, and taking one back.</summary>
public static class AnswerList
{
    /// <summary>In the order in which they were given, those taken back among them; to whoever is bound to units only about his own people.</summary>
    public static IReadOnlyList<GivenAnswer> All(ReadSession r)
    {
        var all = PersonAnswerTable.All(r);
        if (r.Viewer.UnitNo is null || all.Count == 0)
        {
            return all;
        }
        var (people, imports) = (PeopleInForce.Now(r), VisibleImports.Of(r));
        bool IsOwn(long personNo) => people.Of(personNo).Count > 0 && !people.IsElsewhere(personNo);
        return [.. all.Where(given => IsOwn(given.Row.PersonNo) && IsOwn(given.Row.OtherPersonNo) && (given.Row.ImportNo is null || imports.Holds(given.Row.ImportNo)))];
    }

    /// <summary>Takes an answer back: what it joined is apart again, what it let in waits again. Null when done, with the note written beside it; else why not.</summary>
    public static GateRefusal? Undo(CensusDatabase database, long answerNo, Action<WriteSession>? note = null) => database.Write(w =>
    {
        var given = All(w).FirstOrDefault(answer => answer.Row.AnswerNo == answerNo);
        var refusal = given is null
            ? AnswerRefusals.NoSuchAnswer(answerNo)
            : given.WithdrawnAt is not null
            ? new GateRefusal($"Câu trả lời số {answerNo} đã bỏ trước đó; không có gì thay đổi.", $"Answer {answerNo} was taken back before; nothing changed.")
            : AnswerRefusals.OfLocked(w, Rounds(w, PersonAnswerTable.Of(w, given.Row)));
        if (refusal is null)
        {
            PersonAnswerTable.Withdraw(w, answerNo, LedgerTable.Append(w, "answer-undo", given!.Row.ImportNo));
            note?.Invoke(w);
        }
        return refusal;
    });

    // the rounds whose figures change: that of the row, or those in which both are in force
    private static IEnumerable<DateOnly> Rounds(WriteSession w, PersonAnswer answer)
    {
        if (answer.Row is { } row)
        {
            return [ImportTable.Find(w, row.ImportNo)!.RoundDate];
        }
        var (ledger, personNo) = (ImportTable.LedgerAsOf(w.Everything), PersonAnswerTable.Holding(w).NumberOf(answer.PersonNo));
        return answer.Kind == AnswerKind.Different ? [] : ImportTable.All(w.Everything)
            .Where(import => ledger.StateOf(import.ImportNo) == ImportState.InForce && RoundTable.IsLocked(w, import.RoundDate))
            .Select(import => import.RoundDate)
            .Distinct()
            .Where(round => StatementTable.InForce(w, round).Any(statement => statement.PersonNo == personNo));
    }
}
