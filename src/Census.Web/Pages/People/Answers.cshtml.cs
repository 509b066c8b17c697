using Census.Core.Rights;
using Census.Database.Tables;
using Census.Import.Review;
using Census.Web.Figures;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.People;

/// <summary>The answers given about who is who, the latest first, each to be taken back.</summary>
[Needs(Act.Answer)]
public sealed class AnswersModel(Visitor visitor, Words words) : PageModel
{
    /// <summary>The number of the answer just taken back.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Undone { get; set; }

    public IReadOnlyList<(GivenAnswer Answer, LedgerRow Act)> Shown { get; private set; } = [];

    public PageOfList Paging { get; private set; } = null!;

    public Told? Refusal { get; private set; }

    public void OnGet(string? p) => Load(p);

    public IActionResult OnPost(long answerNo)
    {
        if (AnswerList.Undo(visitor.Database, answerNo, w => visitor.Note(w, "answer-undo", FormattableString.Invariant($"answer {answerNo}"))) is { } refused)
        {
            Refusal = words.Told(refused);
            Load(null);
            return Page();
        }
        return Redirect(FormattableString.Invariant($"/people/answers?undone={answerNo}"));
    }

    private void Load(string? p) => visitor.Database.Read(r =>
    {
        var all = AnswerList.All(r);
        Paging = new PageOfList(PageOfList.NumberOf(p), all.Count) { Address = page => FormattableString.Invariant($"/people/answers?p={page}") };
        Shown = [.. all.Reverse().Skip(Paging.Skip).Take(Paging.Size).Select(answer => (answer, LedgerTable.Find(r, answer.Row.LedgerNo)!))];
        return true;
    });
}
