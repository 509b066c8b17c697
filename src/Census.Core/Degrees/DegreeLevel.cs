namespace Census.Core.Degrees;

/// <summary>
/// Levels of training in ascending rank; the number is the rank that orders "highest level". CKI, BSNT and CKII are
/// postgraduate professional credentials, neither master's nor doctor's degrees (Higher Education Law 125/2025/QH15).
/// </summary>
public enum DegreeLevel
{
    None = 0,
    Elementary = 10,
    Intermediate = 20,
    College = 30,
    Bachelor = 40,
    Specialist1 = 50,
    Resident = 52,
    Master = 55,
    Specialist2 = 60,
    Doctor = 70,
    DoctorOfScience = 75,
}

/// <summary>Codes and Vietnamese names of the levels, and the questions about one level. Unknown codes give null.</summary>
public static class DegreeLevels
{
    private static readonly (DegreeLevel Level, string Code, string Name, string Short)[] Table =
    [
        (DegreeLevel.None, "none", "Chưa qua đào tạo", "CĐT"),
        (DegreeLevel.Elementary, "elementary", "Sơ cấp", "SC"),
        (DegreeLevel.Intermediate, "intermediate", "Trung cấp", "TC"),
        (DegreeLevel.College, "college", "Cao đẳng", "CĐ"),
        (DegreeLevel.Bachelor, "bachelor", "Đại học", "ĐH"),
        (DegreeLevel.Specialist1, "specialist-1", "Chuyên khoa cấp I", "CKI"),
        (DegreeLevel.Resident, "resident", "Bác sĩ nội trú", "BSNT"),
        (DegreeLevel.Master, "master", "Thạc sĩ", "ThS"),
        (DegreeLevel.Specialist2, "specialist-2", "Chuyên khoa cấp II", "CKII"),
        (DegreeLevel.Doctor, "doctor", "Tiến sĩ", "TS"),
        (DegreeLevel.DoctorOfScience, "doctor-of-science", "Tiến sĩ khoa học", "TSKH"),
    ];

    public static IEnumerable<DegreeLevel> All => Table.Select(row => row.Level);

    public static string Code(this DegreeLevel level) => Row(level).Code;

    public static string Vietnamese(this DegreeLevel level) => Row(level).Name;

    public static string Abbreviation(this DegreeLevel level) => Row(level).Short;

    public static bool IsPostgraduate(this DegreeLevel level) => level >= DegreeLevel.Specialist1;

    public static DegreeLevel? Parse(string? code)
    {
        foreach (var row in Table)
        {
            if (row.Code == code)
            {
                return row.Level;
            }
        }
        return null;
    }

    private static (DegreeLevel Level, string Code, string Name, string Short) Row(DegreeLevel level) =>
        Array.Find(Table, row => row.Level == level);
}
