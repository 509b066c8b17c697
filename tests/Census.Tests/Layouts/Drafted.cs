using Census.Core.Degrees;
using Census.Core.People;
using Census.Import.Drafts;
using Census.Import.Reference;
using Census.Import.Workbooks;

namespace Census.Tests.Layouts;

/// <summary>A sheet drafted and told in lines that can be written by hand.</summary>
internal sealed record Drafted(SheetDraft Draft)
{
    public static readonly ReferenceData Reference = ReferenceData.Load();

    public static Drafted Of(string grid, Given? given = null, DateOnly? round = null) => Of(Grid.Of(grid), given, round);

    public static Drafted Of(Sheet sheet, Given? given = null, DateOnly? round = null) => new(new SheetDrafter(Reference, given ?? new Given(), round).Draft(sheet));

    /// <summary>Row, name, birth, sex, degrees held, units, category; parts at the end that say nothing are left out.</summary>
    public string[] People => [.. Draft.People.Select(Line)];

    /// <summary>Row and name only.</summary>
    public string[] Names => [.. Draft.People.Select(p => $"{p.Number}|{p.Record.Identity.FullName}")];

    public string[] Units => [.. Draft.People.Select(p => $"{p.Number}|{string.Join(" / ", p.Record.UnitPath)}")];

    public string[] Problems => [.. Draft.Problems.Select(p => $"{p.Where.Row}|{p.Where.Column}|{p.Code.Code}")];

    /// <summary>The account without the kinds that did not occur, and the rows seen.</summary>
    public string Account
    {
        get
        {
            var a = Draft.Account;
            a.Balances.Should().BeTrue();
            var parts = new[] { ("header", a.Header), ("blank", a.Blank), ("section", a.Section), ("total", a.Total), ("note", a.Note), ("people", a.People), ("held", a.Held), ("refused", a.Refused) };
            return string.Join(' ', parts.Where(p => p.Item2 != 0).Select(p => $"{p.Item1} {p.Item2}").Append($"= {a.Seen}"));
        }
    }

    public StaffFacts Facts(int row) => Draft.People.Single(p => p.Number == row).Record.Facts;

    private static string Line(DraftedPerson person)
    {
        var facts = person.Record.Facts;
        return string.Join('|', person.Number, person.Record.Identity.FullName, facts.BirthDate, facts.Sex?.ToString().ToLowerInvariant(), Degrees(facts.Degrees), string.Join(" / ", person.Record.UnitPath), facts.Category?.Code()).TrimEnd('|');
    }

    public static string Degrees(QualificationList? degrees) => degrees is null ? "" : string.Join(',', degrees.Held.Select(q => q.Level.Code()));
}
