using System.Collections.Immutable;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// Headings "CN | CC | TC | SC" that stand without a group above them: "TC" may be a degree or political theory. Where "TC" or "SC"
/// stands twice in one run with "CC", the later ones are political theory; the sender is told either way.
/// </summary>
internal static class FlatLevels
{
    private static readonly (string Fold, PoliticalLevel Level)[] Levels =
        [("cn", PoliticalLevel.Bachelor), ("cc", PoliticalLevel.Advanced), ("tc", PoliticalLevel.Intermediate), ("sc", PoliticalLevel.Elementary)];

    /// <summary>The header with such columns told apart; what was noticed is added to the problems.</summary>
    public static Header Settle(Sheet sheet, Header header, ImmutableArray<Problem>.Builder problems)
    {
        if (Run(header) is not { Count: > 1 } run || !Has(run, "cc") || !(Has(run, "tc") || Has(run, "sc")))
        {
            return header;
        }
        var politics = Times(run, "tc") > 1 || Times(run, "sc") > 1 ? run.GroupBy(FoldOf).Select(same => same.Last()).ToHashSet() : [];
        problems.Add(new Problem(LayoutProblems.FlatLevels, new SourceRef(sheet.Name, header.LastRow))
        {
            Arguments = [string.Join(", ", run.Select(column => column.Heading)), politics.Count == 0 ? "-" : string.Join(", ", run.Where(politics.Contains).Select(column => SourceRef.ColumnLetter(column.Index)))],
        });
        return header with { Columns = [.. header.Columns.Select(column => politics.Contains(column) ? AsPolitics(column) : column)] };
    }

    // the first stretch of neighbours with such headings that has "CC" in it
    private static List<BoundColumn>? Run(Header header)
    {
        var runs = new List<List<BoundColumn>>();
        foreach (var column in header.Columns.Where(column => Array.Exists(Levels, level => level.Fold == FoldOf(column))))
        {
            if (runs.Count == 0 || runs[^1][^1].Index != column.Index - 1)
            {
                runs.Add([]);
            }
            runs[^1].Add(column);
        }
        return runs.Find(run => Has(run, "cc"));
    }

    private static BoundColumn AsPolitics(BoundColumn column) =>
        column with { Meaning = new ColumnMeaning(StaffColumn.PoliticalTheory) { Politics = Array.Find(Levels, level => level.Fold == FoldOf(column)).Level } };

    private static bool Has(List<BoundColumn> run, string fold) => Times(run, fold) > 0;

    private static int Times(List<BoundColumn> run, string fold) => run.Count(column => FoldOf(column) == fold);

    // a heading with a group above it has a slash: "LLCT / TC" is clear
    private static string FoldOf(BoundColumn column) => Fold.Key(column.Heading);
}
