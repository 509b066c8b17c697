using Census.Core.Ledger;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Journal;
using Census.Import.Matching;
using Census.Import.Reference;

namespace Census.Import.Review;

/// <summary>
/// An answer that was entered: its number, by which it can be taken back, its act in the ledger, the person of whom it speaks first,
/// and, when a row that waited was let in, how the person stands in the row's unit.
/// </summary>
public sealed record AnswerGiven(long AnswerNo, long LedgerNo, long PersonNo, StandsAs StandsAs, bool LetIn);

/// <summary>
/// Answers a question about who is who, in one act of the ledger. A row that waits is let in as the person named, or as somebody new;
/// two people counted apart become one or stay two; a row that was joined to the wrong person is parted from it. Nothing is changed in
/// what the lists state, and every answer can be taken back. The figures of a locked round are never touched. What is to be kept beside an
/// answer is written by the note, in its transaction.
/// </summary>
public sealed class AnswerDoubt
{
    private readonly WriteSession _w;
    private readonly ReferenceData _reference;
    private readonly PeopleInForce _people;

    private AnswerDoubt(WriteSession w, ReferenceData reference) => (_w, _reference, _people) = (w, reference, PeopleInForce.Now(w));

    /// <summary>Two are one person. Standing says how the person stands in the unit of a row that waits; null decides by what is known.</summary>
    public static (AnswerGiven? Given, GateRefusal? Refusal) Same(CensusDatabase database, ReferenceData reference, SomebodyNamed a, SomebodyNamed b, StandsAs? standing, Action<WriteSession, AnswerGiven>? note = null) =>
        Noted(database, note, w => new AnswerDoubt(w, reference).Answer(AnswerKind.Same, a, b, standing));

    /// <summary>They are two people.</summary>
    public static (AnswerGiven? Given, GateRefusal? Refusal) Different(CensusDatabase database, ReferenceData reference, SomebodyNamed a, SomebodyNamed b, Action<WriteSession, AnswerGiven>? note = null) =>
        Noted(database, note, w => new AnswerDoubt(w, reference).Answer(AnswerKind.Different, a, b, null));

    private static (AnswerGiven? Given, GateRefusal? Refusal) Noted(CensusDatabase database, Action<WriteSession, AnswerGiven>? note, Func<WriteSession, (AnswerGiven? Given, GateRefusal? Refusal)> answer) =>
        database.Write(w =>
        {
            var result = answer(w);
            if (result.Given is { } given)
            {
                note?.Invoke(w, given);
            }
            return result;
        });

    private (AnswerGiven? Given, GateRefusal? Refusal) Answer(AnswerKind kind, SomebodyNamed a, SomebodyNamed b, StandsAs? standing)
    {
        var (first, second) = a.Row is null && b.Row is not null ? (b, a) : (a, b);
        if (second.PersonNo is not { } other)
        {
            return (null, AnswerRefusals.TwoRows);
        }
        if (_people.Of(other).Count == 0)
        {
            return (null, AnswerRefusals.Nobody(second));
        }
        if (_people.IsElsewhere(other) || (first.PersonNo is { } named && _people.IsElsewhere(named)))
        {
            return (null, AnswerRefusals.Elsewhere);
        }
        return first.Row is { } row ? OfRow(kind, row, other, standing) : OfPeople(kind, first.PersonNo!.Value, other);
    }

    private (AnswerGiven? Given, GateRefusal? Refusal) OfPeople(AnswerKind kind, long person, long other)
    {
        var (a, b) = (_people.Answers.NumberOf(person), _people.Answers.NumberOf(other));
        var refusal = _people.Of(person).Count == 0 ? AnswerRefusals.Nobody(new SomebodyNamed(person, null))
            : a == b ? (kind == AnswerKind.Same ? AnswerRefusals.AlreadyOne : AnswerRefusals.AreOne)
            : _people.Answers.AreDifferent(a, b) ? (kind == AnswerKind.Same ? AnswerRefusals.AreTwo : AnswerRefusals.AlreadyTwo)
            : Locked(kind == AnswerKind.Same ? _people.RoundsOf(a).Intersect(_people.RoundsOf(b)) : []);
        return refusal is not null ? (null, refusal) : Enter(new PersonAnswer(0, kind, a, b), letIn: false);
    }

