using Census.Core.Plans;
using Census.Reports;
using Census.Reports.Figures;
using Census.Reports.Versions;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Plans;

/// <summary>The plans in force, and where each stands in a round.</summary>
public sealed class IndexModel(Visitor visitor) : PageModel
{
    public Asked Asked { get; private set; } = new(null, null, null, null);

    public IReadOnlyList<(Plan Plan, Report? Report)> Plans { get; private set; } = [];

    public IActionResult OnGet(string? round, long? unit)
    {
        var found = visitor.Database.Read(read => Asked.Of(read, round, null, unit) is { } asked
            ? (asked, Plans: (IReadOnlyList<(Plan, Report?)>)
            [
                .. PlanShelf.Ids(read).Select(id => PlanShelf.Find(read, id).Value).OfType<Plan>()
                    .Select(plan => (plan, asked.Round is { } day ? PlanStanding.Of(read, new ReportRequest(plan.Id, day) { Unit = asked.UnitPath }).Value : null)),
            ])
            : default);
        if (found.asked is null)
        {
            return NotFound();
        }
        (Asked, Plans) = found;
        return Page();
    }

    /// <summary>How many targets are met, not met, without enough data, without anybody to count.</summary>
    public static (int Met, int Missed, int Open, int Nobody) Standing(Report report) => (
        report.Targets.Count(target => target.Status is TargetStatus.Met or TargetStatus.Exceeded),
        report.Targets.Count(target => target.Status is TargetStatus.AtRisk or TargetStatus.OnTrack or TargetStatus.Behind),
        report.Targets.Count(target => target.Status == TargetStatus.InsufficientData),
        report.Targets.Count(target => target.Status == TargetStatus.None));
}
