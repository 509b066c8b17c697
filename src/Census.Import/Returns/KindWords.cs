using System.Globalization;
using System.Text;
using Census.Core.Problems;

namespace Census.Import.Returns;

/// <summary>
/// What is wrong with several cells, in one sentence for the unit that sent them: without what stands in any one of them, so that no
/// person's name or number is told.
/// </summary>
internal static class KindWords
{
    private const int LongestNumber = 8; // as long as a day without separators; identity numbers have nine digits or twelve

    /// <summary>The sentence of a kind. One thing about the file, its layout or its units keeps its numbers; they are no person's.</summary>
    public static string Of(IReadOnlyCollection<Problem> kind)
    {
        var first = kind.First();
        var sentence = kind.Count == 1 && first.Code.Code[..2] is "C1" or "C2" or "C7" ? Masked(first.ToUnit()) : General(first.Code);
        return char.ToUpper(sentence[0], CultureInfo.InvariantCulture) + sentence[1..];
    }

    private static string General(ProblemCode code)
    {
        var sentence = (code.ToUnit ?? code.Vietnamese)
            .Replace("“{value}”", "giá trị đã ghi", StringComparison.Ordinal).Replace("{value}", "giá trị đã ghi", StringComparison.Ordinal)
            .Replace("“{column}”", "cột này", StringComparison.Ordinal).Replace("{column}", "cột này", StringComparison.Ordinal);
        for (var i = '0'; i <= '9'; i++)
        {
            sentence = sentence.Replace("{" + i + "}", "…", StringComparison.Ordinal);
        }
        return sentence;
    }

    // what was typed into a heading may be anything
    private static string Masked(string sentence)
    {
        var masked = new StringBuilder();
        for (var at = 0; at < sentence.Length;)
        {
            var digits = sentence.AsSpan(at).IndexOfAnyExceptInRange('0', '9');
            digits = digits < 0 ? sentence.Length - at : digits;
            masked.Append(digits > LongestNumber ? new string('*', digits) : sentence.AsSpan(at, digits));
            at += digits;
            if (at < sentence.Length)
            {
                masked.Append(sentence[at++]);
            }
        }
        return masked.ToString();
    }
}
