using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Census.Core.Text;

/// <summary>
/// Signs and short words by which lists say yes or no. Each answer is true, false, or null when the text says neither (blank
/// included: silence is unknown). The signs of the Wingdings font come as the letters ü þ (ticks) and û ý (crosses), or as ỹ ỵ where the
/// sheet was decoded from TCVN3: alone in a cell they are no words.
/// </summary>
public static partial class Marks
{
    private static readonly FrozenSet<string> Ticked = Set("x х × ✓ ✔ √ ☑ ☒ v 1 1.0 1,0 + * ● • có co true đạt dat ü þ \uf0fc \uf0fe ỹ ỵ");

    private static readonly FrozenSet<string> Crossed = Set("0 0.0 0,0 / không khong false ✗ ✘ ☐ û ý \uf0fb \uf0fd");

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-‐‑‒–—−―");

    private static readonly FrozenSet<string> Yes =
        [.. "yes|y|roi|da|du|dung|phu hop|dat chuan|dat tieu chuan|dap ung|co chung chi|co giay chung nhan|da qua|da co".Split('|')];

    private static readonly FrozenSet<string> No =
        [.. "no|chua|chua dat|khong dat|chua co|khong co|khong phu hop|chua phu hop|khong dap ung|chua dap ung".Split('|')];

    private static readonly string[] YesOpenings = ["da boi duong", "da hoc", "da dat", "da cap", "da duoc", "da dao tao", "da hoan thanh"];

    private static readonly string[] NoOpenings = ["chua boi duong", "chua hoc", "chua cap", "chua duoc", "chua dao tao", "chua hoan thanh", "chua qua"];

    /// <summary>Only dashes of any length: a list's way of writing "none".</summary>
    public static bool IsDash(string text) =>
        text.AsSpan().Trim() is { Length: > 0 } sign && !sign.ContainsAnyExcept(Dashes);

    /// <summary>A tick in a column of ticks; other content (a branch of study, a number of days) is null.</summary>
    public static bool? Tick(string text)
    {
        var sign = WellFormed.Of(text).Trim().Normalize().ToLowerInvariant();
        return Ticked.Contains(sign) ? true : IsDash(sign) || Crossed.Contains(sign) ? false : null;
    }

    /// <summary>The answer in a column of yes and no: ticks, and "Đã bồi dưỡng", "Rồi", "Chưa đạt" and the like.</summary>
    public static bool? YesNo(string text)
    {
        var word = Dated().Replace(text, "");
        if (Tick(word) is { } tick)
        {
            return tick;
        }
        var key = Fold.Key(word);
        return Yes.Contains(key) || YesOpenings.Any(opening => Opens(key, opening)) ? true
            : No.Contains(key) || NoOpenings.Any(opening => Opens(key, opening)) ? false
            : null;
    }

    private static bool Opens(string key, string opening) =>
        key.StartsWith(opening, StringComparison.Ordinal) && (key.Length == opening.Length || key[opening.Length] == ' ');

    // "Có (2019)", "Đạt, 2020": when it was is not asked
    [GeneratedRegex(@"(?<=\p{L})\s*(\([^()\p{L}]*[0-9]{4}\)|,?\s+[0-9]{4})\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Dated();

    private static FrozenSet<string> Set(string words) => [.. words.Split(' ')];
}
