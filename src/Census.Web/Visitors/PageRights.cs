using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Census.Web.Visitors;

/// <summary>Keeps out whoever may not do what a page is for (<see cref="NeedsAttribute"/>).</summary>
internal sealed class PageRights : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        // decided before the handler runs, when there is one
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var visitor = context.HttpContext.RequestServices.GetRequiredService<Visitor>();
        var needed = context.ActionDescriptor.HandlerTypeInfo.GetCustomAttributes(typeof(NeedsAttribute), inherit: true).Cast<NeedsAttribute>();
        if (needed.Any(need => !visitor.May(need.Act)))
        {
            context.Result = new ForbidResult();
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        // nothing is left to decide
    }
}
