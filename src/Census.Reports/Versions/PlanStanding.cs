using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Figures;
using Census.Reports.Rosters;

namespace Census.Reports.Versions;

/// <summary>Where plans stand: reports kept with the past they are of, and what a version that is not kept yet would change in them.</summary>
public static class PlanStanding
{
    /// <summary>The report as <see cref="ReportOnPlan"/> gives it; a database that keeps its past makes it once.</summary>
    public static Answer<Report> Of(ReadSession read, ReportRequest request) => read.AsOf(
        request.LedgerNo ?? LedgerTable.Latest(read),
        (nameof(PlanStanding), request, read.Viewer.UnitNo),
        () => ReportOnPlan.Run(read, request));

    /// <summary>Every target that another version judges otherwise, counts otherwise, has or has no more; in the order of the new version, those gone last.</summary>
    public static IReadOnlyList<TargetMove> Moves(ReadSession read, Plan? before, Plan after, DateOnly round)
    {
        var old = Results(read, before, round);
        var now = Results(read, after, round);
        return
        [
            .. now.Select(result => new TargetMove(old.FirstOrDefault(earlier => earlier.Target.Code == result.Target.Code), result)),
            .. old.Where(result => now.TrueForAll(later => later.Target.Code != result.Target.Code)).Select(result => new TargetMove(result, null)),
        ];
    }

    private static List<TargetResult> Results(ReadSession read, Plan? plan, DateOnly round)
    {
        if (plan is null)
        {
            return [];
        }
        var shelf = RosterTables.Shelf(read, null, null, plan);
        var judge = new TargetJudge(plan, shelf, round)
        {
            Entries = PlanEntryTable.Holding(read, plan.Id),
            Coverage = read.AsOf(LedgerTable.Latest(read), (nameof(Coverage), round, string.Join(' ', shelf.Scopes), read.Viewer.UnitNo), () => Coverage.Of(shelf, round, 0)),
        };
        return [.. plan.Targets.Select(judge.Judge)];
    }
}

/// <summary>A target under the version in force (null: it has none of this code) and under another (null: taken out).</summary>
public sealed record TargetMove(TargetResult? Before, TargetResult? After)
{
    public string Code => (After ?? Before)!.Target.Code;

    public bool IsMoved => Before is null || After is null || Said(Before) != Said(After);

    private static (TargetStatus, long, long?, long?, Goal) Said(TargetResult result) =>
        (result.Status, result.Numerator, result.Denominator, result.GapPeople, result.Reading.Goal);
}
