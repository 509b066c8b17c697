using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports.Annexes;
using Census.Reports.Figures;
using Census.Reports.Rendering;
using Census.Reports.Rosters;

namespace Census.Reports.Charts;

/// <summary>
/// Makes the chart of the change since the latest earlier round: the shares of the report and, counted in the same way, those of that
/// round. Null where there is no earlier round or no share.
/// </summary>
internal static class SlopeChart
{
    public static ChangeChart? Of(Report report, RosterShelf shelf, Withheld? withheld = null)
    {
        if (Earlier(report, shelf) is not { } before)
        {
            return null;
        }
        var panels = Shares(report, shelf, before)
            .Where(share => share.Now.Shown != Figures.Shown.Nothing && !(withheld is not null && withheld.Hides(share.Before.Figure.Population.Yes, [.. share.Before.Figure.Population.Everybody])))
            .GroupBy(share => share.Now.Target.Measure)
            .Select(measure => new ChangePanel(WithoutField(measure.First().Now.Target), [.. measure.Select(share => Line(share.Now, share.Before))]))
            .ToList();
        return panels.Count == 0 ? null : Of(report, before, panels);
    }

    /// <summary>The shares of the earlier round.</summary>
    public static IEnumerable<AnnexTable> Counted(Report report, RosterShelf shelf) => Earlier(report, shelf) is { } before
        ? Shares(report, shelf, before).Select(share => SaidTable.Part(share.Before.Figure.Population.Yes, [.. share.Before.Figure.Population.Everybody]))
        : [];

    private static DateOnly? Earlier(Report report, RosterShelf shelf) => shelf.Earlier(report.Round).FirstOrDefault()?.Round;

    private static IEnumerable<(TargetResult Now, TargetResult Before)> Shares(Report report, RosterShelf shelf, DateOnly before)
    {
        var judge = new TargetJudge(report.Plan, shelf, before);
        return report.Targets.Where(result => result is { Target.Kind: TargetKind.Ratio, Actual: not null }).Select(now => (now, judge.Judge(now.Target)));
    }

    private static ChangeChart Of(Report report, DateOnly before, List<ChangePanel> panels) => new(before, report.Round, panels)
    {
        Title = ChartWords.Both(language => Message(before, panels, language)),
        Source = ChartNotes.Of(report, new Title("Thay đổi của tỷ lệ tính bằng điểm phần trăm; mỗi nhóm một thang riêng. Nét đứt: giảm.", "Changes of shares are in percentage points; each group has its own scale. Broken lines: fallen.")),
        Alternative = ChartWords.Both(language => Message(before, panels, language) + ". "
            + string.Join(" ", panels.SelectMany(panel => panel.Lines.Select(line => Sentence(panel, line, language))))),
    };

    private static ChangeLine Line(TargetResult now, TargetResult before) =>
        new(now.Target.Code, now.Target.Field is { } field ? ChartWords.Field(field) : now.Target.Title, before.Actual, now.Actual!)
        {
            ShownBefore = Shown(before),
            ShownNow = Shown(now),
        };

    private static Title Shown(TargetResult result) => ChartWords.Both(language => result.Actual is { } actual
        ? PrintedNumbers.Of(ReportNumbers.Decimals(actual, 2, result.Reading.Goal), language) + "%"
        : "-");

    // "Nông nghiệp: công chức, …" is what the field's line says, and then what all lines of the panel say
    private static Title WithoutField(Target target) => target.Field is null
        ? target.Title
        : new Title(Upper(target.Title.Vietnamese[(target.Title.Vietnamese.IndexOf(": ", StringComparison.Ordinal) is var i and >= 0 ? i + 2 : 0)..]), Upper(target.Title.English[(target.Title.English.IndexOf(": ", StringComparison.Ordinal) is var j and >= 0 ? j + 2 : 0)..]));

    private static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Message(DateOnly before, List<ChangePanel> panels, Language language)
    {
        var lines = panels.SelectMany(panel => panel.Lines).Where(line => line.Change is not null).ToList();
        var (up, down) = (lines.Count(line => line.Change! > 0), lines.Count(line => line.Change! < 0));
        var most = lines.Where(line => line.Change! > 0).MaxBy(line => line.Change);
        if (language == Language.English)
        {
            var top = most is null ? "" : $"; most: {most.Code} {most.Label.English} ({ChartWords.Signed(most.Change!, 2, language)} points)";
            return FormattableString.Invariant($"Since {ChartWords.Day(before)} {up} of {lines.Count} shares have risen, {down} have fallen{top}");
        }
        var highest = most is null ? "" : $"; tăng nhiều nhất: {most.Code} {most.Label.Vietnamese} ({ChartWords.Signed(most.Change!, 2, language)} điểm phần trăm)";
        return FormattableString.Invariant($"So với {ChartWords.Day(before)}: {up}/{lines.Count} tỷ lệ tăng, {down} tỷ lệ giảm{highest}");
    }

    private static string Sentence(ChangePanel panel, ChangeLine line, Language language)
    {
        var change = line.Change is { } moved ? $" ({ChartWords.Signed(moved, 2, language)} {(language == Language.English ? "points" : "điểm phần trăm")})" : "";
        return $"{line.Code} {line.Label.In(language)}, {panel.Title.In(language).ToLowerInvariant()}: {line.ShownBefore.In(language)} → {line.ShownNow.In(language)}{change}.";
    }
}
