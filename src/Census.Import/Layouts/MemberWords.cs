using System.Text.RegularExpressions;
using Census.Core.Text;

namespace Census.Import.Layouts;

/// <summary>By what a list of members is known (reference/members.json), and what its texts say of bodies and terms.</summary>
public sealed partial class MemberWords(
    IReadOnlyList<(string Words, BodyKind Kind)> titles,
    IReadOnlyList<(string Words, BodyKind Kind)> titlesWithTerm,
    IReadOnlyList<(string Words, BodyKind Kind)> sheetNames,
    IReadOnlyList<string> notMembers,
    IReadOnlyList<string> openings,
    BodyText bodies,
    IReadOnlySet<string> courses)
{
    private const int LongestTerm = 10;

    /// <summary>Headings of the columns that name the body and the term, as fold keys.</summary>
    public required IReadOnlyList<string> BodyColumns { get; init; }

    public required IReadOnlyList<string> TermColumns { get; init; }

    public BodyText Bodies => bodies;

    /// <summary>Whether a line opens the title of a list.</summary>
    public bool OpensTitle(string line) =>
        openings.Any(opening => Begins(Fold.Key(line), opening)) || titles.Any(title => Holds(Fold.Key(line), title.Words));

    /// <summary>The body a title speaks of; null when it is no title of a list of members.</summary>
    public BodyReading? OfTitle(string title, bool hasTerm) => Of(title, hasTerm ? [.. titles, .. titlesWithTerm] : titles, Holds);

    /// <summary>The body the name of a sheet speaks of.</summary>
    public BodyReading? OfSheetName(string name, bool hasTerm) => Of(name, titles, Holds) ?? (hasTerm ? Of(name, sheetNames, Begins) : null);

    private BodyReading? Of(string text, IReadOnlyList<(string Words, BodyKind Kind)> known, Func<string, string, bool> fits)
    {
        var key = Fold.Key(text);
        return notMembers.Any(words => Holds(key, words)) ? null
            : known.Where(one => fits(key, one.Words)).OrderByDescending(one => one.Words.Length).Select(one => bodies.Behind(text, one.Words) with { Kind = one.Kind }).FirstOrDefault();
    }

    /// <summary>The term a text names: "2025-2030" where it gives years, else the words of its number ("khóa XIX"); null when it names none.</summary>
    public string? TermIn(string? text)
    {
        foreach (Match years in Years().Matches(text ?? ""))
        {
            var (from, to) = (int.Parse(years.Groups["from"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), int.Parse(years.Groups["to"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
            if (to > from && to - from <= LongestTerm)
            {
                return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{from}-{to}");
            }
        }
        var words = Fold.NameKey(text).Split(' ');
        var at = Array.FindIndex(words, courses.Contains);
        return at >= 0 && at + 1 < words.Length && Number().IsMatch(words[at + 1]) ? $"{words[at]} {words[at + 1].ToUpperInvariant()}" : null;
    }

    private static bool Holds(string key, string words) => $" {key} ".Contains($" {words} ", StringComparison.Ordinal);

    private static bool Begins(string key, string words) => $"{key} ".StartsWith($"{words} ", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\d)(?<from>(19|20)\d{2})\s*([-–—−/]|đến|tới)\s*(?<to>(19|20)\d{2})(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Years();

    [GeneratedRegex(@"^([ivxl]+|\d{1,2})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
