using System.Text.RegularExpressions;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Text;

namespace Census.Reports.Overviews;

/// <summary>A kind of problem in the lists of a round: how often, and in which imports (those with most first).</summary>
public sealed partial record RoundProblem(ProblemCode Code, long Times, IReadOnlyList<ProblemImport> Imports)
{
    /// <summary>The sentence of the kind, where what differs from cell to cell is left out.</summary>
    public Title Sentence => new(General(Language.Vietnamese), General(Language.English));

    private string General(Language language) => Placeholders().Replace((Code.OnPage?.In(language) ?? Code.Sentence(language)), "…");

    [GeneratedRegex(@"\{[a-z0-9]+\}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Placeholders();
}

/// <summary>An import with a problem, and how often.</summary>
public sealed record ProblemImport(long ImportNo, string FileName, long Times);
