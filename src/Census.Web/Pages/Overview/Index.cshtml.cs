using Census.Core.Numbers;
using Census.Reports;
using Census.Reports.Figures;
using Census.Reports.Overviews;
using Census.Reports.Rosters;
using Census.Web.Figures;
using Census.Web.Starting;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using RoundOverview = Census.Reports.Overviews.Overview;

namespace Census.Web.Pages.Overview;

/// <summary>A round at a glance: people, who has sent, today's work, degrees, fields, every target. Every figure leads to the people behind it.</summary>
public sealed class IndexModel(Visitor visitor, ShownFigures figures, TimeProvider clock) : FiguresPage(visitor, figures)
{
    /// <summary>Whether everything shown is made up.</summary>
    public bool IsSample => Visitor.Database.Read(SampleData.IsIn);

    public bool IsEmpty => Choices.Rounds.Count == 0;

    public RoundOverview Found { get; private set; } = null!;

    public PeopleNumbers Numbers { get; private set; } = null!;

    /// <summary>The same people's numbers in the earlier round; null where there is none.</summary>
    public PeopleNumbers? Before { get; private set; }

    public int OpenQuestions { get; private set; }

    public Report Report => Found.Report;

    /// <summary>Whether filters other than the unit are set: targets do not follow them.</summary>
    public bool IsFiltered => !View.Query.IsOnlyOfUnit;

    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>Duties not yet done that have a day, the earliest first.</summary>
    public IEnumerable<DutyResult> Due => Report.Duties.Where(duty => duty is { Done: null, Duty.Due: not null }).OrderBy(duty => duty.Duty.Due);

    public IActionResult OnGet()
    {
        if (IsEmpty || IsRefused)
        {
            return Page();
        }
        var (plan, round, unit, horizon) = (View.Plan!, Choices.Round, View.Query.UnitNo, View.Horizon);
        var overview = Figures.Of(Visitor, Choices.At, (plan, round, unit, horizon), (r, ledger) => RoundOverview.Run(r, new OverviewRequest(plan, round, ledger) { UnitNo = unit, Horizon = horizon }));
        if (overview.Value is not { } found)
        {
            return NotFound();
        }
        Found = found;
        Numbers = NumbersOf(round);
        Before = found.Before is { } before ? NumbersOf(before.Report.Round) : null;
        OpenQuestions = Figures.Of(Visitor, Choices.At, (nameof(OpenQuestions), round), (r, ledger) => new Counted(Census.Import.Review.OpenQuestions.Count(r, round, ledgerNo: ledger))).Number;
        return Page();
    }

    /// <summary>How much of a hundred a part is, to a tenth; 0 of nobody.</summary>
    public static decimal Share(long part, long all) => new Ratio(part, all).Percent?.Rounded(1) ?? 0;

    private PeopleNumbers NumbersOf(DateOnly round)
    {
        var query = View.Query;
        return Figures.Of(Visitor, Choices.At, (nameof(PeopleNumbers), round, query), (r, ledger) => PeopleNumbers.Of(RoundPeople.Of(r, round, ledger).Asked(query)));
    }

    private sealed record Counted(int Number);
}
