using System.Security.Cryptography;
using System.Text;
using Census.Web.Figures;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Census.Web.Pages.Reports;

/// <summary>
/// A document as a page of its own, to be looked at: exactly the .html that can be taken out (of charts the picture). It carries its own style and
/// no script, and nothing else is let in: the style is named by its hash, the page stands in a sandbox.
/// </summary>
public sealed class PreviewModel(Visitor visitor, ShownFigures figures, Words words) : FiguresPage(visitor, figures)
{
    public ReportQuestion Question { get; private set; } = null!;

    public IReadOnlyList<Told> Refused { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (Choices.Rounds.Count == 0)
        {
            return NotFound();
        }
        Question = ReportQuestion.Of(Choices, Part);
        if (!Question.HasPreview)
        {
            return NotFound();
        }
        var isChart = Question.What == "chart";
        var file = Question.File(Visitor.Database, words.Language, takenOut: null, isChart ? ".svg" : ".html");
        if (file.Value is not { } made)
        {
            Refused = [.. file.Refused.Select(words.Told)];
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
        if (made.NamesPeople)
        {
            Visitor.Note("view-people", Question.Subject(".html"));
        }
        var text = Encoding.UTF8.GetString(made.Bytes);
        // widths of columns stand in attributes; nothing that runs may stand in one
        Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src-elem {Hashes(text)}; style-src-attr 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";
        return Content(text, isChart ? "image/svg+xml; charset=utf-8" : "text/html; charset=utf-8");
    }

    private static string Hashes(string page)
    {
        const string Begin = "<style>";
        var hashes = new List<string>();
        for (var at = page.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = page.IndexOf(Begin, at + 1, StringComparison.Ordinal))
        {
            var from = at + Begin.Length;
            var style = page[from..page.IndexOf("</style>", from, StringComparison.Ordinal)];
            hashes.Add($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'");
        }
        return hashes.Count == 0 ? "'none'" : string.Join(' ', hashes.Distinct(StringComparer.Ordinal));
    }
}
