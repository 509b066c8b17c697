namespace Census.Web.Pages.Plans;

/// <summary>The line of filters above a page about plans: what is asked, the page it goes to, and the horizons to choose from (none: no choice).</summary>
public sealed record QuestionView(Asked Asked, string Action, IReadOnlyList<int> Horizons);
