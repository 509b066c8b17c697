using System.Text;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Rights;
using Census.Core.Scenarios;
using Census.Database;
using Census.Database.Tables;
using Census.Reports;
using Census.Reports.Forecasts;
using Census.Web.Figures;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ForecastOfPlan = Census.Reports.Forecasts.Forecast;

namespace Census.Web.Pages.Forecast;

/// <summary>The years until a horizon: what each target takes, who retires, and where scenarios lead, side by side; dials change what is assumed. Nobody is named.</summary>
public sealed class IndexModel(Visitor visitor, ShownFigures figures, Words words) : PageModel
{
    /// <summary>The shipped scenarios, the least demanding first.</summary>
    public static readonly IReadOnlyList<string> Shipped = ["as-is", "on-plan", "catch-up"];

    public ForecastQuestion Question { get; private set; } = null!;

    /// <summary>Under the scenario as its dials stand; null while they cannot stand, or there is no round.</summary>
    public ForecastOfPlan? Forecast { get; private set; }

    /// <summary>The shipped scenarios beside it, after the one on the page where it is another.</summary>
    public IReadOnlyList<ForecastOfPlan> Beside { get; private set; } = [];

    public IReadOnlyList<Plan> Plans { get; private set; } = [];

    public IReadOnlyList<ScenarioRow> Kept { get; private set; } = [];

    public IReadOnlyList<Told> Refused { get; private set; } = [];

    /// <summary>Why there is no forecast of this round.</summary>
    public IReadOnlyList<Told> Unforeseen { get; private set; } = [];

    public string? Done { get; private set; }

    public ScenarioRow? Own => Kept.FirstOrDefault(row => KeyOf(row) == Question.ScenarioKey);

    public bool MayChange(ScenarioRow row) => visitor.May(Act.KeepScenarios) && (row.Account == visitor.Account!.Name || visitor.May(Act.ChangePlans));

    public IActionResult OnGet(string? done)
    {
        Done = done;
        return Load() ? Page() : NotFound();
    }

    /// <summary>Only what the dials change, for a page that asks again by itself.</summary>
    public IActionResult OnGetFragment() => Load() ? Partial("_Outcome", this) : NotFound();

    /// <summary>The scenario as it stands, as the file that the command line takes.</summary>
    public IActionResult OnGetFile()
    {
        if (!Load())
        {
            return NotFound();
        }
        if (!visitor.May(Act.Export))
        {
            return Forbid();
        }
        visitor.Note("export", "scenario " + Question.ScenarioKey);
        return File(Encoding.UTF8.GetBytes(Question.Text), "application/json", "kich-ban.json");
    }

    public IActionResult OnPostKeep(string? name) => Change("scenario-add", (w, _) => Question.Problems.Count > 0
        ? new Answer<ScenarioRow>(null, Question.Problems)
        : ScenarioBook.Add(w, name ?? "", ScenarioDials.Named(Question.Text, (name ?? "").Trim()), visitor.Account!.Name));

    public IActionResult OnPostRename(string? name) => Change("scenario-rename", (w, own) => own is null ? null : ScenarioBook.Rename(w, own, name ?? "", visitor.Account!.Name));

    public IActionResult OnPostDelete() => Change("scenario-delete", (w, own) =>
    {
        if (own is null)
        {
            return null;
        }
        ScenarioTable.Delete(w, own.ScenarioNo);
        return new Answer<ScenarioRow>(own);
    });

    public static string KeyOf(ScenarioRow row) => FormattableString.Invariant($"s{row.ScenarioNo}");

    /// <summary>The problems of a place of the scenario.</summary>
    public IEnumerable<Problem> ProblemsAt(string place) => Question.Problems.Where(problem => PlanChanges.PlaceOf(problem) == place);

    /// <summary>The address of the people who retire in a year, or overdue, unknown, training; of a target's population or the whole staff.</summary>
    public string PeopleOf(string who, string? code = null) =>
        $"/forecast/people?plan={Question.Plan.Id}&{Question.Asked.Query}&who={who}{(code is null ? "" : "&code=" + Uri.EscapeDataString(code))}&scenario={Question.ScenarioKey}&of={Question.ScenarioKey}&exception={string.Join("&exception=", Question.Set.Exceptions ?? [])}";

    /// <summary>What the forms of this page send on beside their own fields: the whole question.</summary>
    public string Address(string? handler = null) => "/forecast" + QueryWith(handler);

    private string QueryWith(string? handler)
    {
        var pairs = Request.Query.Where(pair => pair.Key is not "handler" and not "done").SelectMany(pair => pair.Value.Select(value => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(value ?? "")}"));
        return "?" + string.Join('&', handler is null ? pairs : pairs.Append("handler=" + handler));
    }

    private bool Load() => ForecastQuestion.Of(visitor, figures, Request.Query) is { } question && visitor.Database.Read(read =>
    {
        var ledgerNo = question.Asked.LedgerNo;
        Question = question;
        Plans = [.. PlanShelf.Ids(read, ledgerNo).Select(id => PlanShelf.Find(read, id, ledgerNo).Value).OfType<Plan>()];
        Kept = ScenarioBook.All(read);
        if (question.Scenario is { } scenario && question.Asked.Round is not null)
        {
            var isShipped = !question.IsTurned && ScenarioShelf.Shipped.Contains(question.ScenarioKey);
            IReadOnlyList<Scenario> asked = [.. isShipped ? Array.Empty<Scenario>() : [scenario], .. Shipped.Select(ScenarioShelf.OfName)];
            var answer = ForecastOnPlan.Run(read, question.Request, asked);
            (Beside, Unforeseen) = (answer.Value ?? [], [.. answer.Refused.Select(words.Told)]);
            Forecast = Beside.Count == 0 ? null : isShipped ? Beside.Single(one => one.Scenario.Id == scenario.Id) : Beside[0];
        }
        return true;
    });

    private IActionResult Change(string action, Func<WriteSession, ScenarioRow?, Answer<ScenarioRow>?> change)
    {
        if (!visitor.May(Act.KeepScenarios))
        {
            return Forbid();
        }
        if (!Load())
        {
            return NotFound();
        }
        var own = Own is { } row && MayChange(row) ? row : null;
        var answer = visitor.Database.Write(w =>
        {
            var kept = change(w, own);
            if (kept?.Value is { } made)
            {
                visitor.Note(w, action, FormattableString.Invariant($"{made.ScenarioNo} {made.Name}"));
            }
            return kept;
        });
        if (answer is null)
        {
            return Forbid();
        }
        Refused = [.. answer.Refused.Select(words.Told)];
        var key = action == "scenario-delete" ? ScenarioShelf.Usual : answer.Value is { } now ? KeyOf(now) : "";
        return answer.Value is null ? Page() : Redirect($"/forecast?plan={Question.Plan.Id}&{Question.Asked.Query}&scenario={key}&done={action}");
    }
}
