namespace Census.Core.Plans;

/// <summary>The types of JSON in the words of somebody who writes a plan in a text editor. What is not one of the six stays as it is.</summary>
public static class JsonTypes
{
    public static string Vietnamese(string type) => type switch
    {
        "object" => "nhóm mục trong ngoặc nhọn { … }",
        "array" => "danh sách trong ngoặc vuông [ … ]",
        "string" => "chữ trong ngoặc kép",
        "number" => "số",
        "integer" => "số nguyên",
        "boolean" => "true (có) hoặc false (không)",
        _ => type,
    };
}
