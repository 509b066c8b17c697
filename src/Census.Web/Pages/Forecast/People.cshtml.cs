using Census.Reports.Forecasts;
using Census.Web.Figures;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Forecast;

/// <summary>The people behind a number of the forecast, by name, with the row that gives the birth date; opening it is written into the audit log.</summary>
public sealed class PeopleModel(Visitor visitor, ShownFigures figures, Words words) : PageModel
{
    private const int Most = 500;

    public ForecastQuestion Question { get; private set; } = null!;

    public RetiringList? List { get; private set; }

    public IReadOnlyList<Told> Refused { get; private set; } = [];

    public IActionResult OnGet(string who, string? code)
    {
        if (ForecastQuestion.Of(visitor, figures, Request.Query) is not { Scenario: not null } question)
        {
            return NotFound();
        }
        var found = visitor.Database.Read(read => RetiringPeople.Run(read, new RetiringRequest(question.Request, who ?? "") { Code = code, Limit = Most }));
        (Question, List, Refused) = (question, found.Value, [.. found.Refused.Select(words.Told)]);
        visitor.Note("view-people", $"forecast {Question.Plan.Id} {Question.Asked.RoundText} {who} {code}".TrimEnd());
        return Page();
    }
}
