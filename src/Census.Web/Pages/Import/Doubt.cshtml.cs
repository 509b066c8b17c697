using Census.Core.Ledger;
using Census.Core.Problems;
using Census.Core.Rights;
using Census.Core.Text;
using Census.Core.Time;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Reference;
using Census.Import.Review;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Import;

/// <summary>The rows of an import that wait because of who is who, one question a screen: both sides, and the answers there are.</summary>
[Needs(Act.Answer)]
public sealed class DoubtModel(Visitor visitor, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long ImportNo { get; set; }

    /// <summary>How many questions are passed over for now.</summary>
    [BindProperty(SupportsGet = true)]
    public int Skip { get; set; }

    public ReviewQuestion? Of { get; private set; }

    public int Left { get; private set; }

    public string? Refusal { get; private set; }

    public bool IsOtherUnit => Of?.Reason == ListProblems.OtherUnit;

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost(string a, string b, string answer)
    {
        if (!Load() || SomebodyNamed.Parse(a) is not { Row: { } row } first || row.ImportNo != ImportNo || SomebodyNamed.Parse(b) is not { PersonNo: not null } second)
        {
            return NotFound();
        }
        var (given, refused) = answer == "different"
            ? AnswerDoubt.Different(visitor.Database, ReferenceData.Load(), first, second)
            : AnswerDoubt.Same(visitor.Database, ReferenceData.Load(), first, second, StandingOf(answer));
        if (given is null)
        {
            Refusal = words.Of(refused!.Vietnamese, refused.English);
            return Page();
        }
        visitor.Note("answer", FormattableString.Invariant($"answer {given.AnswerNo}"), answer);
        return Redirect(FormattableString.Invariant($"/import/{ImportNo}/people?skip={Math.Max(0, Skip)}"));
    }

    /// <summary>The questions about rows of an import that wait.</summary>
    private static List<ReviewQuestion> Open(ReadSession r, long importNo) => [.. ReviewList.Open(r, ReferenceData.Load(), importNo: importNo).Where(question => question.IsWaiting)];

    /// <summary>The date of birth as an office writes it.</summary>
    public static string? Born(ReviewSide side) => PartialDate.Parse(side.BirthDate) is { } date ? VietnameseFormat.Partial(date) : side.BirthDate;

    private static StandsAs? StandingOf(string answer) => answer switch
    {
        "transfer" => StandsAs.Member,
        "seconded" => StandsAs.Seconded,
        "second-post" => StandsAs.SecondPost,
        "mistake" => StandsAs.Mistake,
        _ => null,
    };

    private bool Load() => visitor.Database.Read(r =>
    {
        var tree = UnitTable.Load(r);
        var visible = VisibleUnits.Of(r, tree);
        if (ImportTable.Find(r, ImportNo) is not { } import || !visible.Holds(import.SenderUnitNo))
        {
            return false;
        }
        var open = Open(r, ImportNo);
        Left = open.Count;
        Of = open.Skip(Math.Max(0, Skip)).FirstOrDefault();
        if (Of is { } question && r.Viewer.UnitNo is { } bound && question.B.Unit?.StartsWith(tree.PathOf(bound), StringComparison.Ordinal) != true)
        {
            // somebody of another unit: that there is one, and no more
            Of = question with { B = question.B with { BirthDate = null, CitizenId = null, Unit = null, Place = "…" } };
        }
        return true;
    });
}
