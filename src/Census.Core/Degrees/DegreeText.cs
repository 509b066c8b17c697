using System.Text;
using System.Text.RegularExpressions;
using Census.Core.Text;

namespace Census.Core.Degrees;

/// <summary>
/// Reads what a list writes about degrees: several in one cell, level and branch of study together, degrees held beside degrees
/// studied for. Nothing is guessed: what is not clear comes back with a doubt and an incomplete list, so that "no" is "unknown".
/// Never throws, whatever the text.
/// </summary>
public static partial class DegreeText
{
    /// <summary>More is a paragraph, not a degree.</summary>
    private const int LongestCell = 600;

    public static DegreeReading Read(string text, DegreeVocabulary words)
    {
        // compatibility form: the Roman numerals Ⅰ and Ⅱ as letters, full-width letters as plain ones
        var plain = WellFormed.Of(text).Normalize(NormalizationForm.FormKC).Trim();
        if (plain.Length == 0)
        {
            return DegreeReading.Blank;
        }
        var key = Fold.Key(plain);
        if (Marks.IsDash(plain) || words.Nothing.IsMatch(key))
        {
            return DegreeReading.NoDegree;
        }
        return key.Length == 0 || plain.Length > LongestCell
            ? DegreeReading.Unread
            : Combine(Pieces(plain, words).ConvertAll(piece => DegreePiece.Read(piece, words)));
    }

    /// <summary>
    /// The level that a column heading under a group of degrees stands for; null when it names none or more than one ("Sau ĐH",
    /// "Thạc sĩ/CKI", "Khác").
    /// </summary>
    public static DegreeLevel? HeaderLevel(string text, DegreeVocabulary words) =>
        text.Any(char.IsLetter)
        && Read(text, words) is { Doubt: DegreeDoubt.None, AcademicTitle: null, Degrees: { InTraining.IsEmpty: true, Held: [{ Major: null }] held } }
            ? held[0].Level
            : null;

    private static DegreeReading Combine(List<DegreePiece> pieces)
    {
        var training = pieces.SelectMany(piece => piece.InTraining).Distinct().ToList();
        var held = pieces.SelectMany(piece => piece.Held).Where(q => !IsOnlyCandidate(q, training)).ToList();
        var isUnclear = pieces.Exists(piece => piece.IsUnclear) && !held.Exists(q => q.Level.IsPostgraduate());
        if (isUnclear && !held.Exists(q => q.Level == DegreeLevel.Bachelor))
        {
            held.Insert(0, new Qualification(DegreeLevel.Bachelor));
        }
        var title = pieces.Find(piece => piece.AcademicTitle is not null)?.AcademicTitle;
        var doubt = isUnclear ? DegreeDoubt.UnclearPostgraduate
            : held.Count > 0 ? DegreeDoubt.None
            : pieces.Exists(piece => piece.SaysTraining) ? DegreeDoubt.OnlyInTraining
            : title is not null ? DegreeDoubt.OnlyAcademicTitle
            : DegreeDoubt.UnknownText;
        var degrees = new QualificationList { Held = [.. held], InTraining = [.. training], IsComplete = doubt == DegreeDoubt.None };
        return new DegreeReading(degrees, title, doubt);
    }

    /// <summary>"TS (NCS)" names the degree that the candidate is working for.</summary>
    private static bool IsOnlyCandidate(Qualification degree, List<DegreeLevel> training) =>
        degree.Level == DegreeLevel.Doctor && training.Contains(DegreeLevel.Doctor);

    /// <summary>The cell cut where each part says something by itself; parts that do not stay with their neighbour.</summary>
    private static List<string> Pieces(string text, DegreeVocabulary words)
    {
        var pieces = new List<string>();
        var waiting = "";
        foreach (var part in Separator().Split(text).SelectMany(part => AtSlashesAndDashes(part, words)))
        {
            var candidate = waiting + part;
            if (StandsAlone(candidate, pieces, words))
            {
                pieces.Add(OpeningSeparator().Replace(candidate, "").Trim());
                waiting = "";
            }
            else if (pieces.Count > 0)
            {
                pieces[^1] += candidate;
                waiting = "";
            }
            else
            {
                waiting = candidate;
            }
        }
        if (waiting.Length > 0)
        {
            pieces.Add(waiting);
        }
        return pieces;
    }

    private static bool StandsAlone(string part, List<string> before, DegreeVocabulary words)
    {
        var piece = DegreePiece.Read(OpeningSeparator().Replace(part, ""), words);
        // "điện và CN thông tin": after "và" a mere abbreviation of a profession is rather a word of the branch of study
        var isAside = before.Count > 0 && !piece.NamesLevel && !piece.SaysTraining && AfterAnd().IsMatch(part);
        return piece.StandsAlone && !isAside;
    }

    /// <summary>"Thạc sĩ / CKI" and "ĐH Luật - ThS Kinh tế" are two, "T/C", "ĐH/TC" and "CĐ - ĐH Thái Nguyên" are one.</summary>
    private static string[] AtSlashesAndDashes(string part, DegreeVocabulary words)
    {
        var dashed = SpacedDash().Split(part);
        if (dashed.Length > 1 && DegreePiece.Read(dashed[0], words).NamesLevel
            && dashed.Skip(1).All(side => DegreePiece.Read(side, words) is { NamesLevel: true, Held: var held } && held.All(q => q.Level.IsPostgraduate())))
        {
            return dashed;
        }
        if (!part.Contains('/', StringComparison.Ordinal))
        {
            return [part];
        }
        var spaced = SpacedSlash().Split(part);
        if (spaced.Length > 1 && Array.TrueForAll(spaced, side => DegreePiece.Read(side, words).StandsAlone))
        {
            return spaced;
        }
        var sides = part.Split('/');
        return Array.TrueForAll(sides, side => DegreePiece.Read(side, words).NamesLevel)
            && !sides.Skip(1).Any(side => words.StudyModes.Match(Fold.Key(side)) is { Success: true, Index: 0 } mode && mode.Length == Fold.Key(side).Length)
                ? sides
                : [part];
    }

    // each part keeps the sign before it; "12+2" and "10+3" are names of schools, not sums
    [GeneratedRegex(@"(?=[;,\r\n])|(?=(?<![0-9] ?)\+)|(?=\+(?! ?[0-9]))|(?=\s(?:và|va|Và|VÀ)\s)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:[;,+\s]|(?:và|va|Và|VÀ)\s)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OpeningSeparator();

    [GeneratedRegex(@"^\s(?:và|va|Và|VÀ)\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AfterAnd();

    [GeneratedRegex(@"\s[-–]\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SpacedDash();

    [GeneratedRegex(@"\s/\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SpacedSlash();
}
