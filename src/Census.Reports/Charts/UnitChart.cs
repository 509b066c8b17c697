using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports.Annexes;
using Census.Reports.Rendering;
using Census.Reports.Rosters;

namespace Census.Reports.Charts;

/// <summary>
/// Makes the matrix of intellectuals by unit and field: the units right below the scope, or at the top. Null where nobody is counted.
/// </summary>
internal static class UnitChart
{
    private static readonly Title Itself = new("(trực thuộc trực tiếp)", "(the unit itself)");
    private static readonly Title NoUnit = new("Chưa rõ đơn vị", "Unit unknown");

    public static MatrixChart? Of(Report report, RosterShelf shelf, Withheld? withheld = null)
    {
        var counted = Intellectuals(report, shelf);
        if (counted.Count == 0 || IsTold(report, shelf, withheld))
        {
            return null;
        }
        var fields = Fields(counted);
        var rows = counted.GroupBy(person => UnitOf(person, shelf))
            .Select(unit => new MatrixRow(Label(unit.Key, shelf), [.. fields.Select(field => (long)unit.Count(person => person.Facts.Field?.Field == field))]))
            .OrderByDescending(row => row.Total).ThenBy(row => row.Label.Vietnamese, StringComparer.Ordinal).ToList();
        var message = ChartWords.Both(language => Message(rows, counted.Count, language));
        return new MatrixChart([.. fields.Select(ChartWords.Field)], rows)
        {
            Title = message,
            Source = ChartNotes.Of(report, Who(report.Plan.Intellectual.Words)),
            Alternative = ChartWords.Both(language => message.In(language) + ". " + string.Join(" ", rows.Take(10).Select(row => Sentence(row, fields, language)))),
        };
    }

    /// <summary>Units by fields with all sums.</summary>
    public static IEnumerable<AnnexTable> Counted(Report report, RosterShelf shelf)
    {
        var counted = Intellectuals(report, shelf);
        var fields = Fields(counted);
        IReadOnlyList<IReadOnlyList<PersonInForce>> Row(IEnumerable<PersonInForce> people)
        {
            var of = people.ToLookup(person => fields.IndexOf(person.Facts.Field?.Field));
            return [[.. people], .. fields.Select((_, field) => (IReadOnlyList<PersonInForce>)[.. of[field]])];
        }
        if (counted.Count > 0)
        {
            yield return SaidTable.Of([.. counted.GroupBy(person => UnitOf(person, shelf)).Select(unit => new SaidRow(AnnexRowKind.Item, Row(unit))), new SaidRow(AnnexRowKind.GrandTotal, Row(counted))]);
        }
    }

    // a matrix with holes is no picture: the table of units and fields stands in the annexes with what may be shown of it
    private static bool IsTold(Report report, RosterShelf shelf, Withheld? withheld) =>
        withheld is not null && Counted(report, shelf).SelectMany(table => table.Rows).SelectMany(row => row.Cells).OfType<CountCell>().Any(cell => withheld.Hides(cell.People!));

    private static List<PersonInForce> Intellectuals(Report report, RosterShelf shelf) =>
        [.. DegreeChart.Staff(report, shelf).Where(person => report.Plan.Intellectual.Level.Of(person.Facts, report.Round) == Truth.Yes)];

    private static List<Field?> Fields(List<PersonInForce> counted) =>
        [.. counted.Select(person => person.Facts.Field?.Field).Distinct().OrderBy(field => field ?? (Field)int.MaxValue)];

    // the unit below the scope that the person belongs to; the scope itself, or nothing, where there is none below
    private static long? UnitOf(PersonInForce person, RosterShelf shelf) => person.UnitNo is not { } unit
        ? null
        : shelf.Units.Upward(unit).TakeWhile(above => above.UnitNo != shelf.Scope).LastOrDefault()?.UnitNo ?? shelf.Scope;

    private static Title Label(long? unit, RosterShelf shelf) => unit is not { } known
        ? NoUnit
        : known == shelf.Scope ? Itself : new Title(shelf.Units[known].Name, shelf.Units[known].Name);

    private static Title Who(Title who) => new($"Số trí thức ({who.Vietnamese}), mỗi người một lần.", $"Intellectuals ({who.English}), everybody once.");

    private static string Message(List<MatrixRow> rows, int all, Language language)
    {
        var largest = rows[0];
        return language == Language.English
            ? $"{PrintedNumbers.Of(all, language)} intellectuals in {PrintedNumbers.Of(rows.Count, language)} units; most in {largest.Label.English}: {PrintedNumbers.Of(largest.Total, language)} ({ChartWords.Share(largest.Total, all, language)})"
            : $"{PrintedNumbers.Of(all)} trí thức ở {PrintedNumbers.Of(rows.Count)} đơn vị; nhiều nhất: {largest.Label.Vietnamese}, {PrintedNumbers.Of(largest.Total)} người ({ChartWords.Share(largest.Total, all, language)})";
    }

    private static string Sentence(MatrixRow row, List<Field?> fields, Language language)
    {
        var parts = row.Counts.Zip(fields).Where(of => of.First > 0).Select(of => $"{ChartWords.Field(of.Second).In(language)} {PrintedNumbers.Of(of.First, language)}");
        return $"{row.Label.In(language)}: {PrintedNumbers.Of(row.Total, language)} ({string.Join("; ", parts)}).";
    }
}
