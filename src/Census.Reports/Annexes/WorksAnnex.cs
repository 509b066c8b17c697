using System.Globalization;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Core.Units;
using Census.Core.Works;
using Census.Reports.Rosters;
using Census.Reports.Works;

namespace Census.Reports.Annexes;

/// <summary>PL12: the works of the round's registers, by unit and kind; PL12b: the works themselves with their authors. None where the round has no register.</summary>
internal static class WorksAnnex
{
    private static readonly (WorkKind? Kind, Title Title)[] Kinds =
    [
        (WorkKind.Patent, new("Sáng chế", "Patents")),
        (WorkKind.UtilitySolution, new("Giải pháp hữu ích", "Utility solutions")),
        (WorkKind.Topic, new("Đề tài, đề án", "Research topics")),
        (WorkKind.Work, new("Công trình", "Works")),
        (WorkKind.Initiative, new("Sáng kiến", "Initiatives")),
        (WorkKind.Product, new("Sản phẩm", "Products")),
        (null, new("Chưa rõ loại", "Kind not said")),
    ];

    private static readonly Title Counted = new(
        "Theo sổ công trình các đơn vị gửi; loại theo chữ ghi trong sổ; công trình trùng loại, tên, năm và tác giả chỉ tính một lần.",
        "From the registers of the units, by the kind they write; a work of the same kind, title, year and authors is there once.");

    /// <summary>The tables; the registers are read when the first of them is made.</summary>
    public static IEnumerable<AnnexMaker> Of(Report report, RosterShelf shelf, Func<WorkShelf> registers, bool withNames)
    {
        var works = new Lazy<IReadOnlyList<Work>?>(() => registers().At(report.Round, shelf));
        yield return new AnnexMaker("PL12", () => works.Value is { } registered ? ByUnit(report, registered) : null);
        if (withNames)
        {
            yield return new AnnexMaker("PL12b", () => works.Value is { } registered ? Listed(report, registered) : null);
        }
    }

    private static AnnexTable ByUnit(Report report, IReadOnlyList<Work> works)
    {
        var units = works.GroupBy(work => UnitName.Key(work.Unit), StringComparer.Ordinal).OrderBy(unit => unit.Key.Length == 0).ThenBy(unit => unit.Key, StringComparer.Ordinal).ToList();
        return new AnnexTable(
            "PL12",
            new("Công trình, sáng chế theo đơn vị", "Works and patents by unit"),
            [
                new(new("STT", "No."), 5), new(new("Cơ quan, đơn vị", "Unit"), 42), new(new("Tổng số", "All"), 9),
                .. Kinds.Select(kind => new AnnexColumn(kind.Title, 10) { Group = new("Trong đó", "Of these") }),
            ],
            [
                .. units.Index().Select(unit => new AnnexRow(AnnexRowKind.Item, [new TextCell(Number(unit.Index + 1)), new TextCell(NameOf(unit.Item.First())), .. Counts([.. unit.Item])])),
                new AnnexRow(AnnexRowKind.GrandTotal, [new TextCell(""), new TextCell(new Title("Tổng cộng", "Total")), .. Counts(works)]),
            ])
        {
            ShortName = "Công trình, sáng chế",
            CountedIn = new("công trình", "works"),
            Sums = [new([2], [.. Enumerable.Range(3, Kinds.Length)])],
            Notes = AnnexNotes.Of(report, Counted),
        };
    }

    private static IEnumerable<AnnexCell> Counts(IReadOnlyList<Work> works) =>
        [new CountCell(works.Count), .. Kinds.Select(kind => new CountCell(works.Count(work => work.Kind == kind.Kind)))];

    private static Title NameOf(Work work) => work.Unit is { } unit ? new(unit, unit) : new("Chưa rõ đơn vị", "Unit not said");

    private static AnnexTable Listed(Report report, IReadOnlyList<Work> works)
    {
        var rows = new List<AnnexRow>();
        foreach (var (kind, title) in Kinds)
        {
            var group = works.Where(work => work.Kind == kind).ToList();
            if (group.Count > 0)
            {
                rows.Add(Heading(title, group.Count, rows.Count(row => row.Kind == AnnexRowKind.Section) + 1));
                rows.AddRange(group.Index().Select(work => new AnnexRow(AnnexRowKind.Item, [.. Cells(work.Index + 1, work.Item)])));
            }
        }
        return new AnnexTable("PL12b", new("Danh sách công trình, sáng chế", "List of works and patents"), Columns, rows)
        {
            NamesPeople = true,
            ShortName = "Danh sách công trình",
            Notes = AnnexNotes.Of(report, Counted),
        };
    }

    private static AnnexColumn[] Columns =>
    [
        new(new("STT", "No."), 5), new(new("Tên công trình, đề tài, sáng chế", "Title"), 60), new(new("Năm", "Year"), 7), new(new("Tác giả, chủ nhiệm", "Authors"), 30),
        new(new("Cơ quan, đơn vị", "Unit"), 34), new(new("Số quyết định, bằng", "Decision"), 22),
    ];

    private static IEnumerable<AnnexCell> Cells(int number, Work work) => new[]
    {
        Number(number), work.Title, work.Year is { } year ? Number(year) : "", work.Authors ?? "", work.Unit ?? "", work.Decision ?? "",
    }.Select(text => new TextCell(text));

    private static AnnexRow Heading(Title title, int count, int place)
    {
        var numeral = Numerals.Roman(place);
        return new AnnexRow(
            AnnexRowKind.Section,
            [
                new TextCell(new Title($"{numeral}. {title.Vietnamese}: {count.ToString("N0", VietnameseFormat.Numbers)}", $"{numeral}. {title.English}: {count.ToString("N0", CultureInfo.InvariantCulture)}")),
                .. Enumerable.Repeat<AnnexCell>(EmptyCell.Here, Columns.Length - 1),
            ]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
