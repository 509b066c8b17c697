using Census.Core.Plans;
using Census.Reports.Annexes;
using Census.Reports.Explanations;
using Census.Tests.Figures;

namespace Census.Tests.Annexes;

public class ReviewAnnexesTests
{
    [Theory]
    // assigned, present, against, before, change; cadre, civil servants, public employees, contract, part-time, forces, not said; intellectuals; declared, difference
    [InlineData("PL02", "Sở Y tế", "6 | 4 | -2 | 2 | +2 | 0 | 1 | 2 | 1 | 0 | 0 | 0 | 3 | 5 | -1")]
    [InlineData("PL02", "Sở Nông nghiệp", "? | 1 | ? | 2 | -1 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | ? | ?")]
    [InlineData("PL02", "Cộng cấp tỉnh", "6 | 5 | -2 | 4 | +1 | 0 | 1 | 2 | 1 | 0 | 0 | 1 | 3 | 5 | -1")]
    [InlineData("PL02", "Chưa rõ đơn vị", "? | 1 | ? | 0 | +1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ? | ?")]
    [InlineData("PL02", "Tổng cộng", "8 | 7 | -3 | 4 | +3 | 1 | 2 | 2 | 1 | 0 | 0 | 1 | 4 | 5 | -1")]
    [InlineData("PL02b", "Cấp xã", "1 | 0 | +1 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0")]
    // everybody, before, change; doctors, CKII, masters, residents, CKI, bachelors, college, intermediate, lower, not said; postgraduates, share
    [InlineData("PL03", "Y tế", "4 | 2 | +2 | 1 | 0 | 1 | 0 | 1 | 0 | 0 | 1 | 0 | 0 | 3 | 3/4")]
    [InlineData("PL03", "Nông nghiệp", "2 | 2 | 0 | 0 | 0 | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 1 | 1/2")]
    [InlineData("PL03", "Du lịch - dịch vụ", "0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0/0")]
    [InlineData("PL03", "Tổng cộng", "7 | 4 | +3 | 1 | 0 | 2 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 4 | 4/7")]
    [InlineData("PL03", "Kỳ trước", "4 | - | - | 1 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 0 | 0 | 1 | 1/4")]
    [InlineData("PL03", "Tăng, giảm", "+3 | - | - | 0 | 0 | +2 | 0 | +1 | -2 | 0 | +1 | 0 | +1 | +3 | +32.14")]
    [InlineData("PL03b", "Sở Nông nghiệp", "1 | 2 | -1 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 1/1")]
    // bachelor, advanced, intermediate, elementary, none, not said; senior … not said
    [InlineData("PL04", "Y tế", "4 | 2 | +2 | 0 | 1 | 0 | 0 | 0 | 3 | 0 | 1 | 0 | 0 | 0 | 0 | 3")]
    // English; other languages; minority languages; computing
    [InlineData("PL04b", "Y tế", "4 | 2 | +2 | 0 | 0 | 1 | 0 | 3 | 0 | 0 | 0 | 0 | 4 | 0 | 0 | 0 | 0 | 4 | 0 | 1 | 0 | 3")]
    [InlineData("PL04b", "Nông nghiệp", "2 | 2 | 0 | 0 | 0 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 2 | 0 | 0 | 0 | 2")]
    // men, women, ?; Kinh, minorities, ?; members, not, ?; to 30, 31-35, 36-40, 41-50, 51-55, 56-60, over 60, ?; of whom to 35, to 40
    [InlineData("PL05", "Y tế", "4 | 2 | +2 | 1 | 3 | 0 | 1 | 3 | 0 | 1 | 1 | 2 | 1 | 1 | 1 | 0 | 1 | 0 | 0 | 0 | 2 | 3")]
    // of the earlier round the ages of its own day: one of 60, who is over 60 by now
    [InlineData("PL05", "Kỳ trước", "4 | - | - | 3 | 1 | 0 | 1 | 3 | 0 | 0 | 0 | 4 | 0 | 1 | 1 | 1 | 0 | 1 | 0 | 0 | 1 | 2")]
    [InlineData("PL06", "Tày", "2 | 2 | 0 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 2 | 2/2")]
    // a doctor's student, CKII, a master's student, resident, CKI, lower, not said
    [InlineData("PL08b", "Nông nghiệp", "1 | 0 | +1 | 0 | 0 | 1 | 0 | 0 | 0 | 0")]
    // before, joined, from another unit, left, to another unit, now, change
    [InlineData("PL09", "Sở Y tế", "2 | 2 | 0 | 0 | 0 | 4 | +2")]
    [InlineData("PL09", "Sở Nông nghiệp", "2 | 1 | 0 | 1 | 1 | 1 | -1")]
    [InlineData("PL09", "Xã Hòa An", "0 | 0 | 1 | 0 | 0 | 1 | +1")]
    [InlineData("PL09", "Tổng cộng", "4 | 4 | 1 | 1 | 1 | 7 | +3")]
    // sent, files, people, rows that wait, errors, warnings
    [InlineData("PL13", "Sở Y tế", "1 | 1 | 4 | 2 | 3 | 0")]
    [InlineData("PL13c", "Ngày sinh", "7 | 6 | 1 | 6/7")]
    public void Figures_are_those_of_a_roster_added_up_by_hand(string table, string row, string figures) =>
        Tables.Line(Tables.Table(table), row).Should().Be($"{row} | {figures}");

