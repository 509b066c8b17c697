using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Census.Core.Text;

namespace Census.Core.People;

/// <summary>A name as it is kept, and what stood around it: honorifics, degrees, "(biệt phái)". Either may be missing.</summary>
public sealed record PersonNameReading(string? Name, string? Note);

/// <summary>
/// Cleans the names of people: spaces, invisible signs, all capitals, letters of other scripts that look like ours, and what was glued to
/// them. The spelling itself, marks and tone placement are never touched.
/// </summary>
public static partial class PersonNameText
{
    private const int MostWords = 7;

    private static readonly Remembered<PersonNameReading> Readings = new(ReadAnew);

    public static PersonNameReading Read(string text) => Readings.Of(text);

    private static PersonNameReading ReadAnew(string text)
    {
        var notes = new List<string>();
        var name = Clean(text);
        name = Move(name, Bracketed(), notes);
        name = Move(name, Numbering(), []);
        name = Move(name, Honorifics(), notes);
        name = Move(name, TrailingTitles(), notes);
        name = name.Any(char.IsLower) ? Move(name, TrailingPost(), notes) : name;
        name = name.Trim(' ', '.', ',', ';', ':', '*', '-', '–', '_');
        return new(name.Any(char.IsLetter) ? InTitleCase(name) : null, notes.Count > 0 ? string.Join("; ", notes) : null);
    }

    /// <summary>
    /// Whether the text is shaped like a person's name: two to seven words of letters, apostrophes and hyphens. "Văn phòng" is so
    /// too; a person of one word is a name only where a row says so.
    /// </summary>
    public static bool LooksLikeName(string text)
    {
        if (Read(text).Name is not { } name)
        {
            return false;
        }
        var words = name.Split(' ');
        return words.Length is >= 2 and <= MostWords && Array.TrueForAll(words, word => NameWord().IsMatch(word));
    }

    /// <summary>Composed letters, no invisible signs, single spaces.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in WellFormed.Of(text).Normalize())
        {
            if (char.IsWhiteSpace(c))
            {
                clean.Append(clean.Length > 0 && clean[^1] != ' ' ? " " : "");
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                clean.Append(LookAlikes.Replace(c));
            }
        }
        return clean.ToString().Trim();
    }

    private static string Move(string name, Regex pattern, List<string> notes)
    {
        if (!pattern.IsMatch(name))
        {
            return Clean(name);
        }
        foreach (Match match in pattern.Matches(name))
        {
            var note = match.Value.Trim(' ', '(', ')', '[', ']', ',', ':', '-');
            if (note.Length > 0)
            {
                notes.Add(note);
            }
        }
        return Clean(pattern.Replace(name, " "));
    }

    /// <summary>A name in one case only gets capitals at the start of words and after hyphens and apostrophes: "Ksor H'Bia".</summary>
    private static string InTitleCase(string name)
    {
        if ((name.Any(char.IsLower) && name.Any(char.IsUpper)) || name.Count(char.IsLetter) < 2)
        {
            return name;
        }
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            var opens = i == 0 || letters[i - 1] is ' ' or '-' or '\'' or '’' or '‘';
            letters[i] = opens ? char.ToUpperInvariant(letters[i]) : char.ToLowerInvariant(letters[i]);
        }
        return new string(letters);
    }

    [GeneratedRegex(@"\([^()]*\)?|\[[^\[\]]*\]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^[0-9]{1,3}\s*[.)/-]\s*(?=\p{L})", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Numbering();

    // a title ends at a space, a dot or a colon, so that "Ksor" and "Bàn" stay whole
    [GeneratedRegex(@"^((ông|bà|đ/c|đ\.c|đc|đồng chí|p?gs|tskh|ts|ths|th\.s|thạc sĩ|tiến sĩ|bác sĩ|bs|bs\.? ?ck ?(ii|i|1|2)|ck ?(ii|i|1|2)|ds|ds\.? ?ck ?(ii|i|1|2)|ks|kts|cn|ncs|luật sư|ls)(?=[\s.:,]+\p{L})[\s.:,]+)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Honorifics();

    // "Nguyễn Văn An - PGĐ"; a hyphen inside a name has no space before it
    [GeneratedRegex(@"\s+[-–]\s*\p{Lu}{2,5}$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex TrailingPost();

    [GeneratedRegex(@"\s*[,-]\s*(p?gs|tskh|ts|ths|bs|bs ?ck ?(ii|i|1|2)|ds|ks|cn)[\s.,]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex TrailingTitles();

    [GeneratedRegex(@"^\p{L}[\p{L}\p{M}'’‘-]*\.?$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NameWord();
}
