using Census.Core.People;

namespace Census.Database.Tables;

/// <summary>The codes under which the database keeps values that have no code of their own in Core.</summary>
internal static class StatementCodes
{
    public static readonly CodeList<Sex> Sex = new("male", "female");

    public static readonly CodeList<UnitRule> UnitRule = new("row", "sender", "beside");

    public static readonly CodeList<FieldRule> FieldRule = new("column", "unit", "importer", "title-code", "unit-name", "major");
}

/// <summary>Codes of an enumeration, in the order of its values. An unknown code gives null.</summary>
internal sealed class CodeList<T>(params string[] codes)
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    public string Code(T value) => codes[Array.IndexOf(Values, value)];

    public T? Parse(string? code) => Array.IndexOf(codes, code) is var i and >= 0 ? Values[i] : null;
}
