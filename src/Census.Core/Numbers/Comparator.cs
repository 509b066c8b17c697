namespace Census.Core.Numbers;

/// <summary>How an actual number is held against the number of a target.</summary>
public enum Comparator
{
    AtLeast,
    MoreThan,
    Equal,

    /// <summary>From a lower to an upper value ("từ 02 - 03 tiến sĩ"): met from the lower one on; more than the upper is no failure.</summary>
    Range,
}

/// <summary>Codes of the comparators, as plans and reports write them. An unknown code gives null.</summary>
public static class Comparators
{
    private static readonly string[] CodeOf = [">=", ">", "=", "range"];

    public static IReadOnlyList<string> Codes => CodeOf;

    public static string Code(this Comparator comparator) => CodeOf[(int)comparator];

    public static Comparator? Parse(string? code) => Array.IndexOf(CodeOf, code) is var i and >= 0 ? (Comparator)i : null;
}
