using Census.Core.Ledger;
using Census.Core.Problems;
using Census.Core.Rights;
using Census.Core.Text;
using Census.Core.Time;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Journal;
using Census.Import.Reference;
using Census.Import.Review;
using Census.Reports.Rosters;
using Census.Web.Figures;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.People;

/// <summary>One answer that can be given: its code, the text of its button, and the key that stands for it.</summary>
public sealed record ReviewAnswer(string Code, string Text, string Key);

/// <summary>The open questions about who is who, one at a time: two sides beside each other, answered by buttons or keys.</summary>
[Needs(Act.Answer)]
public sealed class ReviewModel(Visitor visitor, Words words) : PageModel
{
    /// <summary>Only the questions of this import; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Import { get; set; }

    /// <summary>How many questions are passed over for now.</summary>
    [BindProperty(SupportsGet = true)]
    public int Skip { get; set; }

    /// <summary>The number of the answer given last, that it can be taken back.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Given { get; set; }

    /// <summary>The number of the answer just taken back.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Undone { get; set; }

    public DateOnly? Round { get; private set; }

    public IReadOnlyList<RoundRow> Rounds { get; private set; } = [];

    public ReviewQuestion? Of { get; private set; }

    public int Left { get; private set; }

    public Told? Refusal { get; private set; }

    public int Passed => Math.Max(0, Skip);

    public IActionResult OnGet(string? round) => Load(round) ? Page() : NotFound();

    public IActionResult OnPost(string? round, string? a, string? b, string? answer)
    {
        if (SomebodyNamed.Parse(a ?? "") is not { } first || SomebodyNamed.Parse(b ?? "") is not { PersonNo: not null } second || !Codes.Contains(answer))
        {
            return NotFound();
        }
        var (given, refused) = answer == "different"
            ? AnswerDoubt.Different(visitor.Database, ReferenceData.Load(), first, second, Note)
            : AnswerDoubt.Same(visitor.Database, ReferenceData.Load(), first, second, StandingOf(answer!), Note);
        void Note(WriteSession w, AnswerGiven made) => visitor.Note(w, "answer", FormattableString.Invariant($"answer {made.AnswerNo}"), answer);
        if (given is null)
        {
            return Refuse(round, refused!);
        }
        return Redirect(Address(round, Passed, ("given", Number(given.AnswerNo))));
    }

    public IActionResult OnPostUndo(string? round, long answerNo)
    {
        if (AnswerList.Undo(visitor.Database, answerNo, w => visitor.Note(w, "answer-undo", FormattableString.Invariant($"answer {answerNo}"))) is { } refused)
        {
            return Refuse(round, refused);
        }
        return Redirect(Address(round, Passed, ("undone", Number(answerNo))));
    }

    /// <summary>The answers to a question: what a person of another unit is there is asked for only of such.</summary>
    public IReadOnlyList<ReviewAnswer> Answers => Of is not { } question ? [] :
    [
        .. CodesFor(question).Select((code, i) => new ReviewAnswer(code, words["people.review.answer-" + code], Number(i + 1))),
    ];

    /// <summary>Why the question is asked.</summary>
    public string Why => words["people.review.why-" + Of!.Reason.Code switch
    {
        "C5002" => "repeat",
        "C5003" => "two-names",
        "C5004" => "other-unit",
        "C5006" => "new-or-known",
        _ => "unclear",
    }];

    /// <summary>What stands beside a fact that both sides give: alike, or not; where one says nothing, that.</summary>
    public (string Word, string Class) Mark(bool? isAlike) => isAlike switch
    {
        true => (words["people.review.alike"], "good"),
        false => (words["people.review.differs"], "bad"),
        null => (words["people.review.unsaid"], ""),
    };

    /// <summary>The date of birth as an office writes it.</summary>
    public static string? Born(ReviewSide side) => PartialDate.Parse(side.BirthDate) is { } date ? VietnameseFormat.Partial(date) : side.BirthDate;

    /// <summary>Where the forms of this page are sent.</summary>
    public string Posting(string? handler = null) =>
        ViewAddress.Address("/people/review", [("handler", handler), ("import", Import is { } no ? Number(no) : null), ("round", ViewAddress.Iso(Round)), ("skip", Number(Passed))]);

    /// <summary>This queue with so many passed over.</summary>
    public string Passing(int skip) => Address(ViewAddress.Iso(Round), skip);

    private static readonly string[] Codes = ["same", "transfer", "seconded", "second-post", "different", "mistake"];

    private static IEnumerable<string> CodesFor(ReviewQuestion question) =>
        !question.IsWaiting ? ["same", "different"]
        : question.Reason == ListProblems.OtherUnit ? ["transfer", "seconded", "second-post", "different", "mistake"]
        : ["same", "different", "mistake"];

    private static StandsAs? StandingOf(string answer) => answer switch
    {
        "transfer" => StandsAs.Member,
        "seconded" => StandsAs.Seconded,
        "second-post" => StandsAs.SecondPost,
        "mistake" => StandsAs.Mistake,
        _ => null,
    };

    private IActionResult Refuse(string? round, GateRefusal refused)
    {
        Refusal = words.Told(refused);
        return Load(round) ? Page() : NotFound();
    }

    private bool Load(string? round)
    {
        Round = ViewAddress.Day(round);
        Rounds = visitor.Database.Read(RoundPeople.Rounds);
        if (round is { Length: > 0 } && Rounds.All(known => known.RoundDate != Round))
        {
            return false;
        }
        (var isThere, (Left, Of)) = visitor.Database.Read(r => Sees(r) ? (true, ReviewList.One(r, ReferenceData.Load(), Round, Passed, Import)) : (false, default));
        return isThere;
    }

    private bool Sees(ReadSession r) => Import is not { } no || (ImportTable.Find(r, no) is { } import && VisibleUnits.Of(r).Holds(import.SenderUnitNo));

    private string Address(string? round, int skip, params (string, string?)[] said) =>
        ViewAddress.Address("/people/review", [("import", Import is { } no ? Number(no) : null), ("round", round), ("skip", skip > 0 ? Number(skip) : null), .. said]);

    private static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
