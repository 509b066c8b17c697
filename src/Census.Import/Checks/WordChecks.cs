using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Layouts;

namespace Census.Import.Checks;

/// <summary>Words that stand in the wrong column or in another language.</summary>
internal static class WordChecks
{
    public static IEnumerable<RowCheck> All { get; } = [new(CellProblems.ForeignLevel, ForeignLevel), new(CellProblems.SchoolNotMajor, SchoolNotMajor)];

    private static Finding? ForeignLevel(CheckedRow row) =>
        row.Cells.The(StaffColumn.Degree) is { } found && row.Facts.Degrees is { Highest: { } level } && row.Rules.ForeignLevels.IsMatch(Fold.Key(found.Cell.Text))
            ? new Finding(found.Column, found.Cell.Text, Core.Degrees.DegreeLevels.Vietnamese(level))
            : null;

    private static Finding? SchoolNotMajor(CheckedRow row) =>
        row.Cells.The(StaffColumn.Major) is { } found && row.Rules.Schools.IsMatch(Fold.Key(found.Cell.Text)) ? new Finding(found.Column, found.Cell.Text) : null;
}
