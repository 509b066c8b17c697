using Census.Core.Plans;
using Census.Reports.Annexes;
using Census.Tests.Figures;

namespace Census.Tests.Annexes;

public class SmallCountsTests
{
    private const int Below = 5;

    [Fact]
    public void No_hidden_number_of_a_small_table_can_be_computed_back()
    {
        var random = new Random(20251231);
        for (var run = 0; run < 250; run++)
        {
            var table = Made(random, random.Next(2, 5), random.Next(2, 5));
            var published = SmallCounts.Hide([table], Below).Single();
            foreach (var (row, column) in Places(published).Where(place => IsHidden(published, place)))
            {
                new Attacker(published).Possible(row, column).Should().BeGreaterThan(1, $"run {run}: {Text(table)} => {Text(published)}");
            }
            Places(published).Where(place => !IsHidden(published, place)).Should().OnlyContain(place => Count(published, place) == 0 || Count(published, place) >= Below);
        }
    }

    [Fact]
    public void Nothing_of_the_review_that_counts_few_is_shown_and_nobody_stands_behind_it()
    {
        var published = SmallCounts.Hide(Tables.All);
        published.Should().NotContain(table => table.NamesPeople);
        var cells = published.SelectMany(table => table.Rows).SelectMany(row => row.Cells).ToList();
        cells.OfType<CountCell>().Where(cell => cell.IsOfPeople).Should().OnlyContain(cell => cell.Count == null || cell.Count == 0 || cell.Count >= 5);
        cells.OfType<CountCell>().Should().OnlyContain(cell => cell.People == null);
        published.Should().OnlyContain(table => table.NotesWithFigures.Count == 0);
    }

    [Fact]
    public void A_share_and_a_change_of_a_hidden_number_are_hidden_too()
    {
        var table = SmallCounts.Hide(Tables.All).Single(t => t.Code == "PL03");
        var health = table.Rows.Single(row => row.Cells[1] is TextCell { Text.Vietnamese: "Y tế" });
        health.Cells.Skip(2).Should().OnlyContain(cell => cell == (AnnexCell)SmallCounts.Hidden || (cell as CountCell)!.Count == 0);
    }

    [Fact]
    public void Who_is_left_of_a_share_is_no_small_number_either()
    {
        // of nine, seven; two are not
        var (part, whole) = (new CountCell(7) { IsOfPeople = true }, new CountCell(9) { IsOfPeople = true });
        var table = new AnnexTable(
            "PL99",
            new Title("Bảng", "Table"),
            [.. Enumerable.Range(0, 3).Select(_ => new AnnexColumn(new Title("C", "C")))],
            [new AnnexRow(AnnexRowKind.Item, [part, whole, new ShareCell(new(7, 9)) { From = [part, whole] }])]);
        var cells = SmallCounts.Hide([table], Below).Single().Rows.Single().Cells;
        cells.OfType<CountCell>().Should().HaveCountLessThan(2);
        cells[2].Should().Be(SmallCounts.Hidden);
    }

    [Fact]
    public void What_is_made_of_classes_of_another_table_does_not_tell_a_hidden_one()
    {
        // 10 public employees and 3 civil servants: 13 of both stand elsewhere
        var people = Staff.Shelf([.. Enumerable.Range(1, 20).Select(i => FormattableString.Invariant($"#{i} category={(i <= 10 ? "public-employee" : i <= 13 ? "civil-servant" : "contract")}"))])
            .At(Staff.EndOf2025).People.OrderBy(person => person.PersonNo).ToList();
        var classes = new AnnexTable(
            "PL98",
            new Title("Bảng", "Table"),
            [.. Enumerable.Range(0, 4).Select(_ => new AnnexColumn(new Title("C", "C")))],
            [new AnnexRow(AnnexRowKind.Item, [new CountCell(people), new CountCell([.. people.Take(10)]), new CountCell([.. people.Skip(10).Take(3)]), new CountCell([.. people.Skip(13)])])])
        {
            Sums = [new([0], [1, 2, 3])],
        };
        var other = new AnnexTable("PL99", new Title("Bảng", "Table"), [new AnnexColumn(new Title("C", "C"))], [new AnnexRow(AnnexRowKind.Item, [new CountCell([.. people.Take(13)])])]);
        var published = SmallCounts.Hide([classes, other], Below);
        var isShown = published.SelectMany(table => table.Rows.Single().Cells).Select(cell => cell is CountCell).ToList();
        // neither both kinds and one of them, nor the whole, the third class and the other kind
        (isShown[4] && isShown[1]).Should().BeFalse();
        (isShown[0] && isShown[1] && isShown[3]).Should().BeFalse();
        (isShown[0] && isShown[3] && isShown[4] && isShown[1]).Should().BeFalse();
    }

