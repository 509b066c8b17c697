using Census.Web.Visitors;
using Microsoft.AspNetCore.Http;

namespace Census.Web.Figures;

/// <summary>Notes who acts: whoever sends a form sees on the next page what became of it.</summary>
internal sealed class OwnActs(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, Visitor visitor, ShownFigures figures)
    {
        if (visitor.Account?.Name is not { } account || HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        {
            await next(http).ConfigureAwait(false);
            return;
        }
        figures.Begins(account);
        try
        {
            await next(http).ConfigureAwait(false);
        }
        finally
        {
            figures.Acted(account);
        }
    }
}
