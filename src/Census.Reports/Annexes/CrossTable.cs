using System.Globalization;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;

namespace Census.Reports.Annexes;

/// <summary>
/// A table that breaks people down: a row for each thing, in columns everybody, how many in the earlier round and the change, then the
/// classes of each breakdown. Rows add up to their totals, the classes of a breakdown to everybody of the row; under the sum of
/// everything stand the same numbers of the earlier round and the changes.
/// </summary>
internal sealed class CrossTable(string code, Title title, Title rowHeading, params Breakdown[] breakdowns)
{
    private const int Everybody = 2;

    public int LabelWidth { get; init; } = 30;

    public string? ShortName { get; init; }

    public bool IsShaded { get; init; }

    public AnnexMaker Of(AnnexFrame frame, Func<IReadOnlyList<CrossSection>> sections, params Title[] notes) => new(code, () => Made(frame, sections(), notes));

    private AnnexTable Made(AnnexFrame frame, IReadOnlyList<CrossSection> sections, Title[] notes)
    {
        var rows = new List<AnnexRow>();
        var hasBefore = frame.Before is not null;
        foreach (var (i, section) in sections.Where(s => s.Rows.Count > 0).Index())
        {
            Section(rows, section, i, hasBefore);
        }
        var everything = CrossRow.Sum(sections.SelectMany(s => s.Rows), new Title("Tổng cộng", "Total"));
        rows.Add(new AnnexRow(AnnexRowKind.GrandTotal, Cells("", everything, hasBefore)));
        if (frame.Before is { } before)
        {
            rows.AddRange(Compared(before.Round, everything, rows[^1]));
        }
        return new AnnexTable(code, title, [.. Columns(frame)], rows)
        {
            ShortName = ShortName,
            IsShaded = IsShaded,
            CountedIn = AnnexNotes.People,
            Sums = [.. Sums(hasBefore)],
            Notes = AnnexNotes.Of(frame, notes),
        };
    }

    private void Section(List<AnnexRow> rows, CrossSection section, int place, bool hasBefore)
    {
        if (section.Heading is { } heading)
        {
            var numeral = Numerals.Roman(place + 1);
            rows.Add(Heading(new Title($"{numeral}. {heading.Vietnamese}", $"{numeral}. {heading.English}"), hasBefore));
        }
        rows.AddRange(section.Rows.Index().Select(row => new AnnexRow(
            AnnexRowKind.Item, Cells((row.Index + 1).ToString(CultureInfo.InvariantCulture), row.Item, hasBefore)) { Asked = row.Item.Asked }));
        if (section.Heading is { } name)
        {
            var sum = CrossRow.Sum(section.Rows, new Title($"Cộng {Lower(name.Vietnamese)}", $"Sum of {Lower(name.English)}"));
            rows.Add(new AnnexRow(AnnexRowKind.Total, Cells("", sum, hasBefore)));
        }
    }

    private AnnexRow Heading(Title words, bool hasBefore) =>
        new(AnnexRowKind.Section, [new TextCell(words), .. Enumerable.Repeat<AnnexCell>(EmptyCell.Here, Width(hasBefore) - 1)]);

    private List<AnnexCell> Cells(string number, CrossRow row, bool hasBefore)
    {
        var now = new CountCell(row.Now);
        List<AnnexCell> cells = [new TextCell(number), new TextCell(row.Label), now];
        if (hasBefore)
        {
            var before = new CountCell(row.Before);
            cells.AddRange([before, Change(now, before)]);
        }
        cells.AddRange(Classes(breakdowns, row.Now, now));
        return cells;
    }

    private static IEnumerable<AnnexCell> Classes(IEnumerable<Breakdown> breakdowns, IReadOnlyList<PersonInForce> people, CountCell everybody)
    {
        foreach (var breakdown in breakdowns)
        {
            var parts = breakdown.Split(people);
            foreach (var part in parts)
            {
                yield return new CountCell(part);
            }
            foreach (var together in breakdown.Together)
            {
                var sum = new CountCell([.. together.Classes.SelectMany(c => parts[c])]);
                yield return sum;
                if (together.WithShare)
                {
                    yield return Share(sum, everybody);
                }
            }
        }
    }

