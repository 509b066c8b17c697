namespace Census.Core.People;

/// <summary>
/// Training in state management (quản lý nhà nước), ascending: none; a course that is of no rank or of which the rank is not said
/// (quản lý giáo dục, lãnh đạo cấp phòng, a mere tick); of the ranks cán sự, chuyên viên, chuyên viên chính, chuyên viên cao cấp.
/// </summary>
public enum StateManagementLevel
{
    None,
    Course,
    Clerk,
    Specialist,
    Principal,
    Senior,
}

/// <summary>Codes and Vietnamese names of the levels. An unknown code gives null.</summary>
public static class StateManagementLevels
{
    private static readonly (string Code, string Name)[] Table =
    [
        ("none", "Chưa bồi dưỡng"),
        ("course", "Bồi dưỡng khác"),
        ("clerk", "Cán sự"),
        ("specialist", "Chuyên viên"),
        ("principal-specialist", "Chuyên viên chính"),
        ("senior-specialist", "Chuyên viên cao cấp"),
    ];

    public static string Code(this StateManagementLevel level) => Table[(int)level].Code;

    public static string Vietnamese(this StateManagementLevel level) => Table[(int)level].Name;

    public static StateManagementLevel? Parse(string? code) =>
        Array.FindIndex(Table, row => row.Code == code) is var i and >= 0 ? (StateManagementLevel)i : null;
}
