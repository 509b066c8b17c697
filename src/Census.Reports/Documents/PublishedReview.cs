using Census.Core.People;
using Census.Core.Plans;
using Census.Reports.Annexes;
using Census.Reports.Charts;
using Census.Reports.Figures;
using Census.Reports.Rosters;

namespace Census.Reports.Documents;

/// <summary>
/// The review as it may be published, in whatever format: what is hidden is decided once, over the annex tables and everything that
/// sentences and charts count, and each figure of the report then says how much of it may be shown. Nobody is named.
/// </summary>
internal static class PublishedReview
{
    /// <summary>With the charts that may be published. The annex tables of the review must still have their people.</summary>
    public static YearlyReview Of(YearlyReview review, RosterShelf shelf)
    {
        var (annexes, withheld) = SmallCounts.Publish(review.Annexes, [.. WorkforceFigures.Tables(review), .. Parts(review.Report), .. ReviewCharts.Counted(review.Report, shelf)]);
        var report = Marked(review.Report, withheld);
        return review with { Report = report, Annexes = annexes, Withheld = withheld, Charts = DocumentCharts.Of(report, shelf, annexes, withheld), Units = [] };
    }

    private static Report Marked(Report report, Withheld withheld) => report with
    {
        IsPublished = true,
        Targets = [.. report.Targets.Select(target => target with { Shown = Of(target, withheld) })],
        Monitored = [.. report.Monitored.Select(row => Marked(row, withheld))],
    };

    private static Shown Of(TargetResult target, Withheld withheld)
    {
        var people = target.Figure.Population;
        return withheld.Hides(people.Yes) || (target.Denominator is not null && withheld.Hides([.. people.Everybody])) ? Shown.Nothing : Shown.FigureOnly;
    }

    private static MonitoredResult Marked(MonitoredResult row, Withheld withheld) => Marked(row, withheld, number => number.People is { } people
        ? withheld.Hides(people) || (number.Of is not null && withheld.Hides(number.Everybody))
        : MonitoredNumber.Smallest([row.Now, row.Before, .. row.Parts.SelectMany(part => new[] { part.Now, part.Before })]) is { } smallest && withheld.Hides(smallest));

    private static MonitoredResult Marked(MonitoredResult row, Withheld withheld, Func<MonitoredNumber, bool> hides) => row with
    {
        Now = Marked(row.Now, hides),
        Before = Marked(row.Before, hides),
        Entered = Marked(row.Entered, row.Row.Unit, withheld),
        EnteredBefore = Marked(row.EnteredBefore, row.Row.Unit, withheld),
        Parts =
        [
            .. row.Parts.Select(part => part with
            {
                Now = Marked(part.Now, hides),
                Before = Marked(part.Before, hides),
                Entered = Marked(part.Entered, part.Part.Unit ?? row.Row.Unit, withheld),
                EnteredBefore = Marked(part.EnteredBefore, part.Part.Unit ?? row.Row.Unit, withheld),
            }),
        ],
    };

    private static MonitoredNumber? Marked(MonitoredNumber? number, Func<MonitoredNumber, bool> hides) =>
        number is null ? null : number with { Shown = hides(number) ? Shown.Nothing : Shown.FigureOnly };

    // its source and unit remain
    private static PlanEntry? Marked(PlanEntry? entry, string? unit, Withheld withheld) =>
        entry is { Value: { } value } && TargetAnnex.IsOfPeople(unit) && withheld.Hides(value) ? entry with { Value = null } : entry;

    // a part of a row that is a part of its people says how many of them are left
    private static IEnumerable<AnnexTable> Parts(Report report) =>
        from row in report.Monitored
        let everybody = row.Now?.People ?? []
        from part in row.Parts
        let few = part.Now?.People ?? []
        where few.Count > 0 && Numbers(few).IsSubsetOf(Numbers(everybody))
        select SaidTable.Part(few, everybody);

    private static HashSet<long> Numbers(IEnumerable<PersonInForce> people) => [.. people.Select(person => person.PersonNo)];
}
