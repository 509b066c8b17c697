using Census.Core.Ledger;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Journal;
using Census.Import.Reference;

namespace Census.Import.Review;

/// <summary>
/// A person as shown beside another in a question: the words that answer it ("436" or "12:1:27"), name, birth date, masked number, unit,
/// and the file, sheet and row. Null where nothing is stated.
/// </summary>
public sealed record ReviewSide(string Answer, string Name, string? BirthDate, string? CitizenId, string? Unit, string Place);

/// <summary>One open question: whether two are one, and why it is asked. The row of A waits, or was let in as a new person.</summary>
public sealed record ReviewQuestion(DateOnly Round, ProblemCode Reason, bool IsWaiting, ReviewSide A, ReviewSide B);

/// <summary>
/// The questions about who is who that are still open, by round and place. A question closes when its row is let in, its import is
/// undone or replaced, or somebody answers. What rows that wait say is read from the files as they were kept.
/// </summary>
public sealed class ReviewList
{
    private readonly ReadSession _r;
    private readonly PeopleInForce _people;
    private readonly UnitTree _units;
    private readonly Places _places;
    private readonly Dictionary<long, ImportRow> _imports;
    private readonly WaitingRows _waiting;

    private ReviewList(ReadSession r, ReferenceData reference)
    {
        _r = r;
        _people = PeopleInForce.Load(r);
        _units = UnitTable.Load(r);
        _places = Places.Load(r);
        _imports = ImportTable.All(r).ToDictionary(import => import.ImportNo);
        _waiting = new WaitingRows(r, reference);
    }

    /// <summary>All open questions, those of one round, or those that the rows of one import raise (of which only that file is read again).</summary>
    public static IReadOnlyList<ReviewQuestion> Open(ReadSession r, ReferenceData reference, DateOnly? round = null, long? importNo = null) => new ReviewList(r, reference).Open(round, importNo);

    private List<ReviewQuestion> Open(DateOnly? round, long? importNo) =>
    [
        .. PersonQuestionTable.All(_r)
            .Where(row => _people.Imports.StateOf(row.ImportNo) == ImportState.InForce && (round is null || _imports[row.ImportNo].RoundDate == round) && (importNo is null || row.ImportNo == importNo))
            .GroupBy(row => new RowPlace(row.ImportNo, row.SheetNo, row.RowNo), (place, rows) => (Place: place, Row: rows.Last()))
            .Select(question => Question(question.Place, question.Row))
            .OfType<ReviewQuestion>()
            .OrderBy(question => question.Round),
    ];

    private ReviewQuestion? Question(RowPlace place, PersonQuestionRow row)
    {
        var round = _imports[row.ImportNo].RoundDate;
        var a = row.PersonNo is { } person ? LetIn(person, row.OtherPersonNo) : Waits(place);
        return a is not null && ProblemCatalog.Find(row.Code) is { } reason && Side(row.OtherPersonNo, round) is { } b
            ? new ReviewQuestion(round, reason, row.PersonNo is null, a, b)
            : null;
    }

    private ReviewSide? LetIn(long personNo, long otherNo) =>
        _people.Answers.NumberOf(personNo) == _people.Answers.NumberOf(otherNo) || _people.Answers.AreDifferent(personNo, otherNo) ? null : Side(personNo, null);

    private ReviewSide? Waits(RowPlace place) => _waiting.At(_imports[place.ImportNo], place) is not { } record ? null : new ReviewSide(
        place.ToString(),
        record.Identity.FullName,
        record.Facts.BirthDate?.ToString(),
        record.Identity.CitizenId?.Masked,
        record.UnitPath.IsEmpty ? _imports[place.ImportNo].SenderName : record.UnitPath[^1],
        _places.Of(place));

    private ReviewSide? Side(long personNo, DateOnly? upTo) => _people.Last(personNo, upTo) is not { } last ? null : new ReviewSide(
        new SomebodyNamed(_people.Answers.NumberOf(personNo), null).ToString(),
        last.FullName,
        last.BirthDate,
        CitizenId.Parse(last.CitizenId)?.Masked,
        last.UnitNo is { } unit ? _units.PathOf(unit) : null,
        _places.Of(last.Place));
}
