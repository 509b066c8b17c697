using Census.Core.People;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Journal;

namespace Census.Import.Review;

/// <summary>A name or number under which lists know a person, and the first and last round that gave it. Numbers are masked.</summary>
public sealed record DatedIdentifier(string Kind, string Value, DateOnly From, DateOnly To);

/// <summary>One row that speaks of a person: round, unit by its path, and file, sheet and row; "…" and 0 where the file is not shown to who asks.</summary>
public sealed record PersonWord(DateOnly Round, string? Unit, string Place, long ImportNo)
{
    /// <summary>Cells of the row that were mended on taking it in.</summary>
    public IReadOnlyList<CellRepair> Repairs { get; init; } = [];
}

/// <summary>A person over time, as the lists in force know him or her: identifiers with their rounds, and every row, oldest first.</summary>
public sealed record PersonHistory(long PersonNo, IReadOnlyList<DatedIdentifier> Identifiers, IReadOnlyList<PersonWord> Words)
{
    /// <summary>Null when no list in force names anybody under the number.</summary>
    public static PersonHistory? Of(ReadSession r, long personNo)
    {
        var people = PeopleInForce.Load(r);
        return people.Of(personNo).Count == 0 ? null : Histories(r, people, [people.Answers.NumberOf(personNo)])[0];
    }

    /// <summary>People whose name holds the words, with or without marks; at most so many, in the order of their numbers.</summary>
    public static IReadOnlyList<PersonHistory> Find(ReadSession r, string words, int most)
    {
        var people = PeopleInForce.Load(r);
        var key = Fold.Key(words);
        bool IsCalled(IdentityRow row) => key.Length > 0 && $" {Fold.Key(row.FullName)} ".Contains($" {key} ", StringComparison.Ordinal);
        return Histories(r, people, people.Numbers.Order().Where(number => people.Of(number).Any(IsCalled)).Take(most));
    }

    private static List<PersonHistory> Histories(ReadSession r, PeopleInForce people, IEnumerable<long> numbers)
    {
        var units = UnitTable.Load(r);
        var places = Places.Load(r);
        var imports = VisibleImports.Of(r);
        var repairs = CellRepairTable.All(r);
        PersonWord Word(IdentityRow row) => new(row.RoundDate, row.UnitNo is { } unit ? units.PathOf(unit) : null, places.Of(row.Place), imports.Holds(row.ImportNo) ? row.ImportNo : 0)
        {
            Repairs = imports.Holds(row.ImportNo) ? [.. repairs[row.ImportNo].Where(repair => repair.Row == row.RowNo && repair.Sheet == places.SheetOf(row.Place)).Select(repair => repair.For(r.Viewer))] : [],
        };
        return [.. numbers.Select(number => new PersonHistory(number, [.. Dated(people.Of(number))], [.. people.Of(number).OrderBy(row => row.RoundDate).Select(Word)]))];
    }

    private static IEnumerable<DatedIdentifier> Dated(IReadOnlyList<IdentityRow> rows) => rows
        .SelectMany(row => Stated(row).Select(stated => (stated.Kind, stated.Value, row.RoundDate)))
        .Where(identifier => identifier.Value is not null)
        .GroupBy(identifier => (identifier.Kind, identifier.Value), (which, given) => (which, Rounds: given.Select(g => g.RoundDate).ToList()))
        .Select(identifier => new DatedIdentifier(identifier.which.Kind, identifier.which.Value!, identifier.Rounds.Min(), identifier.Rounds.Max()))
        .OrderBy(identifier => Array.IndexOf(Kinds, identifier.Kind))
        .ThenBy(identifier => identifier.From);

    private static (string Kind, string? Value)[] Stated(IdentityRow row) =>
    [
        ("name", row.FullName),
        ("birth-date", row.BirthDate),
        ("citizen-id", CitizenId.Parse(row.CitizenId)?.Masked),
        ("old-id", Masked(row.OldId)),
        ("employee-code", row.EmployeeCode),
    ];

    private static readonly string[] Kinds = ["name", "birth-date", "citizen-id", "old-id", "employee-code"];

    private static string? Masked(string? number) => number is { Length: > 4 } ? number[..2] + new string('*', number.Length - 4) + number[^2..] : number;
}
