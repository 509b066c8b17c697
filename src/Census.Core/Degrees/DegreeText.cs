using System.Runtime.CompilerServices;
using System.Text;
using Census.Core.Text;

namespace Census.Core.Degrees;

/// <summary>
/// Reads what a list writes about degrees: several in one cell, level and branch of study together, degrees held beside degrees
/// studied for. Nothing is guessed: what is not clear comes back with a doubt and an incomplete list, so that "no" is "unknown".
/// Never throws, whatever the text.
/// </summary>
public static class DegreeText
{
    /// <summary>More is a paragraph, not a degree.</summary>
    private const int LongestCell = 600;

    private static readonly ConditionalWeakTable<DegreeVocabulary, Remembered<DegreeReading>> Readings = [];

    public static DegreeReading Read(string text, DegreeVocabulary words) =>
        Readings.GetValue(words, words => new Remembered<DegreeReading>(text => ReadAnew(text, words))).Of(text);

    private static DegreeReading ReadAnew(string text, DegreeVocabulary words)
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
            : Combine(new DegreeCell(words).Pieces(plain));
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
}
