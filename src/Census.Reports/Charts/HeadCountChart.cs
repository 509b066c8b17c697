using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Core.Time;
using Census.Reports.Annexes;
using Census.Reports.Figures;
using Census.Reports.Rendering;
using Census.Reports.Rosters;

namespace Census.Reports.Charts;

/// <summary>Makes the chart of the first target that counts heads from a baseline; null where the plan has none for the horizon, or nobody is counted.</summary>
internal static class HeadCountChart
{
    // as of the status "at risk": two rounds show no pace
    private const int RoundsOfPace = 3;

    public static PathChart? Of(Report report, RosterShelf shelf, Withheld? withheld = null) =>
        Counted(report) is { Figure.HasNobody: false, Target.Baseline: { } baseline } counted && !(withheld is not null && Rounds(report, shelf, counted).Any(round => withheld.Hides(round.People)))
            ? Of(report, shelf, counted, baseline)
            : null;

    /// <summary>The people of each round.</summary>
    public static IEnumerable<AnnexTable> Counted(Report report, RosterShelf shelf) =>
        Counted(report) is { } counted ? Rounds(report, shelf, counted).Select(round => SaidTable.Of([round.People])) : [];

    /// <summary>The target whose path is drawn.</summary>
    public static TargetResult? Counted(Report report) => report.Targets.FirstOrDefault(result =>
        result.Target is { Kind: TargetKind.Stock, Baseline: { } baseline } && baseline.Year < result.Target.Horizon);

    private static PathChart Of(Report report, RosterShelf shelf, TargetResult counted, Baseline baseline)
    {
        var goal = counted.Reading.Goal;
        var actuals = Actuals(report, shelf, counted);
        var projection = Project(actuals, counted.Target.Horizon);
        var years = Enumerable.Range(baseline.Year, counted.Target.Horizon - baseline.Year + 1).ToList();
        var text = ChartWords.Both(language => Message(report, counted, language));
        return new PathChart(baseline, counted.Target.Horizon, goal.Value)
        {
            Actuals = actuals,
            Straight = [.. years.Select(year => new PathPoint(year, Between(Fraction.Of(baseline.Value), goal.Target, new Fraction(year - baseline.Year, years.Count - 1))))],
            Growth = [.. years.Select(year => new PathPoint(year, Fraction.Of(Grown(baseline.Value, goal.Value, year - baseline.Year, years.Count - 1))))],
            Projection = projection,
            Title = text,
            Source = ChartNotes.Of(report, [From(baseline), .. projection is null ? [TooFew] : new[] { Pace(projection) }]),
            Alternative = ChartWords.Both(language => text.In(language) + ". " + Points(actuals, baseline, projection, counted.Target.Horizon, language)),
        };
    }

    // the latest one is the figure of the report itself
    private static IEnumerable<(DateOnly Round, IReadOnlyList<PersonInForce> People)> Rounds(Report report, RosterShelf shelf, TargetResult counted) =>
        shelf.Backward(report.Round.AddDays(-1)).Reverse().Select(roster => (roster.Round, FigureCount.Of(roster, counted.Reading).Population.Yes)).Append((report.Round, counted.Figure.Population.Yes));

    private static List<PathPoint> Actuals(Report report, RosterShelf shelf, TargetResult counted) =>
        [.. Rounds(report, shelf, counted).Select(round => new PathPoint(YearFraction.Of(round.Round), round.People.Count))];

    private static Projection? Project(List<PathPoint> actuals, int horizon)
    {
        if (actuals.Count < RoundsOfPace || actuals[^1].At >= YearFraction.EndOf(horizon))
        {
            return null;
        }
        var (first, last) = (actuals[^RoundsOfPace], actuals[^1]);
        var pace = (last.Number - first.Number) / (last.At - first.At);
        return new Projection(last.Number + (pace * (YearFraction.EndOf(horizon) - last.At)), RoundsOfPace);
    }

    private static Fraction Between(Fraction from, Fraction to, Fraction part) => from + ((to - from) * part);

    private static decimal Grown(decimal from, decimal to, int years, int all) => years == all
        ? to
        : from <= 0 || to <= 0 ? from : Math.Round((decimal)((double)from * Math.Pow((double)(to / from), (double)years / all)), 1, MidpointRounding.AwayFromZero);

    private static string Message(Report report, TargetResult counted, Language language)
    {
        var (now, goal) = (PrintedNumbers.Of(counted.Numerator, language), PrintedNumbers.Of(counted.Reading.Goal.Value, language));
        var gap = counted.GapPeople is { } missing ? PrintedNumbers.Of(missing, language) : "-";
        var what = $"{counted.Target.Title.In(language)} {(language == Language.English ? "as of" : "đến")} {ChartWords.Day(report.Round)}";
        var year = ChartWords.Year(report.Horizon);
        return (language, counted.Met) switch
        {
            (Language.English, true) => $"{what}: {now}, the {goal} of {year} are reached",
            (Language.English, _) => $"{what}: {now}, {gap} fewer than the {goal} of {year}",
            (_, true) => $"{what}: {now} người, đã đạt mục tiêu {goal} người của năm {year}",
            _ => $"{what}: {now} người, còn thiếu {gap} người so với mục tiêu {goal} người của năm {year}",
        };
    }

    private static string Points(List<PathPoint> actuals, Baseline baseline, Projection? projection, int horizon, Language language)
    {
        var english = language == Language.English;
        var counted = string.Join("; ", actuals.Select(point => $"{PrintedNumbers.Of(point.At.Rounded(2), language).Replace(".", "", StringComparison.Ordinal)}: {PrintedNumbers.Of(point.Number.Rounded(0), language)}"));
        var from = $"{ChartWords.Year(baseline.Year)}: {PrintedNumbers.Of(baseline.Value, language)}";
        var end = projection is null ? "" : english
            ? $" At this pace: {PrintedNumbers.Of(projection.Number.Rounded(0), language)} in {ChartWords.Year(horizon)}."
            : $" Theo tốc độ này, năm {ChartWords.Year(horizon)}: {PrintedNumbers.Of(projection.Number.Rounded(0), language)} người.";
        return english ? $"Baseline {from}. Counted: {counted}.{end}" : $"Số gốc {from}. Thực hiện: {counted}.{end}";
    }

    private static Title From(Baseline baseline) => new(
        $"Số gốc năm {ChartWords.Year(baseline.Year)}: {baseline.Source}" + (baseline.DefinitionConfirmed ? "." : "; tiêu chí thống kê của số gốc chưa được xác nhận."),
        $"Baseline of {ChartWords.Year(baseline.Year)}: {baseline.Source}" + (baseline.DefinitionConfirmed ? "." : "; its definition is not confirmed."));

    private static Title TooFew { get; } = new("Chưa đủ ba kỳ số liệu nên không vẽ đường dự báo.", "Fewer than three rounds: no projection is drawn.");

    private static Title Pace(Projection projection) => new(
        FormattableString.Invariant($"Dự báo: giữ nguyên tốc độ bình quân của {projection.Rounds} kỳ gần nhất."),
        FormattableString.Invariant($"Projection: the average pace of the last {projection.Rounds} rounds goes on."));
}
