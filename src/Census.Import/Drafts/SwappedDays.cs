using System.Globalization;
using System.Text.RegularExpressions;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// Columns of dates in which day and month seem exchanged: a list was opened by an Excel that takes the month first, which turns "05/03/1980"
/// into the 3rd of May and leaves "25/03/1980" a text. Then every true date has a day up to 12, and every text one above. Nothing is put
/// right here, because the sheet does not say which; the sender is told.
/// </summary>
internal static partial class SwappedDays
{
    // with five of each such a column comes about by chance once in a thousand times
    private const int Enough = 5;

    public static IEnumerable<Problem> In(Sheet sheet, Header header, IReadOnlyList<SheetRow> people) =>
        from column in header.Columns
        where column.Column is StaffColumn.BirthDate or StaffColumn.BirthDateMale or StaffColumn.BirthDateFemale or StaffColumn.JoinedOn or StaffColumn.AwardedOn
            or StaffColumn.PartyAdmittedOn or StaffColumn.PartyOfficialOn
        let dates = people.Select(row => row[column.Index]).Where(cell => cell.Kind == CellKind.Date).Select(cell => Day(cell.Text[8..])).ToList()
        let texts = people.Select(row => row[column.Index]).Where(cell => cell.Kind == CellKind.Text).Select(cell => Written().Match(cell.Text)).Where(text => text.Success).Select(text => Day(text.Groups["day"].Value)).ToList()
        where dates.Count >= Enough && texts.Count >= Enough && dates.TrueForAll(day => day <= 12) && texts.TrueForAll(day => day > 12)
        select new Problem(LayoutProblems.SwappedDays, new SourceRef(sheet.Name))
        {
            Column = column.Heading,
            Arguments = [dates.Count.ToString(CultureInfo.InvariantCulture)],
        };

    private static int Day(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<day>[0-9]{1,2})\s*[/.-]\s*[0-9]{1,2}\s*[/.-]\s*[0-9]{4}\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Written();
}
