namespace Census.Reports.Annexes;

/// <summary>Tables as they may be published.</summary>
public static class SmallCounts
{
    public static IReadOnlyList<AnnexTable> Hide(IReadOnlyList<AnnexTable> annexes) => [.. annexes.Where(annex => !annex.NamesPeople)];
}
