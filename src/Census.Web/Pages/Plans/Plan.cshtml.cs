using Census.Core.Plans;
using Census.Reports;
using Census.Reports.Figures;
using Census.Reports.Versions;
using Census.Web.Figures;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Plans;

/// <summary>One plan to read: head, targets of a horizon, monitored rows and duties with the words of the source, and the figures of a round beside them.</summary>
public sealed class PlanModel(Visitor visitor, ShownFigures figures) : PageModel
{
    public Asked Asked { get; private set; } = new(0, null, null, null, null);

    public Plan Plan { get; private set; } = null!;

    public Report? Report { get; private set; }

    public bool Saved { get; private set; }

    public int Horizon => Asked.Horizon ?? Report?.Horizon ?? Plan.Horizons[0].Year;

    public IEnumerable<Target> Targets => Plan.Targets.Where(target => target.Horizon == Horizon);

    public IActionResult OnGet(string id, string? round, int? horizon, long? unit, bool saved)
    {
        Saved = saved;
        var ledgerNo = figures.At(visitor).LedgerNo;
        var found = visitor.Database.Read(read =>
        {
            var plan = PlanShelf.Find(read, id, ledgerNo).Value;
            var asked = Asked.Of(read, ledgerNo, round, horizon, unit);
            var hasHorizon = plan is not null && (horizon is null || plan.HorizonOf(horizon.Value) is not null);
            return plan is null || asked is null || !hasHorizon
                ? default
                : (plan, asked, Report: asked.Round is { } day ? PlanStanding.Of(read, new ReportRequest(id, day) { Horizon = horizon, Unit = asked.UnitPath, LedgerNo = ledgerNo }).Value : null);
        });
        if (found.plan is null)
        {
            return NotFound();
        }
        (Plan, Asked, Report) = (found.plan, found.asked!, found.Report);
        Asked = Asked with { Horizon = Horizon };
        return Page();
    }

    public TargetResult? ResultOf(Target target) => Report?.Targets.FirstOrDefault(result => result.Target.Code == target.Code);

    public MonitoredResult? ResultOf(MonitoredRow row) => Report?.Monitored.FirstOrDefault(result => result.Row.Code == row.Code);

    public DutyResult? ResultOf(FollowUp duty) => Report?.Duties.FirstOrDefault(result => result.Duty.Code == duty.Code);

    /// <summary>The address of the people behind a figure of this page.</summary>
    public string FigureOf(string code, string side, string? reading = null) =>
        $"/figure?plan={Plan.Id}&{Asked.Query}&code={Uri.EscapeDataString(code)}&side={side}{(reading is null ? "" : "&reading=" + Uri.EscapeDataString(reading))}";

    /// <summary>How a status looks; it is always said in words too.</summary>
    public static string Look(TargetStatus status) => status switch
    {
        TargetStatus.Met or TargetStatus.Exceeded => "good",
        TargetStatus.OnTrack or TargetStatus.AtRisk or TargetStatus.InsufficientData => "warning",
        TargetStatus.Behind => "bad",
        TargetStatus.None => "",
    };
}