    private (AnswerGiven? Given, GateRefusal? Refusal) OfRow(AnswerKind kind, RowPlace row, long other, StandsAs? standing)
    {
        if (ImportTable.Find(_w, row.ImportNo) is not { } import || _people.Imports.StateOf(row.ImportNo) != ImportState.InForce)
        {
            return (null, AnswerRefusals.NoSuchRow(row));
        }
        if (Locked([import.RoundDate]) is { } locked)
        {
            return (null, locked);
        }
        if (_people.At(row) is { } letIn)
        {
            if (_people.IsElsewhere(letIn.PersonNo))
            {
                return (null, AnswerRefusals.Elsewhere);
            }
            return kind == AnswerKind.Different && letIn.PersonNo == _people.Answers.NumberOf(other) ? Part(row, letIn) : OfPeople(kind, letIn.PersonNo, other);
        }
        var waits = HeldRowTable.Waiting(_w, row.ImportNo).Any(held => (held.SheetNo, held.RowNo) == (row.SheetNo, row.RowNo));
        return !waits ? (null, AnswerRefusals.NoSuchRow(row))
            : standing == StandsAs.Mistake ? Enter(new PersonAnswer(0, kind, other, other) { Row = row, StandsAs = StandsAs.Mistake }, letIn: false)
            : LetIn(kind, import, row, _people.Answers.NumberOf(other), standing);
    }

    // a row that was let in as somebody it is not: its words are those of a new person
    private (AnswerGiven? Given, GateRefusal? Refusal) Part(RowPlace row, IdentityRow letIn)
    {
        if (_people.Of(letIn.PersonNo).Count < 2)
        {
            return (null, AnswerRefusals.OnlyRow);
        }
        var person = _w.Next("person");
        StatementTable.InsertPerson(_w, person);
        return Enter(new PersonAnswer(0, AnswerKind.Different, person, letIn.PersonNo) { Row = row }, letIn: false);
    }

    private (AnswerGiven? Given, GateRefusal? Refusal) LetIn(AnswerKind kind, ImportRow import, RowPlace row, long other, StandsAs? standing)
    {
        var state = RoundState.Load(_w, import.RoundDate, null);
        var file = IncomingFile.Kept(_w, _reference, import);
        var (isSame, isElsewhere) = (kind == AnswerKind.Same, state.People.Find(other)?.InRound is not null && Reason(row) == Core.Problems.ListProblems.OtherUnit.Code);
        var stands = standing ?? (isSame && isElsewhere ? StandsAs.Seconded : StandsAs.Member);
        var ruling = new Ruling(isSame ? other : null, stands is StandsAs.Seconded or StandsAs.SecondPost);
        var judged = JudgedFile.Of(
            file, state, Journal.Numbers.Peek(_w, import.ImportNo), _reference, new ImportRequest(import.RoundDate, file.Given),
            (sheet, number) => (sheet, number) == (row.SheetNo, row.RowNo), ruling);
        if (judged.Accepted is not [{ Statement: var statement }])
        {
            return (null, AnswerRefusals.UnitFirst(Tellable.To(_w).Of(judged.NewProblems, import.FileName, withValues: true)));
        }
        if (ImportBounds.Elsewhere(_w, judged) is not null)
        {
            return (null, AnswerRefusals.Elsewhere);
        }
        var ledgerNo = LedgerTable.Append(_w, "answer", import.ImportNo);
        ImportStore.WriteLate(_w, judged);
        var answer = new PersonAnswer(0, kind, statement.PersonNo, other) { Row = row, StandsAs = stands, UnitNo = statement.UnitNo };
        return (new AnswerGiven(PersonAnswerTable.Add(_w, ledgerNo, answer), ledgerNo, statement.PersonNo, stands, LetIn: true), null);
    }

    private string? Reason(RowPlace row) =>
        HeldRowTable.OfImport(_w, row.ImportNo).FirstOrDefault(held => (held.SheetNo, held.RowNo) == (row.SheetNo, row.RowNo))?.Code;

    private (AnswerGiven? Given, GateRefusal? Refusal) Enter(PersonAnswer answer, bool letIn)
    {
        var ledgerNo = LedgerTable.Append(_w, "answer", answer.Row?.ImportNo);
        return (new AnswerGiven(PersonAnswerTable.Add(_w, ledgerNo, answer), ledgerNo, answer.PersonNo, answer.StandsAs, letIn), null);
    }

    private GateRefusal? Locked(IEnumerable<DateOnly> rounds) => AnswerRefusals.OfLocked(_w, rounds);
}
