using Census.Reports;
using Census.Reports.Annexes;
using Census.Reports.Charts;
using Census.Reports.Documents;
using Census.Web.Figures;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Census.Web.Pages.Reports;

/// <summary>Choosing a document: what, of which plan, round and unit, in which form; then looking at it or taking it out in any of its formats.</summary>
public sealed class IndexModel(Visitor visitor, ShownFigures figures) : FiguresPage(visitor, figures)
{
    public bool IsEmpty => Choices.Rounds.Count == 0;

    public ReportQuestion Question { get; private set; } = null!;

    public IReadOnlyList<int> Horizons { get; private set; } = [];

    /// <summary>Codes and titles of the annexes of this plan and round.</summary>
    public IReadOnlyList<(string Code, string Title)> Annexes { get; private set; } = [];

    /// <summary>Whether files that only a browser on the machine can make can be made.</summary>
    public static bool HasBrowser => InstalledBrowser.Find() is not null;

    public IActionResult OnGet()
    {
        if (IsEmpty)
        {
            return Page();
        }
        Question = ReportQuestion.Of(Choices, Part);
        if (Visitor.Database.Read(r => PlanShelf.Find(r, View.Plan!, Choices.At.LedgerNo)).Value is not { } plan)
        {
            return NotFound();
        }
        Horizons = [.. plan.Horizons.Select(horizon => horizon.Year)];
        if (View.Horizon is { } year && !Horizons.Contains(year))
        {
            return NotFound();
        }
        if (Question.What == "annex")
        {
            Annexes = Figures.Of(Visitor, Choices.At, ("annexes", View.Plan, View.Round, View.Horizon, Choices.Unit), (r, ledger) => AnnexesOf(YearlyReview.Run(r, Question.Request with { LedgerNo = ledger }, Tables.All)));
        }
        return Page();
    }

    private static IReadOnlyList<(string, string)> AnnexesOf(Answer<YearlyReview> review) => [.. (review.Value?.Annexes ?? []).Select(annex => (annex.Code, annex.Title.Vietnamese))];
}
