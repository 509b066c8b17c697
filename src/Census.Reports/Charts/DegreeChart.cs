using Census.Core.Criteria;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports.Rendering;
using Census.Reports.Rosters;

namespace Census.Reports.Charts;

/// <summary>Makes the chart of degrees by field: the staff that the plan looks at, by the highest degree held; null where nobody is in force.</summary>
internal static class DegreeChart
{
    private const int Graduate = 3;

    public static StackedChart? Of(Report report, RosterShelf shelf)
    {
        var staff = Staff(report, shelf);
        if (staff.Count == 0)
        {
            return null;
        }
        var bars = staff.GroupBy(person => person.Facts.Field?.Field).OrderBy(group => group.Key ?? (Field)int.MaxValue)
            .Select(group => Bar(ChartWords.Field(group.Key), group)).ToList();
        var all = Bar(new Title("Tất cả lĩnh vực", "All fields"), staff);
        return new StackedChart(ChartWords.DegreeGroups, [.. bars, all])
        {
            Title = ChartWords.Both(language => Message(report, all, language)),
            Source = ChartNotes.Of(report, Counted),
            Alternative = ChartWords.Both(language => Message(report, all, language) + ". " + string.Join(" ", bars.Append(all).Select(bar => Sentence(bar, language)))),
        };
    }

    /// <summary>The people in force who are of the staff that the plan looks at; of whom no list says so they are left out.</summary>
    public static IReadOnlyList<PersonInForce> Staff(Report report, RosterShelf shelf) =>
        [.. shelf.At(report.Round).People.Where(person => report.Plan.Intellectual.Staff.Of(person.Facts, report.Round) == Truth.Yes)];

    private static Title Counted { get; } = new(
        "Mỗi người tính một lần, theo trình độ cao nhất; gồm cán bộ, công chức, viên chức theo diện tính của kế hoạch. Tỷ lệ làm tròn nên tổng có thể khác 100%.",
        "Everybody once, by the highest degree held; staff of the categories that the plan looks at. Shares are rounded and may not add up to 100%.");

    private static StackedBar Bar(Title label, IEnumerable<PersonInForce> people)
    {
        var counts = new long[ChartWords.DegreeGroups.Count];
        foreach (var person in people)
        {
            counts[ChartWords.DegreeGroup(person.Facts.Degrees)]++;
        }
        return new StackedBar(label, counts);
    }

    private static string Message(Report report, StackedBar all, Language language)
    {
        var graduates = all.Counts.Take(Graduate + 1).Sum();
        var beyond = all.Counts.Take(Graduate).Sum();
        return language == Language.English
            ? $"{ChartWords.Share(graduates, all.Total, language)} of {PrintedNumbers.Of(all.Total, language)} staff have a bachelor's degree or higher, {ChartWords.Share(beyond, all.Total, language)} a postgraduate one"
            : $"{ChartWords.Share(graduates, all.Total, language)} trong {PrintedNumbers.Of(all.Total, language)} {report.Plan.Intellectual.Staff.Vietnamese()} có trình độ từ đại học trở lên, trong đó sau đại học {ChartWords.Share(beyond, all.Total, language)}";
    }

    private static string Sentence(StackedBar bar, Language language)
    {
        var parts = bar.Counts.Select((count, part) => (count, part)).Where(of => of.count > 0)
            .Select(of => $"{ChartWords.DegreeGroups[of.part].In(language).ToLowerInvariant()} {PrintedNumbers.Of(of.count, language)} ({ChartWords.Share(of.count, bar.Total, language)})");
        return $"{bar.Label.In(language)}, {PrintedNumbers.Of(bar.Total, language)}: {string.Join(", ", parts)}.";
    }
}
