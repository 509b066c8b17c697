using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Core.Time;
using Census.Reports.Annexes;
using Census.Reports.Figures;
using Census.Reports.Forecasts;
using Census.Reports.Rendering;
using Census.Reports.Rosters;

namespace Census.Reports.Charts;

/// <summary>Makes the chart of the first target that counts heads from a baseline; null where the plan has none for the horizon, or nobody is counted.</summary>
internal static class HeadCountChart
{
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
        var pace = TargetPace.Of(shelf, report.Round, counted.Target);
        var projection = Project(report, counted, pace);
        var lines = PathLines.Of(counted.Target, counted.Reading, null)!.Points;
        var text = ChartWords.Both(language => Message(report, counted, language));
        return new PathChart(baseline, counted.Target.Horizon, goal.Value)
        {
            Actuals = actuals,
            Straight = [.. lines.Select(point => new PathPoint(point.Year, point.Linear))],
            Growth = [.. lines.Where(point => point.Growth is not null).Select(point => new PathPoint(point.Year, Fraction.Of(point.Growth!.Value)))],
            Projection = projection,
            Title = text,
            Source = ChartNotes.Of(report, [From(baseline), pace is null ? TooFew : Pace(pace)]),
            Alternative = ChartWords.Both(language => text.In(language) + ". " + Points(actuals, baseline, projection, counted.Target.Horizon, language)),
        };
    }

    // the latest one is the figure of the report itself
    private static IEnumerable<(DateOnly Round, IReadOnlyList<PersonInForce> People)> Rounds(Report report, RosterShelf shelf, TargetResult counted) =>
        shelf.Earlier(report.Round).Reverse().Select(roster => (roster.Round, FigureCount.Of(roster, counted.Reading).Population.Yes)).Append((report.Round, counted.Figure.Population.Yes));

    private static List<PathPoint> Actuals(Report report, RosterShelf shelf, TargetResult counted) =>
        [.. Rounds(report, shelf, counted).Select(round => new PathPoint(YearFraction.Of(round.Round), round.People.Count))];

    private static Projection? Project(Report report, TargetResult counted, Trend? pace)
    {
        var end = YearFraction.EndOf(counted.Target.Horizon);
        return pace is null || YearFraction.Of(report.Round) >= end ? null : new Projection(pace.Ahead(counted.Numerator, report.Round, end), Trend.Points);
    }

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

    private static Title TooFew { get; } = new(
        "Chưa đủ số liệu của ba năm nên không vẽ đường dự báo.", "Figures of fewer than three years: no projection is drawn.");

    private static Title Pace(Trend pace) => new(
        $"Tốc độ: {ForecastWords.Pace(pace, false, Language.Vietnamese)}, mỗi năm lấy kỳ cuối cùng.",
        $"Pace: {ForecastWords.Pace(pace, false, Language.English)}, the last of each year.");
}
