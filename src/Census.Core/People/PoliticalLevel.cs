namespace Census.Core.People;

/// <summary>
/// Levels of political theory (trình độ lý luận chính trị), ascending: none, sơ cấp, trung cấp, cao cấp, cử nhân. A course
/// ("bồi dưỡng LLCT") is no level. Conclusion 09-KL/TW of 9 July 2021: a level is proved by its diploma or certificate only.
/// </summary>
public enum PoliticalLevel
{
    None,
    Elementary,
    Intermediate,
    Advanced,
    Bachelor,
}

/// <summary>Codes and Vietnamese names of the levels. An unknown code gives null.</summary>
public static class PoliticalLevels
{
    private static readonly (string Code, string Name)[] Table =
    [
        ("none", "Chưa qua đào tạo"),
        ("elementary", "Sơ cấp"),
        ("intermediate", "Trung cấp"),
        ("advanced", "Cao cấp"),
        ("bachelor", "Cử nhân"),
    ];

    public static string Code(this PoliticalLevel level) => Table[(int)level].Code;

    public static string Vietnamese(this PoliticalLevel level) => Table[(int)level].Name;

    public static PoliticalLevel? Parse(string? code) =>
        Array.FindIndex(Table, row => row.Code == code) is var i and >= 0 ? (PoliticalLevel)i : null;
}
