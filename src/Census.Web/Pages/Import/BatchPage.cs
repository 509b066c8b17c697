using Census.Core.Rights;
using Census.Web.Hosting;
using Census.Web.Texts;
using Census.Web.Uploads;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Import;

/// <summary>A page about a batch of one's own: somebody else's is answered as what does not exist.</summary>
[Needs(Act.Import)]
public abstract class BatchPage(BatchDesk desk, Visitor visitor, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>What the act before did, as a short word of the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public Batch Batch { get; private set; } = null!;

    public string Address => "/import/batch/" + Id;

    protected BatchDesk Desk => desk;

    protected Visitor Visitor => visitor;

    protected Words Words => words;

    /// <summary>The sentence of what the act before did, and whether it was done; null where there was none.</summary>
    public (string Sentence, bool IsDone)? Notice => Done switch
    {
        "read" => (words["import.doneRead"], true),
        "sender" => (words["import.doneSender"], true),
        "mended" => (words["import.doneMended"], true),
        "unmended" => (words["import.doneUnmended"], true),
        "answered" => (words["import.doneAnswered"], true),
        "busy" => (words["import.busy"], false),
        "stale" => (words["import.stale"], false),
        "locked" => (words["import.locked", Words.Day(Batch.Round)], false),
        "none" => (words["import.noneChosen"], false),
        _ => null,
    };

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!visitor.May(Act.Import))
        {
            context.Result = Forbid();
        }
        else if (visitor.Account is { } account && desk.Find(Id, account.Name) is { } found)
        {
            Batch = found;
            if (!Batch.IsBusy && Batch.Seen is null && Batch.Fault is null)
            {
                desk.Ask(Batch, visitor, BatchState.Reading, []); // after a restart nothing is known of its files
            }
        }
        else
        {
            context.Result = new ContentResult { StatusCode = StatusCodes.Status404NotFound, ContentType = "text/html; charset=utf-8", Content = FaultText.Page(words, visitor.Language, words["import.batchGone"], "/import") };
        }
    }

    protected RedirectResult To(string page, string? done = null) => Redirect(page + (done is null ? "" : (page.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "done=" + done));

    protected RedirectResult Ask(BatchState what, IReadOnlyList<int> files) => To(Address, desk.Ask(Batch, visitor, what, files) ? null : "busy");
}
