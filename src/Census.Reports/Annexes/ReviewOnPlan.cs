using Census.Core.People;
using Census.Core.Problems;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Forecasts;
using Census.Reports.Rosters;
using Census.Reports.Works;

namespace Census.Reports.Annexes;

/// <summary>A report with the people it was counted from and its annex tables: what every document is written from.</summary>
public sealed record Review(Report Report, RosterShelf Shelf, IReadOnlyList<AnnexTable> Annexes);

/// <summary>Which annex tables a review has: none, those that name nobody, all.</summary>
public enum Tables
{
    None,
    WithoutNames,
    All,
}

/// <summary>Reads a review out of the database. Refused for the reasons for which the report is.</summary>
public static class ReviewOnPlan
{
    public static Answer<Review> Run(CensusDatabase database, ReportRequest request, Tables tables) =>
        database.Read(read => Run(read, request, tables));

    public static Answer<Review> Run(ReadSession read, ReportRequest request, Tables tables)
    {
        var question = Question.Of(read, request.PlanId, request.Unit, request.LedgerNo);
        return question.Value is { } asked ? Run(read, asked, request, tables) : new Answer<Review>(null, question.Refused);
    }

    /// <summary>The tables that name nobody before they are made, for who wants one of them.</summary>
    internal static Answer<IReadOnlyList<AnnexMaker>> Makers(ReadSession read, Question asked, ReportRequest request)
    {
        var report = ReportOnPlan.Run(read, asked, request);
        return report.Value is { } found
            ? new Answer<IReadOnlyList<AnnexMaker>>(ReviewAnnexes.Makers(found, asked.Shelf, Source(read, asked, request, Tables.WithoutNames, found)))
            : new Answer<IReadOnlyList<AnnexMaker>>(null, report.Refused);
    }

    private static Answer<Review> Run(ReadSession read, Question asked, ReportRequest request, Tables tables)
    {
        var report = ReportOnPlan.Run(read, asked, request);
        return report.Value is { } found
            ? new Answer<Review>(new Review(found, asked.Shelf, tables == Tables.None ? [] : ReviewAnnexes.Of(found, asked.Shelf, Source(read, asked, request, tables, found))))
            : new Answer<Review>(null, report.Refused);
    }

    private static AnnexSource Source(ReadSession read, Question asked, ReportRequest request, Tables tables, Report report)
    {
        var ledger = ImportTable.LedgerAsOf(read, asked.LedgerNo).InForce.ToHashSet();
        var imports = ImportTable.All(read).Where(import => import.RoundDate == request.Round && ledger.Contains(import.ImportNo)).ToDictionary(import => import.ImportNo);
        var waiting = HeldRowTable.WaitingCounts(read, asked.LedgerNo).ToDictionary(row => row.ImportNo, row => row.Waiting);
        return new AnnexSource
        {
            Compare = request.Compare,
            Declared = Declared(read, asked, request.Round, imports),
            Files = [.. imports.Values.Select(import => new SentFile(import.SenderUnitNo, waiting.GetValueOrDefault(import.ImportNo)))],
            Problems =
            [
                .. ImportProblemTable.Counts(read, request.Round, asked.LedgerNo)
                    .Where(row => imports.ContainsKey(row.ImportNo))
                    .Select(row => ProblemCatalog.Find(row.Code) is { } code ? new FoundProblem(imports[row.ImportNo].SenderUnitNo, code, row.Times) : null)
                    .OfType<FoundProblem>(),
            ],
            More = [.. ForecastAnnexes.Makers(() => Forecast(asked, request)), .. WorksAnnex.Of(report, asked.Shelf, () => WorkShelf.Load(read, request.LedgerNo), tables == Tables.All)],
            Names = tables == Tables.All ? people => Names(read, people) : null,
        };
    }

    // the report was made, so there is a horizon
    private static Forecast Forecast(Question asked, ReportRequest request) => ForecastOnPlan.Build(
        asked.Plan, asked.Shelf, new ForecastRequest(request.PlanId, request.Round) { Horizon = request.Horizon, Unit = request.Unit, LedgerNo = request.LedgerNo }).Value!;

    // a table of counts names units row by row; its sum of all is the sender's own
    private static Dictionary<long, int> Declared(ReadSession read, Question asked, DateOnly round, Dictionary<long, ImportRow> imports)
    {
        var declared = new Dictionary<long, int>();
        var named = asked.Shelf.Units.All.ToLookup(unit => unit.NameKey, StringComparer.Ordinal);
        foreach (var row in DeclaredTotalTable.InForce(read, round, asked.LedgerNo))
        {
            var units = row.UnitKey is { } key ? named[key].Select(unit => unit.UnitNo)
                : row.ImportNo is { } no && imports.TryGetValue(no, out var import) && import.SenderUnitNo is { } sender ? [sender] : [];
            foreach (var unit in units.Take(2).ToList() is [var only] ? [only] : Array.Empty<long>())
            {
                declared[unit] = row.People;
            }
        }
        return declared;
    }

    private static Dictionary<long, string> Names(ReadSession read, IReadOnlyList<PersonInForce> people)
    {
        var sources = StatementTable.Sources(read, people.Select(person => person.Statements[^1].StatementNo)).ToDictionary(source => source.StatementNo, source => source.FullName);
        return people.ToDictionary(person => person.PersonNo, person => sources.GetValueOrDefault(person.Statements[^1].StatementNo, ""));
    }
}
