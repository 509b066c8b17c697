namespace Census.Core.People;

/// <summary>
/// In what capacity a person serves: cán bộ, công chức, viên chức, lao động hợp đồng, người hoạt động không chuyên trách, lực
/// lượng vũ trang. Laws 80/2025/QH15 (cán bộ, công chức) and 129/2025/QH15 (viên chức).
/// </summary>
public enum StaffCategory
{
    Cadre,
    CivilServant,
    PublicEmployee,
    Contract,
    PartTime,
    ArmedForces,
}

/// <summary>Codes and Vietnamese names of the categories. An unknown code gives null.</summary>
public static class StaffCategories
{
    private static readonly (StaffCategory Category, string Code, string Name)[] Table =
    [
        (StaffCategory.Cadre, "cadre", "Cán bộ"),
        (StaffCategory.CivilServant, "civil-servant", "Công chức"),
        (StaffCategory.PublicEmployee, "public-employee", "Viên chức"),
        (StaffCategory.Contract, "contract", "Lao động hợp đồng"),
        (StaffCategory.PartTime, "part-time", "Người hoạt động không chuyên trách"),
        (StaffCategory.ArmedForces, "armed-forces", "Lực lượng vũ trang"),
    ];

    public static IEnumerable<string> Codes => Table.Select(row => row.Code);

    public static string Code(this StaffCategory category) => Table[(int)category].Code;

    public static string Vietnamese(this StaffCategory category) => Table[(int)category].Name;

    public static StaffCategory? Parse(string? code)
    {
        foreach (var row in Table)
        {
            if (row.Code == code)
            {
                return row.Category;
            }
        }
        return null;
    }
}
