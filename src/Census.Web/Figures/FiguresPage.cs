using Census.Core.Rights;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Figures;

/// <summary>
/// A page about people of a round: it begins with what the address asks for. Fields left blank in a form go out of the address, so that what is
/// sent to a colleague is short; what is not there for this visitor is not found; filters by facts that were not granted are refused.
/// </summary>
public abstract class FiguresPage(Visitor visitor, ShownFigures figures) : PageModel
{
    public Choices Choices { get; private set; } = null!;

    public ViewAddress View => Choices.View;

    /// <summary>Whether the filters ask for facts that the visitor was not granted: then nothing is shown but the reason.</summary>
    public bool IsRefused => Choices.NotGranted != Sensitive.None;

    protected Visitor Visitor => visitor;

    protected ShownFigures Figures => figures;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Request.Query.Any(part => part.Value.All(string.IsNullOrEmpty)))
        {
            context.Result = LocalRedirect(ViewAddress.Address(Request.Path, Request.Query.SelectMany(part => part.Value.Select(value => (part.Key, value)))));
            return;
        }
        if (Choices.Of(visitor, figures, Part) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        Choices = found;
        if (IsRefused)
        {
            Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }

    /// <summary>A part of the address; null where it is not there.</summary>
    protected string? Part(string name) => Request.Query[name].LastOrDefault();
}
