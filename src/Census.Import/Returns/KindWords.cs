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

    private const int ToldSingly = 3;

    private static readonly (string Field, string Word)[] Words =
    [
        ("“{value}”", "giá trị đã ghi"), ("{value}", "giá trị đã ghi"),
        ("cột “{column}”", "cột này"), ("Cột “{column}”", "Cột này"), ("cột {column}", "cột này"), ("Cột {column}", "Cột này"), ("“{column}”", "cột này"), ("{column}", "cột này"),
        .. Enumerable.Range(0, 10).Select(i => ("{" + i.ToString(CultureInfo.InvariantCulture) + "}", "…")),
        (" (…)", ""),
    ];

    /// <summary>
    /// Errors and warnings by kind, the worst first. The few about the file, its layout or its units each have their own sentence with
    /// its numbers; they are no person's.
    /// </summary>
    public static IEnumerable<(string Sentence, IReadOnlyList<Problem> Problems)> Of(IEnumerable<Problem> problems) => problems
        .Where(problem => problem.Severity != Severity.Info)
        .GroupBy(problem => problem.Code)
        .OrderByDescending(kind => kind.Key.Severity).ThenByDescending(kind => kind.Count()).ThenBy(kind => kind.Key.Code, StringComparer.Ordinal)
        .SelectMany(Sentences);

    private static IEnumerable<(string Sentence, IReadOnlyList<Problem> Problems)> Sentences(IGrouping<ProblemCode, Problem> kind) =>
        kind.Key.Code[..2] is "C1" or "C2" or "C7" && kind.Select(problem => problem.ToUnit()).Distinct().Count() <= ToldSingly
            ? kind.GroupBy(problem => problem.ToUnit()).Select(same => (Begun(Masked(same.Key)), (IReadOnlyList<Problem>)[.. same]))
            : [(Begun(General(kind.Key)), [.. kind])];

    private static string Begun(string sentence) => char.ToUpper(sentence[0], CultureInfo.InvariantCulture) + sentence[1..];

    private static string General(ProblemCode code) =>
        Words.Aggregate(code.ToUnit ?? code.Vietnamese, (sentence, word) => sentence.Replace(word.Field, word.Word, StringComparison.Ordinal));

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
