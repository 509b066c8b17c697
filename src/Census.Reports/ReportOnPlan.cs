using System.Globalization;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Figures;
using Census.Reports.Members;
using Census.Reports.Rosters;
using Census.Reports.Works;

namespace Census.Reports;

/// <summary>Target against actual for one plan and one round. A round never opened gives zeros.</summary>
public static class ReportOnPlan
{
    public static Answer<Report> Run(CensusDatabase database, ReportRequest request) => database.Read(read => Run(read, request));

    public static Answer<Report> Run(ReadSession read, ReportRequest request)
    {
        var question = Question.Of(read, request.PlanId, request.Unit, request.LedgerNo);
        return question.Value is { } asked ? Run(read, asked, request) : new Answer<Report>(null, question.Refused);
    }

    internal static Answer<Report> Run(ReadSession read, Question asked, ReportRequest request) => Build(
        asked.Plan, asked.Shelf, request, asked.UnderReview(read, request.Round), asked.LedgerNo, PlanEntryTable.Holding(read, asked.Plan.Id, request.LedgerNo),
        WorkShelf.Load(read, request.LedgerNo), MemberShelf.Load(read, request.LedgerNo));

    /// <summary>The report from rosters already at hand, from what was entered by hand, from registers of works and from lists of members.</summary>
    public static Answer<Report> Build(
        Plan plan, RosterShelf shelf, ReportRequest request, long underReview = 0, long ledgerNo = 0, PlanEntries? entries = null, WorkShelf? works = null, MemberShelf? members = null)
    {
        var horizon = request.Horizon is { } year ? plan.HorizonOf(year) : plan.NextHorizon(request.Round.Year);
        if (horizon is null)
        {
            return new Answer<Report>(NoSuchHorizon(plan, request.Horizon));
        }
        var coverage = Coverage.Of(shelf, request.Round, underReview);
        var judge = new TargetJudge(plan, shelf, request.Round) { Entries = entries ?? PlanEntries.None, Coverage = coverage };
        var before = request.Compare is { } compare ? shelf.At(compare) : shelf.Earlier(request.Round).FirstOrDefault();
        var monitored = new MonitoredCount(plan, entries ?? PlanEntries.None, shelf.At(request.Round), before)
        {
            Registers = works is null ? null : (works, shelf),
            Lists = members is null ? null : (members, shelf),
        };
        return new Answer<Report>(new Report(plan, request.Round, horizon.Year, ledgerNo, coverage)
        {
            Structure = request.Structure,
            Unit = shelf.Scope is { } unit ? shelf.Units.PathOf(unit) : null,
            Targets = [.. plan.Targets.Where(target => target.Horizon == horizon.Year).Select(judge.Judge)],
            Monitored = [.. plan.Monitored.Select(monitored.Of)],
            Duties = [.. plan.FollowUps.Select(monitored.Of)],
            ComparedWith = before?.Round,
            SuccessorUnits = shelf.Scope is null ? [.. shelf.SuccessorUnits.Select(shelf.Units.PathOf)] : [],
        });
    }

    private static Problem NoSuchHorizon(Plan plan, int? year) => new(PlanProblems.NoSuchHorizon, new SourceRef())
    {
        Value = year?.ToString(CultureInfo.InvariantCulture),
        Arguments = [string.Join(", ", plan.Horizons.Select(h => h.Year.ToString(CultureInfo.InvariantCulture)))],
    };
}
