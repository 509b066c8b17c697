using Census.Core.Criteria;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports.Annexes;
using Census.Reports.Rendering;
using Census.Reports.Rosters;

namespace Census.Reports.Charts;

/// <summary>Makes the chart of degrees by field: the staff that the plan looks at, by the highest degree held; null where nobody is in force.</summary>
internal static class DegreeChart
{
    private const int Graduate = 3;

    public static StackedChart? Of(Report report, RosterShelf shelf, Withheld? withheld = null)
    {
        var staff = Staff(report, shelf);
        if (staff.Count == 0 || withheld?.Hides(staff) == true)
        {
            return null;
        }
        var fields = Fields(staff).ToLookup(field => withheld?.Hides(field.People) == true);
        var all = Bar(AllFields, staff, withheld);
        List<StackedBar> bars = [.. fields[false].Select(field => Bar(field.Label, field.People, withheld)), all];
        var parts = bars.Exists(bar => bar.Counts[^1] > 0) ? [.. ChartWords.DegreeGroups, Withheld] : ChartWords.DegreeGroups;
        List<Title> left = [.. fields[true].Select(field => field.Label)];
        return new StackedChart(parts, [.. bars.Select(bar => bar with { Counts = [.. bar.Counts.Take(parts.Count)] })])
        {
            Title = ChartWords.Both(language => Message(report, all, withheld, language)),
            Source = ChartNotes.Of(report, left.Count == 0 ? [Note] : [Note, ChartNotes.Withheld(left)]),
            Alternative = ChartWords.Both(language => Message(report, all, withheld, language) + ". " + string.Join(" ", bars.Select(bar => Sentence(bar, language)))),
        };
    }

    /// <summary>The fields with their groups of degrees and all of them together.</summary>
    public static IEnumerable<AnnexTable> Counted(Report report, RosterShelf shelf)
    {
        var staff = Staff(report, shelf);
        if (staff.Count > 0)
        {
            yield return SaidTable.Of([.. Fields(staff).Select(field => new SaidRow(AnnexRowKind.Item, Row(field.People))), new SaidRow(AnnexRowKind.GrandTotal, Row(staff))]);
        }
    }

    private static IReadOnlyList<IReadOnlyList<PersonInForce>> Row(IReadOnlyList<PersonInForce> people) => [people, .. Groups(people)];

    private static IEnumerable<(Title Label, IReadOnlyList<PersonInForce> People)> Fields(IReadOnlyList<PersonInForce> staff) =>
        staff.GroupBy(person => person.Facts.Field?.Field).OrderBy(group => group.Key ?? (Field)int.MaxValue)
            .Select(group => (ChartWords.Field(group.Key), (IReadOnlyList<PersonInForce>)[.. group]));

    private static IReadOnlyList<IReadOnlyList<PersonInForce>> Groups(IReadOnlyList<PersonInForce> people)
    {
        var groups = people.ToLookup(person => ChartWords.DegreeGroup(person.Facts.Degrees));
        return [.. ChartWords.DegreeGroups.Select((_, group) => (IReadOnlyList<PersonInForce>)[.. groups[group]])];
    }

    /// <summary>The people in force who are of the staff that the plan looks at; of whom no list says so they are left out.</summary>
    public static IReadOnlyList<PersonInForce> Staff(Report report, RosterShelf shelf) =>
        [.. shelf.At(report.Round).People.Where(person => report.Plan.Intellectual.Staff.Of(person.Facts, report.Round) == Truth.Yes)];

    private static Title AllFields { get; } = new("Tất cả lĩnh vực", "All fields");

    // what is hidden of a bar, as a sum: the whole of the bar is shown, so a reader has it anyway
    private static Title Withheld { get; } = new("Không công bố (số nhỏ)", "Not published (small)");

    private static Title Note { get; } = new(
        "Mỗi người tính một lần, theo trình độ cao nhất; gồm cán bộ, công chức, viên chức theo diện tính của kế hoạch. Tỷ lệ làm tròn nên tổng có thể khác 100%.",
        "Everybody once, by the highest degree held; staff of the categories that the plan looks at. Shares are rounded and may not add up to 100%.");

    // the groups, and behind them what is not shown of them
    private static StackedBar Bar(Title label, IReadOnlyList<PersonInForce> people, Withheld? withheld)
    {
        var counts = Groups(people).Select(group => withheld?.Hides(group) == true ? 0 : (long)group.Count).ToList();
        return new StackedBar(label, [.. counts, people.Count - counts.Sum()]);
    }

    private static string Message(Report report, StackedBar all, Withheld? withheld, Language language)
    {
        if (withheld is not null)
        {
            return language == Language.English
                ? $"Degrees of {PrintedNumbers.Of(all.Total, language)} staff by field"
                : $"Trình độ của {PrintedNumbers.Of(all.Total, language)} {report.Plan.Intellectual.Staff.Vietnamese()} theo lĩnh vực";
        }
        var graduates = all.Counts.Take(Graduate + 1).Sum();
        var beyond = all.Counts.Take(Graduate).Sum();
        return language == Language.English
            ? $"{ChartWords.Share(graduates, all.Total, language)} of {PrintedNumbers.Of(all.Total, language)} staff have a bachelor's degree or higher, {ChartWords.Share(beyond, all.Total, language)} a postgraduate one"
            : $"{ChartWords.Share(graduates, all.Total, language)} trong {PrintedNumbers.Of(all.Total, language)} {report.Plan.Intellectual.Staff.Vietnamese()} có trình độ từ đại học trở lên, trong đó sau đại học {ChartWords.Share(beyond, all.Total, language)}";
    }

    private static string Sentence(StackedBar bar, Language language)
    {
        var parts = bar.Counts.Select((count, part) => (count, part)).Where(of => of.count > 0)
            .Select(of => $"{(of.part < ChartWords.DegreeGroups.Count ? ChartWords.DegreeGroups[of.part] : Withheld).In(language).ToLowerInvariant()} {PrintedNumbers.Of(of.count, language)} ({ChartWords.Share(of.count, bar.Total, language)})");
        return $"{bar.Label.In(language)}, {PrintedNumbers.Of(bar.Total, language)}: {string.Join(", ", parts)}.";
    }
}
