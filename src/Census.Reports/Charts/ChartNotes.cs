using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports.Rendering;

namespace Census.Reports.Charts;

/// <summary>The lines below a chart: the notes of its report, the plan, and what only this chart has to say.</summary>
internal static class ChartNotes
{
    public static IReadOnlyList<Title> Of(Report report, params IEnumerable<Title> own)
    {
        var vietnamese = ReportNotes.About(report, Language.Vietnamese);
        var english = ReportNotes.About(report, Language.English);
        return [.. own, new Title("Nguồn: " + report.Plan.Title.Vietnamese + ".", "Source: " + report.Plan.Title.English + "."), .. vietnamese.Zip(english, Line)];
    }

    /// <summary>What is not drawn because its numbers are not published.</summary>
    public static Title Withheld(IEnumerable<Title> what)
    {
        var names = what.ToList();
        return new($"Không vẽ, vì có số nhỏ không công bố: {string.Join(", ", names.Select(name => name.Vietnamese))}.", $"Not drawn, as small numbers are not published: {string.Join(", ", names.Select(name => name.English))}.");
    }

    private static Title Line(string vietnamese, string english) => new(vietnamese + ".", english + ".");
}
