using Census.Core.Plans;

namespace Census.Reports.Annexes;

/// <summary>
/// Tables as they may be published: lists of names are left out, a number of people from 1 to four (the limit is <c>hideBelow</c> of
/// <c>reference/annexes.json</c>) is hidden, and with it as many others as it takes that none can be computed back from sums, shares,
/// changes or another table. Nought is no secret. The people behind the numbers are let go.
/// </summary>
public static class SmallCounts
{
    public static readonly TextCell Hidden = new(new Title("*", "*"));

    private static readonly Title Note = new(
        "“*”: số nhỏ, hoặc số mà từ đó tính ngược được số nhỏ, không công bố.",
        "“*”: a small number, or one from which a small number could be computed back, is not published.");

    public static IReadOnlyList<AnnexTable> Hide(IReadOnlyList<AnnexTable> annexes) => Hide(annexes, AnnexRules.Shipped.HideBelow);

    /// <summary>
    /// The annex tables as they may be published, and what else may be said: the tables of what sentences and charts count are looked at
    /// together with them, so that one does not tell what another hides.
    /// </summary>
    public static (IReadOnlyList<AnnexTable> Annexes, Withheld Withheld) Publish(IReadOnlyList<AnnexTable> annexes, IReadOnlyList<AnnexTable> said) =>
        Publish(annexes, said, AnnexRules.Shipped.HideBelow);

    internal static (IReadOnlyList<AnnexTable> Annexes, Withheld Withheld) Publish(IReadOnlyList<AnnexTable> annexes, IReadOnlyList<AnnexTable> said, int below)
    {
        var open = annexes.Where(annex => !annex.NamesPeople).ToList();
        var numbers = new PublishedNumbers([.. open, .. said], below);
        new Disclosure(numbers).Close();
        return ([.. open.Select(annex => Redacted(annex, numbers))], new Withheld(numbers, below));
    }

    internal static IReadOnlyList<AnnexTable> Hide(IReadOnlyList<AnnexTable> annexes, int below) => Publish(annexes, [], below).Annexes;

    private static AnnexTable Redacted(AnnexTable annex, PublishedNumbers numbers)
    {
        var hidden = HiddenIn(annex, numbers);
        return annex with
        {
            Rows = [.. annex.Rows.Select((row, r) => row with { Cells = [.. row.Cells.Select((cell, c) => hidden.Contains((r, c)) ? Hidden : Plain(cell))] })],
            Notes = hidden.Count > 0 ? [Note, .. annex.Notes] : annex.Notes,
            NotesWithFigures = [],
        };
    }

    private static HashSet<(int Row, int Column)> HiddenIn(AnnexTable annex, PublishedNumbers numbers)
    {
        var hidden = new HashSet<(int Row, int Column)>();
        for (var row = 0; row < annex.Rows.Count; row++)
        {
            for (var column = 0; column < annex.Columns.Count; column++)
            {
                if (IsHidden(annex, row, column, numbers, hidden))
                {
                    hidden.Add((row, column));
                }
            }
        }
        return hidden;
    }

    private static bool IsHidden(AnnexTable annex, int row, int column, PublishedNumbers numbers, HashSet<(int Row, int Column)> hidden) => annex.Rows[row].Cells[column] switch
    {
        CountCell count when numbers.IsHidden(count) => true,
        ShareCell { From: [] } when annex.Columns[column].ShareOf is { } of => hidden.Contains((row, of.Part)) || hidden.Contains((row, of.Whole)),
        // the sum of changes tells a hidden one of them
        ChangeCell when AnnexSums.Parts(annex, row).Any(part => hidden.Contains((part, column))) => true,
        var cell => cell.From.Any(numbers.Tells),
    };

    private static AnnexCell Plain(AnnexCell cell) => cell switch
    {
        CountCell count => count with { People = null, From = [] },
        ShareCell share => share with { From = [.. share.From.Select(Plain)] },
        ChangeCell change => change with { From = [.. change.From.Select(Plain)] },
        _ => cell,
    };
}
