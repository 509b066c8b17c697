using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;
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

    public static MatrixChart? Of(Report report, RosterShelf shelf)
    {
        var counted = DegreeChart.Staff(report, shelf)
            .Where(person => report.Plan.Intellectual.Level.Of(person.Facts, report.Round) == Truth.Yes).ToList();
        if (counted.Count == 0)
        {
            return null;
        }
        var fields = counted.Select(person => person.Facts.Field?.Field).Distinct().OrderBy(field => field ?? (Field)int.MaxValue).ToList();
        var rows = counted.GroupBy(person => UnitOf(person, shelf))
            .Select(unit => new MatrixRow(Label(unit.Key, shelf), [.. fields.Select(field => (long)unit.Count(person => person.Facts.Field?.Field == field))]))
            .OrderByDescending(row => row.Total).ThenBy(row => row.Label.Vietnamese, StringComparer.Ordinal).ToList();
        var message = ChartWords.Both(language => Message(rows, counted.Count, language));
        return new MatrixChart([.. fields.Select(ChartWords.Field)], rows)
        {
            Title = message,
            Source = ChartNotes.Of(report, Counted(report.Plan.Intellectual.Words)),
            Alternative = ChartWords.Both(language => message.In(language) + ". " + string.Join(" ", rows.Take(10).Select(row => Sentence(row, fields, language)))),
        };
    }

    // the unit below the scope that the person belongs to; the scope itself, or nothing, where there is none below
    private static long? UnitOf(PersonInForce person, RosterShelf shelf) => person.UnitNo is not { } unit
        ? null
        : shelf.Units.Upward(unit).TakeWhile(above => above.UnitNo != shelf.Scope).LastOrDefault()?.UnitNo ?? shelf.Scope;

    private static Title Label(long? unit, RosterShelf shelf) => unit is not { } known
        ? NoUnit
        : known == shelf.Scope ? Itself : new Title(shelf.Units[known].Name, shelf.Units[known].Name);

    private static Title Counted(Title who) => new($"Số trí thức ({who.Vietnamese}), mỗi người một lần.", $"Intellectuals ({who.English}), everybody once.");

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