    private IEnumerable<AnnexRow> Compared(DateOnly day, CrossRow everything, AnnexRow total)
    {
        var before = new CountCell(everything.Before);
        List<AnnexCell> then =
            [new TextCell(""), new TextCell(new Title("Kỳ trước", "Earlier round")), before, EmptyCell.Here, EmptyCell.Here, .. Classes(breakdowns.Select(b => b.Before), everything.Before, before)];
        List<AnnexCell> change =
            [new TextCell(""), new TextCell(new Title("Tăng, giảm", "Change")), .. total.Cells.Zip(then).Skip(Everybody).Select(pair => Changed(pair.First, pair.Second))];
        yield return Heading(new Title($"So sánh với kỳ {VietnameseFormat.Day(day)}", $"Compared with {VietnameseFormat.Day(day)}"), hasBefore: true);
        yield return new AnnexRow(AnnexRowKind.Item, then);
        yield return new AnnexRow(AnnexRowKind.Item, change);
    }

    private static AnnexCell Changed(AnnexCell now, AnnexCell before) => (now, before) switch
    {
        (CountCell a, CountCell b) => Change(a, b),
        (ShareCell a, ShareCell b) => new ChangeCell(a.Ratio.Percent is { } x && b.Ratio.Percent is { } y ? x - y : null, IsPoints: true) { From = [a, b] },
        _ => EmptyCell.Here,
    };

    /// <summary>The change of a number, with what it is worked out from.</summary>
    public static ChangeCell Change(CountCell now, CountCell before) =>
        new(now.Count is { } a && before.Count is { } b ? (Fraction)(a - b) : null) { From = [now, before] };

    /// <summary>The share of a part in a whole, with what it is worked out from.</summary>
    public static ShareCell Share(CountCell part, CountCell whole) => new(new Ratio(part.Count ?? 0, whole.Count ?? 0)) { From = [part, whole] };

    private IEnumerable<AnnexColumn> Columns(AnnexFrame frame)
    {
        yield return new AnnexColumn(new("STT", "No."), 5);
        yield return new AnnexColumn(rowHeading, LabelWidth);
        yield return new AnnexColumn(new("Tổng số", "Total"), 9);
        if (frame.Before is { } before)
        {
            yield return new AnnexColumn(new($"Kỳ {VietnameseFormat.Day(before.Round)}", $"Round {VietnameseFormat.Day(before.Round)}"), 11);
            yield return new AnnexColumn(new("Tăng, giảm", "Change"), 8);
        }
        var place = First(frame.Before is not null);
        foreach (var breakdown in breakdowns)
        {
            foreach (var c in breakdown.Classes)
            {
                yield return new AnnexColumn(c, 8) { Group = breakdown.Title, Asked = breakdown.Asked };
            }
            place += breakdown.Classes.Count;
            foreach (var together in breakdown.Together)
            {
                var group = together.WithShare ? together.Title : new Title("Trong đó", "Of whom");
                yield return new AnnexColumn(together.WithShare ? new("Số người", "People") : together.Title, 8) { Group = group, Asked = breakdown.Asked };
                place++;
                if (together.WithShare)
                {
                    yield return new AnnexColumn(new("Tỷ lệ (%)", "Share (%)"), 9) { Group = group, ShareOf = (place - 1, Everybody), Asked = breakdown.Asked };
                    place++;
                }
            }
        }
    }

    private IEnumerable<ColumnSum> Sums(bool hasBefore)
    {
        var place = First(hasBefore);
        foreach (var breakdown in breakdowns)
        {
            var first = place;
            yield return new ColumnSum([Everybody], [.. Enumerable.Range(first, breakdown.Classes.Count)]);
            place += breakdown.Classes.Count;
            foreach (var together in breakdown.Together)
            {
                yield return new ColumnSum([place], [.. together.Classes.Select(c => first + c)]);
                place += together.WithShare ? 2 : 1;
            }
        }
    }

    private static int First(bool hasBefore) => hasBefore ? 5 : 3;

    private int Width(bool hasBefore) => First(hasBefore) + breakdowns.Sum(b => b.Classes.Count + b.Together.Sum(t => t.WithShare ? 2 : 1));

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
