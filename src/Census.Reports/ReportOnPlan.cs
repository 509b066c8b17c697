using System.Globalization;
using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Database;
using Census.Reports.Figures;
using Census.Reports.Rosters;

namespace Census.Reports;

/// <summary>Target against actual for one plan and one round. A round never opened gives zeros.</summary>
public static class ReportOnPlan
{
    public static Answer<Report> Run(CensusDatabase database, ReportRequest request) => database.Read(read => Run(read, request));

    public static Answer<Report> Run(ReadSession read, ReportRequest request) => Run(read, request, (report, _) => report);

    /// <summary>What is made of the report and of the people it counts, while both are at hand.</summary>
    public static Answer<T> Run<T>(ReadSession read, ReportRequest request, Func<Report, RosterShelf, T> make)
        where T : class
    {
        var question = Question.Of(read, request.PlanId, request.Unit, request.LedgerNo);
        if (question.Value is not { } asked)
        {
            return new Answer<T>(null, question.Refused);
        }
        var report = Build(asked.Plan, asked.Shelf, request, asked.UnderReview(read, request.Round), asked.LedgerNo);
        return report.Value is { } built ? new Answer<T>(make(built, asked.Shelf)) : new Answer<T>(null, report.Refused);
    }

    /// <summary>The report from rosters already at hand.</summary>
    public static Answer<Report> Build(Plan plan, RosterShelf shelf, ReportRequest request, long underReview = 0, long ledgerNo = 0)
    {
        var horizon = request.Horizon is { } year ? plan.HorizonOf(year) : plan.NextHorizon(request.Round.Year);
        if (horizon is null)
        {
            return new Answer<Report>(NoSuchHorizon(plan, request.Horizon));
        }
        var judge = new TargetJudge(plan, shelf, request.Round);
        return new Answer<Report>(new Report(plan, request.Round, horizon.Year, ledgerNo, Coverage.Of(shelf, request.Round, underReview))
        {
            Structure = request.Structure,
            Unit = shelf.Scope is { } unit ? shelf.Units.PathOf(unit) : null,
            Targets = [.. plan.Targets.Where(target => target.Horizon == horizon.Year).Select(judge.Judge)],
            Monitored = [.. plan.Monitored.Select(row => Followed(row, shelf, request))],
        });
    }

    private static MonitoredResult Followed(MonitoredRow row, RosterShelf shelf, ReportRequest request)
    {
        var before = request.Compare is { } compare ? shelf.At(compare) : shelf.Backward(request.Round.AddDays(-1)).FirstOrDefault();
        return new MonitoredResult(row, Count(row, shelf.At(request.Round)), before is null ? null : Count(row, before));
    }

    // where no list answers the question for anybody, there is no count: 0 would say that nobody is such a person
    private static long? Count(MonitoredRow row, Roster roster)
    {
        if (row.Count is not { } criterion)
        {
            return null;
        }
        var answers = roster.People.Select(person => criterion.Of(person.Facts, roster.Round)).ToLookup(answer => answer);
        return answers.Contains(Truth.Yes) || answers.Contains(Truth.No) ? answers[Truth.Yes].Count() : null;
    }

    private static Problem NoSuchHorizon(Plan plan, int? year) => new(PlanProblems.NoSuchHorizon, new SourceRef())
    {
        Value = year?.ToString(CultureInfo.InvariantCulture),
        Arguments = [string.Join(", ", plan.Horizons.Select(h => h.Year.ToString(CultureInfo.InvariantCulture)))],
    };
}
