using Census.Core.People;
using Census.Core.Plans;

namespace Census.Reports.Annexes;

/// <summary>
/// A table that is printed nowhere: people whom sentences or charts count, as <see cref="SmallCounts"/> reads tables. The first group of
/// a row is the whole, the others are its parts and add up to it.
/// </summary>
internal static class SaidTable
{
    public static AnnexTable Of(IReadOnlyList<IReadOnlyList<PersonInForce>> row) => Of([new SaidRow(AnnexRowKind.Item, row)]);

    /// <summary>Rows of the same groups, with their totals.</summary>
    public static AnnexTable Of(IReadOnlyList<SaidRow> rows)
    {
        var columns = rows.Max(row => row.Groups.Count);
        return new AnnexTable(
            "",
            new Title("", ""),
            [.. Enumerable.Range(0, columns).Select(_ => new AnnexColumn(new Title("", "")))],
            [.. rows.Select(row => new AnnexRow(row.Kind, [.. row.Groups.Select(Cell), .. Enumerable.Repeat(EmptyCell.Here, columns - row.Groups.Count)]))])
        {
            Sums = columns > 1 ? [new([0], [.. Enumerable.Range(1, columns - 1)])] : [],
        };
    }

    /// <summary>So many of so many, which says too how many are left.</summary>
    public static AnnexTable Part(IReadOnlyList<PersonInForce> part, IReadOnlyList<PersonInForce> whole)
    {
        var (few, all) = (new CountCell(part), new CountCell(whole));
        return new AnnexTable(
            "",
            new Title("", ""),
            [.. Enumerable.Range(0, 3).Select(_ => new AnnexColumn(new Title("", "")))],
            [new AnnexRow(AnnexRowKind.Item, [few, all, CrossTable.Share(few, all)])]);
    }

    private static AnnexCell Cell(IReadOnlyList<PersonInForce> people) => new CountCell(people);
}

/// <summary>A row of a said table; a section has no groups and only parts the rows of one total from those of the next.</summary>
internal sealed record SaidRow(AnnexRowKind Kind, IReadOnlyList<IReadOnlyList<PersonInForce>> Groups);
