using System.Globalization;
using Census.Core.Problems;
using Census.Import.Layouts;

namespace Census.Import.Checks;

/// <summary>Dates of the Party that do not go together.</summary>
internal static class PartyChecks
{
    public static IEnumerable<RowCheck> All { get; } = [new(RowProblems.ShortProbation, ShortProbation)];

    private static Finding? ShortProbation(CheckedRow row) =>
        row.Facts is { PartyAdmittedOn: { } admitted, PartyOfficialOn: { } official } && official.Last < admitted.First.AddMonths(row.Rules.MonthsOfPartyProbation)
            ? new Finding(
                row.Column(StaffColumn.PartyOfficialOn), AgeChecks.Shown(official), AgeChecks.Shown(admitted), row.Rules.MonthsOfPartyProbation.ToString(CultureInfo.InvariantCulture))
            : null;
}
