using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Census.Core.Text;
using Census.Core.Time;

namespace Census.Core.Degrees;

/// <summary>
/// One piece of a degree cell ("ThS Luật 2019" of "ThS Luật 2019; ĐH Kinh tế"), read by taking out what was understood, word by
/// word; what is left at the end is the branch of study.
/// </summary>
internal sealed partial class DegreePiece
{
    private readonly DegreeVocabulary words;
    private readonly List<DegreeLevel> levels = [];
    private FoldedText rest;

    private DegreePiece(string text, DegreeVocabulary words) => (this.words, rest) = (words, FoldedText.Of(text));

    public ImmutableArray<Qualification> Held { get; private set; } = [];

    public List<DegreeLevel> InTraining { get; } = [];

    public string? AcademicTitle { get; private set; }

    public bool IsUnclear { get; private set; }

    /// <summary>Whether words of training stood here, even without a target.</summary>
    public bool SaysTraining { get; private set; }

    /// <summary>Whether a word of a level, and not only of a profession, was found.</summary>
    public bool NamesLevel { get; private set; }

    /// <summary>Whether it can stand alone. A piece that cannot belongs to its neighbour ("Nông, lâm nghiệp").</summary>
    public bool StandsAlone => !Held.IsEmpty || InTraining.Count > 0 || IsUnclear || AcademicTitle is not null;

    public static DegreePiece Read(string text, DegreeVocabulary words)
    {
        var piece = new DegreePiece(text, words);
        piece.Take(words.NotDegrees);
        piece.TakeAcademicTitle();
        piece.TakeTrainees();
        piece.TakeTraining();
        piece.IsUnclear = piece.Take(words.UnclearPostgraduate);
        var award = piece.TakeYear();
        if (!words.Negations.IsMatch(piece.rest.Key))
        {
            piece.TakeLevels();
        }
        piece.Describe(award);
        return piece;
    }

    private bool Take(Regex pattern)
    {
        var before = rest;
        rest = rest.Without(pattern);
        return !ReferenceEquals(before, rest);
    }

    private void TakeAcademicTitle()
    {
        foreach (var title in words.AcademicTitles)
        {
            if (Take(title.Words))
            {
                AcademicTitle ??= title.Title;
            }
        }
    }

    private void TakeTrainees()
    {
        foreach (var trainee in words.Trainees)
        {
            // "cao học (đã tốt nghiệp)" is a master's degree, but nobody graduates as NCS
            if (trainee.Level < DegreeLevel.Doctor && words.Graduated.IsMatch(rest.Key))
            {
                continue;
            }
            if (Take(trainee.Words))
            {
                InTraining.Add(trainee.Level);
                SaysTraining = true;
            }
        }
    }

    private void TakeTraining()
    {
        while (words.InTraining.Match(rest.Key) is { Success: true, Length: > 0 } saying)
        {
            SaysTraining = true;
            var end = saying.Index + saying.Length;
            var target = TargetAfter(end, directly: true) ?? Around(saying.Index, end) ?? new Target(null, saying.Index, end);
            if (target.Level is { } level)
            {
                InTraining.Add(level);
            }
            var start = Math.Min(saying.Index, target.Start);
            rest = rest.Without(start, Math.Max(end, target.End) - start);
        }
    }

    private Target? TargetAfter(int from, bool directly)
    {
        var tail = rest.Key[from..];
        foreach (var pattern in words.Levels.Concat(words.Professions))
        {
            if (pattern.Words.Match(tail) is { Success: true } match && (!directly || IsDirect(from, match)))
            {
                return new Target(pattern.Level, from + match.Index, from + match.Index + match.Length);
            }
        }
        return words.UnclearPostgraduate.Match(tail) is { Success: true } unclear && (!directly || IsDirect(from, unclear))
            ? new Target(null, from + unclear.Index, from + unclear.Index + unclear.Length)
            : null;
    }

    // what follows a closing bracket is said of something else: "TS (chưa bảo vệ) ThS Luật"
    private bool IsDirect(int from, Match match) =>
        words.BeforeTarget.IsMatch(rest.Key[from..(from + match.Index)].Trim()) && !rest.HasBetween(')', from - 1, from + match.Index);

    /// <summary>The higher of the levels on both sides: nobody studies for less than what is held.</summary>
    private Target? Around(int to, int from)
    {
        if (InTraining.Count > 0)
        {
            return null;
        }
        var before = Nearest(words.Levels, rest.Key[..to]) ?? Nearest(words.Professions, rest.Key[..to]);
        var after = TargetAfter(from, directly: false);
        return before is null || after?.Level > before.Level ? after : before;
    }

    private static Target? Nearest(ImmutableArray<DegreePattern> patterns, string head) => patterns
        .SelectMany(pattern => pattern.Words.Matches(head).Select(m => new Target(pattern.Level, m.Index, m.Index + m.Length)))
        .MaxBy(target => target.End);

    private void TakeLevels()
    {
        foreach (var pattern in words.Levels)
        {
            var isSchool = levels.Count > 0 && !pattern.Level.IsPostgraduate();
            if (!isSchool && Take(pattern.Words))
            {
                levels.Add(pattern.Level);
            }
        }
        NamesLevel = levels.Count > 0;
        foreach (var pattern in words.Professions)
        {
            if (Take(pattern.Words) && levels.Count == 0)
            {
                levels.Add(pattern.Level);
            }
        }
    }

    private PartialDate? TakeYear()
    {
        var years = YearPattern().Matches(rest.Key);
        var year = years.Count == 1 ? PartialDate.Of(int.Parse(years[0].Groups["year"].Value, CultureInfo.InvariantCulture)) : null;
        Take(YearPattern());
        return year;
    }

    private void Describe(PartialDate? award)
    {
        Take(words.StudyModes);
        Take(words.BesideMajor);
        var major = Tidy(rest.Text);
        Held = [.. levels.Select(level => new Qualification(level, major, levels.Count == 1 ? award : null))];
    }

    private static string? Tidy(string text)
    {
        var major = Spaces().Replace(EmptyBrackets().Replace(Numbering().Replace(text, ""), " "), " ").Trim(' ', ',', ';', '.', ':', '-', '–', '/', '+', '&');
        if (!major.Contains('(', StringComparison.Ordinal))
        {
            major = major.TrimEnd(')', ' ');
        }
        else if (!major.Contains(')', StringComparison.Ordinal))
        {
            major = major.Replace("(", "", StringComparison.Ordinal).Trim();
        }
        else if (WholeInBrackets().IsMatch(major))
        {
            major = major[1..^1].Trim();
        }
        return major.Any(char.IsLetter) ? major : null;
    }

    /// <summary>Where a degree studied for stands in the key; no level when it is an unclear one.</summary>
    private sealed record Target(DegreeLevel? Level, int Start, int End);

    [GeneratedRegex(@"\b(nam )?(?<year>19[5-9][0-9]|20[0-4][0-9])\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"\([\s,;.:/+-]*\)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex EmptyBrackets();

    [GeneratedRegex(@"^\s*[0-9]{1,2}\b[\s.)]*", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^\([^()]*\)$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex WholeInBrackets();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Spaces();
}
