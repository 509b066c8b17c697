using System.Text.RegularExpressions;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Checks;

/// <summary>Codes and numbers typed with spaces in them ("V.07.03. 29", "004 085 000 123"): they are read, but other programs will not.</summary>
internal static partial class SpacedCodes
{
    private static readonly StaffColumn[] Codes = [StaffColumn.TitleCode, StaffColumn.CitizenId, StaffColumn.OldId, StaffColumn.EmployeeCode];

    public static IEnumerable<Problem> In(CheckedSheet sheet) =>
        from meaning in Codes
        let column = sheet.Header.The(meaning)
        where column is not null
        let spaced = sheet.Rows.Where(row => row.Cells.Raw(column.Index) is { Kind: CellKind.Text } cell && Spaced().IsMatch(cell.Text.Trim())).ToList()
        where spaced.Count > 0
        select sheet.Report(LayoutProblems.SpacedCodes, spaced[0], column, spaced[0].Cells.Raw(column.Index).Text.Trim(), spaced.Count.ToString("N0", VietnameseFormat.Numbers));

    [GeneratedRegex(@"^(?=.*\s)\p{L}{0,4}[\s.]*[0-9][0-9.,;\s-]*$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Spaced();
}
