using Census.Core.Ledger;
using Census.Core.Rights;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Journal;

namespace Census.Import.Review;

/// <summary>One row that speaks of a person: round, unit by its path, and file, sheet and row; "…" and 0 where the file is not shown to who asks.</summary>
public sealed record PersonWord(DateOnly Round, string? Unit, string Place, long ImportNo)
{
    /// <summary>The row of the file; null where the file is not shown to who asks.</summary>
    public RowPlace? Row { get; init; }

    /// <summary>Cells of the row that were mended on taking it in.</summary>
    public IReadOnlyList<CellRepair> Repairs { get; init; } = [];
}

/// <summary>A person over time, as the lists in force know him or her: identifiers with their rounds, and every row, oldest first.</summary>
public sealed record PersonHistory(long PersonNo, IReadOnlyList<DatedIdentifier> Identifiers, IReadOnlyList<PersonWord> Words)
{
    /// <summary>Null when no list in force names anybody under the number. A database that keeps its past has everybody's at hand afterwards.</summary>
    public static PersonHistory? Of(ReadSession r, long personNo, long? ledgerNo = null)
    {
        var people = PeopleInForce.AsOf(r, ledgerNo);
        return people.Of(personNo).Count == 0 ? null : Histories(r, people, [people.Answers.NumberOf(personNo)])[0];
    }

    /// <summary>
    /// The person's numbers of identity in full, for whoever was granted them; null for everybody else, and when no list in force names anybody
    /// under the number. Who shows them writes down to whom and why.
    /// </summary>
    public static IReadOnlyList<DatedIdentifier>? FullNumbers(ReadSession r, long personNo)
    {
        var rows = r.Viewer.Sees(Sensitive.Identity) ? PeopleInForce.Now(r).Of(personNo) : [];
        return rows.Count == 0 ? null : [.. DatedIdentifier.Of(rows, isMasked: false).Where(identifier => identifier.IsNumber)];
    }

    /// <summary>People whose name holds the words, with or without marks; at most so many, in the order of their numbers.</summary>
    public static IReadOnlyList<PersonHistory> Find(ReadSession r, string words, int most)
    {
        var people = PeopleInForce.Now(r);
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
            Row = imports.Holds(row.ImportNo) ? row.Place : null,
            Repairs = imports.Holds(row.ImportNo) ? [.. repairs[row.ImportNo].Where(repair => repair.Row == row.RowNo && repair.Sheet == places.SheetOf(row.Place)).Select(repair => repair.For(r.Viewer))] : [],
        };
        return [.. numbers.Select(number => new PersonHistory(number, DatedIdentifier.Of(people.Of(number), isMasked: true), [.. people.Of(number).OrderBy(row => row.RoundDate).Select(Word)]))];
    }
}
