using Census.Core.Problems;
using Census.Core.Sources;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Figures;
using Census.Reports.Rosters;

namespace Census.Reports.Overviews;

/// <summary>What an overview is asked of: a plan, a round, a unit by its number (null: all that is shown), a horizon (null: the next), and the ledger number.</summary>
public sealed record OverviewRequest(string PlanId, DateOnly Round, long LedgerNo)
{
    public long? UnitNo { get; init; }

    public int? Horizon { get; init; }
}

/// <summary>
/// An earlier round to hold the present one against: the report on it, and the round. It is counted from the lists as of the same act of the
/// ledger: what stood in a report that was signed then is not kept.
/// </summary>
public sealed record EarlierFigures(Report Report, RoundRow Round)
{
    public TargetResult? Of(string code) => Report.Targets.FirstOrDefault(target => target.Target.Code == code);
}

/// <summary>
/// Everything of a round at a glance, on one plan and for one unit or all: the report, last year's figures beside it, who has sent and who
/// has not, posts, lists with rows that wait, and what is most often wrong in the lists.
/// </summary>
public sealed record Overview(Report Report, EarlierFigures? Before)
{
    private const int ProblemsShown = 6;

    public required IReadOnlyList<UnitInRound> Units { get; init; }

    public PostsFilled? Posts { get; init; }

    /// <summary>Imports of the round with rows that wait for an answer, those with most first.</summary>
    public IReadOnlyList<ProblemImport> Waiting { get; init; } = [];

    public IReadOnlyList<RoundProblem> Problems { get; init; } = [];

    /// <summary>Refused when there is no such plan, unit or horizon.</summary>
    public static Answer<Overview> Run(ReadSession read, OverviewRequest request)
    {
        var units = RoundPeople.Of(read, request.Round, request.LedgerNo).Units;
        if (request.UnitNo is { } unit && units.Find(unit) is null)
        {
            return new Answer<Overview>(new Problem(PlanProblems.NoSuchUnit, new SourceRef()) { Value = unit.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        }
        var asked = new ReportRequest(request.PlanId, request.Round) { Horizon = request.Horizon, Unit = request.UnitNo is { } no ? units.PathOf(no) : null, LedgerNo = request.LedgerNo };
        var question = Question.Of(read, asked.PlanId, asked.Unit, asked.LedgerNo);
        return question.Value is { } found ? Run(read, found, asked) : new Answer<Overview>(null, question.Refused);
    }

    private static Answer<Overview> Run(ReadSession read, Question asked, ReportRequest request)
    {
        var report = ReportOnPlan.Run(read, asked, request);
        if (report.Value is not { } now)
        {
            return new Answer<Overview>(null, report.Refused);
        }
        var imports = ImportsOf(read, asked, request.Round);
        var heads = HeadsByUnit.Of(asked.Shelf.Whole(request.Round), asked.Shelf.Units);
        return new Answer<Overview>(new Overview(now, Earlier(read, asked, request))
        {
            Units = [.. Coverage.Expected(asked.Shelf).Distinct().Order().Select(unit => UnitOf(asked.Shelf, unit, heads, imports))],
            Posts = PostsFilled.Of(asked.Shelf.Units, asked.Shelf.Scope, heads),
            Waiting = Waits(read, asked, imports),
            Problems = ProblemsOf(read, asked, request.Round, imports),
        });
    }

    // a round that is settled, where there is one; else those of the latest round with people
    private static EarlierFigures? Earlier(ReadSession read, Question asked, ReportRequest request)
    {
        var opened = RoundTable.All(read).ToDictionary(round => round.RoundDate);
        var rounds = asked.Shelf.Earlier(request.Round).Select(roster => roster.Round).ToList();
        var day = rounds.Where(round => opened[round].IsLocked).Concat(rounds).Select(round => (DateOnly?)round).FirstOrDefault();
        return day is { } before && ReportOnPlan.Run(read, asked, request with { Round = before, Horizon = request.Horizon ?? asked.Plan.NextHorizon(request.Round.Year).Year }).Value is { } report
            ? new EarlierFigures(report, opened[before])
            : null;
    }

    private static UnitInRound UnitOf(RosterShelf shelf, long unit, Dictionary<long, int> heads, IReadOnlyList<ImportRow> imports) => new(
        unit,
        shelf.Units.PathOf(unit),
        heads.GetValueOrDefault(unit),
        shelf.Units[unit].Quota,
        imports.LastOrDefault(import => import.SenderUnitNo == unit)?.ImportNo);

    // with a unit those whose sender lies in it
    private static List<ImportRow> ImportsOf(ReadSession read, Question asked, DateOnly round)
    {
        var inForce = ImportTable.LedgerAsOf(read, asked.LedgerNo).InForce.ToHashSet();
        return
        [
            .. ImportTable.All(read).Where(import => import.RoundDate == round && inForce.Contains(import.ImportNo)
                && (asked.Shelf.Scope is not { } scope || (import.SenderUnitNo is { } sender && asked.Shelf.Units.IsWithin(sender, scope)))),
        ];
    }

    private static List<ProblemImport> Waits(ReadSession read, Question asked, List<ImportRow> imports)
    {
        var waiting = HeldRowTable.WaitingCounts(read, asked.LedgerNo).ToDictionary(row => row.ImportNo, row => row.Waiting);
        return
        [
            .. imports.Where(import => waiting.ContainsKey(import.ImportNo))
                .Select(import => new ProblemImport(import.ImportNo, import.FileName, waiting[import.ImportNo]))
                .OrderByDescending(import => import.Times),
        ];
    }

    private static List<RoundProblem> ProblemsOf(ReadSession read, Question asked, DateOnly round, List<ImportRow> imports)
    {
        var files = imports.ToDictionary(import => import.ImportNo, import => import.FileName);
        return
        [
            .. ImportProblemTable.Counts(read, round, asked.LedgerNo)
                .Where(row => files.ContainsKey(row.ImportNo))
                .GroupBy(row => row.Code, StringComparer.Ordinal)
                .Select(kind => (Code: ProblemCatalog.Find(kind.Key), Rows: kind.OrderByDescending(row => row.Times).ToList()))
                .Where(kind => kind.Code is { Severity: not Severity.Info })
                .Select(kind => new RoundProblem(kind.Code!, kind.Rows.Sum(row => row.Times), [.. kind.Rows.Select(row => new ProblemImport(row.ImportNo, files[row.ImportNo], row.Times))]))
                .OrderByDescending(problem => problem.Code.Severity)
                .ThenByDescending(problem => problem.Times)
                .Take(ProblemsShown),
        ];
    }
}
