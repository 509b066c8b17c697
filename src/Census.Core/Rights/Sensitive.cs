namespace Census.Core.Rights;

/// <summary>
/// Facts of a person that are masked unless an account was granted them: identity numbers; ethnic group; membership of the Party and
/// political theory. (Sensitive personal data by Law 91/2025/QH15 and Decree 356/2025/ND-CP; a department may grant fewer, never more by itself.)
/// </summary>
[Flags]
public enum Sensitive
{
    None = 0,
    Identity = 1,
    Ethnicity = 2,
    Party = 4,
    All = Identity | Ethnicity | Party,
}

/// <summary>Codes of what is sensitive, as accounts and commands write them: "identity,party". An unknown code gives null.</summary>
public static class Sensitives
{
    private static readonly (Sensitive Fact, string Code)[] CodeOf = [(Sensitive.Identity, "identity"), (Sensitive.Ethnicity, "ethnicity"), (Sensitive.Party, "party")];

    public static IReadOnlyList<string> Codes { get; } = [.. CodeOf.Select(pair => pair.Code)];

    public static string Code(this Sensitive granted) => string.Join(',', CodeOf.Where(pair => granted.HasFlag(pair.Fact)).Select(pair => pair.Code));

    /// <summary>Reads codes with commas between them; blank is nothing.</summary>
    public static Sensitive? Parse(string? codes)
    {
        var all = Sensitive.None;
        foreach (var code in (codes ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var found = Array.Find(CodeOf, pair => pair.Code == code);
            if (found.Code is null)
            {
                return null;
            }
            all |= found.Fact;
        }
        return all;
    }
}
