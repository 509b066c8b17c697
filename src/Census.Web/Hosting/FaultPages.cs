using Census.Database;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Census.Web.Hosting;

/// <summary>
/// What becomes of what goes wrong: a page with one sentence of what happened and what to do, never a trace. Also for answers without a page of
/// their own (not found, too large, too many attempts).
/// </summary>
internal sealed partial class FaultPages(RequestDelegate next, ILogger<FaultPages> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http).ConfigureAwait(false);
            if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
            {
                await Write(http, http.Response.StatusCode, words => words[HasNoCookies(http) ? "fault.noCookies" : Key(http.Response.StatusCode)]).ConfigureAwait(false);
            }
        }
        catch (DatabaseFault fault) when (!http.Response.HasStarted)
        {
            await Write(http, fault.Kind == FaultKind.Busy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError, words => words.Of(fault)).ConfigureAwait(false);
        }
        catch (BadHttpRequestException fault) when (!http.Response.HasStarted)
        {
            await Write(http, fault.StatusCode, words => words[Key(fault.StatusCode)]).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException && http.RequestAborted.IsCancellationRequested)
        {
            // the browser has gone; there is nobody to tell
        }
        catch (Exception fault) when (!http.Response.HasStarted)
        {
            // the kind and place of the fault, never what stood in a cell
            Unexpected(fault.GetType().Name, http.Request.Path, fault.StackTrace);
            await Write(http, StatusCodes.Status500InternalServerError, words => words["fault.unexpected", fault.GetType().Name]).ConfigureAwait(false);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Kind} at {Path}\n{Trace}")]
    private partial void Unexpected(string kind, PathString path, string? trace);

    // every page with a form gives a cookie beside it
    private static bool HasNoCookies(HttpContext http) => http.Response.StatusCode == StatusCodes.Status400BadRequest && HttpMethods.IsPost(http.Request.Method) && http.Request.Cookies.Count == 0;

    private static string Key(int status) => status switch
    {
        StatusCodes.Status403Forbidden => "fault.forbidden",
        StatusCodes.Status404NotFound => "fault.notFound",
        StatusCodes.Status413PayloadTooLarge => "fault.tooLarge",
        StatusCodes.Status429TooManyRequests => "fault.tooMany",
        _ => "fault.badRequest",
    };

    private static Task Write(HttpContext http, int status, Func<Words, string> sentence)
    {
        var words = http.RequestServices.GetRequiredService<Words>();
        var visitor = http.RequestServices.GetRequiredService<Visitor>();
        http.Response.Headers.Remove("Content-Disposition");
        http.Response.ContentLength = null;
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(FaultText.Page(words, visitor.Language, sentence(words)), http.RequestAborted);
    }
}
