using Census.Core.Rights;
using Census.Reports.Documents;
using Census.Web.Figures;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Census.Web.Pages.Reports;

/// <summary>A document as a file. That it is taken out is written into the audit log before it is sent; a file that cannot be made is answered with why.</summary>
[Needs(Act.Export)]
public sealed class DownloadModel(Visitor visitor, ShownFigures figures, Words words, TimeProvider clock) : FiguresPage(visitor, figures)
{
    public ReportQuestion Question { get; private set; } = null!;

    public IReadOnlyList<Told> Refused { get; private set; } = [];

    public IActionResult OnGet(string? format)
    {
        if (Choices.Rounds.Count == 0)
        {
            return NotFound();
        }
        Question = ReportQuestion.Of(Choices, Part);
        var ending = "." + format;
        if (!Question.Formats.Contains(ending, StringComparer.Ordinal))
        {
            return NotFound();
        }
        var (account, now) = (Visitor.Account!, clock.GetLocalNow().DateTime);
        var file = Question.File(Visitor.Database, words.Language, new TakenOut(account.FullName, now), ending);
        if (file.Value is not { } made)
        {
            Refused = [.. file.Refused.Select(words.Told)];
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
        Visitor.Note("export", Question.Subject(ending));
        return File(made.Bytes, TypeOf(ending), Question.SaysWho(ending) ? Question.FileName(ending) : TakenOut.Named(Question.FileName(ending), account.Name, now));
    }

    private static string TypeOf(string ending) => ending switch
    {
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".html" => "text/html; charset=utf-8",
        ".pdf" => "application/pdf",
        ".csv" => "text/csv; charset=utf-8",
        ".json" => "application/json",
        ".md" => "text/markdown; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        _ => "application/zip",
    };
}
