using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports.Figures;
using Census.Reports.Rendering;

namespace Census.Reports.Charts;

/// <summary>Makes the chart of targets against actual out of a report; null where its plan has no target for the horizon.</summary>
internal static class TargetChart
{
    public static BulletChart? Of(Report report)
    {
        var (shown, withheld) = (report.Targets.Where(IsShown).ToList(), report.Targets.Where(result => !IsShown(result)).ToList());
        return shown.Count == 0 ? null : new BulletChart([.. shown.Select(Bar)])
        {
            Title = ChartWords.Both(language => Message(report, shown, language)),
            Source = ChartNotes.Of(report, withheld.Count == 0 ? [] : [ChartNotes.Withheld(withheld.Select(result => new Title(result.Target.Code, result.Target.Code)))]),
            Alternative = ChartWords.Both(language => Message(report, shown, language) + ". " + string.Join(" ", shown.Select(result => Sentence(result, language)))),
        };
    }

    private static bool IsShown(TargetResult result) => result.Shown != Shown.Nothing;

    private static Bullet Bar(TargetResult result) => new(result.Target.Code, result.Target.Title, result.Target.Unit, result.Reading.Goal)
    {
        Actual = result.Actual,
        Path = result.Path,
        Status = result.Status,
        Met = result.Met,
        Gap = result.Status == TargetStatus.None ? null : result.GapPeople,
        Shown = ChartWords.Both(language => PrintedNumbers.Actual(result, language)),
        Asked = ChartWords.Both(language => PrintedNumbers.Goal(result.Reading.Goal, result.Target.Unit, language)),
        Words = ChartWords.Both(language => VerdictWords.Of(result, language)),
    };

    private static string Message(Report report, List<TargetResult> targets, Language language)
    {
        var (all, met) = (targets.Count, targets.Count(IsMet));
        var open = targets.Count(result => result.Status is TargetStatus.InsufficientData or TargetStatus.None);
        var text = language == Language.English
            ? FormattableString.Invariant($"{met} of {all} targets for {report.Horizon} are met as of {ChartWords.Day(report.Round)}, {all - met - open} are not")
            : FormattableString.Invariant($"Đến {ChartWords.Day(report.Round)}: {met}/{all} chỉ tiêu năm {report.Horizon} đã đạt, {all - met - open} chỉ tiêu chưa đạt");
        var rest = language == Language.English ? FormattableString.Invariant($", {open} cannot be judged") : FormattableString.Invariant($", {open} chỉ tiêu chưa đánh giá được");
        return text + (open == 0 ? "" : rest);
    }

    private static bool IsMet(TargetResult result) => result.Status is TargetStatus.Met or TargetStatus.Exceeded;

    private static string Sentence(TargetResult result, Language language)
    {
        var of = result.Denominator is { } denominator ? $" ({PrintedNumbers.Of(result.Numerator, language)}/{PrintedNumbers.Of(denominator, language)})" : "";
        var asked = PrintedNumbers.Goal(result.Reading.Goal, result.Target.Unit, language);
        var missing = result is { GapPeople: > 0 and var gap, Status: not TargetStatus.None }
            ? language == Language.English ? $", {PrintedNumbers.Of(gap, language)} people missing" : $", thiếu {PrintedNumbers.Of(gap, language)} người"
            : "";
        var (goal, words) = (language == Language.English ? "target" : "mục tiêu", VerdictWords.Of(result, language));
        return $"{result.Target.Code} {result.Target.Title.In(language)}: {PrintedNumbers.Actual(result, language)}{of}, {goal} {asked}{missing} – {words}.";
    }
}