    [Fact]
    public void The_same_number_is_hidden_in_every_table_that_has_it()
    {
        // the fields of one table are the sections of the other: what one hides the other may not show
        var published = SmallCounts.Hide(Tables.All);
        var one = published.Single(table => table.Code == "PL03").Rows.Single(row => row.Cells[1] is TextCell { Text.Vietnamese: "Nông nghiệp" });
        var other = published.Single(table => table.Code == "PL03b").Rows.Single(row => row.Cells[1] is TextCell { Text.Vietnamese: "Cộng nông nghiệp" });
        one.Cells.Skip(2).Select(cell => cell is CountCell count ? count.Count : -1).Should().Equal(other.Cells.Skip(2).Select(cell => cell is CountCell count ? count.Count : -1));
    }

    private static AnnexTable Made(Random random, int rows, int columns)
    {
        var numbers = Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => (long)(random.Next(3) == 0 ? random.Next(5, 12) : random.Next(7))).ToArray()).ToList();
        var total = Enumerable.Range(0, columns).Select(column => numbers.Sum(row => row[column])).ToArray();
        return new AnnexTable(
            "PL99",
            new Title("Bảng", "Table"),
            [.. Enumerable.Range(0, columns + 1).Select(i => new AnnexColumn(new Title("C", "C")))],
            [.. numbers.Select(row => Row(AnnexRowKind.Item, row)), Row(AnnexRowKind.GrandTotal, total)])
        {
            Sums = [new([0], [.. Enumerable.Range(1, columns)])],
        };
    }

    private static AnnexRow Row(AnnexRowKind kind, long[] numbers) =>
        new(kind, [.. numbers.Prepend(numbers.Sum()).Select(number => new CountCell(number) { IsOfPeople = true })]);

    private static IEnumerable<(int Row, int Column)> Places(AnnexTable table) =>
        Enumerable.Range(0, table.Rows.Count).SelectMany(row => Enumerable.Range(0, table.Columns.Count).Select(column => (row, column)));

    private static bool IsHidden(AnnexTable table, (int Row, int Column) place) => table.Rows[place.Row].Cells[place.Column] is TextCell;

    private static long Count(AnnexTable table, (int Row, int Column) place) => ((CountCell)table.Rows[place.Row].Cells[place.Column]).Count!.Value;

    private static string Text(AnnexTable table) => string.Join(" / ", table.Rows.Select(row => string.Join(" ", row.Cells.Select(Tables.Text))));

    /// <summary>
    /// Tries every way of filling what is hidden with whole numbers from 1 so that rows and columns add up, until a hidden cell has been
    /// seen with two values.
    /// </summary>
    private sealed class Attacker(AnnexTable table)
    {
        private const long Largest = 60;

        private readonly int _rows = table.Rows.Count;
        private readonly int _columns = table.Columns.Count;
        private readonly long?[,] _numbers = Known(table);

        public int Possible(int row, int column)
        {
            var seen = new HashSet<long>();
            for (var value = 1; value <= Largest && seen.Count < 2; value++)
            {
                _numbers[row, column] = value;
                if (Fits())
                {
                    seen.Add(value);
                }
                _numbers[row, column] = null;
            }
            return seen.Count;
        }

        private bool Fits()
        {
            if (!Consistent())
            {
                return false;
            }
            if (Places(table).All(place => _numbers[place.Row, place.Column] is not null))
            {
                return true;
            }
            var best = Best();
            for (var value = 1; value <= Largest; value++)
            {
                _numbers[best.Row, best.Column] = value;
                if (Fits())
                {
                    _numbers[best.Row, best.Column] = null;
                    return true;
                }
            }
            _numbers[best.Row, best.Column] = null;
            return false;
        }

        // the cell in the line with the fewest unknowns
        private (int Row, int Column) Best() => Places(table)
            .Where(place => _numbers[place.Row, place.Column] is null)
            .MinBy(place => Math.Min(Line(place.Row, true).Count(n => n is null), Line(place.Column, false).Count(n => n is null)));

        private IEnumerable<long?> Line(int at, bool isRow) =>
            Enumerable.Range(0, isRow ? _columns : _rows).Select(i => isRow ? _numbers[at, i] : _numbers[i, at]);

        private bool Consistent() =>
            Enumerable.Range(0, _rows).All(row => AddsUp(Line(row, true).ToList(), whole: 0))
            && Enumerable.Range(0, _columns).All(column => AddsUp(Line(column, false).ToList(), whole: _rows - 1));

        private static bool AddsUp(List<long?> line, int whole)
        {
            var parts = line.Where((_, i) => i != whole).ToList();
            var least = parts.Sum(part => part ?? 1);
            return line[whole] is not { } sum || (parts.TrueForAll(part => part is not null) ? least == sum : least <= sum);
        }

        private static long?[,] Known(AnnexTable table)
        {
            var numbers = new long?[table.Rows.Count, table.Columns.Count];
            foreach (var (row, column) in Places(table))
            {
                numbers[row, column] = table.Rows[row].Cells[column] is CountCell count ? count.Count : null;
            }
            return numbers;
        }
    }
}
