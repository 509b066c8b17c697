using Census.Core.People;
using Census.Core.Plans;
using Census.Database;
using Census.Reports.Annexes;
using Census.Reports.Figures;
using Census.Reports.Rosters;

namespace Census.Reports.Documents;

/// <summary>
/// All that a document of the yearly review is made from: the report, the intellectuals of the round and of the round compared with
/// (null: there is none), annexes and charts. It holds no session: documents are written from it at leisure.
/// </summary>
public sealed record YearlyReview(Report Report, Intellectuals Now, Intellectuals? Before)
{
    public IReadOnlyList<AnnexTable> Annexes { get; init; } = [];

    public IReadOnlyList<DocumentChart> Charts { get; init; } = [];

    /// <summary>The names of all units, as they are typed.</summary>
    public IReadOnlyList<string> UnitNames { get; init; } = [];

    /// <summary>What of it is not published; null where everything is shown.</summary>
    public Withheld? Withheld { get; init; }

    /// <summary>What the units are asked to confirm; empty unless it was asked for.</summary>
    public IReadOnlyList<UnitFigures> Units { get; init; } = [];

    /// <summary>
    /// The review of a plan in a round, with as many tables as are asked for (charts with any of them) and the figures of the units where
    /// they are asked for; or why there is none.
    /// </summary>
    public static Answer<YearlyReview> Run(CensusDatabase database, ReportRequest request, Tables tables, bool withUnits = false) =>
        database.Read(read => Run(read, request, tables, withUnits));

    /// <summary>The same as it may be published: small counts are hidden in whatever is written from it, nobody is named.</summary>
    public static Answer<YearlyReview> ToPublish(CensusDatabase database, ReportRequest request) => database.Read(read =>
    {
        var answer = ReviewOnPlan.Run(read, request, Tables.WithoutNames);
        return answer.Value is { } counted
            ? new Answer<YearlyReview>(PublishedReview.Of(Of(counted.Report, counted.Shelf, request.Compare) with { Annexes = counted.Annexes }, counted.Shelf))
            : new Answer<YearlyReview>(null, answer.Refused);
    });

    internal bool Hides(IReadOnlyList<PersonInForce> people) => Withheld?.Hides(people) == true;

    /// <summary>The same within a read.</summary>
    public static Answer<YearlyReview> Run(ReadSession read, ReportRequest request, Tables tables, bool withUnits = false)
    {
        var answer = ReviewOnPlan.Run(read, request, tables);
        if (answer.Value is not { } counted)
        {
            return new Answer<YearlyReview>(null, answer.Refused);
        }
        return new Answer<YearlyReview>(Of(counted.Report, counted.Shelf, request.Compare) with
        {
            Annexes = counted.Annexes,
            Charts = tables == Tables.None ? [] : DocumentCharts.Of(counted.Report, counted.Shelf, counted.Annexes),
            Units = withUnits ? UnitFigures.Of(read, counted.Report, counted.Shelf) : [],
        });
    }

    public static YearlyReview Of(Report report, RosterShelf shelf, DateOnly? compare = null)
    {
        var before = compare is { } day ? shelf.At(day) : shelf.Earlier(report.Round).FirstOrDefault();
        return new YearlyReview(report, Counted(report.Plan, shelf.At(report.Round)), before is { People.Count: > 0 } ? Counted(report.Plan, before) : null)
        {
            UnitNames = [.. shelf.Units.All.Select(unit => unit.Name).Distinct(StringComparer.Ordinal)],
        };
    }

    private static Intellectuals Counted(Plan plan, Roster roster) => Intellectuals.Of(plan, roster);
}
