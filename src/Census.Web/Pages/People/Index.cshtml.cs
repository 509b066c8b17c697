using System.Globalization;
using Census.Core.Rights;
using Census.Reports.Rosters;
using Census.Web.Figures;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Census.Web.Pages.People;

/// <summary>The people of a round by name: searched without accents, filtered as the overview is, in Vietnamese order.</summary>
public sealed class IndexModel(Visitor visitor, ShownFigures figures) : FiguresPage(visitor, figures)
{
    public string? Name => Part("name");

    public bool IsEmpty => Choices.Rounds.Count == 0;

    public ListedPeople Found { get; private set; } = new(0, []);

    public PageOfList Paging { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (IsEmpty || IsRefused)
        {
            return Page();
        }
        if (View.Query.Asks != Sensitive.None)
        {
            Visitor.Note("view-sensitive", "people " + string.Join(' ', PeopleQueryText.Parts(View.Query).Select(part => $"{part.Name}={part.Value}")));
        }
        var (number, round) = (PageOfList.NumberOf(Part("p")), Choices.Round);
        var size = new PageOfList(1, 0).Size;
        Found = Find(round, (number - 1) * size, size);
        Paging = new PageOfList(number, Found.Count) { Address = Address };
        if (Paging.Shown != number)
        {
            Found = Find(round, Paging.Skip, size);
        }
        return Page();
    }

    private ListedPeople Find(DateOnly round, int skip, int take)
    {
        Figures.Ready(Visitor, Choices.At, (nameof(PeopleList), round), (r, ledger) => PeopleList.Find(r, round, ledger, PeopleQuery.Everybody, take: 0));
        return Visitor.Database.Read(r => PeopleList.Find(r, round, Choices.At.LedgerNo, View.Query, Name, skip, take));
    }

    private string Address(int page) => ViewAddress.Address(
        "/people",
        [("name", Name), ("round", ViewAddress.Iso(View.Round)), .. PeopleQueryText.Parts(View.Query), ("p", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null)]);
}
