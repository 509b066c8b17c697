using System.Text;

namespace Census.Reports.Charts.Drawings;

/// <summary>
/// How wide text is, without a font at hand: widths of Arial (which Liberation Sans shares) per thousand of the size, a little more
/// for safety. A letter with marks is as wide as without; a letter it does not know counts as a whole em.
/// </summary>
internal static class TextWidth
{
    private const double Safety = 1.04;
    private const double Bold = 1.09;

    // from the space to the tilde
    private static readonly int[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611,
        278, 278, 278, 469, 556, 333,
        556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
        334, 260, 334, 584,
    ];

    public static double Of(string text, double size, bool bold = false) =>
        text.Normalize(NormalizationForm.FormC).Sum(Of) * size / 1000 * Safety * (bold ? Bold : 1);

    /// <summary>The text in lines no wider than that, broken at spaces only, the last of more than one word; a word wider than a line stands alone.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double width, bool bold = false)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Of(lines[^1] + " " + word, size, bold) <= width)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }
        return WithCompany(lines, size, width, bold);
    }

    // a last word alone takes the one before it down
    private static List<string> WithCompany(List<string> lines, double size, double width, bool bold)
    {
        if (lines.Count > 1 && !lines[^1].Contains(' ', StringComparison.Ordinal) && lines[^2].LastIndexOf(' ') is var space and > 0)
        {
            var together = lines[^2][(space + 1)..] + " " + lines[^1];
            if (Of(together, size, bold) <= width)
            {
                (lines[^2], lines[^1]) = (lines[^2][..space], together);
            }
        }
        return lines;
    }

    private static int Of(char c) => c switch
    {
        >= ' ' and <= '~' => Ascii[c - ' '],
        'đ' or '–' => 556,
        'Đ' => 722,
        'ơ' or 'ư' => 660,
        'Ơ' or 'Ư' => 880,
        '−' or '×' => 584,
        '“' or '”' or '·' => 333,
        _ => Base(c) is var plain && plain != c ? Of(plain) : 1000,
    };

    private static char Base(char c) => c.ToString().Normalize(NormalizationForm.FormD) switch
    {
        ['o', .. var marks] when marks.Contains('\u031B') => 'ơ',
        ['u', .. var marks] when marks.Contains('\u031B') => 'ư',
        ['O', .. var marks] when marks.Contains('\u031B') => 'Ơ',
        ['U', .. var marks] when marks.Contains('\u031B') => 'Ư',
        [var first, ..] => first,
        _ => c,
    };
}
