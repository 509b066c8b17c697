namespace Census.Core.People;

/// <summary>The fields (lĩnh vực) in which plans count intellectuals; everybody else is in "other".</summary>
public enum Field
{
    Agriculture,
    Education,
    Health,
    Culture,
    Tourism,
    Engineering,
    Other,
}

/// <summary>Codes and Vietnamese names of the fields. An unknown code gives null.</summary>
public static class Fields
{
    private static readonly (Field Field, string Code, string Name)[] Table =
    [
        (Field.Agriculture, "agriculture", "Nông nghiệp"),
        (Field.Education, "education", "Giáo dục và đào tạo"),
        (Field.Health, "health", "Y tế"),
        (Field.Culture, "culture", "Văn học, nghệ thuật, thể thao"),
        (Field.Tourism, "tourism", "Du lịch - dịch vụ"),
        (Field.Engineering, "engineering", "Kỹ thuật, công nghiệp"),
        (Field.Other, "other", "Khác"),
    ];

    public static IEnumerable<string> Codes => Table.Select(row => row.Code);

    public static string Code(this Field field) => Table[(int)field].Code;

    public static string Vietnamese(this Field field) => Table[(int)field].Name;

    public static Field? Parse(string? code)
    {
        foreach (var row in Table)
        {
            if (row.Code == code)
            {
                return row.Field;
            }
        }
        return null;
    }
}
