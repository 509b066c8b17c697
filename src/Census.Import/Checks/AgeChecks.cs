using System.Globalization;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Core.Time;
using Census.Import.Layouts;

namespace Census.Import.Checks;

/// <summary>Ages that cannot be: at the day of the figures, when joining, when a degree was awarded. A date that is not exact is taken in the person's favour.</summary>
internal static class AgeChecks
{
    private static readonly StaffColumn[] BirthColumns = [StaffColumn.BirthDate, StaffColumn.BirthDateMale, StaffColumn.BirthDateFemale];

    public static IEnumerable<RowCheck> All { get; } =
    [
        new(RowProblems.TooYoung, TooYoung), new(RowProblems.PastRetirement, PastRetirement), new(RowProblems.JoinedTooYoung, JoinedTooYoung),
        new(RowProblems.JoinedLater, JoinedLater), new(RowProblems.AwardedTooEarly, AwardedTooEarly),
    ];

    private static Finding? TooYoung(CheckedRow row) =>
        row is { Facts.BirthDate: { } birth, Day: { } day } && birth.First.AddYears(row.Rules.YoungestAge) > day
            ? new Finding(row.Column(BirthColumns), Shown(birth), Number(row.Rules.YoungestAge), VietnameseFormat.Day(day))
            : null;

    // whoever is said to have left is reported for that
    private static Finding? PastRetirement(CheckedRow row)
    {
        if (row is not { Facts.BirthDate: { } birth, Day: { } day } || !Retires(row.Facts.Category))
        {
            return null;
        }
        var isDoctor = row.Facts.Degrees is { } degrees && degrees.Held.Any(q => q.Level >= DegreeLevel.Doctor);
        var longest = row.Rules.Retirement.MonthsIn(row.Facts.Sex ?? Sex.Male, day.Year) + (12 * (isDoctor ? row.Rules.YearsBeyondRetirementOfDoctors : row.Rules.YearsBeyondRetirement));
        return birth.Last.AddMonths(longest) < day && RemarkChecks.HasLeft(row) is null
            ? new Finding(row.Column(BirthColumns), Shown(birth), Number(Age(birth.Last, day)), VietnameseFormat.Day(day))
            : null;
    }

    // hamlet staff and guards on contract serve on into old age
    private static bool Retires(StaffCategory? category) => category is null or StaffCategory.Cadre or StaffCategory.CivilServant or StaffCategory.PublicEmployee;

    private static Finding? JoinedTooYoung(CheckedRow row) =>
        row.Facts is { BirthDate: { } birth, JoinedOn: { } joined } && joined.Last < birth.First.AddYears(row.Rules.YoungestAgeAtJoining)
            ? new Finding(row.Column(StaffColumn.JoinedOn), Shown(joined), Number(row.Rules.YoungestAgeAtJoining), Shown(birth))
            : null;

    private static Finding? JoinedLater(CheckedRow row) =>
        row is { Facts.JoinedOn: { } joined, Day: { } day } && joined.First > day
            ? new Finding(row.Column(StaffColumn.JoinedOn), Shown(joined), VietnameseFormat.Day(day))
            : null;

    private static Finding? AwardedTooEarly(CheckedRow row) =>
        row.Facts is { BirthDate: { } birth, Degrees: { } degrees }
            && degrees.Held.Where(q => q.Level > DegreeLevel.Elementary).Select(q => q.AwardedOn).FirstOrDefault(awarded => awarded is not null && awarded.Year < birth.Year + row.Rules.YoungestAgeAtDegree) is { } early
            ? new Finding(row.Column(StaffColumn.AwardedOn, StaffColumn.DegreeTick, StaffColumn.PostgraduateTick), early.ToString(), Number(birth.Year), Number(row.Rules.YoungestAgeAtDegree))
            : null;

    /// <summary>A date as an office writes it: 12/03/1980, 03/1980 or 1980.</summary>
    public static string Shown(PartialDate date) => (date.Day, date.Month) switch
    {
        ({ }, _) => VietnameseFormat.Day(date.First),
        (null, { } month) => string.Create(CultureInfo.InvariantCulture, $"{month:00}/{date.Year}"),
        _ => Number(date.Year),
    };

    private static int Age(DateOnly birth, DateOnly day) => day.Year - birth.Year - (birth.AddYears(day.Year - birth.Year) > day ? 1 : 0);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
