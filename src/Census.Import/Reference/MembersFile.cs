using Census.Core.Text;
using Census.Import.Layouts;

namespace Census.Import.Reference;

/// <summary>The shape of reference/members.json: by what a list of members is known, and the words of bodies, levels and terms.</summary>
internal sealed record MembersFile : ReferenceFile
{
    public required Dictionary<string, string[]> Titles { get; init; }

    public required Dictionary<string, string[]> TitlesWithTerm { get; init; }

    public required Dictionary<string, string[]> SheetNames { get; init; }

    public required string[] NotMembers { get; init; }

    public required string[] Openings { get; init; }

    public required Dictionary<string, string[]> Kinds { get; init; }

    public required Dictionary<string, string[]> Levels { get; init; }

    public required string[] Generic { get; init; }

    public required string[] EndsPlace { get; init; }

    public required string[] Between { get; init; }

    public required string[] Courses { get; init; }

    public required Dictionary<string, string[]> Columns { get; init; }

    public MemberWords Build() => new(
        ByKind(Titles),
        ByKind(TitlesWithTerm),
        ByKind(SheetNames),
        NotMembers,
        Openings,
        new BodyText(ByKind(Kinds), ByLevel(Levels), Keys(Generic), Keys(EndsPlace), Keys(Between)),
        Keys(Courses))
    {
        BodyColumns = Columns["body"],
        TermColumns = Columns["term"],
    };

    private static HashSet<string> Keys(string[] words) => [.. words.Select(Fold.NameKey)];

    private static List<(string, BodyKind)> ByKind(Dictionary<string, string[]> words) => [.. words.SelectMany(kind => kind.Value.Select(word => (word, Code<BodyKind>(kind.Key))))];

    private static List<(string, BodyLevel)> ByLevel(Dictionary<string, string[]> words) => [.. words.SelectMany(level => level.Value.Select(word => (Fold.NameKey(word), Code<BodyLevel>(level.Key))))];

    private static T Code<T>(string code)
        where T : struct, Enum =>
        Enum.TryParse<T>(code, ignoreCase: true, out var value) && !char.IsAsciiDigit(code[0]) ? value : throw new InvalidDataException($"There is no “{code}”.");
}
