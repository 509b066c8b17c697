using System.Globalization;
using System.Text.RegularExpressions;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// The salary coefficient in thousandths: "2,34", "2.34 ", "4,98+8%VK" is 4980. What is no coefficient from 1 to 20 (a date that
/// Excel made of it, an amount in đồng) is left unknown without a word, because no figure depends on it.
/// </summary>
internal static partial class SalaryCells
{
    public static int? Read(RowReading row) =>
        row.All(StaffColumn.SalaryCoefficient).Select(found => Of(found.Cell)).FirstOrDefault(coefficient => coefficient is not null);

    private static int? Of(Cell cell) =>
        cell.Kind is CellKind.Number or CellKind.Text && Coefficient().Match(cell.Text) is { Success: true } match
            ? InThousandths(match.Groups["whole"].ValueSpan, match.Groups["part"].Value)
            : null;

    private static int? InThousandths(ReadOnlySpan<char> whole, string part)
    {
        var value = (int.Parse(whole, CultureInfo.InvariantCulture) * 1000) + int.Parse(part.PadRight(3, '0'), CultureInfo.InvariantCulture);
        return value is >= 1000 and <= 20_000 ? value : null;
    }

    [GeneratedRegex(@"^\s*(?<whole>[0-9]{1,2})([.,](?<part>[0-9]{1,3}))?(?![0-9.,/])\s*($|[+(;].*$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, 10_000)]
    private static partial Regex Coefficient();
}
