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

    private static Title Line(string vietnamese, string english) => new(vietnamese + ".", english + ".");
}
