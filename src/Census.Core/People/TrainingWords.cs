using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Census.Core.Text;

namespace Census.Core.People;

/// <summary>Words of one level, a pattern over fold keys.</summary>
public sealed record LevelWords<T>(T Level, Regex Words)
    where T : struct, Enum;

/// <summary>The languages of lists: words by which one is named, patterns over fold keys.</summary>
public sealed record LanguageNames(Regex English, Regex Other, Regex Minority);

/// <summary>
/// What lists write about political theory, state management, languages and computing (reference/training.json). A text may hold
/// several things; of each the first pattern that matches speaks, and the highest level held counts. What is being studied for is
/// not held. Null: nothing was recognised.
/// </summary>
public sealed partial class TrainingWords(
    ImmutableArray<LevelWords<PoliticalLevel>> politics,
    ImmutableArray<LevelWords<StateManagementLevel>> management,
    ImmutableArray<LevelWords<SkillLevel>> languages,
    ImmutableArray<LevelWords<SkillLevel>> computing,
    LanguageNames names,
    Regex inTraining)
{
    private readonly Remembered<PoliticalLevel?> readPolitics = new(text =>
        Highest(politics, text, inTraining) ?? (Marks.Tick(text) == false ? PoliticalLevel.None : null));

    private readonly Remembered<StateManagementLevel?> readManagement = new(text =>
        Highest(management, text, inTraining) ?? Marks.YesNo(text) switch { true => StateManagementLevel.Course, false => StateManagementLevel.None, null => null });

    private readonly Remembered<ComputingSkill> readComputing = new(text => new ComputingSkill(text, Highest(computing, text, inTraining)));

    private readonly Remembered<List<(Placing? Named, SkillLevel Level)>> readLanguages = new(text =>
    [
        .. Pieces(text, inTraining).Select(piece => (Piece: piece, Level: First(languages, piece))).Where(found => found.Level is not null)
            .Select(found => (Named(names, found.Piece), found.Level!.Value)),
    ]);

    private delegate LanguageSkills Placing(LanguageSkills skills, SkillLevel level);

    public PoliticalLevel? Politics(string text) => readPolitics.Of(text);

    public StateManagementLevel? StateManagement(string text) => readManagement.Of(text);

    public ComputingSkill Computing(string text) => readComputing.Of(text);

    /// <summary>The languages in a text; one that is not named is <paramref name="unlessNamed"/>'s, when the column says whose.</summary>
    public LanguageSkills Languages(string text, Func<LanguageSkills, SkillLevel, LanguageSkills>? unlessNamed = null)
    {
        var skills = new LanguageSkills(text);
        foreach (var (named, level) in readLanguages.Of(text))
        {
            skills = named is not null ? named(skills, level)
                : unlessNamed is not null ? unlessNamed(skills, level)
                : skills with { Unnamed = Better(skills.Unnamed, level) };
        }
        return skills;
    }

    /// <summary>The level that a heading of a column of ticks stands for: of two ("Cử nhân, cao cấp") the lower, which both have.</summary>
    public PoliticalLevel? PoliticsOfHeading(string fold) => Lowest(politics, fold);

    /// <summary>The rank of training in state management that a heading names; "Chức vụ" below "Quản lý" is no course.</summary>
    public StateManagementLevel? StateManagementOfHeading(string fold) => Lowest(management, fold) is { } level and not StateManagementLevel.Course ? level : null;

    /// <summary>The same for languages and computing: "Chứng chỉ (A, B, C)" is a certificate.</summary>
    public SkillLevel? SkillOfHeading(string fold, bool isLanguage) =>
        fold.StartsWith("chung chi", StringComparison.Ordinal) ? SkillLevel.Certificate : First(isLanguage ? languages : computing, fold);

    /// <summary>The better of two, of which one may not be known.</summary>
    public static SkillLevel Better(SkillLevel? known, SkillLevel level) => known is { } before && before > level ? before : level;

    // where the level of the language belongs that the piece names
    private static Placing? Named(LanguageNames names, string piece) =>
        names.English.IsMatch(piece) ? (skills, level) => skills with { English = Better(skills.English, level) }
        : names.Other.IsMatch(piece) ? (skills, level) => skills with { Other = Better(skills.Other, level) }
        : names.Minority.IsMatch(piece) ? (skills, level) => skills with { Minority = Better(skills.Minority, level) }
        : null;

    private static T? Highest<T>(ImmutableArray<LevelWords<T>> levels, string text, Regex inTraining)
        where T : struct, Enum => Pieces(text, inTraining).Select(piece => First(levels, piece)).Max();

    private static T? Lowest<T>(ImmutableArray<LevelWords<T>> levels, string fold)
        where T : struct, Enum => levels.Where(level => level.Words.IsMatch(fold)).Select(level => (T?)level.Level).Min();

    private static T? First<T>(ImmutableArray<LevelWords<T>> levels, string piece)
        where T : struct, Enum => levels.FirstOrDefault(level => level.Words.IsMatch(piece))?.Level;

    // "TC (đang học CC)" holds the one and studies for the other; "Anh (B1)" is one thing
    private static IEnumerable<string> Pieces(string text, Regex inTraining) =>
        Separator().Split(text).SelectMany(part => inTraining.IsMatch(Fold.Key(part)) ? part.Split('(') : [part])
            .Where(part => !inTraining.IsMatch(Fold.Key(part))).Select(Fold.Key).Where(piece => piece.Length > 0);

    [GeneratedRegex(@"[;,+\r\n]|\s(?:và|Và|VÀ)\s", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Separator();
}
