using Census.Core.Members;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Rights;
using Census.Core.Sources;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Explanations;
using Census.Reports.Figures;

namespace Census.Reports;

/// <summary>
/// The people behind a figure, and the file, sheet and row each came from. Counted exactly as the report counts; the only place of
/// the figures that reads names.
/// </summary>
public static class ExplainFigure
{
    public static Answer<Explanation> Run(CensusDatabase database, ExplainRequest request) => database.Read(read => Run(read, request));

    public static Answer<Explanation> Run(ReadSession read, ExplainRequest request)
    {
        var question = Question.Of(read, request.PlanId, request.Unit, request.LedgerNo);
        if (question.Value is not { } asked)
        {
            return new Answer<Explanation>(null, question.Refused);
        }
        if (CellAddress.Parse(request.Code) is { } address)
        {
            return ExplainCell.Run(read, asked, address, request);
        }
        if (MemberRow(asked.Plan, request.Code) is { } row)
        {
            return ExplainMembers.Run(read, asked, row.Code, row.Members, request);
        }
        var (counted, problem) = Asked(asked.Plan, request);
        return (problem ?? NotGranted(read, counted!.Code, FigureSheet.AsksOf(counted.Reading)(request.Side))) is { } refused
            ? new Answer<Explanation>(refused)
            : new Answer<Explanation>(Explain(read, asked, counted!, request));
    }

    /// <summary>Why the people behind a number may not be named: the question tells a fact that the viewer was not granted. Null where they may.</summary>
    internal static Problem? NotGranted(ReadSession read, string code, Sensitive asked) => read.Viewer.Sees(asked)
        ? null
        : Refusal(UnitProblems.NamesNotGranted, code, (asked & ~read.Viewer.Granted).Words());

    /// <summary>What a code of the plan counts under the reading asked for, or why nothing.</summary>
    internal static (Counted? Counted, Problem? Problem) Asked(Plan plan, ExplainRequest request)
    {
        if (plan.Targets.FirstOrDefault(t => IsCode(t.Code, request.Code)) is { } target)
        {
            var reading = request.Reading is { } code ? target.Reading(code) : target.Default;
            return reading is null
                ? (null, Refusal(PlanProblems.NoSuchReading, request.Reading, target.Code, List(target.Readings.Select(r => r.Code))))
                : (new Counted(target.Code, target.Kind, reading), null);
        }
        var rows = plan.Monitored.SelectMany(row => row.Parts.Select(part => (part.Code, part.Counting)).Prepend((row.Code, row.Counting))).ToList();
        if (rows.Where(row => IsCode(row.Code, request.Code)).Select(row => ((string Code, Counting? Counting)?)row).FirstOrDefault() is { } monitored)
        {
            return monitored.Counting is { } counting
                ? (Counted.Row(monitored.Code, counting), null)
                : (null, Refusal(PlanProblems.NotCounted, monitored.Code));
        }
        var codes = plan.Targets.Select(t => t.Code).Concat(rows.Where(row => row.Counting is not null || MemberRow(plan, row.Code) is not null).Select(row => row.Code));
        return (null, Refusal(PlanProblems.NoSuchTarget, request.Code, plan.Id, List(codes)));
    }

    // a row that counts members of bodies, who are in lists of their own
    private static (string Code, MemberCounting Members)? MemberRow(Plan plan, string code) => plan.Monitored
        .SelectMany(row => row.Parts.Select(part => (part.Code, part.Members)).Prepend((row.Code, row.Members)))
        .Where(row => row.Members is not null && IsCode(row.Code, code))
        .Select(row => ((string, MemberCounting)?)(row.Code, row.Members!))
        .FirstOrDefault();

    private static Explanation Explain(ReadSession read, Question asked, Counted counted, ExplainRequest request)
    {
        var figure = FigureCount.Of(asked.Shelf, request.Round, counted.Kind, counted.Reading);
        var people = FigureSide.People(figure, counted.Kind, request.Side);
        var named = Named(read, asked, people, person => FigureSide.Source(person, counted.Reading.Numerator, request.Round), request.Limit, request.Skip);
        return new Explanation(counted.Code, counted.Reading.Code, request.Side, people.Count, named);
    }

    /// <summary>The people with names and sources, in the order of units, files and rows; as many of them as are asked for.</summary>
    internal static IReadOnlyList<ExplainedPerson> Named(
        ReadSession read, Question asked, IReadOnlyList<PersonInForce> people, Func<PersonInForce, Statement> speaking, int? limit, int skip = 0)
    {
        var sources = SourceBook.Of(read, asked.LedgerNo);
        var repairs = CellRepairTable.All(read);
        var units = new Dictionary<long, string>();
        string? Path(long? unit)
        {
            if (unit is { } no && !units.ContainsKey(no))
            {
                units[no] = asked.Shelf.Units.PathOf(no);
            }
            return unit is { } known ? units[known] : null;
        }
        return [.. people
            .Select(person => (Person: person, Statement: speaking(person), Unit: Path(person.UnitNo)))
            .Select(row => (row.Person, row.Statement, row.Unit, Place: sources.PlaceOf(row.Statement)))
            .OrderBy(row => row.Unit, StringComparer.Ordinal)
            .ThenBy(row => row.Place.File, StringComparer.Ordinal)
            .ThenBy(row => row.Place.Sheet, StringComparer.Ordinal)
            .ThenBy(row => row.Place.Row)
            .ThenBy(row => row.Person.PersonNo)
            .Skip(skip)
            .Take(limit ?? people.Count)
            .Select(row => new ExplainedPerson(
                row.Person.PersonNo, sources.NameOf(row.Statement), row.Unit, row.Person.Facts.Degrees?.Highest, row.Place.File, row.Place.Sheet, row.Place.Row)
            {
                AcceptedAt = sources.AcceptedAt(row.Statement),
                ImportNo = row.Place.ImportNo,
                SheetNo = row.Statement.SheetNo,
                UnitNo = row.Person.UnitNo,
                Repairs = row.Place.ImportNo is { } import
                    ? [.. repairs[import].Where(repair => repair.Row == row.Place.Row && repair.Sheet == row.Place.Sheet).Select(repair => repair.For(read.Viewer))]
                    : [],
            })];
    }

    private static bool IsCode(string code, string asked) => string.Equals(code, asked, StringComparison.OrdinalIgnoreCase);

    private static string List(IEnumerable<string> codes) => string.Join(", ", codes);

    private static Problem Refusal(ProblemCode code, string? value, params string[] arguments) =>
        new(code, new SourceRef()) { Value = value, Arguments = arguments };

    internal sealed record Counted(string Code, TargetKind Kind, Reading Reading)
    {
        // a monitored row counts everybody for whom its question holds: a stock without a number to reach, or a share
        public static Counted Row(string code, Counting counting) =>
            new(code, counting.IsShare ? TargetKind.Ratio : TargetKind.Stock, MonitoredCount.ReadingOf(code, counting));
    }
}
