namespace Census.Reports.Annexes;

/// <summary>Which rows a total of a table sums up, by places from 0.</summary>
internal static class AnnexSums
{
    /// <summary>
    /// Of a total the items since its section; of a grand total the totals above it, or all items where there are none; of any other row
    /// nothing.
    /// </summary>
    public static IEnumerable<int> Parts(AnnexTable annex, int row)
    {
        var above = Enumerable.Range(0, row).ToList();
        switch (annex.Rows[row].Kind)
        {
            case AnnexRowKind.Total:
                var section = above.FindLastIndex(i => annex.Rows[i].Kind == AnnexRowKind.Section);
                return above.Where(i => i > section && annex.Rows[i].Kind == AnnexRowKind.Item);
            case AnnexRowKind.GrandTotal:
                var kind = above.Any(i => annex.Rows[i].Kind == AnnexRowKind.Total) ? AnnexRowKind.Total : AnnexRowKind.Item;
                return above.Where(i => annex.Rows[i].Kind == kind);
            default:
                return [];
        }
    }
}
