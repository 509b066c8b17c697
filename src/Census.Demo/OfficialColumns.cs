using Census.Core.Degrees;
using Census.Core.People;

namespace Census.Demo;

/// <summary>The columns of the official list.</summary>
internal static class OfficialColumns
{
    private static readonly (string Heading, DegreeLevel Level)[] Levels =
    [
        ("TS", DegreeLevel.Doctor),
        ("ThS", DegreeLevel.Master),
        ("CKII", DegreeLevel.Specialist2),
        ("CKI", DegreeLevel.Specialist1),
        ("ĐH", DegreeLevel.Bachelor),
        ("CĐ", DegreeLevel.College),
        ("TC", DegreeLevel.Intermediate),
        ("SC", DegreeLevel.Elementary),
    ];

    public static IEnumerable<Column> Of(Habits habits, bool hasTraining)
    {
        yield return new("STT", 5, (_, ordinal) => ordinal) { Format = Cells.NumberFormat };
        yield return new("Họ và tên", 24, (r, _) => r.Name) { IsLeft = true };
        yield return Born("Nam", Sex.Male, habits);
        yield return Born("Nữ", Sex.Female, habits);
        yield return new("Dân tộc", 8, (r, _) => r.EthnicGroup);
        yield return new("Số CCCD", 14, (r, _) => r.Id);
        yield return new("Chức vụ, chức danh", 22, (r, _) => r.Person.Position) { IsLeft = true };
        yield return new("Đối tượng", 7, (r, _) => habits.Category(r));
        yield return new("Mã số ngạch, CDNN", 11, (r, _) => r.Person.Job.TitleCode);
        foreach (var (heading, level) in Levels)
        {
            yield return Tick("Trình độ / Chuyên môn / " + heading, r => r.Ticks.Contains(level), habits);
        }
        foreach (var heading in new[] { "CN", "CC", "TC", "SC" })
        {
            yield return Tick("Trình độ / Lý luận chính trị / " + heading, r => r.Person.Politics == heading, habits);
        }
        yield return new("Chuyên ngành", 26, (r, _) => r.Major) { IsLeft = true };
        yield return new("Năm tốt nghiệp", 7, (r, _) => r.GraduatedIn) { Format = Cells.NumberFormat };
        if (hasTraining)
        {
            yield return new("Bồi dưỡng (viên chức y tế) / Tiêu chuẩn CDNN", 8, (r, _) => SheetRow.YesNo(r.Person.TitleTrained));
            yield return new("Bồi dưỡng (viên chức y tế) / Đào tạo liên tục", 8, (r, _) => SheetRow.YesNo(r.Person.ContinuouslyTrained));
        }
        yield return new("Ghi chú", 10, (r, _) => r.Note) { IsLeft = true };
    }

    // the column in which the birth date stands tells the sex
    private static Column Born(string heading, Sex sex, Habits habits) =>
        new("Ngày, tháng, năm sinh / " + heading, 10.5, (r, _) => r.Person.Sex == sex ? habits.Day(r.Born) : null)
        {
            Format = habits.DayFormat,
            Counts = r => r.Person.Sex == sex,
        };

    private static Column Tick(string heading, Func<SheetRow, bool> isTicked, Habits habits) =>
        new(heading, 4.5, (r, _) => isTicked(r) ? habits.Tick : null) { Counts = isTicked };
}
