using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Layouts;

namespace Census.Import.Checks;

/// <summary>Codes of ranks and titles held against the post and the degree of the person.</summary>
internal static class TitleChecks
{
    public static IEnumerable<RowCheck> All { get; } = [new(RowProblems.OtherProfession, OtherProfession)];

    // a school has a nurse and a hospital an accountant: only a post that says the profession itself can contradict the code
    private static Finding? OtherProfession(CheckedRow row) =>
        row.Facts is { TitleCode: { } code, Position: { } position }
            && row.Rules.Positions.FirstOrDefault(pattern => pattern.Words.IsMatch(Fold.Key(position)))?.Field is { } ofPost
            && row.Reference.TitleCodes.FieldOf(code) is { } ofCode && ofCode != ofPost
            ? new Finding(row.Column(StaffColumn.TitleCode), code, position, ofCode.Vietnamese().ToLowerInvariant())
            : null;

    /// <summary>People below what their title asks for, said once for each title: where the standard has risen there are many.</summary>
    public static IEnumerable<Problem> BelowStandard(CheckedSheet sheet) =>
        from row in sheet.Rows
        let facts = row.Facts
        where facts is { TitleCode: not null, Degrees.IsComplete: true } && sheet.Rules.TitleStandards.TryGetValue(facts.TitleCode, out var least) && facts.Degrees.Highest < least
        group row by facts.TitleCode into title
        select sheet.Report(
            RowProblems.BelowStandard, title.First(), title.First().Column(StaffColumn.TitleCode), title.Key,
            title.Count().ToString("N0", VietnameseFormat.Numbers), sheet.Rules.TitleStandards[title.Key!].Abbreviation());
}
