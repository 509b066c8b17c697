using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Problems;
using Census.Import.Layouts;

namespace Census.Import.Checks;

/// <summary>Degrees that do not go with each other, with political theory, or with what is being studied for.</summary>
internal static class DegreeChecks
{
    public static IEnumerable<RowCheck> All { get; } =
    [
        new(RowProblems.DoctorWithoutMaster, DoctorWithoutMaster), new(RowProblems.AdvancedWithoutDegree, AdvancedWithoutDegree),
        new(RowProblems.DoctorInTraining, DoctorInTraining),
    ];

    // a list that gives only the highest degree says nothing of the one before
    private static Finding? DoctorWithoutMaster(CheckedRow row) =>
        row.Facts.Degrees is { IsComplete: true, Held: { Length: > 1 } held } && held.Any(IsDoctor)
            && !held.Any(q => q.Level is >= DegreeLevel.Specialist1 and < DegreeLevel.Doctor)
            ? new Finding(row.Column(StaffColumn.Degree, StaffColumn.DegreeTick, StaffColumn.PostgraduateTick))
            : null;

    private static Finding? AdvancedWithoutDegree(CheckedRow row) =>
        row.Facts is { PoliticalTheory: >= PoliticalLevel.Advanced and var level, Degrees: { IsComplete: true, Highest: { } highest } } && highest < DegreeLevel.Bachelor
            ? new Finding(row.Column(StaffColumn.PoliticalTheory), null, level.Vietnamese().ToLowerInvariant(), highest.Vietnamese().ToLowerInvariant())
            : null;

    private static Finding? DoctorInTraining(CheckedRow row) =>
        row.Facts.Degrees is { } degrees && degrees.Held.Any(IsDoctor) && (degrees.InTraining.Contains(DegreeLevel.Doctor) || row.Remarked(row.Rules.DoctoralStudent) is not null)
            ? new Finding(row.Column(StaffColumn.Degree, StaffColumn.DegreeTick, StaffColumn.PostgraduateTick))
            : null;

    private static bool IsDoctor(Qualification degree) => degree.Level >= DegreeLevel.Doctor;
}
