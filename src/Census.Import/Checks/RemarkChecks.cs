using System.Globalization;
using System.Text.RegularExpressions;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Time;

namespace Census.Import.Checks;

/// <summary>
/// What remarks say of a person who is counted all the same: has left, is seconded, holds a second post, is on a contract. A remark
/// about what is still to come is passed over.
/// </summary>
internal static partial class RemarkChecks
{
    // a longer remark tells a career, in which a contract may be long past
    private const int LongestContractRemark = 40;

    public static IEnumerable<RowCheck> All { get; } =
    [
        new(RowProblems.HasLeft, HasLeft), new(RowProblems.Seconded, row => row.Remarked(row.Rules.Seconded)),
        new(RowProblems.SecondPost, row => row.Remarked(row.Rules.SecondPost)), new(RowProblems.ContractByRemark, ContractByRemark),
    ];

    public static Finding? HasLeft(CheckedRow row) =>
        row.Remarked(row.Rules.HasLeft, row.Rules.NotYetLeft) is { } found && !IsLater(found.Value!, row.Day) ? found : null;

    private static Finding? ContractByRemark(CheckedRow row) =>
        row.Facts.Category is StaffCategory.Cadre or StaffCategory.CivilServant or StaffCategory.PublicEmployee
            && row.Remarked(row.Rules.Contract) is { Value: { Length: <= LongestContractRemark } remark } found
            && row.Reference.Categories.Read(remark) == StaffCategory.Contract
            ? found with { Arguments = [row.Facts.Category.Value.Vietnamese().ToLowerInvariant()] }
            : null;

    // "nghỉ hưu từ 01/3/2026" in a list of 31/12/2025; without a day to compare with, a date leaves it open
    private static bool IsLater(string remark, DateOnly? day) =>
        Dates().Matches(remark).Select(DateOf).OfType<PartialDate>().Any(date => day is null || date.First > day);

    private static PartialDate? DateOf(Match match) => PartialDate.Of(Part(match, "y")!.Value, Part(match, "m"), Part(match, "d"));

    private static int? Part(Match match, string name) =>
        match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<![0-9/.-])(((?<d>[0-9]{1,2})[/.-])?(?<m>[0-9]{1,2})[/.-])?(?<y>(19|20)[0-9]{2})(?![0-9/])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Dates();
}
