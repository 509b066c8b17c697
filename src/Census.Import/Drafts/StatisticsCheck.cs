using System.Globalization;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Units;
using Census.Import.Layouts;

namespace Census.Import.Drafts;

/// <summary>
/// The tables of counts of a file held against the people in its lists: the sum of all against everybody, a unit against those whose
/// rows, headings or sheet name it. A unit that the lists do not name is not compared.
/// </summary>
internal static class StatisticsCheck
{
    public static IEnumerable<Problem> Of(IReadOnlyList<SheetDraft> sheets)
    {
        var people = sheets.Sum(sheet => sheet.People.Length);
        if (people == 0 || sheets.All(sheet => sheet.Declared.IsEmpty))
        {
            yield break;
        }
        var ofUnit = OfUnits(sheets);
        foreach (var (sheet, total) in sheets.SelectMany(sheet => sheet.Declared.Select(total => (sheet, total))))
        {
            var counted = total.Unit is null ? people : ofUnit.GetValueOrDefault(UnitName.Key(total.Unit), -1);
            if (counted >= 0 && counted != total.People)
            {
                yield return Difference(sheet.Name, total, counted);
            }
        }
    }

    private static Problem Difference(string sheet, DeclaredTotal total, int counted) =>
        new(LayoutProblems.StatisticsDiffer, new SourceRef(sheet, total.Row, SourceRef.ColumnLetter(total.Column)))
        {
            Value = total.Label,
            Arguments = [total.People.ToString(CultureInfo.InvariantCulture), counted.ToString(CultureInfo.InvariantCulture)],
        };

    // a person counts for every unit on the path, and for that of the title
    private static Dictionary<string, int> OfUnits(IReadOnlyList<SheetDraft> sheets) => sheets
        .SelectMany(sheet => sheet.People.SelectMany(row => row.Record.UnitPath.Append(sheet.Title?.Unit ?? "").Where(name => name.Length > 0).Select(UnitName.Key).Distinct()))
        .GroupBy(key => key, StringComparer.Ordinal)
        .ToDictionary(unit => unit.Key, unit => unit.Count(), StringComparer.Ordinal);
}
