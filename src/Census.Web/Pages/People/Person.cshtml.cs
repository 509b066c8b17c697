using Census.Core.People;
using Census.Core.Rights;
using Census.Core.Text;
using Census.Core.Time;
using Census.Import.Review;
using Census.Reports.Rosters;
using Census.Web.Figures;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.People;

/// <summary>
/// A person over time: the names and numbers by which lists know him or her, the facts of one round, and every row that speaks of the person,
/// down to the file. Numbers of identity are shown in full on the one answer for which a reason was given.
/// </summary>
public sealed class PersonModel(Visitor visitor, Words words, ShownFigures figures) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long No { get; set; }

    public PersonHistory History { get; private set; } = null!;

    /// <summary>The round whose facts are shown: the one asked for, else the latest that names the person.</summary>
    public DateOnly Round { get; private set; }

    /// <summary>The rounds that name the person, and the one asked for; the latest first.</summary>
    public IReadOnlyList<DateOnly> Rounds { get; private set; } = [];

    public ShownAt At { get; private set; } = null!;

    /// <summary>Null when no list of the round counts the person at a unit of the visitor.</summary>
    public StaffFacts? Facts { get; private set; }

    public string? Unit { get; private set; }

    public long? UnitNo { get; private set; }

    /// <summary>The name last given; null when all were erased.</summary>
    public string? Name => History.Identifiers.LastOrDefault(identifier => identifier.Kind == "name")?.Value;

    /// <summary>The numbers in full, after a reason was given; else null.</summary>
    public IReadOnlyList<DatedIdentifier>? Numbers { get; private set; }

    public bool MayUnmask => Numbers is null && visitor.Sees(Sensitive.Identity) && History.Identifiers.Any(identifier => identifier.IsNumber);

    public string? Refusal { get; private set; }

    public IActionResult OnGet(string? round)
    {
        if (!Load(round))
        {
            return NotFound();
        }
        if (Facts is { } facts && Shown(facts) is not Sensitive.None and var seen)
        {
            visitor.Note("view-sensitive", Subject, seen.Code());
        }
        return Page();
    }

    public IActionResult OnPost(string? round, string? reason)
    {
        if (!visitor.Sees(Sensitive.Identity) || !Load(round))
        {
            return NotFound();
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            Refusal = words["people.record.reasonNeeded"];
            return Page();
        }
        visitor.Note("unmask", Subject, reason.Trim());
        Numbers = visitor.Database.Read(r => PersonHistory.FullNumbers(r, No));
        return Page();
    }

    /// <summary>An ethnic group by its name.</summary>
    public static string Ethnic(string key) => PeopleQuery.EthnicGroups.FirstOrDefault(group => group.Key == key).Name ?? key;

    /// <summary>A birth date as an office writes it; other identifiers as they are, in full where they may be shown.</summary>
    public static string Value(DatedIdentifier identifier) =>
        identifier.Kind == "birth-date" && PartialDate.Parse(identifier.Value) is { } date ? VietnameseFormat.Partial(date) : identifier.Value;

    private string Subject => FormattableString.Invariant($"person {History.PersonNo}");

    private Sensitive Shown(StaffFacts facts) =>
        (facts.EthnicGroup is not null && visitor.Sees(Sensitive.Ethnicity) ? Sensitive.Ethnicity : Sensitive.None)
        | ((facts.PoliticalTheory is not null || facts.IsPartyMember is not null || facts.PartyAdmittedOn is not null) && visitor.Sees(Sensitive.Party) ? Sensitive.Party : Sensitive.None);

    private bool Load(string? round)
    {
        var day = ViewAddress.Day(round);
        At = figures.At(visitor);
        figures.Ready(visitor, At, nameof(PersonHistory), (r, ledger) => PersonHistory.Of(r, No, ledger));
        var found = visitor.Database.Read(r => (History: PersonHistory.Of(r, No, At.LedgerNo), Rounds: RoundPeople.Rounds(r).Select(known => known.RoundDate).ToList()));
        if (found.History is not { } history || (round is { Length: > 0 } && (day is not { } asked || !found.Rounds.Contains(asked))))
        {
            return false;
        }
        var own = history.Words.Select(word => word.Round).Distinct().OrderDescending().ToList();
        (History, Round) = (history, day ?? own[0]);
        Rounds = [.. found.Rounds.Where(known => known == Round || own.Contains(known))];
        var people = visitor.Database.Read(r => RoundPeople.Of(r, Round, At.LedgerNo));
        var person = people.Find(history.PersonNo) ?? people.Find(No);
        (Facts, UnitNo) = (person?.Facts, person?.UnitNo);
        Unit = UnitNo is { } unit && people.Units.Find(unit) is not null ? people.Units.PathOf(unit) : null;
        return true;
    }
}
