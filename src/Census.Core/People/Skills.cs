namespace Census.Core.People;

/// <summary>
/// What a list says of a language or of computing: none; a certificate of no known level (TOEIC, HSK, IC3); the old national
/// certificates A, B, C; A1 to C2 (bậc 1 to 6); basic and advanced use of computers; a diploma; a university degree or higher.
/// The order is that in which the better of two is chosen.
/// </summary>
public enum SkillLevel
{
    None,
    Certificate,
    A,
    B,
    C,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    Basic,
    Advanced,
    Intermediate,
    College,
    Degree,
}

/// <summary>Codes of the levels, lower case. An unknown code gives null.</summary>
public static class SkillLevels
{
    private static readonly string[] CodeOf =
        ["none", "certificate", "a", "b", "c", "a1", "a2", "b1", "b2", "c1", "c2", "basic", "advanced", "intermediate", "college", "degree"];

    public static string Code(this SkillLevel level) => CodeOf[(int)level];

    public static SkillLevel? Parse(string? code) => Array.IndexOf(CodeOf, code) is var i and >= 0 ? (SkillLevel)i : null;
}

/// <summary>
/// A person's languages, one fact: the text as written, and the level of English, of other foreign languages, of a minority
/// language, and of one that is not named. A level is null when nothing was said or it was not recognised; the text stays.
/// </summary>
public sealed record LanguageSkills(string Text)
{
    public SkillLevel? English { get; init; }

    public SkillLevel? Other { get; init; }

    public SkillLevel? Minority { get; init; }

    public SkillLevel? Unnamed { get; init; }
}

/// <summary>A person's training in computing: the text as written, and the level if it was recognised.</summary>
public sealed record ComputingSkill(string Text, SkillLevel? Level);
