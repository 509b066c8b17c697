using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Census.Core.Text;

namespace Census.Core.People;

/// <summary>
/// One of the 54 peoples of Vietnam: our stable key ("lo-lo"), its name, and its code in the two official lists, which agree on
/// 17 codes only (QĐ 121-TCTK/PPCĐ of 1979, QĐ 1019/QĐ-TCTK of 2008).
/// </summary>
public sealed record EthnicGroup(string Key, string Name, string Code1979, string Code2008)
{
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Names shared with other groups, or too short to trust; never taken for this group.</summary>
    public ImmutableArray<string> AmbiguousAliases { get; init; } = [];

    /// <summary>Names taken for this group until somebody has looked (Sán Chỉ of Bảo Lạc).</summary>
    public ImmutableArray<string> ProvisionalAliases { get; init; } = [];

    /// <summary>The majority (Kinh) is no minority even where it is few.</summary>
    public bool IsMinority { get; init; } = true;

    /// <summary>"Rất ít người": the 16 groups of NĐ 57/2017/NĐ-CP.</summary>
    public bool IsVerySmall { get; init; }

    /// <summary>"Có khó khăn đặc thù": the 14 groups of QĐ 1227/QĐ-TTg (2021-2025).</summary>
    public bool HasParticularHardship { get; init; }
}

/// <summary>
/// Finds an ethnic group by what lists write. A name with its marks first, then without them, then another name of the group as
/// the whole text; a number only when both lists agree on it. Anything shared by several groups is null: a person decides.
/// </summary>
public sealed partial class EthnicGroups
{
    /// <summary>Without marks a shorter word could be anything.</summary>
    private const int ShortestBareAlias = 4;

    private readonly FrozenDictionary<string, EthnicGroup> byKey;
    private readonly FrozenDictionary<string, EthnicGroup> byCode;
    private readonly FrozenDictionary<string, EthnicGroup> byName;
    private readonly FrozenDictionary<string, EthnicGroup> byBareName;
    private readonly FrozenDictionary<string, EthnicGroup> byAlias;
    private readonly FrozenDictionary<string, EthnicGroup> byBareAlias;
    private readonly FrozenSet<string> ambiguous;
    private readonly FrozenSet<string> provisional;
    private readonly Remembered<string?> found;

    public EthnicGroups(IEnumerable<EthnicGroup> groups)
    {
        All = [.. groups];
        byKey = All.ToFrozenDictionary(group => group.Key);
        byCode = All.Where(group => group.Code1979 == group.Code2008).ToFrozenDictionary(group => group.Code1979);
        byName = All.ToFrozenDictionary(group => Marked(group.Name));
        byBareName = All.ToFrozenDictionary(group => Bare(group.Name));
        byAlias = Unique(Marked);
        byBareAlias = Unique(Bare);
        ambiguous = [.. All.SelectMany(group => group.AmbiguousAliases).Select(Marked)];
        provisional = [.. All.SelectMany(group => group.ProvisionalAliases).Select(Bare)];
        found = new Remembered<string?>(FindAnew);
    }

    public ImmutableArray<EthnicGroup> All { get; }

    public EthnicGroup? ByKey(string key) => byKey.GetValueOrDefault(key);

    /// <summary>The key of the group, or null when none or more than one can be meant.</summary>
    public string? Find(string text) => found.Of(text);

    private string? FindAnew(string text)
    {
        var said = Leading().Replace(Fold.NameKey(text), "");
        return said.Length > 0 && said.All(char.IsAsciiDigit)
            ? byCode.GetValueOrDefault(said.PadLeft(2, '0'))?.Key
            : (FindName(said) ?? FindName(Leading().Replace(Fold.NameKey(InBrackets().Replace(text, "")), "")))?.Key;
    }

    /// <summary>Whether <see cref="Find"/> answers, but a person should look: the name may stand for another group here.</summary>
    public bool IsProvisional(string text) => provisional.Contains(Bare(Leading().Replace(Fold.NameKey(text), "")));

    private EthnicGroup? FindName(string said)
    {
        var (marked, bare) = (Marked(said), Bare(said));
        if (byName.TryGetValue(marked, out var group))
        {
            return group;
        }
        if (ambiguous.Contains(marked))
        {
            return null;
        }
        return byBareName.GetValueOrDefault(bare)
            ?? byAlias.GetValueOrDefault(marked)
            ?? (bare.Length >= ShortestBareAlias ? byBareAlias.GetValueOrDefault(bare) : null);
    }

    /// <summary>The aliases that belong to one group only.</summary>
    private FrozenDictionary<string, EthnicGroup> Unique(Func<string, string> fold) => All
        .SelectMany(group => group.Aliases.Concat(group.ProvisionalAliases).Select(alias => (Alias: fold(alias), group)))
        .Concat(All.SelectMany(group => group.AmbiguousAliases.Select(alias => (Alias: fold(alias), group))))
        .Distinct()
        .GroupBy(pair => pair.Alias, pair => pair.group)
        .Where(pair => pair.Count() == 1 && !pair.Single().AmbiguousAliases.Any(alias => fold(alias) == pair.Key))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Single());

    private static string Marked(string text) => Fold.NameKey(text).Replace(" ", "", StringComparison.Ordinal);

    private static string Bare(string text) => Fold.Key(text).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^((dân tộc|dan toc|dtộc|d tộc|dt|người|nguoi) )+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\(.*\)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex InBrackets();
}
