using System.Text.RegularExpressions;
using Census.Core.Text;

namespace Census.Core.Degrees;

/// <summary>
/// Cuts a cell where each part says something by itself ("ThS Luật, ĐH Kinh tế"); a part that does not stays with its neighbour
/// ("ĐH Nông, lâm nghiệp"). Each text is read once.
/// </summary>
internal sealed partial class DegreeCell(DegreeVocabulary words)
{
    private readonly Dictionary<string, DegreePiece> read = new(StringComparer.Ordinal);

    public List<DegreePiece> Pieces(string text)
    {
        var pieces = new List<string>();
        var waiting = "";
        foreach (var part in Separator().Split(text).SelectMany(AtSlashesAndDashes))
        {
            var candidate = waiting + part;
            waiting = "";
            if (StandsAlone(candidate, isFirst: pieces.Count == 0))
            {
                pieces.Add(candidate);
            }
            else if (pieces.Count > 0)
            {
                pieces[^1] += candidate;
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
        return pieces.ConvertAll(Piece);
    }

    private DegreePiece Piece(string text)
    {
        var bare = OpeningSeparator().Replace(text, "").Trim();
        return read.TryGetValue(bare, out var known) ? known : read[bare] = DegreePiece.Read(bare, words);
    }

    private bool StandsAlone(string part, bool isFirst)
    {
        var piece = Piece(part);
        // "điện và CN thông tin": after "và" a mere abbreviation of a profession is rather a word of the branch of study
        var isAside = !isFirst && !piece.NamesLevel && !piece.SaysTraining && AfterAnd().IsMatch(part);
        return piece.StandsAlone && !isAside;
    }

    /// <summary>"Thạc sĩ / CKI" and "ĐH Luật - ThS Kinh tế" are two, "T/C", "ĐH/TC" and "CĐ - ĐH Thái Nguyên" are one.</summary>
    private string[] AtSlashesAndDashes(string part)
    {
        var dashed = SpacedDash().Split(part);
        if (dashed.Length > 1 && Piece(dashed[0]).NamesLevel && dashed.Skip(1).All(IsPostgraduate))
        {
            return dashed;
        }
        if (!part.Contains('/', StringComparison.Ordinal))
        {
            return [part];
        }
        var spaced = SpacedSlash().Split(part);
        if (spaced.Length > 1 && Array.TrueForAll(spaced, side => Piece(side).StandsAlone))
        {
            return spaced;
        }
        var sides = part.Split('/');
        return Array.TrueForAll(sides, side => Piece(side).NamesLevel) && !sides.Skip(1).Any(IsStudyMode) ? sides : [part];
    }

    private bool IsPostgraduate(string side) =>
        Piece(side) is { NamesLevel: true } piece && piece.Held.All(q => q.Level.IsPostgraduate());

    private bool IsStudyMode(string side) =>
        Fold.Key(side) is var key && words.StudyModes.Match(key) is { Success: true } mode && mode.Length == key.Length;

    // each part keeps the sign before it; "12+2" and "10+3" are names of schools, not sums
    [GeneratedRegex(@"(?=[;,\r\n])|(?=(?<![0-9] ?)\+)|(?=\+(?! ?[0-9]))|(?=\s(?:và|va|Và|VÀ)\s)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:[;,+\s]|(?:và|va|Và|VÀ)\s)+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OpeningSeparator();

    [GeneratedRegex(@"^\s(?:và|va|Và|VÀ)\s", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex AfterAnd();

    [GeneratedRegex(@"\s[-–]\s", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex SpacedDash();

    [GeneratedRegex(@"\s/\s", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex SpacedSlash();
}
