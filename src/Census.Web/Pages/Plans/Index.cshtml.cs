using Census.Core.Plans;
using Census.Database;
using Census.Reports;
using Census.Reports.Figures;
using Census.Reports.Versions;
using Census.Web.Figures;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Plans;

/// <summary>The plans in force, and where each stands in a round.</summary>
public sealed class IndexModel(Visitor visitor, ShownFigures figures) : PageModel
{
    public Asked Asked { get; private set; } = new(0, null, null, null, null);

    public IReadOnlyList<(Plan Plan, Report? Report)> Plans { get; private set; } = [];

    public IActionResult OnGet(string? round, long? unit)
    {
        var at = figures.At(visitor);
        if (visitor.Database.Read(read => Asked.Of(read, at.LedgerNo, round, null, unit)) is not { } asked)
        {
            return NotFound();
        }
        Asked = asked;
        Plans = figures.Of(visitor, at, (nameof(Plans), asked.Round, asked.UnitPath), (read, ledgerNo) => Standing(read, ledgerNo, asked));
        return Page();
    }

    private static IReadOnlyList<(Plan Plan, Report? Report)> Standing(ReadSession read, long ledgerNo, Asked asked)
    {
        Report? Of(Plan plan) => asked.Round is { } day ? PlanStanding.Of(read, new ReportRequest(plan.Id, day) { Unit = asked.UnitPath, LedgerNo = ledgerNo }).Value : null;
        return [.. PlanShelf.Ids(read, ledgerNo).Select(id => PlanShelf.Find(read, id, ledgerNo).Value).OfType<Plan>().Select(plan => (plan, Of(plan)))];
    }

    /// <summary>How many targets are met, not met, without enough data, without anybody to count.</summary>
    public static (int Met, int Missed, int Open, int Nobody) Standing(Report report) => (
        report.Targets.Count(target => target.Status is TargetStatus.Met or TargetStatus.Exceeded),
        report.Targets.Count(target => target.Status is TargetStatus.AtRisk or TargetStatus.OnTrack or TargetStatus.Behind),
        report.Targets.Count(target => target.Status == TargetStatus.InsufficientData),
        report.Targets.Count(target => target.Status == TargetStatus.None));
}
