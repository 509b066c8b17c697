using Census.Core.Members;
using Census.Core.Text;

namespace Census.Import.Layouts;

/// <summary>What somebody is a member of: a committee of the Party or a people's council.</summary>
public enum BodyKind
{
    Party,
    Council,
}

/// <summary>The level of a body.</summary>
public enum BodyLevel
{
    Province,
    District,
    Commune,
}

/// <summary>
/// What a text says of a body: its kind, its level, and the commune or district ("xã Bảo Lạc"); each null when it is not said. It is of
/// something else when the body is neither of a province nor of a district nor a commune ("Đảng bộ Sở Y tế").
/// </summary>
public sealed record BodyReading(BodyKind? Kind, BodyLevel? Level, string? Place, bool IsOther)
{
    public static readonly BodyReading Nothing = new(null, null, null, false);

    public MemberBody? Body => (Kind, Level) switch
    {
        (BodyKind.Party, BodyLevel.Province) => MemberBody.PartyProvince,
        (BodyKind.Party, BodyLevel.District) => MemberBody.PartyDistrict,
        (BodyKind.Party, BodyLevel.Commune) => MemberBody.PartyCommune,
        (BodyKind.Council, BodyLevel.Province) => MemberBody.CouncilProvince,
        (BodyKind.Council, BodyLevel.District) => MemberBody.CouncilDistrict,
        (BodyKind.Council, BodyLevel.Commune) => MemberBody.CouncilCommune,
        _ => null,
    };

    /// <summary>What this one leaves open, as another says it: a level only where this is not of something else, a place only of the same level.</summary>
    public BodyReading Or(BodyReading other)
    {
        var level = Level ?? (IsOther ? null : other.Level);
        return new BodyReading(Kind ?? other.Kind, level, Place ?? (level is not null && level == other.Level ? other.Place : null), IsOther || (level is null && other.IsOther));
    }
}

/// <summary>The words of bodies and levels (reference/members.json). Kinds as fold keys, everything else as name keys: xã is not xa.</summary>
public sealed class BodyText(
    IReadOnlyList<(string Words, BodyKind Kind)> kinds, IReadOnlyList<(string Words, BodyLevel Level)> levels, IReadOnlySet<string> generic, IReadOnlySet<string> endsPlace, IReadOnlySet<string> between)
{
    private const int WordsOfPlace = 5;

    /// <summary>What a cell, a heading inside a list or a line of the letterhead says; nothing when it has no word of a body and does not begin with a level.</summary>
    public BodyReading Read(string? text)
    {
        var words = Words(text);
        var found = kinds.Select(kind => (kind.Kind, kind.Words, At: Find(words, kind.Words))).Where(kind => kind.At >= 0).OrderBy(kind => kind.At).ThenByDescending(kind => kind.Words.Length).ToList();
        return found.Count > 0 ? From(words, found[0].At) with { Kind = found[0].Kind }
            : LevelAt(words, 0) is not null ? From(words, 0)
            : BodyReading.Nothing;
    }

    /// <summary>Level and place of the body that begins with these words (a fold key) in a text.</summary>
    public BodyReading Behind(string text, string opening)
    {
        var words = Words(text);
        return From(words, Math.Max(0, Find(words, opening)));
    }

    private BodyReading From(string[] words, int start)
    {
        var i = start;
        while (i < words.Length && LevelAt(words, i) is null && (between.Contains(words[i]) || generic.Contains(words[i])))
        {
            i++;
        }
        return i == words.Length || endsPlace.Contains(words[i]) && LevelAt(words, i) is null || words[i].All(char.IsAsciiDigit) ? BodyReading.Nothing
            : LevelAt(words, i) is not { } level ? BodyReading.Nothing with { IsOther = true }
            : new BodyReading(null, level.Level, level.Level == BodyLevel.Province || (i > 0 && generic.Contains(words[i - 1])) ? null : PlaceAt(words, i, level.Count), false);
    }

    private (BodyLevel Level, int Count)? LevelAt(string[] words, int at) => levels
        .Where(level => level.Words.Split(' ') is var asked && words.Skip(at).Take(asked.Length).SequenceEqual(asked))
        .OrderByDescending(level => level.Words.Length)
        .Select(level => ((BodyLevel, int)?)(level.Level, level.Words.Count(c => c == ' ') + 1))
        .FirstOrDefault();

    // "xã Bảo Lạc"; "xã, phường" and "huyện ủy" name none
    private string? PlaceAt(string[] words, int at, int count)
    {
        var name = words.Skip(at + count).TakeWhile(word => !endsPlace.Contains(word) && !char.IsAsciiDigit(word[0])).Take(WordsOfPlace).ToList();
        return name.Count == 0 || LevelAt(words, at + count) is not null ? null : string.Join(' ', [.. words.Skip(at).Take(count), .. name.Select(Capital)]);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string[] Words(string? text) => Fold.NameKey(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int Find(string[] words, string key)
    {
        var asked = key.Split(' ');
        var folded = Array.ConvertAll(words, Fold.Key);
        for (var i = 0; i + asked.Length <= folded.Length; i++)
        {
            if (folded.AsSpan(i, asked.Length).SequenceEqual(asked))
            {
                return i;
            }
        }
        return -1;
    }
}
