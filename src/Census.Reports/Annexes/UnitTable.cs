using System.Globalization;
using Census.Core.Plans;
using Census.Core.Units;

namespace Census.Reports.Annexes;

/// <summary>
/// A table with a row for each unit under its level: numbers of the row in columns, sums of each level and of everything. The cells of a
/// sum are made from what was gathered for its rows, by the same rule as those of a row.
/// </summary>
internal sealed class UnitTable<T>(string code, Title title, IReadOnlyList<AnnexColumn> columns)
{
    public required Func<Unit?, T> Gather { get; init; }

    public required Func<IReadOnlyList<T>, T> Sum { get; init; }

    /// <summary>The cells behind number and name.</summary>
    public required Func<T, IEnumerable<AnnexCell>> Cells { get; init; }

    public required bool WithNone { get; init; }

    public string? ShortName { get; init; }

    public Title? CountedIn { get; init; }

    public IReadOnlyList<ColumnSum> Sums { get; init; } = [];

    public AnnexTable Of(AnnexFrame frame, params Title[] notes)
    {
        var rows = new List<AnnexRow>();
        var everything = new List<T>();
        foreach (var (place, (level, units)) in frame.Units.Sections(WithNone).Index())
        {
            var items = units.Select(unit => (unit, Value: Gather(unit))).ToList();
            everything.AddRange(items.Select(item => item.Value));
            rows.AddRange(level is null ? [] : [Heading($"{Numerals.Roman(place + 1)}. {level.Vietnamese}", $"{Numerals.Roman(place + 1)}. {level.English}")]);
            rows.AddRange(items.Index().Select(item => Row(AnnexRowKind.Item, Number(item.Index + 1), Name(item.Item.unit), item.Item.Value)));
            rows.AddRange(level is null ? [] : [Row(AnnexRowKind.Total, "", new($"Cộng {Lower(level.Vietnamese)}", $"Sum of {Lower(level.English)}"), Sum([.. items.Select(item => item.Value)]))]);
        }
        rows.Add(Row(AnnexRowKind.GrandTotal, "", new("Tổng cộng", "Total"), Sum(everything)));
        return new AnnexTable(code, title, [new(new("STT", "No."), 5), new(new("Cơ quan, đơn vị", "Unit"), 42), .. columns], rows)
        {
            ShortName = ShortName,
            CountedIn = CountedIn,
            Sums = Sums,
            Notes = AnnexNotes.Of(frame, notes),
        };
    }

    private AnnexRow Row(AnnexRowKind kind, string number, Title name, T value) => new(kind, [new TextCell(number), new TextCell(name), .. Cells(value)]);

    private AnnexRow Heading(string vietnamese, string english) =>
        new(AnnexRowKind.Section, [new TextCell(new Title(vietnamese, english)), .. Enumerable.Repeat<AnnexCell>(EmptyCell.Here, columns.Count + 1)]);

    private static Title Name(Unit? unit) => unit is null ? new("Chưa rõ đơn vị", "Unit not said") : new(unit.Name, unit.Name);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
