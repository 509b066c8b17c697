using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Core.Time;
using Census.Reports.Rendering;

namespace Census.Reports.Charts.Office;

/// <summary>
/// The table that a native chart of Office is drawn from: column A holds the names (or, of a chart over years, the years), the columns
/// after it a series each, the columns after those what is only to be read. Row 1 holds the heads. Both the chart's ranges and the
/// embedded workbook come from here, so they cannot differ.
/// </summary>
public sealed record OfficeSheet(string Corner, IReadOnlyList<string> Names, IReadOnlyList<OfficeSeries> Series)
{
    private const string People = "#,##0";

    // men lie to the left of the axis as negative numbers and are read without the sign
    private const string BothWays = "#,##0;#,##0";
    private const string Share = "0.00";

    /// <summary>The years in column A as numbers, where the chart is over years.</summary>
    public IReadOnlyList<decimal>? Years { get; init; }

    /// <summary>Columns beside those of the chart.</summary>
    public IReadOnlyList<OfficeSeries> Beside { get; init; } = [];

    /// <summary>The table of a chart; null of a matrix, for which Office has no chart.</summary>
    public static OfficeSheet? Of(Chart chart, Language language) => chart switch
    {
        BulletChart bullets => Of(bullets, language),
        StackedChart stacked => Of(stacked, language),
        PathChart path => Of(path, language),
        PyramidChart pyramid => Of(pyramid, language),
        ChangeChart change => Of(change, language),
        _ => null,
    };

    // counts stand beside shares only as a part of what is asked for: then one scale fits all
    private static OfficeSheet Of(BulletChart chart, Language language) => new(
        Say("Chỉ tiêu", "Target", language),
        [.. chart.Bars.Select(bar => $"{bar.Code} {bar.Label.In(language)} ({Reached(bar, language)} / {bar.Asked.In(language)})")],
        [
            new(Say("Thực hiện (%)", "Actual (%)", language), Share, [.. chart.Bars.Select(bar => bar.Actual is { } actual ? OnOneScale(bar, actual) : null)]),
            new(Say("Mục tiêu (%)", "Target (%)", language), Share, [.. chart.Bars.Select(bar => OnOneScale(bar, bar.Goal.Target))]),
        ])
    {
        Beside =
        [
            new(Say("Thực hiện", "Actual", language), "#,##0.######", [.. chart.Bars.Select(bar => bar.Actual is { } actual ? ReportNumbers.Decimals(actual, 6, bar.Goal) : (decimal?)null)]),
            new(Say("Mục tiêu", "Target", language), "#,##0.######", [.. chart.Bars.Select(bar => (decimal?)bar.Goal.Value)]),
            new(Say("Còn thiếu (người)", "People missing", language), People, [.. chart.Bars.Select(bar => (decimal?)bar.Gap)]),
        ],
    };

    private static OfficeSheet Of(StackedChart chart, Language language) => new(
        Say("Lĩnh vực", "Field", language),
        [.. chart.Bars.Select(bar => $"{bar.Label.In(language)} ({PrintedNumbers.Of(bar.Total, language)})")],
        [.. chart.Parts.Select((part, i) => new OfficeSeries(part.In(language), People, [.. chart.Bars.Select(bar => (decimal?)bar.Counts[i])]))]);

    private static OfficeSheet Of(PathChart chart, Language language)
    {
        var moments = chart.Straight.Concat(chart.Actuals).Select(point => point.At).Distinct().Order().ToList();
        IReadOnlyList<decimal?> At(IEnumerable<PathPoint> points, int decimals)
        {
            var known = points.DistinctBy(point => point.At).ToDictionary(point => point.At, point => point.Number);
            return [.. moments.Select(moment => known.TryGetValue(moment, out var number) ? number.Rounded(decimals) : (decimal?)null)];
        }
        var series = new List<OfficeSeries>
        {
            new(Say("Thực hiện", "Counted", language), People, At(chart.Actuals, 0)),
            new(Say("Lộ trình tăng đều số người", "Straight path", language), People, At(chart.Straight, 1)),
            new(Say("Lộ trình tăng đều tỷ lệ", "Constant growth", language), People, At(chart.Growth, 1)),
        };
        if (chart.Projection is { } projection)
        {
            series.Add(new(Say("Dự báo", "Projection", language), People, At([chart.Actuals[^1], new PathPoint(chart.Horizon, projection.Number)], 0)));
        }
        return new OfficeSheet(Say("Năm", "Year", language), [.. moments.Select(moment => PrintedNumbers.Of(moment.Rounded(2), language))], series) { Years = [.. moments.Select(moment => moment.Rounded(4))] };
    }

    private static OfficeSheet Of(PyramidChart chart, Language language) => new(
        Say("Tuổi", "Age", language),
        [.. chart.Bands.Select(band => band.Label.In(language) + Retiring(chart.Retirement, band, language))],
        [
            new(Say("Nam", "Men", language), BothWays, [.. chart.Bands.Select(band => (decimal?)-band.Men)]),
            new(Say("Nữ", "Women", language), BothWays, [.. chart.Bands.Select(band => (decimal?)band.Women)]),
        ]);

    private static OfficeSheet Of(ChangeChart chart, Language language)
    {
        var lines = chart.Panels.SelectMany(panel => panel.Lines.Select(line => (Panel: panel, Line: line))).ToList();
        return new OfficeSheet(
            Say("Tỷ lệ", "Share", language),
            [.. lines.Select(of => $"{of.Line.Code} {of.Line.Label.In(language)}: {of.Panel.Title.In(language)}")],
            [
                new(ChartWords.Day(chart.Before) + " (%)", Share, [.. lines.Select(of => of.Line.Before?.Rounded(6))]),
                new(ChartWords.Day(chart.Now) + " (%)", Share, [.. lines.Select(of => (decimal?)of.Line.Now.Rounded(6))]),
            ])
        {
            Beside = [new(Say("Thay đổi (điểm phần trăm)", "Change (percentage points)", language), "+0.00;-0.00;0.00", [.. lines.Select(of => of.Line.Change?.Rounded(6))])],
        };
    }

    // Office draws no line across a part of the bars: the ages of retirement are told at their bands
    private static string Retiring(RetirementAge? ages, AgeBand band, Language language)
    {
        bool Holds(int months) => (band.From ?? 0) * 12 <= months && (band.To is not { } to || months < (to + 1) * 12);
        var men = ages is { MenMonths: var m } && Holds(m) ? Say("nam ", "men ", language) + ChartWords.Retirement(m, language) : null;
        var women = ages is { WomenMonths: var w } && Holds(w) ? Say("nữ ", "women ", language) + ChartWords.Retirement(w, language) : null;
        return (men ?? women) is null ? "" : " (" + string.Join("; ", new[] { men, women }.OfType<string>()) + ")";
    }

    private static string Reached(Bullet bar, Language language) => bar.Actual is null ? "-" : bar.Shown.In(language);

    private static decimal? OnOneScale(Bullet bar, Fraction number) => bar.Unit == TargetUnit.Percent
        ? ReportNumbers.Decimals(number, 6, bar.Goal)
        : bar.Goal.Value > 0 ? (100 * number / bar.Goal.Target).Rounded(6) : null;

    private static string Say(string vietnamese, string english, Language language) => language == Language.English ? english : vietnamese;
}

/// <summary>One column of numbers: its head, the number format of Office, and a value for each name, null where there is none.</summary>
public sealed record OfficeSeries(string Name, string Format, IReadOnlyList<decimal?> Values);