    [Fact]
    public void A_target_stands_with_what_it_asks_and_what_was_reached_before_and_now()
    {
        var row = Tables.Table("PL01").Rows.Single(r => r.Cells[1] is TextCell { Text.Vietnamese: "CB30-03" });
        // of the one civil servant of agriculture nobody is a master; a quarter is asked for; before it was one of two
        string.Join(" | ", row.Cells.Skip(3).Select(Tables.Text)).Should().Be("% | - | từ | 1/4 | 1/2 | 0 | 1 | 0/1 | -25 | 1 | Chưa đủ cơ sở đánh giá | A2");
    }

    [Fact]
    public void Lists_name_doctors_first()
    {
        var table = Tables.Table("PL07");
        table.NamesPeople.Should().BeTrue();
        table.Rows.Select(row => row.Kind == AnnexRowKind.Section ? Tables.Text(row.Cells[0]) : Tables.Text(row.Cells[1])).Should().Equal(
            "I. Tiến sĩ, tiến sĩ khoa học: 1 người", "Người 3", "II. Thạc sĩ: 2 người", "Người 2", "Người 6", "III. Chuyên khoa cấp I: 1 người", "Người 1");
        Tables.Line(table, "Người 2").Should().Be("Người 2 | 1990 | Nữ | Sở Y tế |  | ThS | Y tế công cộng | 2024");
        Tables.Line(Tables.Table("PL08"), "Người 5").Should().EndWith("Đại học | Thạc sĩ");
    }

    [Fact]
    public void Every_sum_of_every_table_adds_up()
    {
        foreach (var table in Tables.All)
        {
            foreach (var row in table.Rows.Where(row => row.Kind != AnnexRowKind.Section))
            {
                row.Cells.Should().HaveSameCount(table.Columns);
                foreach (var sum in table.Sums.Where(sum => sum.Whole.All(column => row.Cells[column] is CountCell { Count: not null })))
                {
                    sum.Whole.Sum(column => Count(row, column)).Should().Be(sum.Parts.Sum(column => Count(row, column)), $"{table.Code} {Tables.Text(row.Cells[1])}");
                }
            }
            foreach (var (place, row) in table.Rows.Index().Where(row => row.Item.Kind is AnnexRowKind.Total or AnnexRowKind.GrandTotal))
            {
                for (var column = 0; column < table.Columns.Count; column++)
                {
                    Count(row, column).Should().Be(AnnexSums.Parts(table, place).Sum(part => Count(table.Rows[part], column)), $"{table.Code}, column {column + 1}");
                }
            }
        }
    }

    [Fact]
    public void Every_number_of_people_is_the_number_of_those_behind_it() =>
        Tables.All.SelectMany(table => table.Rows).SelectMany(row => row.Cells).OfType<CountCell>().Where(cell => cell.People is not null)
            .Should().NotBeEmpty().And.OnlyContain(cell => cell.Count == cell.People!.Count);

    [Fact]
    public void Without_an_earlier_round_nothing_is_compared()
    {
        var shelf = Staff.Shelf("2 x category=civil-servant field=health degrees=master");
        var tables = ReviewAnnexes.Of(Staff.Report(shelf), shelf);
        Tables.Line(tables.Single(table => table.Code == "PL03"), "Y tế").Should().Be("Y tế | 2 | 0 | 0 | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 2 | 2/2");
        tables.Should().NotContain(table => table.NamesPeople, "no names were given");
    }

    [Fact]
    public void Other_makers_tables_stand_in_the_order_of_the_codes()
    {
        var more = new AnnexTable("PL10", new Title("Dự báo nghỉ hưu", "Retirements"), [], []);
        ReviewAnnexes.Of(Tables.Report, Tables.Shelf, new AnnexSource { More = [new AnnexMaker("PL10", () => more), new AnnexMaker("PL12", () => null)] }).Select(table => table.Code)
            .Should().Equal("PL01", "PL01b", "PL02", "PL02b", "PL02c", "PL02d", "PL03", "PL03b", "PL04", "PL04b", "PL05", "PL06", "PL08b", "PL09", "PL10", "PL13", "PL13b", "PL13c");
    }

    [Fact]
    public void A_table_knows_its_code_before_it_is_made_and_is_made_alone()
    {
        var makers = ReviewAnnexes.Makers(Tables.Report, Tables.Shelf, new AnnexSource
        {
            Names = people => people.ToDictionary(person => person.PersonNo, _ => ""),
            More = [new AnnexMaker("PL10", () => throw new InvalidOperationException("nobody asked for it"))],
        });
        makers.Single(maker => maker.Code == "PL03").Make()!.Code.Should().Be("PL03");
        makers.Where(maker => maker.Code != "PL10").Should().OnlyContain(maker => maker.Make()!.Code == maker.Code).And.HaveCount(19);
    }

    [Theory]
    [InlineData("PL03:2:5", "PL03:2:5")]
    [InlineData("CB30-03", null)]
    [InlineData("PL03:2", null)]
    [InlineData("PL03:99999999999:1", null)]
    public void A_cell_is_named_by_table_row_and_column(string text, string? address) => CellAddress.Parse(text)?.ToString().Should().Be(address);

    private static long Count(AnnexRow row, int column) => row.Cells[column] is CountCell { Count: { } count } ? count : 0;
}
