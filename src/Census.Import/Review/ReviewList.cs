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
        _people = PeopleInForce.Now(r);
        _units = UnitTable.Load(r);
        _places = Places.Load(r);
        _imports = ImportTable.All(r).ToDictionary(import => import.ImportNo);
        _waiting = new WaitingRows(r, reference);
    }

    /// <summary>All open questions, or those of one round.</summary>
    public static IReadOnlyList<ReviewQuestion> Open(ReadSession r, ReferenceData reference, DateOnly? round = null) => new ReviewList(r, reference).Open(round);

    /// <summary>
    /// How many questions are open, all or those of one round or one import, and the first after so many that were passed over (null: there is
    /// none). Only the file of that one is read.
    /// </summary>
    public static (int Left, ReviewQuestion? First) One(ReadSession r, ReferenceData reference, DateOnly? round = null, int skip = 0, long? importNo = null)
    {
        var list = new ReviewList(r, reference);
        var open = OpenQuestions.Of(r, list._people, round, importNo);
        return (open.Count, open.Skip(skip).Select(question => list.Question(question.Place, question.Row)).FirstOrDefault(question => question is not null));
    }

    private List<ReviewQuestion> Open(DateOnly? round) =>
    [
        .. PersonQuestionTable.All(_r)
            .Where(row => _people.Imports.StateOf(row.ImportNo) == ImportState.InForce && (round is null || _imports[row.ImportNo].RoundDate == round))
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
            ? new ReviewQuestion(round, reason, row.PersonNo is null, a.Side, b.Side) { Likeness = Likeness(reason, a, b) }
            : null;
    }

    // two units may bear one name
    private static ReviewLikeness Likeness(ProblemCode reason, Seen a, Seen b) => ReviewLikeness.Of(a.Side, a.Number, b.Side, b.Number) is var alike && reason == ListProblems.OtherUnit
        ? alike with { Unit = false }
        : alike;

    private Seen? LetIn(long personNo, long otherNo) =>
        _people.Answers.NumberOf(personNo) == _people.Answers.NumberOf(otherNo) || _people.Answers.AreDifferent(personNo, otherNo) ? null : Side(personNo, null);

    private Seen? Waits(RowPlace place) => _waiting.At(_imports[place.ImportNo], place) is not { } record ? null : new Seen(
        new ReviewSide(
            place.ToString(),
            record.Identity.FullName,
            record.Facts.BirthDate?.ToString(),
            record.Identity.CitizenId?.Masked,
            record.UnitPath.IsEmpty ? _imports[place.ImportNo].SenderName : record.UnitPath[^1],
            _places.Of(place)) { Row = place },
        record.Identity.CitizenId);

    private Seen? Side(long personNo, DateOnly? upTo) => _people.Last(personNo, upTo) is not { } last ? null : new Seen(
        new ReviewSide(
            new SomebodyNamed(_people.Answers.NumberOf(personNo), null).ToString(),
            last.FullName,
            last.BirthDate,
            CitizenId.Parse(last.CitizenId)?.Masked,
            last.UnitNo is { } unit ? _units.PathOf(unit) : null,
            _places.Of(last.Place)) { Row = _imports.ContainsKey(last.ImportNo) ? last.Place : null },
        CitizenId.Parse(last.CitizenId));

    // numbers are held against each other in full, and shown masked
    private sealed record Seen(ReviewSide Side, CitizenId? Number);
}
